-- What tells when conditions were first stated: claims that assert or hedge them, of when it was said and when it was reported, the events
-- that state them, as far as they occurred, and the judgements of them. All of it is here, whatever became of it, as it reads now and as it
-- read before: whether it "stands", as known at the moment, and since when that has been reported, which is null where it is not one moment,
-- and infinity for what was never said. Events, bearings and judgements that are merely denied tell nothing. Inlined where it is asked.
CREATE OR REPLACE FUNCTION "proviso_first_statements"("conditions" bigint[], "knownAt" timestamptz, "knownBy" text)
  RETURNS TABLE ("conditionId" bigint, "at" timestamptz, "precision" "DatePrecision", "stands" boolean, "since" timestamptz)
  LANGUAGE sql STABLE AS $$
  SELECT c."conditionId", w."at", w."precision", "proviso_was_known"(c, $2, $3),
         CASE WHEN c."retractedBy" = 'CODER' THEN 'infinity'
              ELSE "proviso_known_from"(c."reportedAt", c."reportedAtPrecision", c."recordedAt") END
    FROM "Claim" c
   CROSS JOIN LATERAL (VALUES (c."saidAt", c."saidAtPrecision"), (c."reportedAt", c."reportedAtPrecision")) w ("at", "precision")
   WHERE c."conditionId" = ANY ($1) AND c."stance" IN ('ASSERTS', 'HEDGES') AND w."at" IS NOT NULL
   UNION ALL
  SELECT b."conditionId", e."startedAt", e."startedAtPrecision",
         CASE WHEN $2 IS NULL THEN b."counts" AND e."counts"
              ELSE b."readSo" AND e."readSo"
                   AND (NOT b."hasClaims" OR "proviso_counts_known"('bearingId', b."id", b."knownSince", $2, $3))
                   AND "proviso_counts_known"('eventId', b."eventId", e."knownSince", $2, $3) END,
         CASE WHEN NOT (b."readSo" AND e."readSo") THEN NULL
              WHEN NOT b."hasClaims" THEN e."knownSince"
              WHEN e."knownSince" IS NOT NULL AND b."knownSince" IS NOT NULL THEN greatest(e."knownSince", b."knownSince") END
    FROM (SELECT "id", "conditionId", "eventId", "bearingKind", "hasClaims", "knownSince",
                 "retractedAt" IS NULL AND "ownStanding" <= 'HEDGED' AS "counts", NOT "isEdited" AS "readSo"
            FROM "Bearing" WHERE "conditionId" = ANY ($1)
           UNION ALL
          SELECT "id", "conditionId", "eventId", "bearingKind", "hasClaims", "knownSince", false,
                 "proviso_read_so"("reportedFrom", "reportedUntil", "recordedFrom", "recordedUntil", $2, $3)
            FROM "BearingHistory" WHERE "conditionId" = ANY ($1)) b
   CROSS JOIN LATERAL (
          SELECT "startedAt", "startedAtPrecision", "realis", "knownSince",
                 "retractedAt" IS NULL AND "standing" <= 'HEDGED' AS "counts", NOT "isEdited" AS "readSo"
            FROM "Event" WHERE "id" = b."eventId"
           UNION ALL
          SELECT "startedAt", "startedAtPrecision", "realis", "knownSince", false,
                 "proviso_read_so"("reportedFrom", "reportedUntil", "recordedFrom", "recordedUntil", $2, $3)
            FROM "EventHistory" WHERE "id" = b."eventId") e
   WHERE b."bearingKind" = 'STATES' AND e."realis" IN ('OCCURRED', 'ONGOING') AND e."startedAt" IS NOT NULL
   UNION ALL
  SELECT "conditionId", "judgedAt", "judgedAtPrecision",
         CASE WHEN $2 IS NULL THEN "retractedAt" IS NULL AND "standing" <= 'HEDGED'
              ELSE NOT "isEdited" AND "proviso_counts_known"('assessmentId', "id", "knownSince", $2, $3) END,
         CASE WHEN NOT "isEdited" THEN "knownSince" END
    FROM "Assessment" WHERE "conditionId" = ANY ($1)
   UNION ALL
  SELECT "conditionId", "judgedAt", "judgedAtPrecision",
         "proviso_read_so"("reportedFrom", "reportedUntil", "recordedFrom", "recordedUntil", $2, $3)
         AND "proviso_counts_known"('assessmentId', "id", "knownSince", $2, $3), NULL
    FROM "AssessmentHistory" WHERE "conditionId" = ANY ($1)
$$;

-- When a condition was first stated, as known at a moment. Of statements that end together the most exact tells.
CREATE OR REPLACE FUNCTION "proviso_first_stated"(
  "condition" bigint, "knownAt" timestamptz, "knownBy" text, OUT "at" timestamptz, OUT "precision" "DatePrecision")
  LANGUAGE plpgsql STABLE COST 1000 AS $$
BEGIN
  SELECT s."at", s."precision" INTO "at", "precision"
    FROM "proviso_first_statements"(ARRAY[$1], $2, $3) s WHERE s."stands" ORDER BY s."at", s."precision" DESC LIMIT 1;
END $$;

-- What facts of a table repeat of their claims, for those that the claims at hand state: as it has to be. What a kind of fact does not
-- repeat is null; how a link stands by claims of its own is its "standing" here.
CREATE OR REPLACE FUNCTION "proviso_known"("fact" text, "subject" text, "ids" bigint[])
  RETURNS TABLE ("id" bigint, "retractedAt" timestamptz, "knownSince" timestamptz, "standing" "Standing", "contested" boolean,
                 "firstStatedAt" timestamptz, "firstStatedAtPrecision" "DatePrecision") LANGUAGE plpgsql STABLE ROWS 20 AS $$
BEGIN
  IF "fact" = 'Condition' THEN
    RETURN QUERY EXECUTE '
      SELECT w."id", w."until",
             -- of these, what is known of the first statement has been the same from the first report on
             CASE WHEN w."isUnstable" IS NOT TRUE AND w."stated" = w."ever" AND w."stated" = w."atOnce"
                   AND w."precision" = w."precisionEver" AND w."precision" = w."precisionAtOnce" AND w."stated" <= w."reported"
                  THEN w."reported" END,
             w."standing", w."contested", w."stated", coalesce(w."precision", ''INSTANT'')
        FROM (SELECT k."id", k."until", k."isUnstable", k."reported", n."contested",
                     CASE WHEN k."isClaimed" THEN n."standing" ELSE ''ASSERTED'' END AS "standing",
                     min(o."at") FILTER (WHERE o."stands") AS "stated",
                     -- by all that was ever reported
                     min(o."at") FILTER (WHERE o."since" IS DISTINCT FROM ''infinity'') AS "ever",
                     min(o."at") FILTER (WHERE o."stands" AND o."since" <= k."reported") AS "atOnce",
                     -- of moments that end together the most exact
                     (array_agg(o."precision" ORDER BY o."at", o."precision" DESC) FILTER (WHERE o."stands"))[1] AS "precision",
                     (array_agg(o."precision" ORDER BY o."at", o."precision" DESC)
                        FILTER (WHERE o."since" IS DISTINCT FROM ''infinity''))[1] AS "precisionEver",
                     (array_agg(o."precision" ORDER BY o."at", o."precision" DESC)
                        FILTER (WHERE o."stands" AND o."since" <= k."reported"))[1] AS "precisionAtOnce"
                FROM (SELECT c."id",
                             CASE WHEN bool_and(q."retractedAt" IS NOT NULL) THEN max(q."retractedAt") END AS "until",
                             bool_or(q."retractedBy" = ''SOURCE'' OR q."stance" IN (''DENIES'', ''QUESTIONS'')) AS "isUnstable",
                             count(q."id") > 0 AS "isClaimed",
                             -- what was never said was never reported
                             min("proviso_known_from"(q."reportedAt", q."reportedAtPrecision", q."recordedAt"))
                               FILTER (WHERE q."retractedBy" IS NULL) AS "reported"
                        FROM "Condition" c LEFT JOIN "Claim" q ON q."conditionId" = c."id"
                       WHERE c."id" = ANY ($1) GROUP BY 1) k
                JOIN "proviso_standings"(''conditionId'', $1) n USING ("id")
                LEFT JOIN "proviso_first_statements"($1, NULL, NULL) o ON o."conditionId" = k."id"
               GROUP BY 1, 2, 3, 4, 5, 6) w' USING "ids";
  ELSIF "fact" IN ('Bearing', 'Consideration', 'Participation', 'ConditionParty', 'ConsiderationParty', 'AgreementParty') THEN
    RETURN QUERY EXECUTE format('
      SELECT k."id", CASE WHEN k."hasClaims" THEN k."until" END,
             CASE WHEN NOT k."hasClaims" THEN k."before"
                  WHEN %4$s THEN greatest(k."before", k."own") END,
             CASE WHEN k."hasClaims" THEN n."standing" ELSE ''ASSERTED'' END, NULL::boolean, NULL::timestamptz, NULL::"DatePrecision"
        FROM (SELECT l."id", l."hasClaims", %3$s AS "before",
                     CASE WHEN bool_and(c."retractedAt" IS NOT NULL) THEN max(c."retractedAt") END AS "until",
                     CASE WHEN bool_or(c."retractedBy" = ''SOURCE'' OR c."stance" IN (''DENIES'', ''QUESTIONS'')) IS NOT TRUE
                          THEN min("proviso_known_from"(c."reportedAt", c."reportedAtPrecision", c."recordedAt"))
                                 FILTER (WHERE c."retractedBy" IS NULL) END AS "own"
                FROM %1$I l JOIN "Claim" c ON c.%2$I = l."id" WHERE l."id" = ANY ($1) GROUP BY l."id") k
        JOIN "proviso_standings"(%2$L, $1) n USING ("id")',
      "fact", "subject",
      CASE "fact" WHEN 'ConditionParty' THEN '(SELECT "knownSince" FROM "Condition" WHERE "id" = l."conditionId")'
                  ELSE 'NULL::timestamptz' END,
      CASE "fact" WHEN 'ConditionParty' THEN 'k."before" IS NOT NULL AND k."own" IS NOT NULL' ELSE 'true' END)
      USING "ids";
  ELSE
    RETURN QUERY EXECUTE format('
      SELECT c."id", c."until", c."since", w."standing", w."contested", NULL::timestamptz, NULL::"DatePrecision"
        FROM (SELECT %1$I AS "id",
                     CASE WHEN bool_and("retractedAt" IS NOT NULL) THEN max("retractedAt") END AS "until",
                     CASE WHEN bool_or("retractedBy" = ''SOURCE'' OR "stance" IN (''DENIES'', ''QUESTIONS'')) IS NOT TRUE
                          THEN min("proviso_known_from"("reportedAt", "reportedAtPrecision", "recordedAt"))
                                 FILTER (WHERE "retractedBy" IS NULL) END AS "since"
                FROM "Claim" WHERE %1$I = ANY ($1) GROUP BY 1) c
        JOIN "proviso_standings"(%1$L, $1) w USING ("id")',
      "subject") USING "ids";
  END IF;
END $$;

-- How a thing stands is written beside its words. Arguments: the column that leads to it, and how it stands.
CREATE OR REPLACE FUNCTION "proviso_search_standing"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'UPDATE "SearchEntry" s SET "standing" = c."standing"
       FROM (SELECT "id", %2$s AS "standing" FROM "after" EXCEPT SELECT "id", %2$s FROM "before") c
      WHERE s.%1$I = c."id"',
    TG_ARGV[0], TG_ARGV[1]);
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Event_standing_search" AFTER UPDATE ON "Event" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_standing"('eventId', '"standing"');

CREATE OR REPLACE TRIGGER "Condition_standing_search" AFTER UPDATE ON "Condition"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_standing"('conditionId', '"standing"');

CREATE OR REPLACE TRIGGER "Article_standing_search" AFTER UPDATE ON "Article"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_standing"('articleId', '"proviso_record_standing"("recordRetractedAt")');

CREATE OR REPLACE TRIGGER "Actor_standing_search" AFTER UPDATE ON "Actor" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_standing"('actorId', '"proviso_record_standing"("recordRetractedAt")');

-- Whether a licence withholds the words.
CREATE OR REPLACE FUNCTION "proviso_is_restricted"("licence" text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT lower("licence") = 'restricted'
$$;

-- Whether an article belongs to one of these datasets: the one that had it first, as others may write of it too.
CREATE OR REPLACE FUNCTION "proviso_is_article_of"("article" bigint, "datasets" text[]) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM "DatasetRecord" r JOIN "Dataset" d ON d."id" = r."datasetId"
     WHERE r."type" = 'ARTICLE' AND r."rowId" = "article" AND d."name" = ANY ("datasets")
       AND NOT EXISTS (SELECT FROM "DatasetRecord" e WHERE e."type" = 'ARTICLE' AND e."rowId" = "article" AND e."id" < r."id"))
$$;

DROP TRIGGER "Actor_record_retracted" ON public."Actor";

DROP TRIGGER "Article_record_retracted" ON public."Article";

DROP FUNCTION "proviso_search_record_retracted";
