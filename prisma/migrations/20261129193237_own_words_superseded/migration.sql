-- The word of each assessor of a condition at a moment: the latest judgement that counts and that they did not supersede, what is asserted
-- before what is hedged. "asOf" is the moment as which the world is seen, or null, as for a standing.
CREATE OR REPLACE FUNCTION "proviso_latest_words"(
  "condition" bigint, "moment" timestamptz, "asOf" timestamptz, "knownAt" timestamptz, "knownBy" text)
  RETURNS TABLE ("id" bigint, "status" "AssessmentStatus", "class" text, "standing" "Standing", "judgedFrom" timestamptz, "judgedAt" timestamptz,
                 "reportedAt" timestamptz, "judge" bigint, "voice" text)
  LANGUAGE plpgsql STABLE COST 5000 AS $$
#variable_conflict use_column
BEGIN
  -- most conditions were judged by nobody
  IF NOT EXISTS (SELECT FROM "Assessment" WHERE "conditionId" = $1 AND "judgedAt" <= $2)
     AND NOT EXISTS (SELECT FROM "AssessmentHistory" WHERE "conditionId" = $1) THEN
    RETURN;
  END IF;
  RETURN QUERY
  WITH judged AS MATERIALIZED (
    SELECT a."id", a."status", "proviso_status_class"(a."status") AS "class", s."standing", a."judgedAt", a."supersedesId",
           count(*) OVER (PARTITION BY a."judgedAt") > 1 AS "isTied",
           "proviso_moment_start"(a."judgedAt", a."judgedAtPrecision") AS "judgedFrom", c."reportedAt",
           coalesce(a."assessorId", c."speakerId") AS "judge", CASE WHEN a."assessorId" IS NULL THEN c."voice" END AS "voice"
      FROM (SELECT "id", "status", "judgedAt", "judgedAtPrecision", "supersedesId", "assessorId", "standing", "knownSince" FROM "Assessment"
             WHERE "conditionId" = $1 AND CASE WHEN $4 IS NULL THEN "retractedAt" IS NULL ELSE NOT "isEdited" END
             UNION ALL
            SELECT "id", "status", "judgedAt", "judgedAtPrecision", "supersedesId", "assessorId", "standing", "knownSince"
              FROM "AssessmentHistory"
             WHERE "conditionId" = $1
               AND "proviso_read_so"("reportedFrom", "reportedUntil", "recordedFrom", "recordedUntil", $4, $5)) a
      LEFT JOIN LATERAL (SELECT k."speakerId", k."voice", k."reportedAt" FROM "Claim" k
                          WHERE k."assessmentId" = a."id" AND "proviso_was_known"(k, $4, $5)
                          ORDER BY k."stance" IN ('DENIES', 'QUESTIONS'), k."reportedAt", k."id" LIMIT 1) c ON true
     CROSS JOIN LATERAL (
            -- all who speak of it say the same, or what they say at all times counts
            SELECT CASE WHEN $3 IS NULL AND $4 IS NULL
                          OR CASE WHEN $4 IS NULL THEN true ELSE $3 IS NULL AND $5 <> 'RECORDED' AND a."knownSince" <= $4 END
                             AND NOT EXISTS (SELECT FROM "Claim" k
                                              WHERE k."assessmentId" = a."id" AND k."retractedAt" IS NULL
                                                AND "proviso_standing"(k."stance") <> a."standing")
                        THEN a."standing"
                        ELSE coalesce(("proviso_standing_known"('assessmentId', a."id", $3, $4, $5))."standing",
                                      CASE WHEN $4 IS NULL THEN a."standing" END) END AS "standing") s
     WHERE a."judgedAt" <= $2
       AND CASE WHEN $4 IS NULL OR a."knownSince" IS NULL THEN s."standing" <= 'HEDGED'
                ELSE "proviso_is_known"('assessmentId', a."id", a."knownSince", $4, $5) END)
  SELECT w."id", w."status", w."class", w."standing", w."judgedFrom", w."judgedAt", w."reportedAt", w."judge", w."voice"
    FROM (SELECT DISTINCT ON (j."judge", j."voice") j.*
            FROM judged j
           -- nobody takes back the word of another
           WHERE NOT EXISTS (SELECT FROM judged l
                              WHERE l."supersedesId" = j."id" AND l."judge" IS NOT DISTINCT FROM j."judge"
                                AND l."voice" IS NOT DISTINCT FROM j."voice")
           ORDER BY j."judge", j."voice", j."standing", j."judgedAt" DESC, j."reportedAt" DESC NULLS LAST,
                    "proviso_class_rank"(j."class"),
                    CASE WHEN j."isTied" THEN "proviso_judgement_key"(j."id") END COLLATE "C", j."id") w;
END $$;

-- The word of each assessor by all that is known today, as proviso_words() tells of any moment. PostgreSQL writes it into the statements
-- that ask for it, and works out no more of it than they use. "key" tells judgements of one moment apart.
CREATE OR REPLACE FUNCTION "proviso_words_today"("condition" bigint)
  RETURNS TABLE ("id" bigint, "status" "AssessmentStatus", "class" text, "standing" "Standing", "judgedFrom" timestamptz, "judgedAt" timestamptz,
                 "reportedAt" timestamptz, "judge" bigint, "voice" text, "isTarget" boolean, "key" text)
  LANGUAGE sql STABLE AS $$
  SELECT w."id", w."status", w."class", w."standing", "proviso_moment_start"(w."judgedAt", w."judgedAtPrecision"), w."judgedAt",
         w."reportedAt", w."judge", w."voice", "proviso_is_on_side"($1, 'TARGET', w."judge", w."judgedAt", NULL, 'REPORTED'), w."key"
    FROM (SELECT DISTINCT ON (j."judge", j."voice") j.*
            FROM (SELECT t.*, CASE WHEN count(*) OVER (PARTITION BY t."judgedAt") > 1 THEN "proviso_judgement_key"(t."id") END AS "key"
                    FROM (SELECT a."id", a."status", "proviso_status_class"(a."status") AS "class", a."standing", a."judgedAt",
                                 a."judgedAtPrecision", c."reportedAt",
                                 coalesce(a."assessorId", c."speakerId") AS "judge", CASE WHEN a."assessorId" IS NULL THEN c."voice" END AS "voice"
                            FROM "Assessment" a
                            LEFT JOIN LATERAL (SELECT k."speakerId", k."voice", k."reportedAt" FROM "Claim" k
                                                WHERE k."assessmentId" = a."id" AND k."retractedAt" IS NULL
                                                ORDER BY k."stance" IN ('DENIES', 'QUESTIONS'), k."reportedAt", k."id" LIMIT 1) c ON true
                           WHERE a."conditionId" = $1 AND a."retractedAt" IS NULL AND a."judgedAt" <= "proviso_today"()
                             AND a."standing" <= 'HEDGED'
                             -- nobody takes back the word of another
                             AND NOT EXISTS (SELECT FROM "Assessment" l
                                               LEFT JOIN LATERAL (SELECT k."speakerId", k."voice" FROM "Claim" k
                                                                   WHERE k."assessmentId" = l."id" AND k."retractedAt" IS NULL
                                                                   ORDER BY k."stance" IN ('DENIES', 'QUESTIONS'), k."reportedAt", k."id"
                                                                   LIMIT 1) d ON true
                                              WHERE l."supersedesId" = a."id" AND l."conditionId" = $1 AND l."retractedAt" IS NULL
                                                AND l."judgedAt" <= "proviso_today"() AND l."standing" <= 'HEDGED'
                                                AND coalesce(l."assessorId", d."speakerId") IS NOT DISTINCT FROM coalesce(a."assessorId", c."speakerId")
                                                AND CASE WHEN l."assessorId" IS NULL THEN d."voice" END
                                                    IS NOT DISTINCT FROM CASE WHEN a."assessorId" IS NULL THEN c."voice" END)) t) j
           ORDER BY j."judge", j."voice", j."standing", j."judgedAt" DESC, j."reportedAt" DESC NULLS LAST,
                    "proviso_class_rank"(j."class"), j."key" COLLATE "C", j."id") w
$$;

-- What was superseded by another than its assessor counts again. Whose a judgement without an assessor is, its claims say: all such are looked at.
SELECT "proviso_set_status_periods"(ARRAY(
  SELECT DISTINCT a."conditionId" FROM "Assessment" l JOIN "Assessment" a ON a."id" = l."supersedesId" AND a."conditionId" = l."conditionId"
   WHERE a."assessorId" IS DISTINCT FROM l."assessorId" OR a."assessorId" IS NULL));
