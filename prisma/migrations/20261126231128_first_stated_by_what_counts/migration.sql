-- Whether a fact, or a link that has claims of its own, is known and counts: is not merely denied or questioned.
CREATE OR REPLACE FUNCTION "proviso_counts_known"("subject" text, "id" bigint, "since" timestamptz, "knownAt" timestamptz, "knownBy" text)
  RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF "since" IS NOT NULL THEN
    RETURN "proviso_is_known"("subject", "id", "since", "knownAt", "knownBy");
  END IF;
  RETURN coalesce(("proviso_standing_known"("subject", "id", NULL, "knownAt", "knownBy"))."standing" <= 'HEDGED', false);
END $$;

-- When a condition was first stated: at the earliest of the events that state it, as far as they occurred, of when it was said or
-- reported by claims that assert or hedge it, and of the judgements of it; events, bearings and judgements that are merely denied tell
-- nothing. Of statements that end together the most exact tells.
CREATE OR REPLACE FUNCTION "proviso_first_stated"(
  "condition" bigint, "knownAt" timestamptz, "knownBy" text, OUT "at" timestamptz, OUT "precision" "DatePrecision")
  LANGUAGE plpgsql STABLE COST 1000 AS $$
BEGIN
  SELECT s."at", s."precision" INTO "at", "precision"
    FROM (
      SELECT w."at", w."precision"
        FROM "Claim" c
       CROSS JOIN LATERAL (VALUES (c."saidAt", c."saidAtPrecision"), (c."reportedAt", c."reportedAtPrecision")) w ("at", "precision")
       WHERE c."conditionId" = $1 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $2, $3)
       UNION ALL
      SELECT e."startedAt", e."startedAtPrecision"
        FROM (SELECT "id", "conditionId", "eventId", "bearingKind", "hasClaims", "knownSince"
                FROM "Bearing" WHERE "conditionId" = $1 AND NOT "isEdited"
               UNION ALL
              SELECT "id", "conditionId", "eventId", "bearingKind", "hasClaims", "knownSince" FROM "BearingHistory"
               WHERE "conditionId" = $1
                 AND "proviso_read_so"("reportedFrom", "reportedUntil", "recordedFrom", "recordedUntil", $2, $3)) b
       CROSS JOIN LATERAL (
              SELECT "startedAt", "startedAtPrecision", "realis", "knownSince" FROM "Event" WHERE "id" = b."eventId" AND NOT "isEdited"
               UNION ALL
              SELECT "startedAt", "startedAtPrecision", "realis", "knownSince" FROM "EventHistory"
               WHERE "id" = b."eventId"
                 AND "proviso_read_so"("reportedFrom", "reportedUntil", "recordedFrom", "recordedUntil", $2, $3)) e
       WHERE b."bearingKind" = 'STATES' AND e."realis" IN ('OCCURRED', 'ONGOING')
         AND (NOT b."hasClaims" OR "proviso_counts_known"('bearingId', b."id", b."knownSince", $2, $3))
         AND "proviso_counts_known"('eventId', b."eventId", e."knownSince", $2, $3)
       UNION ALL
      SELECT a."judgedAt", a."judgedAtPrecision"
        FROM (SELECT "id", "judgedAt", "judgedAtPrecision", "knownSince" FROM "Assessment" WHERE "conditionId" = $1 AND NOT "isEdited"
               UNION ALL
              SELECT "id", "judgedAt", "judgedAtPrecision", "knownSince" FROM "AssessmentHistory"
               WHERE "conditionId" = $1
                 AND "proviso_read_so"("reportedFrom", "reportedUntil", "recordedFrom", "recordedUntil", $2, $3)) a
       WHERE "proviso_counts_known"('assessmentId', a."id", a."knownSince", $2, $3)) s
   ORDER BY s."at", s."precision" DESC LIMIT 1;
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
             CASE WHEN w."isUnsteady" IS NOT TRUE AND w."stated" = w."ever" AND w."stated" = w."atOnce"
                   AND w."precision" = w."precisionEver" AND w."precision" = w."precisionAtOnce" AND w."stated" <= w."reported"
                  THEN w."reported" END,
             w."standing", w."contested", w."stated", coalesce(w."precision", ''INSTANT'')
        FROM (SELECT k."id", k."until", k."isUnsteady", k."reported", n."contested",
                     CASE WHEN k."isClaimed" THEN n."standing" ELSE ''ASSERTED'' END AS "standing",
                     min(o."at") FILTER (WHERE o."stands") AS "stated", min(o."at") AS "ever",
                     min(o."at") FILTER (WHERE o."stands" AND o."since" <= k."reported") AS "atOnce",
                     -- of moments that end together the most exact
                     (array_agg(o."precision" ORDER BY o."at", o."precision" DESC) FILTER (WHERE o."stands"))[1] AS "precision",
                     (array_agg(o."precision" ORDER BY o."at", o."precision" DESC))[1] AS "precisionEver",
                     (array_agg(o."precision" ORDER BY o."at", o."precision" DESC)
                        FILTER (WHERE o."stands" AND o."since" <= k."reported"))[1] AS "precisionAtOnce"
                FROM (SELECT c."id",
                             CASE WHEN bool_and(q."retractedAt" IS NOT NULL) THEN max(q."retractedAt") END AS "until",
                             bool_or(q."retractedBy" = ''SOURCE'' OR q."stance" IN (''DENIES'', ''QUESTIONS'')) AS "isUnsteady",
                             count(q."id") > 0 AS "isClaimed",
                             -- what was never said was never reported
                             min("proviso_known_from"(q."reportedAt", q."reportedAtPrecision", q."recordedAt"))
                               FILTER (WHERE q."retractedBy" IS NULL) AS "reported"
                        FROM "Condition" c LEFT JOIN "Claim" q ON q."conditionId" = c."id"
                       WHERE c."id" = ANY ($1) GROUP BY 1) k
                JOIN "proviso_standings"(''conditionId'', $1) n USING ("id")
                LEFT JOIN (SELECT q."conditionId" AS "id", m."at", m."precision", q."retractedAt" IS NULL AS "stands",
                                  "proviso_known_from"(q."reportedAt", q."reportedAtPrecision", q."recordedAt") AS "since"
                             FROM "Claim" q
                            CROSS JOIN LATERAL (
                                    VALUES (q."saidAt", q."saidAtPrecision"), (q."reportedAt", q."reportedAtPrecision")) m ("at", "precision")
                            WHERE q."conditionId" = ANY ($1) AND q."stance" IN (''ASSERTS'', ''HEDGES'')
                              AND q."retractedBy" IS DISTINCT FROM ''CODER'' AND m."at" IS NOT NULL
                            UNION ALL
                           SELECT b."conditionId", e."startedAt", e."startedAtPrecision", b."retractedAt" IS NULL AND b."ownStanding" <= ''HEDGED'' AND e."retractedAt" IS NULL AND e."standing" <= ''HEDGED'',
                                  CASE WHEN b."isEdited" OR e."isEdited" THEN NULL
                                       WHEN NOT b."hasClaims" THEN e."knownSince"
                                       WHEN e."knownSince" IS NOT NULL AND b."knownSince" IS NOT NULL
                                       THEN greatest(e."knownSince", b."knownSince") END
                             FROM "Bearing" b JOIN "Event" e ON e."id" = b."eventId"
                            WHERE b."conditionId" = ANY ($1) AND b."bearingKind" = ''STATES''
                              AND e."realis" IN (''OCCURRED'', ''ONGOING'') AND e."startedAt" IS NOT NULL
                            UNION ALL
                           SELECT "conditionId", "judgedAt", "judgedAtPrecision", "retractedAt" IS NULL AND "standing" <= ''HEDGED'',
                                  CASE WHEN NOT "isEdited" THEN "knownSince" END
                             FROM "Assessment" WHERE "conditionId" = ANY ($1)
                            UNION ALL
                           -- and as these read before
                           SELECT "conditionId", "judgedAt", "judgedAtPrecision", false, NULL
                             FROM "AssessmentHistory" WHERE "conditionId" = ANY ($1)
                            UNION ALL
                           SELECT b."conditionId", e."startedAt", e."startedAtPrecision", false, NULL
                             FROM (SELECT "conditionId", "eventId", "bearingKind" FROM "Bearing" WHERE "conditionId" = ANY ($1)
                                    UNION SELECT "conditionId", "eventId", "bearingKind" FROM "BearingHistory" WHERE "conditionId" = ANY ($1)) b
                             JOIN "EventHistory" e ON e."id" = b."eventId"
                            WHERE b."bearingKind" = ''STATES'' AND e."realis" IN (''OCCURRED'', ''ONGOING'') AND e."startedAt" IS NOT NULL
                            UNION ALL
                           SELECT b."conditionId", e."startedAt", e."startedAtPrecision", false, NULL
                             FROM "BearingHistory" b JOIN "Event" e ON e."id" = b."eventId"
                            WHERE b."conditionId" = ANY ($1) AND b."bearingKind" = ''STATES''
                              AND e."realis" IN (''OCCURRED'', ''ONGOING'') AND e."startedAt" IS NOT NULL) o USING ("id")
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

-- Of conditions that something denied or questioned had told of.
SELECT "proviso_repeat_claims"('Condition', 'conditionId', ARRAY(
  SELECT b."conditionId" FROM "Bearing" b JOIN "Event" e ON e."id" = b."eventId"
   WHERE b."bearingKind" = 'STATES' AND (b."ownStanding" > 'HEDGED' OR e."standing" > 'HEDGED')
   UNION
  SELECT "conditionId" FROM "Assessment" WHERE "standing" > 'HEDGED'));
