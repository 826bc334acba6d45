-- By which record a judgement came in, dataset and key: the last that decides between two, the same in every database.
CREATE OR REPLACE FUNCTION "proviso_judgement_key"("assessment" bigint) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT min(d."name" || E'\n' || r."key" COLLATE "C")
            FROM "DatasetRecord" r JOIN "Dataset" d ON d."id" = r."datasetId" WHERE r."type" = 'ASSESSMENT' AND r."rowId" = $1);
END $$;

-- The word of each assessor of a condition at a moment: the latest judgement that counts and is not superseded, what is asserted before
-- what is hedged. "asOf" is the moment as which the world is seen, or null, as for a standing.
CREATE OR REPLACE FUNCTION "proviso_words"(
  "condition" bigint, "moment" timestamptz, "asOf" timestamptz, "knownAt" timestamptz, "knownBy" text)
  RETURNS TABLE ("id" bigint, "status" "AssessmentStatus", "class" text, "standing" "Standing", "judgedFrom" timestamptz, "judgedAt" timestamptz,
                 "reportedAt" timestamptz, "judge" bigint, "voice" text, "isTarget" boolean, "isIssuer" boolean)
  LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  WITH judged AS MATERIALIZED (
    SELECT a."id", a."status", "proviso_status_class"(a."status") AS "class", s."standing", a."judgedAt", a."supersedesId",
           "proviso_moment_start"(a."judgedAt", a."judgedAtPrecision") AS "judgedFrom", c."reportedAt",
           coalesce(a."assessorId", c."speakerId") AS "judge", CASE WHEN a."assessorId" IS NULL THEN c."voice" END AS "voice"
      FROM (SELECT "id", "status", "judgedAt", "judgedAtPrecision", "supersedesId", "assessorId", "standing", "knownSince" FROM "Assessment"
             WHERE "conditionId" = $1 AND CASE WHEN $4 IS NULL THEN "retractedAt" IS NULL ELSE NOT "isEdited" END
             UNION ALL
            SELECT "id", "status", "judgedAt", "judgedAtPrecision", "supersedesId", "assessorId", "standing", "knownSince"
              FROM "AssessmentHistory"
             WHERE "conditionId" = $1
               AND "proviso_read_so"("reportedFrom", "reportedUntil", "recordedFrom", "recordedUntil", $4, $5)) a
      LEFT JOIN LATERAL (SELECT k."speakerId", k."voice", k."reportedAt" FROM "proviso_claims_known"('assessmentId', a."id", $4, $5) k
                          ORDER BY k."reportedAt", k."id" LIMIT 1) c ON true
     CROSS JOIN LATERAL (
            SELECT CASE WHEN $3 IS NULL AND $4 IS NULL THEN a."standing"
                        ELSE coalesce(("proviso_standing_known"('assessmentId', a."id", $3, $4, $5))."standing",
                                      CASE WHEN $4 IS NULL THEN a."standing" END) END AS "standing") s
     WHERE a."judgedAt" <= $2
       AND CASE WHEN $4 IS NULL OR a."knownSince" IS NULL THEN s."standing" <= 'HEDGED'
                ELSE "proviso_is_known"('assessmentId', a."id", a."knownSince", $4, $5) END)
  SELECT w."id", w."status", w."class", w."standing", w."judgedFrom", w."judgedAt", w."reportedAt", w."judge", w."voice",
         "proviso_is_on_side"($1, 'TARGET', w."judge", w."judgedAt", $4, $5), "proviso_is_on_side"($1, 'ISSUER', w."judge", w."judgedAt", $4, $5)
    FROM (SELECT DISTINCT ON (j."judge", j."voice") j.*
            FROM judged j WHERE NOT EXISTS (SELECT FROM judged l WHERE l."supersedesId" = j."id")
           ORDER BY j."judge", j."voice", j."standing", j."judgedAt" DESC, j."reportedAt" DESC NULLS LAST,
                    "proviso_class_rank"(j."class"), "proviso_judgement_key"(j."id") COLLATE "C", j."id") w;
END $$;

-- The periods of these conditions, as they have to be.
CREATE OR REPLACE FUNCTION "proviso_status_periods"("ids" bigint[])
  RETURNS TABLE ("conditionId" bigint, "from" timestamptz, "until" timestamptz, "status" "ConditionStatus", "assessmentId" bigint,
                 "selfAssessed" boolean, "disputed" boolean, "firstStatedAt" timestamptz) LANGUAGE plpgsql STABLE ROWS 20 AS $$
BEGIN
  RETURN QUERY EXECUTE '
    SELECT c."id", t."from", coalesce(lead(t."from") OVER (PARTITION BY c."id" ORDER BY t."from"), ''infinity''),
           coalesce(s."status"::text, ''UNJUDGED'')::"ConditionStatus", s."id", coalesce(s."isTarget", false), coalesce(s."disputed", false),
           c."firstStatedAt"
      FROM "Condition" c
     CROSS JOIN LATERAL (
             SELECT ''-infinity''::timestamptz AS "from"
              UNION SELECT "judgedAt" FROM "Assessment" WHERE "conditionId" = c."id" AND "retractedAt" IS NULL
              UNION SELECT coalesce(l."saidAt", l."reportedAt")
                      FROM "Assessment" a JOIN "Claim" l ON l."assessmentId" = a."id" AND l."retractedAt" IS NULL
                     WHERE a."conditionId" = c."id" AND (SELECT count(DISTINCT k."stance") FROM "Claim" k WHERE k."assessmentId" = a."id") > 1) t
     CROSS JOIN LATERAL (
             SELECT (array_agg(w."id" ORDER BY w."place"))[1] AS "id", (array_agg(w."status" ORDER BY w."place"))[1] AS "status",
                    (array_agg(w."isTarget" ORDER BY w."place"))[1] AS "isTarget", bool_or(w."opposes") AS "disputed"
               FROM (SELECT w.*,
                            row_number() OVER (
                              ORDER BY w."isTarget" AND w."class" <> ''FAILED'' AND NOT (w."class" = ''ENDED'' AND w."isIssuer"),
                                       w."standing" <> ''ASSERTED'' OR w."status" = ''UNKNOWN'', w."judgedAt" DESC,
                                       w."reportedAt" DESC NULLS LAST, "proviso_class_rank"(w."class"),
                                       "proviso_judgement_key"(w."id") COLLATE "C", w."id") AS "place",
                            -- of all that ended before it and oppose it, the latest is the nearest
                            f."isFirm" AND w."judgedFrom" - ''366 days''::interval
                              <= greatest(CASE WHEN w."class" <> ''DONE'' THEN max(w."judgedAt") FILTER (WHERE w."class" = ''DONE'') OVER e END,
                                          CASE WHEN w."class" <> ''PART'' THEN max(w."judgedAt") FILTER (WHERE w."class" = ''PART'') OVER e END,
                                          CASE WHEN w."class" <> ''FAILED'' THEN max(w."judgedAt") FILTER (WHERE w."class" = ''FAILED'') OVER e END)
                              AS "opposes"
                       FROM "proviso_words"(c."id", t."from", t."from", NULL, ''REPORTED'') w
                      CROSS JOIN LATERAL (SELECT w."standing" = ''ASSERTED'' AND w."class" IN (''DONE'', ''PART'', ''FAILED'') AS "isFirm") f
                     WINDOW e AS (PARTITION BY f."isFirm", "proviso_period"(w."judgedAt", c."recurs") ORDER BY w."judgedAt")) w) s
     WHERE c."id" = ANY ($1)' USING "ids";
END $$;

-- A judgement that came in by one more record may come before others that it tied with.
CREATE OR REPLACE FUNCTION "proviso_judgement_keys_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  EXECUTE '
    SELECT ARRAY(SELECT DISTINCT a."conditionId" FROM "after" r JOIN "Assessment" a ON a."id" = r."rowId" WHERE r."type" = ''ASSESSMENT'')'
    INTO "ids";
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_status_periods"("ids");
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "DatasetRecord_inserted_judgements" AFTER INSERT ON "DatasetRecord" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_judgement_keys_changed"();

-- of judgements that tie the first by dataset and key holds
SELECT "proviso_set_status_periods"(ARRAY(
  SELECT "conditionId" FROM "Assessment" WHERE "retractedAt" IS NULL GROUP BY "conditionId", "judgedAt" HAVING count(*) > 1));
