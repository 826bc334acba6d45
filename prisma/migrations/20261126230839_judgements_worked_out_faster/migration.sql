-- Whether who has an affiliation speaks, at a moment, for the party that it leads to, which is of a kind.
CREATE OR REPLACE FUNCTION "proviso_speaks_for"(
  "kind" "AffiliationKind", "partyKind" "ActorKind", "validFrom" timestamptz, "validFromPrecision" "DatePrecision", "validTo" timestamptz,
  "moment" timestamptz) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT ("kind" IN ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF') OR "kind" = 'MEMBER_OF' AND "partyKind" = 'COALITION')
         AND ("validFrom" IS NULL OR "proviso_moment_start"("validFrom", "validFromPrecision") <= "moment")
         AND ("validTo" IS NULL OR "validTo" >= "moment")
$$;

-- Whether who judges is on the side of a party to a condition: is one that is known, or belongs to it, as known, at the moment of the
-- judgement; who has held an office since a year may have held it in all of that year.
CREATE OR REPLACE FUNCTION "proviso_is_on_side"(
  "condition" bigint, "party" "ConditionRole", "judge" bigint, "moment" timestamptz, "knownAt" timestamptz, "knownBy" text)
  RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF "judge" IS NULL THEN
    RETURN false;
  ELSIF "knownAt" IS NULL THEN
    RETURN EXISTS (
      SELECT FROM "ConditionParty" p
       WHERE p."conditionId" = $1 AND p."role" = $2 AND p."retractedAt" IS NULL AND p."ownStanding" <= 'HEDGED'
         AND (p."actorId" = $3
              OR EXISTS (
                SELECT FROM "Affiliation" f JOIN "Actor" a ON a."id" = f."counterpartId"
                 WHERE f."actorId" = $3 AND f."counterpartId" = p."actorId" AND f."standing" <= 'HEDGED'
                   AND "proviso_speaks_for"(f."affiliationKind", a."actorKind", f."validFrom", f."validFromPrecision", f."validTo", $4))));
  END IF;
  RETURN EXISTS (
    SELECT FROM (SELECT "id", "actorId", "hasClaims", "knownSince" FROM "ConditionParty"
                  WHERE "conditionId" = $1 AND "role" = $2 AND NOT "isEdited"
                  UNION ALL
                 SELECT "id", "actorId", "hasClaims", "knownSince" FROM "ConditionPartyHistory"
                  WHERE "conditionId" = $1 AND "role" = $2
                    AND "proviso_read_so"("reportedFrom", "reportedUntil", "recordedFrom", "recordedUntil", $5, $6)) p
     WHERE CASE WHEN NOT p."hasClaims" THEN true
                WHEN p."knownSince" IS NULL
                  THEN ("proviso_standing_known"('conditionPartyId', p."id", NULL, $5, $6))."standing" <= 'HEDGED'
                ELSE "proviso_is_known"('conditionPartyId', p."id", p."knownSince", $5, $6) END
       AND (p."actorId" = $3
            OR EXISTS (
              SELECT FROM (SELECT "id", "counterpartId", "affiliationKind", "validFrom", "validFromPrecision", "validTo", "knownSince"
                             FROM "Affiliation" WHERE "actorId" = $3 AND NOT "isEdited"
                            UNION ALL
                           SELECT "id", "counterpartId", "affiliationKind", "validFrom", "validFromPrecision", "validTo", "knownSince"
                             FROM "AffiliationHistory"
                            WHERE "actorId" = $3
                              AND "proviso_read_so"("reportedFrom", "reportedUntil", "recordedFrom", "recordedUntil", $5, $6)) f
               WHERE f."counterpartId" = p."actorId"
                 AND "proviso_speaks_for"(
                       f."affiliationKind",
                       (SELECT "actorKind" FROM "Actor" WHERE "id" = p."actorId" AND NOT "isEdited"
                         UNION ALL
                        SELECT "actorKind" FROM "ActorHistory"
                         WHERE "id" = p."actorId"
                           AND "proviso_read_so"("reportedFrom", "reportedUntil", "recordedFrom", "recordedUntil", $5, $6)),
                       f."validFrom", f."validFromPrecision", f."validTo", $4)
                 AND CASE WHEN f."knownSince" IS NULL
                            THEN ("proviso_standing_known"('affiliationId', f."id", NULL, $5, $6))."standing" <= 'HEDGED'
                          ELSE "proviso_is_known"('affiliationId', f."id", f."knownSince", $5, $6) END)));
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
      LEFT JOIN LATERAL (SELECT k."speakerId", k."voice", k."reportedAt" FROM "proviso_claims_known"('assessmentId', a."id", $4, $5) k
                          ORDER BY k."stance" IN ('DENIES', 'QUESTIONS'), k."reportedAt", k."id" LIMIT 1) c ON true
     CROSS JOIN LATERAL (
            -- all who speak of it say the same, or what they say at all times counts
            SELECT CASE WHEN $4 IS NULL
                         AND ($3 IS NULL
                              OR NOT EXISTS (SELECT FROM "Claim" k
                                              WHERE k."assessmentId" = a."id" AND k."retractedAt" IS NULL
                                                AND "proviso_standing"(k."stance") <> a."standing"))
                        THEN a."standing"
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
                    "proviso_class_rank"(j."class"),
                    CASE WHEN j."isTied" THEN "proviso_judgement_key"(j."id") END COLLATE "C", j."id") w;
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
                                       CASE WHEN w."isTied" THEN "proviso_judgement_key"(w."id") END COLLATE "C", w."id") AS "place",
                            -- of all that ended before it and oppose it, the latest is the nearest
                            f."isFirm" AND w."judgedFrom" - ''366 days''::interval
                              <= greatest(CASE WHEN w."class" <> ''DONE'' THEN max(w."judgedAt") FILTER (WHERE w."class" = ''DONE'') OVER e END,
                                          CASE WHEN w."class" <> ''PART'' THEN max(w."judgedAt") FILTER (WHERE w."class" = ''PART'') OVER e END,
                                          CASE WHEN w."class" <> ''FAILED'' THEN max(w."judgedAt") FILTER (WHERE w."class" = ''FAILED'') OVER e END)
                              AS "opposes"
                       FROM (SELECT *, count(*) OVER (PARTITION BY "judgedAt") > 1 AS "isTied"
                               FROM "proviso_words"(c."id", t."from", t."from", NULL, ''REPORTED'')
                              WHERE t."from" > ''-infinity'') w
                      CROSS JOIN LATERAL (SELECT w."standing" = ''ASSERTED'' AND w."class" IN (''DONE'', ''PART'', ''FAILED'') AS "isFirm") f
                     WINDOW e AS (PARTITION BY f."isFirm", "proviso_period"(w."judgedAt", c."recurs") ORDER BY w."judgedAt")) w) s
     WHERE c."id" = ANY ($1)' USING "ids";
END $$;
