-- The word of each assessor of a condition at a moment: the latest judgement that counts and is not superseded, what is asserted before
-- what is hedged. "asOf" is the moment as which the world is seen, or null, as for a standing.
CREATE OR REPLACE FUNCTION "proviso_words"(
  "condition" bigint, "moment" timestamptz, "asOf" timestamptz, "knownAt" timestamptz, "knownBy" text)
  RETURNS TABLE ("id" bigint, "status" "AssessmentStatus", "class" text, "standing" "Standing", "judgedFrom" timestamptz, "judgedAt" timestamptz,
                 "reportedAt" timestamptz, "judge" bigint, "voice" text, "isTarget" boolean, "isIssuer" boolean)
  LANGUAGE plpgsql STABLE COST 5000 AS $$
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
                          ORDER BY k."stance" IN ('DENIES', 'QUESTIONS'), k."reportedAt", k."id" LIMIT 1) c ON true
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

-- What a condition counts as at a moment: by its status, but for the good that the target's side alone says of it; that it has ended is
-- for the issuer to say.
CREATE OR REPLACE FUNCTION "proviso_verdict"("condition" bigint, "polarity" "Polarity", "moment" timestamptz) RETURNS text
  LANGUAGE sql STABLE AS $$
  SELECT CASE
           WHEN p."status" IS NULL
             OR p."selfAssessed" AND (p."class" IN ('DONE', 'PART')
                                      OR p."class" = 'ENDED'
                                         AND NOT (SELECT "proviso_is_on_side"("condition", 'ISSUER', coalesce(a."assessorId", (
                                                           SELECT k."speakerId" FROM "Claim" k
                                                            WHERE k."assessmentId" = a."id" AND k."retractedAt" IS NULL
                                                            ORDER BY k."stance" IN ('DENIES', 'QUESTIONS'), k."reportedAt", k."id" LIMIT 1)), a."judgedAt", NULL, 'REPORTED')
                                                    FROM "Assessment" a WHERE a."id" = p."assessmentId"))
           THEN CASE "polarity" WHEN 'MUST_NOT' THEN 'KEPT' ELSE 'UNJUDGED' END
           WHEN p."status" = 'WAIVED' OR p."class" = 'DONE' THEN 'DONE'
           WHEN p."class" = 'PART' THEN 'PART'
           WHEN p."status" = 'UNKNOWN' THEN 'UNJUDGED'
           WHEN p."class" = 'ENDED' THEN 'LEFT'
           ELSE 'NOT' END
    FROM (SELECT 1) one
    LEFT JOIN LATERAL (
           SELECT nullif(s."status"::text, 'UNJUDGED') AS "status", s."selfAssessed", s."assessmentId",
                  CASE WHEN s."status" <> 'UNJUDGED' THEN "proviso_status_class"(s."status"::text::"AssessmentStatus") END AS "class"
             FROM "StatusPeriod" s WHERE s."conditionId" = "condition" AND s."from" <= "moment" ORDER BY s."from" DESC LIMIT 1) p ON true
$$;

-- Of conditions that were judged so.
SELECT "proviso_set_status_periods"(ARRAY(
  SELECT DISTINCT a."conditionId" FROM "Assessment" a JOIN "Claim" c ON c."assessmentId" = a."id"
   WHERE a."assessorId" IS NULL AND c."stance" IN ('DENIES', 'QUESTIONS')));
