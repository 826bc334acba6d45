-- The word of each assessor by all that is known today, as proviso_words() tells of any moment. PostgreSQL writes it into the statements
-- that ask for it, and works out no more of it than they use. "key" tells judgements of one moment apart.
CREATE OR REPLACE FUNCTION "proviso_words_today"("condition" bigint)
  RETURNS TABLE ("id" bigint, "status" "AssessmentStatus", "class" text, "standing" "Standing", "judgedFrom" timestamptz, "judgedAt" timestamptz,
                 "reportedAt" timestamptz, "judge" bigint, "voice" text, "isTarget" boolean, "isIssuer" boolean, "key" text)
  LANGUAGE sql STABLE AS $$
  SELECT w."id", w."status", w."class", w."standing", "proviso_moment_start"(w."judgedAt", w."judgedAtPrecision"), w."judgedAt",
         w."reportedAt", w."judge", w."voice",
         EXISTS (SELECT FROM "ConditionParty" p
                  WHERE p."conditionId" = $1 AND p."role" = 'TARGET' AND p."retractedAt" IS NULL AND p."ownStanding" <= 'HEDGED'
                    AND (p."actorId" = w."judge"
                         OR EXISTS (SELECT FROM "Affiliation" f JOIN "Actor" a ON a."id" = f."counterpartId"
                                     WHERE f."actorId" = w."judge" AND f."counterpartId" = p."actorId" AND f."standing" <= 'HEDGED'
                                       AND "proviso_speaks_for"(f."affiliationKind", a."actorKind", f."validFrom", f."validFromPrecision",
                                                                f."validTo", w."judgedAt")))),
         EXISTS (SELECT FROM "ConditionParty" p
                  WHERE p."conditionId" = $1 AND p."role" = 'ISSUER' AND p."retractedAt" IS NULL AND p."ownStanding" <= 'HEDGED'
                    AND (p."actorId" = w."judge"
                         OR EXISTS (SELECT FROM "Affiliation" f JOIN "Actor" a ON a."id" = f."counterpartId"
                                     WHERE f."actorId" = w."judge" AND f."counterpartId" = p."actorId" AND f."standing" <= 'HEDGED'
                                       AND "proviso_speaks_for"(f."affiliationKind", a."actorKind", f."validFrom", f."validFromPrecision",
                                                                f."validTo", w."judgedAt")))),
         w."key"
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
                             AND NOT EXISTS (SELECT FROM "Assessment" l
                                              WHERE l."supersedesId" = a."id" AND l."conditionId" = $1 AND l."retractedAt" IS NULL
                                                AND l."judgedAt" <= "proviso_today"() AND l."standing" <= 'HEDGED')) t) j
           ORDER BY j."judge", j."voice", j."standing", j."judgedAt" DESC, j."reportedAt" DESC NULLS LAST,
                    "proviso_class_rank"(j."class"), j."key" COLLATE "C", j."id") w
$$;
