-- Words that deny or question something, by who speaks: whether what somebody asserts was taken back is looked up among these, which are few.
CREATE INDEX "Claim_eventId_denied" ON "Claim" ("eventId", coalesce("speakerId", 0)) WHERE "eventId" IS NOT NULL AND "stance" IN ('DENIES', 'QUESTIONS');
CREATE INDEX "Claim_conditionId_denied" ON "Claim" ("conditionId", coalesce("speakerId", 0)) WHERE "conditionId" IS NOT NULL AND "stance" IN ('DENIES', 'QUESTIONS');
CREATE INDEX "Claim_assessmentId_denied" ON "Claim" ("assessmentId", coalesce("speakerId", 0)) WHERE "assessmentId" IS NOT NULL AND "stance" IN ('DENIES', 'QUESTIONS');
CREATE INDEX "Claim_outcomeId_denied" ON "Claim" ("outcomeId", coalesce("speakerId", 0)) WHERE "outcomeId" IS NOT NULL AND "stance" IN ('DENIES', 'QUESTIONS');
CREATE INDEX "Claim_figureId_denied" ON "Claim" ("figureId", coalesce("speakerId", 0)) WHERE "figureId" IS NOT NULL AND "stance" IN ('DENIES', 'QUESTIONS');
CREATE INDEX "Claim_affiliationId_denied" ON "Claim" ("affiliationId", coalesce("speakerId", 0)) WHERE "affiliationId" IS NOT NULL AND "stance" IN ('DENIES', 'QUESTIONS');
CREATE INDEX "Claim_considerationId_denied" ON "Claim" ("considerationId", coalesce("speakerId", 0)) WHERE "considerationId" IS NOT NULL AND "stance" IN ('DENIES', 'QUESTIONS');
CREATE INDEX "Claim_bearingId_denied" ON "Claim" ("bearingId", coalesce("speakerId", 0)) WHERE "bearingId" IS NOT NULL AND "stance" IN ('DENIES', 'QUESTIONS');
CREATE INDEX "Claim_participationId_denied" ON "Claim" ("participationId", coalesce("speakerId", 0)) WHERE "participationId" IS NOT NULL AND "stance" IN ('DENIES', 'QUESTIONS');
CREATE INDEX "Claim_conditionPartyId_denied" ON "Claim" ("conditionPartyId", coalesce("speakerId", 0)) WHERE "conditionPartyId" IS NOT NULL AND "stance" IN ('DENIES', 'QUESTIONS');
CREATE INDEX "Claim_considerationPartyId_denied" ON "Claim" ("considerationPartyId", coalesce("speakerId", 0)) WHERE "considerationPartyId" IS NOT NULL AND "stance" IN ('DENIES', 'QUESTIONS');
CREATE INDEX "Claim_agreementId_denied" ON "Claim" ("agreementId", coalesce("speakerId", 0)) WHERE "agreementId" IS NOT NULL AND "stance" IN ('DENIES', 'QUESTIONS');
CREATE INDEX "Claim_agreementPartyId_denied" ON "Claim" ("agreementPartyId", coalesce("speakerId", 0)) WHERE "agreementPartyId" IS NOT NULL AND "stance" IN ('DENIES', 'QUESTIONS');
-- Whether a fact, or a link that has claims of its own, is known; "since" is what it says itself, null where its claims have to be asked.
CREATE OR REPLACE FUNCTION "proviso_is_known"("subject" text, "id" bigint, "since" timestamptz, "knownAt" timestamptz, "knownBy" text)
  RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF "knownBy" <> 'RECORDED' AND "since" IS NOT NULL THEN
    RETURN "since" <= "knownAt";
  END IF;
  -- the first claim that was known tells, however many there are
  CASE "subject"
    WHEN 'eventId' THEN RETURN EXISTS (SELECT FROM "Claim" c WHERE c."eventId" = $2 AND "proviso_was_known"(c, $4, $5));
    WHEN 'conditionId' THEN RETURN EXISTS (SELECT FROM "Claim" c WHERE c."conditionId" = $2 AND "proviso_was_known"(c, $4, $5));
    WHEN 'assessmentId' THEN RETURN EXISTS (SELECT FROM "Claim" c WHERE c."assessmentId" = $2 AND "proviso_was_known"(c, $4, $5));
    WHEN 'outcomeId' THEN RETURN EXISTS (SELECT FROM "Claim" c WHERE c."outcomeId" = $2 AND "proviso_was_known"(c, $4, $5));
    WHEN 'figureId' THEN RETURN EXISTS (SELECT FROM "Claim" c WHERE c."figureId" = $2 AND "proviso_was_known"(c, $4, $5));
    WHEN 'affiliationId' THEN RETURN EXISTS (SELECT FROM "Claim" c WHERE c."affiliationId" = $2 AND "proviso_was_known"(c, $4, $5));
    WHEN 'considerationId' THEN RETURN EXISTS (SELECT FROM "Claim" c WHERE c."considerationId" = $2 AND "proviso_was_known"(c, $4, $5));
    WHEN 'bearingId' THEN RETURN EXISTS (SELECT FROM "Claim" c WHERE c."bearingId" = $2 AND "proviso_was_known"(c, $4, $5));
    WHEN 'participationId' THEN RETURN EXISTS (SELECT FROM "Claim" c WHERE c."participationId" = $2 AND "proviso_was_known"(c, $4, $5));
    WHEN 'conditionPartyId' THEN RETURN EXISTS (SELECT FROM "Claim" c WHERE c."conditionPartyId" = $2 AND "proviso_was_known"(c, $4, $5));
    WHEN 'considerationPartyId' THEN RETURN EXISTS (SELECT FROM "Claim" c WHERE c."considerationPartyId" = $2 AND "proviso_was_known"(c, $4, $5));
    WHEN 'agreementId' THEN RETURN EXISTS (SELECT FROM "Claim" c WHERE c."agreementId" = $2 AND "proviso_was_known"(c, $4, $5));
    WHEN 'agreementPartyId' THEN RETURN EXISTS (SELECT FROM "Claim" c WHERE c."agreementPartyId" = $2 AND "proviso_was_known"(c, $4, $5));
  END CASE;
END $$;

-- Whether a claim takes back what another says: that the fact is so. It is a later word of the same speaker, on ties the stronger counts; seen as the
-- world stood at a moment ("asOf", or null), a later one by then, or, of who had not spoken, an earlier one.
CREATE OR REPLACE FUNCTION "proviso_takes_back"("other" "Claim", "claim" "Claim", "asOf" timestamptz) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT "other"."stance" IN ('DENIES', 'QUESTIONS')
         AND coalesce("other"."speakerId", 0) = coalesce("claim"."speakerId", 0) AND "other"."voice" IS NOT DISTINCT FROM "claim"."voice"
         AND CASE WHEN coalesce("other"."saidAt", "other"."reportedAt") > "asOf"
                    THEN coalesce("other"."saidAt", "other"."reportedAt") < coalesce("claim"."saidAt", "claim"."reportedAt")
                         AND coalesce("claim"."saidAt", "claim"."reportedAt") > "asOf"
                  WHEN coalesce("claim"."saidAt", "claim"."reportedAt") > "asOf" THEN true
                  ELSE coalesce("other"."saidAt", "other"."reportedAt") > coalesce("claim"."saidAt", "claim"."reportedAt") END
$$;

-- Whether a fact, or a link, counted: whether the latest word of somebody asserts or hedges it, which "proviso_standing_known" tells of all who
-- speak of it; null where nobody says anything. The first word that is not taken back tells, however many there are.
CREATE OR REPLACE FUNCTION "proviso_counted"("subject" text, "id" bigint, "asOf" timestamptz, "knownAt" timestamptz, "knownBy" text)
  RETURNS boolean LANGUAGE plpgsql STABLE COST 1000 AS $$
DECLARE
  "counted" boolean;
BEGIN
  CASE "subject"
    WHEN 'eventId' THEN "counted" := EXISTS (
      SELECT FROM "Claim" c WHERE c."eventId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) AND NOT EXISTS (
        SELECT FROM "Claim" o WHERE o."eventId" = $2 AND "proviso_takes_back"(o, c, $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'conditionId' THEN "counted" := EXISTS (
      SELECT FROM "Claim" c WHERE c."conditionId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) AND NOT EXISTS (
        SELECT FROM "Claim" o WHERE o."conditionId" = $2 AND "proviso_takes_back"(o, c, $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'assessmentId' THEN "counted" := EXISTS (
      SELECT FROM "Claim" c WHERE c."assessmentId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) AND NOT EXISTS (
        SELECT FROM "Claim" o WHERE o."assessmentId" = $2 AND "proviso_takes_back"(o, c, $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'outcomeId' THEN "counted" := EXISTS (
      SELECT FROM "Claim" c WHERE c."outcomeId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) AND NOT EXISTS (
        SELECT FROM "Claim" o WHERE o."outcomeId" = $2 AND "proviso_takes_back"(o, c, $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'figureId' THEN "counted" := EXISTS (
      SELECT FROM "Claim" c WHERE c."figureId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) AND NOT EXISTS (
        SELECT FROM "Claim" o WHERE o."figureId" = $2 AND "proviso_takes_back"(o, c, $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'affiliationId' THEN "counted" := EXISTS (
      SELECT FROM "Claim" c WHERE c."affiliationId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) AND NOT EXISTS (
        SELECT FROM "Claim" o WHERE o."affiliationId" = $2 AND "proviso_takes_back"(o, c, $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'considerationId' THEN "counted" := EXISTS (
      SELECT FROM "Claim" c WHERE c."considerationId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) AND NOT EXISTS (
        SELECT FROM "Claim" o WHERE o."considerationId" = $2 AND "proviso_takes_back"(o, c, $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'bearingId' THEN "counted" := EXISTS (
      SELECT FROM "Claim" c WHERE c."bearingId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) AND NOT EXISTS (
        SELECT FROM "Claim" o WHERE o."bearingId" = $2 AND "proviso_takes_back"(o, c, $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'participationId' THEN "counted" := EXISTS (
      SELECT FROM "Claim" c WHERE c."participationId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) AND NOT EXISTS (
        SELECT FROM "Claim" o WHERE o."participationId" = $2 AND "proviso_takes_back"(o, c, $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'conditionPartyId' THEN "counted" := EXISTS (
      SELECT FROM "Claim" c WHERE c."conditionPartyId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) AND NOT EXISTS (
        SELECT FROM "Claim" o WHERE o."conditionPartyId" = $2 AND "proviso_takes_back"(o, c, $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'considerationPartyId' THEN "counted" := EXISTS (
      SELECT FROM "Claim" c WHERE c."considerationPartyId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) AND NOT EXISTS (
        SELECT FROM "Claim" o WHERE o."considerationPartyId" = $2 AND "proviso_takes_back"(o, c, $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'agreementId' THEN "counted" := EXISTS (
      SELECT FROM "Claim" c WHERE c."agreementId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) AND NOT EXISTS (
        SELECT FROM "Claim" o WHERE o."agreementId" = $2 AND "proviso_takes_back"(o, c, $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'agreementPartyId' THEN "counted" := EXISTS (
      SELECT FROM "Claim" c WHERE c."agreementPartyId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) AND NOT EXISTS (
        SELECT FROM "Claim" o WHERE o."agreementPartyId" = $2 AND "proviso_takes_back"(o, c, $3) AND "proviso_was_known"(o, $4, $5)));
  END CASE;
  RETURN CASE WHEN "counted" OR "proviso_is_known"($1, $2, NULL, $4, $5) THEN "counted" END;
END $$;

-- Whether a fact, or a link that has claims of its own, is known and counts: is not merely denied or questioned.
CREATE OR REPLACE FUNCTION "proviso_counts_known"("subject" text, "id" bigint, "since" timestamptz, "knownAt" timestamptz, "knownBy" text)
  RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF "since" IS NOT NULL THEN
    RETURN "proviso_is_known"("subject", "id", "since", "knownAt", "knownBy");
  END IF;
  RETURN coalesce("proviso_counted"("subject", "id", NULL, "knownAt", "knownBy"), false);
END $$;

-- Whether a condition had been first stated by a moment, as known at another: whether something that stands states it by then, or nothing that
-- does says when. The first that does tells, however many there are.
CREATE OR REPLACE FUNCTION "proviso_stated_by"("condition" bigint, "moment" timestamptz, "knownAt" timestamptz, "knownBy" text)
  RETURNS boolean LANGUAGE plpgsql STABLE COST 1000 AS $$
BEGIN
  RETURN EXISTS (SELECT FROM "proviso_first_statements"(ARRAY[$1], $3, $4) s WHERE s."at" <= $2 AND s."stands")
      OR NOT EXISTS (SELECT FROM "proviso_first_statements"(ARRAY[$1], $3, $4) s WHERE s."stands");
END $$;

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
                  THEN "proviso_counted"('conditionPartyId', p."id", NULL, $5, $6)
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
                            THEN "proviso_counted"('affiliationId', f."id", NULL, $5, $6)
                          ELSE "proviso_is_known"('affiliationId', f."id", f."knownSince", $5, $6) END)));
END $$;

-- Whether a condition had been stated by a moment, or has no date, and counts, by all that is known today.
CREATE OR REPLACE FUNCTION "proviso_condition_stood"("condition" bigint, "moment" timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(c."firstStatedAt" <= "moment", true)
         AND (c."knownSince" IS NOT NULL
              OR coalesce("proviso_counted"('conditionId', c."id", "moment", NULL, 'REPORTED'), c."standing" <= 'HEDGED'))
    FROM "Condition" c WHERE c."id" = "condition"
$$;
