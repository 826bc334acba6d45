-- How a fact stood by the latest word of each who speaks of it, and whether that was contested; null where nobody says anything. Seen as
-- the world stood at a moment ("asOf", or null), the latest word by then counts, or, of those who had not spoken yet, their first.
CREATE OR REPLACE FUNCTION "proviso_standing_known"(
  "subject" text, "id" bigint, "asOf" timestamptz, "knownAt" timestamptz, "knownBy" text, OUT "standing" "Standing", OUT "contested" boolean)
  LANGUAGE plpgsql STABLE COST 1000 AS $$
BEGIN
  SELECT min(w."standing"), coalesce(bool_or(w."standing" <= 'HEDGED') AND bool_or(w."standing" = 'DENIED'), false)
    INTO "standing", "contested"
    FROM (SELECT DISTINCT ON (c."speakerId", c."voice") "proviso_standing"(c."stance") AS "standing"
            FROM "proviso_claims_known"($1, $2, $4, $5) c
           CROSS JOIN LATERAL (SELECT coalesce(c."saidAt", c."reportedAt") AS "at") s
           ORDER BY c."speakerId", c."voice", s."at" > $3, CASE WHEN s."at" > $3 THEN s."at" END, s."at" DESC,
                    "proviso_standing"(c."stance")) w;
END $$;

-- When a condition was first stated: at the earliest of the events that state it, as far as they occurred, of when it was said or
-- reported by claims that assert or hedge it, and of the judgements of it. Of statements that end together the most exact tells.
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
         AND (NOT b."hasClaims" OR "proviso_is_known"('bearingId', b."id", b."knownSince", $2, $3))
         AND "proviso_is_known"('eventId', b."eventId", e."knownSince", $2, $3)
       UNION ALL
      SELECT a."judgedAt", a."judgedAtPrecision"
        FROM (SELECT "id", "judgedAt", "judgedAtPrecision", "knownSince" FROM "Assessment" WHERE "conditionId" = $1 AND NOT "isEdited"
               UNION ALL
              SELECT "id", "judgedAt", "judgedAtPrecision", "knownSince" FROM "AssessmentHistory"
               WHERE "conditionId" = $1
                 AND "proviso_read_so"("reportedFrom", "reportedUntil", "recordedFrom", "recordedUntil", $2, $3)) a
       WHERE "proviso_is_known"('assessmentId', a."id", a."knownSince", $2, $3)) s
   ORDER BY s."at", s."precision" DESC LIMIT 1;
END $$;

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
