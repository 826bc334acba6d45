-- What was known at a moment in the past, of what the rows themselves do not say. "knownAt" is the moment, and null for today; "knownBy"
-- says what counts as known: REPORTED or RECORDED. PL/pgSQL keeps the plans of these for a session: written out in every statement,
-- they would take PostgreSQL a hundred times as long to plan as to run.

-- Whether a claim was known: had been stated, and not been retracted. A report of a day is known from its end, or from when it was
-- recorded if that came first; what its coder retracted was never said.
CREATE OR REPLACE FUNCTION "proviso_was_known"("claim" "Claim", "knownAt" timestamptz, "knownBy" text) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN "knownAt" IS NULL THEN "claim"."retractedAt" IS NULL
    WHEN "knownBy" = 'RECORDED' THEN
      "claim"."recordedAt" <= "knownAt" AND ("claim"."retractedAt" IS NULL OR "claim"."retractedRecordedAt" > "knownAt")
    ELSE
      ("claim"."reportedAt" <= "knownAt" OR "claim"."reportedAtPrecision" <> 'INSTANT' AND "claim"."recordedAt" <= "knownAt")
      AND "claim"."retractedBy" IS DISTINCT FROM 'CODER'
      AND ("claim"."retractedAt" IS NULL
           OR "proviso_known_from"("claim"."retractedAt", "claim"."retractedAtPrecision", "claim"."retractedRecordedAt") > "knownAt") END
$$;

-- Whether an edited row read as a row of its history does.
CREATE OR REPLACE FUNCTION "proviso_read_so"(
  "reportedFrom" timestamptz, "reportedUntil" timestamptz, "recordedFrom" timestamptz, "recordedUntil" timestamptz,
  "knownAt" timestamptz, "knownBy" text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN "knownAt" IS NULL THEN false
    WHEN "knownBy" = 'RECORDED' THEN "recordedFrom" <= "knownAt" AND "recordedUntil" > "knownAt" AND "reportedUntil" = 'infinity'
    ELSE "reportedFrom" <= "knownAt" AND "reportedUntil" > "knownAt" AND "recordedUntil" = 'infinity' END
$$;

-- The known claims of a fact or a link; "subject" is the column of a claim that names it.
CREATE OR REPLACE FUNCTION "proviso_claims_known"("subject" text, "id" bigint, "knownAt" timestamptz, "knownBy" text) RETURNS SETOF "Claim"
  LANGUAGE plpgsql STABLE AS $$
BEGIN
  CASE "subject"
    WHEN 'eventId' THEN RETURN QUERY SELECT * FROM "Claim" c WHERE c."eventId" = $2 AND "proviso_was_known"(c, $3, $4);
    WHEN 'conditionId' THEN RETURN QUERY SELECT * FROM "Claim" c WHERE c."conditionId" = $2 AND "proviso_was_known"(c, $3, $4);
    WHEN 'assessmentId' THEN RETURN QUERY SELECT * FROM "Claim" c WHERE c."assessmentId" = $2 AND "proviso_was_known"(c, $3, $4);
    WHEN 'outcomeId' THEN RETURN QUERY SELECT * FROM "Claim" c WHERE c."outcomeId" = $2 AND "proviso_was_known"(c, $3, $4);
    WHEN 'figureId' THEN RETURN QUERY SELECT * FROM "Claim" c WHERE c."figureId" = $2 AND "proviso_was_known"(c, $3, $4);
    WHEN 'affiliationId' THEN RETURN QUERY SELECT * FROM "Claim" c WHERE c."affiliationId" = $2 AND "proviso_was_known"(c, $3, $4);
    WHEN 'considerationId' THEN RETURN QUERY SELECT * FROM "Claim" c WHERE c."considerationId" = $2 AND "proviso_was_known"(c, $3, $4);
    WHEN 'bearingId' THEN RETURN QUERY SELECT * FROM "Claim" c WHERE c."bearingId" = $2 AND "proviso_was_known"(c, $3, $4);
    WHEN 'participationId' THEN RETURN QUERY SELECT * FROM "Claim" c WHERE c."participationId" = $2 AND "proviso_was_known"(c, $3, $4);
    WHEN 'conditionPartyId' THEN RETURN QUERY SELECT * FROM "Claim" c WHERE c."conditionPartyId" = $2 AND "proviso_was_known"(c, $3, $4);
    WHEN 'considerationPartyId' THEN RETURN QUERY SELECT * FROM "Claim" c WHERE c."considerationPartyId" = $2 AND "proviso_was_known"(c, $3, $4);
    WHEN 'agreementId' THEN RETURN QUERY SELECT * FROM "Claim" c WHERE c."agreementId" = $2 AND "proviso_was_known"(c, $3, $4);
    WHEN 'agreementPartyId' THEN RETURN QUERY SELECT * FROM "Claim" c WHERE c."agreementPartyId" = $2 AND "proviso_was_known"(c, $3, $4);
  END CASE;
END $$;

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

-- The functions that work something out of claims and judgements say what they cost, so that the planner asks them of as few rows as it can.

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

-- Whether a fact, or a link, counted: whether the latest word of somebody asserts or hedges it; null where nobody says anything. Of most the first word
-- tells, which nobody took back; where the first ten were, how it stood is worked out of all.
CREATE OR REPLACE FUNCTION "proviso_counted"("subject" text, "id" bigint, "asOf" timestamptz, "knownAt" timestamptz, "knownBy" text)
  RETURNS boolean LANGUAGE plpgsql STABLE COST 1000 AS $$
DECLARE
  "counted" boolean;
BEGIN
  CASE "subject"
    WHEN 'eventId' THEN "counted" := EXISTS (
      SELECT FROM (SELECT c AS "said" FROM "Claim" c WHERE c."eventId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) LIMIT 10) w
       WHERE NOT EXISTS (SELECT FROM "Claim" o WHERE o."eventId" = $2 AND "proviso_takes_back"(o, w."said", $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'conditionId' THEN "counted" := EXISTS (
      SELECT FROM (SELECT c AS "said" FROM "Claim" c WHERE c."conditionId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) LIMIT 10) w
       WHERE NOT EXISTS (SELECT FROM "Claim" o WHERE o."conditionId" = $2 AND "proviso_takes_back"(o, w."said", $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'assessmentId' THEN "counted" := EXISTS (
      SELECT FROM (SELECT c AS "said" FROM "Claim" c WHERE c."assessmentId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) LIMIT 10) w
       WHERE NOT EXISTS (SELECT FROM "Claim" o WHERE o."assessmentId" = $2 AND "proviso_takes_back"(o, w."said", $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'outcomeId' THEN "counted" := EXISTS (
      SELECT FROM (SELECT c AS "said" FROM "Claim" c WHERE c."outcomeId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) LIMIT 10) w
       WHERE NOT EXISTS (SELECT FROM "Claim" o WHERE o."outcomeId" = $2 AND "proviso_takes_back"(o, w."said", $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'figureId' THEN "counted" := EXISTS (
      SELECT FROM (SELECT c AS "said" FROM "Claim" c WHERE c."figureId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) LIMIT 10) w
       WHERE NOT EXISTS (SELECT FROM "Claim" o WHERE o."figureId" = $2 AND "proviso_takes_back"(o, w."said", $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'affiliationId' THEN "counted" := EXISTS (
      SELECT FROM (SELECT c AS "said" FROM "Claim" c WHERE c."affiliationId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) LIMIT 10) w
       WHERE NOT EXISTS (SELECT FROM "Claim" o WHERE o."affiliationId" = $2 AND "proviso_takes_back"(o, w."said", $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'considerationId' THEN "counted" := EXISTS (
      SELECT FROM (SELECT c AS "said" FROM "Claim" c WHERE c."considerationId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) LIMIT 10) w
       WHERE NOT EXISTS (SELECT FROM "Claim" o WHERE o."considerationId" = $2 AND "proviso_takes_back"(o, w."said", $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'bearingId' THEN "counted" := EXISTS (
      SELECT FROM (SELECT c AS "said" FROM "Claim" c WHERE c."bearingId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) LIMIT 10) w
       WHERE NOT EXISTS (SELECT FROM "Claim" o WHERE o."bearingId" = $2 AND "proviso_takes_back"(o, w."said", $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'participationId' THEN "counted" := EXISTS (
      SELECT FROM (SELECT c AS "said" FROM "Claim" c WHERE c."participationId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) LIMIT 10) w
       WHERE NOT EXISTS (SELECT FROM "Claim" o WHERE o."participationId" = $2 AND "proviso_takes_back"(o, w."said", $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'conditionPartyId' THEN "counted" := EXISTS (
      SELECT FROM (SELECT c AS "said" FROM "Claim" c WHERE c."conditionPartyId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) LIMIT 10) w
       WHERE NOT EXISTS (SELECT FROM "Claim" o WHERE o."conditionPartyId" = $2 AND "proviso_takes_back"(o, w."said", $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'considerationPartyId' THEN "counted" := EXISTS (
      SELECT FROM (SELECT c AS "said" FROM "Claim" c WHERE c."considerationPartyId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) LIMIT 10) w
       WHERE NOT EXISTS (SELECT FROM "Claim" o WHERE o."considerationPartyId" = $2 AND "proviso_takes_back"(o, w."said", $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'agreementId' THEN "counted" := EXISTS (
      SELECT FROM (SELECT c AS "said" FROM "Claim" c WHERE c."agreementId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) LIMIT 10) w
       WHERE NOT EXISTS (SELECT FROM "Claim" o WHERE o."agreementId" = $2 AND "proviso_takes_back"(o, w."said", $3) AND "proviso_was_known"(o, $4, $5)));
    WHEN 'agreementPartyId' THEN "counted" := EXISTS (
      SELECT FROM (SELECT c AS "said" FROM "Claim" c WHERE c."agreementPartyId" = $2 AND c."stance" IN ('ASSERTS', 'HEDGES') AND "proviso_was_known"(c, $4, $5) LIMIT 10) w
       WHERE NOT EXISTS (SELECT FROM "Claim" o WHERE o."agreementPartyId" = $2 AND "proviso_takes_back"(o, w."said", $3) AND "proviso_was_known"(o, $4, $5)));
  END CASE;
  IF "counted" THEN
    RETURN true;
  END IF;
  RETURN ("proviso_standing_known"($1, $2, $3, $4, $5))."standing" <= 'HEDGED';
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

-- Whether a condition had been first stated by a moment, as known at another: whether something that stands states it by then, or nothing that
-- does says when. The first that does tells, however many there are.
CREATE OR REPLACE FUNCTION "proviso_stated_by"("condition" bigint, "moment" timestamptz, "knownAt" timestamptz, "knownBy" text)
  RETURNS boolean LANGUAGE plpgsql STABLE COST 1000 AS $$
BEGIN
  RETURN EXISTS (SELECT FROM "proviso_first_statements"(ARRAY[$1], $3, $4) s WHERE s."at" <= $2 AND s."stands")
      OR NOT EXISTS (SELECT FROM "proviso_first_statements"(ARRAY[$1], $3, $4) s WHERE s."stands");
END $$;

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

-- By which record a judgement came in, dataset and key: the last that decides between two, the same in every database.
CREATE OR REPLACE FUNCTION "proviso_judgement_key"("assessment" bigint) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT min(d."name" || E'\n' || r."key" COLLATE "C")
            FROM "DatasetRecord" r JOIN "Dataset" d ON d."id" = r."datasetId" WHERE r."type" = 'ASSESSMENT' AND r."rowId" = $1);
END $$;

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

-- On whose side these are as well. PostgreSQL writes it into the statements that ask for it, and works out no side that they do not use.
CREATE OR REPLACE FUNCTION "proviso_words"(
  "condition" bigint, "moment" timestamptz, "asOf" timestamptz, "knownAt" timestamptz, "knownBy" text)
  RETURNS TABLE ("id" bigint, "status" "AssessmentStatus", "class" text, "standing" "Standing", "judgedFrom" timestamptz, "judgedAt" timestamptz,
                 "reportedAt" timestamptz, "judge" bigint, "voice" text, "isTarget" boolean, "isIssuer" boolean)
  LANGUAGE sql STABLE AS $$
  SELECT w."id", w."status", w."class", w."standing", w."judgedFrom", w."judgedAt", w."reportedAt", w."judge", w."voice",
         "proviso_is_on_side"($1, 'TARGET', w."judge", w."judgedAt", $4, $5), "proviso_is_on_side"($1, 'ISSUER', w."judge", w."judgedAt", $4, $5)
    FROM "proviso_latest_words"($1, $2, $3, $4, $5) w
$$;
