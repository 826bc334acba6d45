-- The row that a claim is about.
CREATE OR REPLACE FUNCTION "proviso_subject"("claim" "Claim") RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce("claim"."eventId", "claim"."conditionId", "claim"."assessmentId", "claim"."outcomeId", "claim"."figureId",
                  "claim"."affiliationId", "claim"."agreementId", "claim"."bearingId", "claim"."considerationId", "claim"."participationId",
                  "claim"."conditionPartyId", "claim"."considerationPartyId", "claim"."agreementPartyId")
$$;

-- The claims about these rows, whichever a column of claims names. The statements stay planned, of each column its own.
CREATE OR REPLACE FUNCTION "proviso_claims_of"("subject" text, "ids" bigint[]) RETURNS SETOF "Claim" LANGUAGE plpgsql STABLE AS $$
BEGIN
  CASE "subject"
    WHEN 'eventId' THEN RETURN QUERY SELECT * FROM "Claim" WHERE "eventId" = ANY ($2);
    WHEN 'conditionId' THEN RETURN QUERY SELECT * FROM "Claim" WHERE "conditionId" = ANY ($2);
    WHEN 'assessmentId' THEN RETURN QUERY SELECT * FROM "Claim" WHERE "assessmentId" = ANY ($2);
    WHEN 'outcomeId' THEN RETURN QUERY SELECT * FROM "Claim" WHERE "outcomeId" = ANY ($2);
    WHEN 'figureId' THEN RETURN QUERY SELECT * FROM "Claim" WHERE "figureId" = ANY ($2);
    WHEN 'affiliationId' THEN RETURN QUERY SELECT * FROM "Claim" WHERE "affiliationId" = ANY ($2);
    WHEN 'agreementId' THEN RETURN QUERY SELECT * FROM "Claim" WHERE "agreementId" = ANY ($2);
    WHEN 'bearingId' THEN RETURN QUERY SELECT * FROM "Claim" WHERE "bearingId" = ANY ($2);
    WHEN 'considerationId' THEN RETURN QUERY SELECT * FROM "Claim" WHERE "considerationId" = ANY ($2);
    WHEN 'participationId' THEN RETURN QUERY SELECT * FROM "Claim" WHERE "participationId" = ANY ($2);
    WHEN 'conditionPartyId' THEN RETURN QUERY SELECT * FROM "Claim" WHERE "conditionPartyId" = ANY ($2);
    WHEN 'considerationPartyId' THEN RETURN QUERY SELECT * FROM "Claim" WHERE "considerationPartyId" = ANY ($2);
    WHEN 'agreementPartyId' THEN RETURN QUERY SELECT * FROM "Claim" WHERE "agreementPartyId" = ANY ($2);
  END CASE;
END $$;

-- What facts of a table repeat of their claims, for those that the claims at hand state: as it has to be. What a kind of fact does not
-- repeat is null; how a link stands by claims of its own is its "standing" here.
CREATE OR REPLACE FUNCTION "proviso_known"("fact" text, "subject" text, "ids" bigint[])
  RETURNS TABLE ("id" bigint, "retractedAt" timestamptz, "knownSince" timestamptz, "standing" "Standing", "contested" boolean,
                 "firstStatedAt" timestamptz, "firstStatedAtPrecision" "DatePrecision") LANGUAGE plpgsql STABLE ROWS 20 AS $$
#variable_conflict use_column
BEGIN
  IF "fact" = 'Condition' THEN
    RETURN QUERY
    SELECT w."id", w."until",
           -- of these, what is known of the first statement has been the same from the first report on
           CASE WHEN w."isUnstable" IS NOT TRUE AND w."stated" = w."ever" AND w."stated" = w."atOnce"
                 AND w."precision" = w."precisionEver" AND w."precision" = w."precisionAtOnce" AND w."stated" <= w."reported"
                THEN w."reported" END,
           w."standing", w."contested", w."stated", coalesce(w."precision", 'INSTANT')
      FROM (SELECT k."id", k."until", k."isUnstable", k."reported", n."contested",
                   CASE WHEN k."isClaimed" THEN n."standing" ELSE 'ASSERTED' END AS "standing",
                   min(o."at") FILTER (WHERE o."stands") AS "stated",
                   -- by all that was ever reported
                   min(o."at") FILTER (WHERE o."since" IS DISTINCT FROM 'infinity') AS "ever",
                   min(o."at") FILTER (WHERE o."stands" AND o."since" <= k."reported") AS "atOnce",
                   -- of moments that end together the most exact
                   (array_agg(o."precision" ORDER BY o."at", o."precision" DESC) FILTER (WHERE o."stands"))[1] AS "precision",
                   (array_agg(o."precision" ORDER BY o."at", o."precision" DESC)
                      FILTER (WHERE o."since" IS DISTINCT FROM 'infinity'))[1] AS "precisionEver",
                   (array_agg(o."precision" ORDER BY o."at", o."precision" DESC)
                      FILTER (WHERE o."stands" AND o."since" <= k."reported"))[1] AS "precisionAtOnce"
              FROM (SELECT c."id",
                           CASE WHEN bool_and(q."retractedAt" IS NOT NULL) THEN max(q."retractedAt") END AS "until",
                           bool_or(q."retractedBy" = 'SOURCE' OR q."stance" IN ('DENIES', 'QUESTIONS')) AS "isUnstable",
                           count(q."id") > 0 AS "isClaimed",
                           -- what was never said was never reported
                           min("proviso_known_from"(q."reportedAt", q."reportedAtPrecision", q."recordedAt"))
                             FILTER (WHERE q."retractedBy" IS NULL) AS "reported"
                      FROM "Condition" c LEFT JOIN "Claim" q ON q."conditionId" = c."id"
                     WHERE c."id" = ANY ($3) GROUP BY 1) k
              JOIN "proviso_standings"('conditionId', $3) n ON n."id" = k."id"
              LEFT JOIN LATERAL "proviso_first_statements"(ARRAY[k."id"], NULL, NULL) o ON true
             GROUP BY 1, 2, 3, 4, 5, 6) w;
  ELSIF (SELECT s."isOptional" FROM "proviso_claim_subjects"() s WHERE s."fact" = $1) THEN
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
    RETURN QUERY
    SELECT c."id", c."until", c."since", w."standing", w."contested", NULL::timestamptz, NULL::"DatePrecision"
      FROM (SELECT "proviso_subject"(q) AS "id",
                   CASE WHEN bool_and(q."retractedAt" IS NOT NULL) THEN max(q."retractedAt") END AS "until",
                   CASE WHEN bool_or(q."retractedBy" = 'SOURCE' OR q."stance" IN ('DENIES', 'QUESTIONS')) IS NOT TRUE
                        THEN min("proviso_known_from"(q."reportedAt", q."reportedAtPrecision", q."recordedAt"))
                               FILTER (WHERE q."retractedBy" IS NULL) END AS "since"
              FROM "proviso_claims_of"($2, $3) q GROUP BY 1) c
      JOIN "proviso_standings"($2, $3) w ON w."id" = c."id";
  END IF;
END $$;

-- Sets what facts of a table repeat of their claims, for those that the claims at hand state, and says which changed.
CREATE OR REPLACE FUNCTION "proviso_repeat_claims"("fact" text, "subject" text, "ids" bigint[]) RETURNS bigint[]
  LANGUAGE plpgsql AS $$
DECLARE
  "columns" text[];
  "changed" bigint[];
BEGIN
  -- whoever claims something of the same facts at the same time waits, and then sees all claims
  IF "fact" = 'Condition' THEN
    PERFORM FROM "Condition" WHERE "id" = ANY ("ids") ORDER BY "id" FOR NO KEY UPDATE;
    WITH changed AS (
      UPDATE "Condition" s
         SET ("retractedAt", "knownSince", "standing", "contested", "firstStatedAt", "firstStatedAtPrecision") =
             ROW (k."retractedAt", k."knownSince", k."standing", k."contested", k."firstStatedAt", k."firstStatedAtPrecision")
        FROM "proviso_known"('Condition', 'conditionId', "ids") k
       WHERE s."id" = k."id"
         AND (s."retractedAt", s."knownSince", s."standing", s."contested", s."firstStatedAt", s."firstStatedAtPrecision") IS DISTINCT FROM
             (k."retractedAt", k."knownSince", k."standing", k."contested", k."firstStatedAt", k."firstStatedAtPrecision")
      RETURNING s."id")
    SELECT coalesce(array_agg("id"), '{}') INTO "changed" FROM changed;
  ELSIF "fact" = 'Assessment' THEN
    PERFORM FROM "Assessment" WHERE "id" = ANY ("ids") ORDER BY "id" FOR NO KEY UPDATE;
    WITH changed AS (
      UPDATE "Assessment" s
         SET ("retractedAt", "knownSince", "standing", "contested") = ROW (k."retractedAt", k."knownSince", k."standing", k."contested")
        FROM "proviso_known"('Assessment', 'assessmentId', "ids") k
       WHERE s."id" = k."id"
         AND (s."retractedAt", s."knownSince", s."standing", s."contested") IS DISTINCT FROM
             (k."retractedAt", k."knownSince", k."standing", k."contested")
      RETURNING s."id")
    SELECT coalesce(array_agg("id"), '{}') INTO "changed" FROM changed;
  ELSIF "fact" = 'Event' THEN
    PERFORM FROM "Event" WHERE "id" = ANY ("ids") ORDER BY "id" FOR NO KEY UPDATE;
    WITH changed AS (
      UPDATE "Event" s
         SET ("retractedAt", "knownSince", "standing", "contested") = ROW (k."retractedAt", k."knownSince", k."standing", k."contested")
        FROM "proviso_known"('Event', 'eventId', "ids") k
       WHERE s."id" = k."id"
         AND (s."retractedAt", s."knownSince", s."standing", s."contested") IS DISTINCT FROM
             (k."retractedAt", k."knownSince", k."standing", k."contested")
      RETURNING s."id")
    SELECT coalesce(array_agg("id"), '{}') INTO "changed" FROM changed;
  ELSE
    "columns" := "proviso_known_columns"("fact");
    EXECUTE format('SELECT FROM %I WHERE "id" = ANY ($1) ORDER BY "id" FOR NO KEY UPDATE', "fact") USING "ids";
    EXECUTE format('
      WITH changed AS (
        UPDATE %1$I s SET (%2$s) = ROW (%3$s) FROM "proviso_known"(%1$L, %4$L, $1) k
         WHERE s."id" = k."id" AND (%5$s) IS DISTINCT FROM (%3$s) RETURNING s."id")
      SELECT coalesce(array_agg("id"), ''{}'') FROM changed',
      "fact",
      (SELECT string_agg(format('%I', c), ', ') FROM unnest("columns") c),
      (SELECT string_agg(format('k.%I', CASE c WHEN 'ownStanding' THEN 'standing' ELSE c END), ', ') FROM unnest("columns") c),
      "subject",
      (SELECT string_agg(format('s.%I', c), ', ') FROM unnest("columns") c)) INTO "changed" USING "ids";
  END IF;
  IF "fact" = 'Consideration' THEN
    PERFORM "proviso_set_consideration_standings"("ids");
  END IF;
  RETURN "changed";
END $$;

CREATE OR REPLACE FUNCTION "proviso_claims_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  s record;
  "conditions" bigint[];
  "changed" bigint[];
  "judged" bigint[];
BEGIN
  "conditions" := ARRAY(SELECT DISTINCT "conditionId" FROM "after" WHERE "conditionId" IS NOT NULL);
  FOR s IN
    -- conditions come last, with all that tells of them
    SELECT k."fact", k."subject", k."isOptional", array_agg(DISTINCT c."id") AS "ids"
      FROM (SELECT "proviso_subject"(a) AS "id",
                   CASE WHEN "eventId" IS NOT NULL THEN 'Event' WHEN "assessmentId" IS NOT NULL THEN 'Assessment'
                        WHEN "outcomeId" IS NOT NULL THEN 'Outcome' WHEN "figureId" IS NOT NULL THEN 'Figure'
                        WHEN "affiliationId" IS NOT NULL THEN 'Affiliation' WHEN "agreementId" IS NOT NULL THEN 'Agreement'
                        WHEN "bearingId" IS NOT NULL THEN 'Bearing' WHEN "considerationId" IS NOT NULL THEN 'Consideration'
                        WHEN "participationId" IS NOT NULL THEN 'Participation' WHEN "conditionPartyId" IS NOT NULL THEN 'ConditionParty'
                        WHEN "considerationPartyId" IS NOT NULL THEN 'ConsiderationParty' ELSE 'AgreementParty' END AS "fact"
              FROM "after" a WHERE "conditionId" IS NULL) c
      JOIN "proviso_claim_subjects"() WITH ORDINALITY k ("fact", "subject", "isOptional", "place") USING ("fact")
     GROUP BY k."fact", k."subject", k."isOptional", k."place" ORDER BY k."place"
  LOOP
    IF TG_OP = 'INSERT' AND s."isOptional" THEN
      EXECUTE format('UPDATE %1$I SET "hasClaims" = true WHERE "id" = ANY ($1) AND NOT "hasClaims"', s."fact") USING s."ids";
      EXECUTE format('UPDATE %1$I SET "hasClaims" = true WHERE "id" = ANY ($1)', s."fact" || 'History') USING s."ids";
    END IF;
    "changed" := "proviso_repeat_claims"(s."fact", s."subject", s."ids");
    -- events, bearings and judgements tell when conditions were first stated, as their own claims do
    IF s."fact" = 'Event' THEN
      "conditions" := "conditions" || ARRAY(SELECT "conditionId" FROM "Bearing" WHERE "eventId" = ANY (s."ids") AND "bearingKind" = 'STATES');
    ELSIF s."fact" = 'Bearing' THEN
      "conditions" := "conditions" || ARRAY(SELECT "conditionId" FROM "Bearing" WHERE "id" = ANY (s."ids"));
    ELSIF s."fact" = 'Assessment' THEN
      "conditions" := "conditions" || ARRAY(SELECT "conditionId" FROM "Assessment" WHERE "id" = ANY (s."ids"));
      -- who judges, since when that is reported, and how it stood earlier, can change without a change of the assessments
      "judged" := ARRAY(SELECT "conditionId" FROM "Assessment" WHERE "id" = ANY (s."ids")
                        EXCEPT SELECT "conditionId" FROM "Assessment" WHERE "id" = ANY ("changed"));
      IF cardinality("judged") > 0 THEN
        PERFORM "proviso_set_status_periods"("judged");
      END IF;
    END IF;
  END LOOP;
  IF cardinality("conditions") > 0 THEN
    "conditions" := ARRAY(SELECT DISTINCT unnest("conditions"));
    PERFORM "proviso_repeat_claims"('Condition', 'conditionId', "conditions");
    -- how a condition stood earlier can change without a change of the condition
    "conditions" := ARRAY(SELECT "id" FROM "Condition" WHERE "id" = ANY ("conditions") AND "knownSince" IS NULL);
    IF cardinality("conditions") > 0 THEN
      PERFORM "proviso_set_fulfilments_by"("conditions");
    END IF;
  END IF;
  RETURN NULL;
END $$;

-- What tells when conditions were first stated has come, changed or gone.
CREATE OR REPLACE FUNCTION "proviso_conditions_restated"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "events" bigint[];
  "ids" bigint[];
BEGIN
  IF TG_TABLE_NAME = 'Event' THEN
    "events" := ARRAY(
      SELECT "id" FROM (SELECT "id", "startedAt", "startedAtPrecision", "realis" FROM "after"
                        EXCEPT SELECT "id", "startedAt", "startedAtPrecision", "realis" FROM "before") e);
    IF cardinality("events") = 0 THEN
      RETURN NULL;
    END IF;
    "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "Bearing" WHERE "eventId" = ANY ("events") AND "bearingKind" = 'STATES');
  ELSIF TG_TABLE_NAME = 'Bearing' THEN
    IF TG_OP = 'INSERT' THEN
      "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "after" WHERE "bearingKind" = 'STATES');
    ELSIF TG_OP = 'DELETE' THEN
      "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "before" WHERE "bearingKind" = 'STATES');
    ELSE
      "ids" := ARRAY(
        SELECT "conditionId" FROM (SELECT "id", "conditionId", "eventId", "bearingKind" FROM "after"
                                   EXCEPT SELECT "id", "conditionId", "eventId", "bearingKind" FROM "before") a
         UNION
        SELECT "conditionId" FROM (SELECT "id", "conditionId", "eventId", "bearingKind" FROM "before"
                                   EXCEPT SELECT "id", "conditionId", "eventId", "bearingKind" FROM "after") b);
    END IF;
  ELSIF TG_OP = 'INSERT' THEN
    "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "after");
  ELSIF TG_OP = 'DELETE' THEN
    "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "before");
  ELSE
    "ids" := ARRAY(
      SELECT "conditionId" FROM (SELECT "id", "conditionId", "judgedAt", "judgedAtPrecision" FROM "after"
                                 EXCEPT SELECT "id", "conditionId", "judgedAt", "judgedAtPrecision" FROM "before") a
       UNION
      SELECT "conditionId" FROM (SELECT "id", "conditionId", "judgedAt", "judgedAtPrecision" FROM "before"
                                 EXCEPT SELECT "id", "conditionId", "judgedAt", "judgedAtPrecision" FROM "after") b);
  END IF;
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_repeat_claims"('Condition', 'conditionId', "ids");
  END IF;
  RETURN NULL;
END $$;

-- Works out the fulfilment of the outcomes of these considerations anew, and whether it was ever less than whole, as known at any time:
-- only by judgements, also former ones and of former conditions, that something is open, met in part or not met, or, of what is given
-- the more, the more is met, by any.
CREATE OR REPLACE FUNCTION "proviso_set_fulfilments"("ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Outcome" o SET "fulfilment" = f."fulfilment", "everUnmet" = o."everUnmet" OR f."everUnmet"
    FROM (SELECT o."id", "proviso_fulfilment"(o."considerationId", o."effectiveAt") AS "fulfilment", u."everUnmet"
            FROM "Outcome" o JOIN "Consideration" k ON k."id" = o."considerationId"
           CROSS JOIN LATERAL (
                   SELECT EXISTS (
                     SELECT FROM (SELECT t."conditionId" FROM "proviso_terms"(k."id") t
                                   UNION SELECT "id" FROM "ConditionHistory" WHERE "considerationId" = k."id"
                                   UNION SELECT "conditionId" FROM "TermConditionHistory" WHERE "considerationId" = k."id") m
                      CROSS JOIN LATERAL (SELECT "status" FROM "Assessment" WHERE "conditionId" = m."conditionId"
                                           UNION ALL SELECT "status" FROM "AssessmentHistory" WHERE "conditionId" = m."conditionId") a
                      WHERE "proviso_status_class"(a."status") IN ('PART', 'FAILED') OR a."status" IN ('PENDING', 'IN_PROGRESS')
                         OR k."operator" = 'GRADUATED' OR k."isEdited") AS "everUnmet") u
           WHERE o."considerationId" = ANY ($1)) f
   WHERE o."id" = f."id" AND (o."fulfilment" <> f."fulfilment" OR f."everUnmet" AND NOT o."everUnmet");
END $$;

-- The same of what these conditions, or those whose place they take, are conditions for.
CREATE OR REPLACE FUNCTION "proviso_set_fulfilments_by"("conditions" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  "ids" := ARRAY(
    SELECT DISTINCT k."id"
      FROM (SELECT c."id" FROM unnest($1) c ("id")
             UNION SELECT "supersedesId" FROM "Condition" WHERE "id" = ANY ($1) AND "supersedesId" IS NOT NULL) m
     CROSS JOIN LATERAL (SELECT "considerationId" AS "id" FROM "Condition" WHERE "id" = m."id"
                          UNION ALL SELECT "considerationId" FROM "TermCondition" WHERE "conditionId" = m."id") k
     WHERE EXISTS (SELECT FROM "Outcome" o WHERE o."considerationId" = k."id"));
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_fulfilments"("ids");
  END IF;
END $$;

CREATE OR REPLACE FUNCTION "proviso_considerations_fulfilled"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  IF TG_TABLE_NAME = 'Condition' THEN
    IF TG_OP = 'INSERT' THEN
      "ids" := ARRAY(SELECT "id" FROM "after");
    ELSE
      "ids" := ARRAY(
        SELECT "id" FROM (SELECT "id", "considerationId", "supersedesId", "effect", "polarity", "firstStatedAt", "knownSince", "standing" FROM "after"
                          EXCEPT
                          SELECT "id", "considerationId", "supersedesId", "effect", "polarity", "firstStatedAt", "knownSince", "standing" FROM "before") c);
    END IF;
    IF cardinality("ids") = 0 THEN
      RETURN NULL;
    END IF;
    PERFORM "proviso_set_fulfilments_by"("ids");
    IF TG_OP = 'UPDATE' THEN
      -- and of what they were conditions for before, or took the place of
      "ids" := ARRAY(SELECT "supersedesId" FROM (SELECT "id", "supersedesId" FROM "before" EXCEPT SELECT "id", "supersedesId" FROM "after") b
                      WHERE "supersedesId" IS NOT NULL);
      IF cardinality("ids") > 0 THEN
        PERFORM "proviso_set_fulfilments_by"("ids");
      END IF;
      "ids" := ARRAY(SELECT DISTINCT "considerationId"
                       FROM (SELECT "id", "considerationId" FROM "before" EXCEPT SELECT "id", "considerationId" FROM "after") b
                      WHERE "considerationId" IS NOT NULL);
      IF cardinality("ids") > 0 THEN
        PERFORM "proviso_set_fulfilments"("ids");
      END IF;
    END IF;
    RETURN NULL;
  ELSIF TG_TABLE_NAME = 'Consideration' THEN
    "ids" := ARRAY(SELECT "id" FROM (SELECT "id", "operator" FROM "after" EXCEPT SELECT "id", "operator" FROM "before") c);
  ELSIF TG_OP = 'INSERT' THEN
    "ids" := ARRAY(SELECT DISTINCT "considerationId" FROM "after");
  ELSIF TG_OP = 'DELETE' THEN
    "ids" := ARRAY(SELECT DISTINCT "considerationId" FROM "before");
  ELSIF TG_TABLE_NAME = 'Outcome' THEN
    "ids" := ARRAY(
      SELECT "considerationId" FROM (SELECT "considerationId", "id", "effectiveAt" FROM "after"
                   EXCEPT SELECT "considerationId", "id", "effectiveAt" FROM "before") a
       UNION
      SELECT "considerationId" FROM (SELECT "considerationId", "id", "effectiveAt" FROM "before"
                   EXCEPT SELECT "considerationId", "id", "effectiveAt" FROM "after") b);
  ELSE
    "ids" := ARRAY(
      SELECT "considerationId" FROM (SELECT "considerationId", "id", "term", "atLeast", "conditionId" FROM "after"
                   EXCEPT SELECT "considerationId", "id", "term", "atLeast", "conditionId" FROM "before") a
       UNION
      SELECT "considerationId" FROM (SELECT "considerationId", "id", "term", "atLeast", "conditionId" FROM "before"
                   EXCEPT SELECT "considerationId", "id", "term", "atLeast", "conditionId" FROM "after") b);
  END IF;
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_fulfilments"("ids");
  END IF;
  RETURN NULL;
END $$;

-- What was known of conditions can have rested on how events, bearings and judgements read before.
CREATE OR REPLACE FUNCTION "proviso_history_written"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "events" bigint[];
  "ids" bigint[];
BEGIN
  IF TG_TABLE_NAME = 'EventHistory' THEN
    "events" := ARRAY(SELECT DISTINCT "id" FROM "after");
    "ids" := ARRAY(
      SELECT "conditionId" FROM "Bearing" WHERE "eventId" = ANY ("events") AND "bearingKind" = 'STATES'
       UNION SELECT "conditionId" FROM "BearingHistory" WHERE "eventId" = ANY ("events") AND "bearingKind" = 'STATES');
  ELSE
    "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "after");
  END IF;
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_repeat_claims"('Condition', 'conditionId', "ids");
    IF TG_TABLE_NAME = 'AssessmentHistory' THEN
      PERFORM "proviso_set_status_periods"("ids");
    END IF;
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "proviso_conditions_updated"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[] := ARRAY(SELECT "id" FROM "after");
  "claimed" bigint[];
  "recurring" bigint[] := ARRAY(SELECT "id" FROM (SELECT "id", "recurs" FROM "after" EXCEPT SELECT "id", "recurs" FROM "before") c);
BEGIN
  IF cardinality("ids") > 0 THEN
    UPDATE "ConditionParty" p
       SET "firstStatedAt" = c."firstStatedAt", "standing" = c."standing",
           "knownSince" = CASE WHEN p."hasClaims" THEN p."knownSince" ELSE c."knownSince" END
      FROM "Condition" c
     WHERE c."id" = ANY ("ids") AND p."conditionId" = c."id"
       AND (p."firstStatedAt", p."standing", p."knownSince")
           IS DISTINCT FROM (c."firstStatedAt", c."standing",
                             CASE WHEN p."hasClaims" THEN p."knownSince" ELSE c."knownSince" END);
    "claimed" := ARRAY(SELECT "id" FROM "ConditionParty" WHERE "conditionId" = ANY ("ids") AND "hasClaims");
    IF cardinality("claimed") > 0 THEN
      PERFORM "proviso_repeat_claims"('ConditionParty', 'conditionPartyId', "claimed");
    END IF;
    UPDATE "StatusPeriod" p SET "firstStatedAt" = c."firstStatedAt"
      FROM "Condition" c
     WHERE c."id" = ANY ("ids") AND p."conditionId" = c."id" AND p."firstStatedAt" IS DISTINCT FROM c."firstStatedAt";
  END IF;
  -- judgements oppose each other within a period of what recurs
  IF cardinality("recurring") > 0 THEN
    "recurring" := ARRAY(SELECT DISTINCT "conditionId" FROM "Assessment" WHERE "conditionId" = ANY ("recurring"));
    IF cardinality("recurring") > 0 THEN
      PERFORM "proviso_set_status_periods"("recurring");
    END IF;
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "proviso_events_updated"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[] := ARRAY(SELECT "id" FROM "after");
BEGIN
  IF cardinality("ids") > 0 THEN
    UPDATE "Participation" p SET "eventStartedAt" = e."startedAt", "eventStanding" = e."standing"
      FROM "Event" e
     WHERE e."id" = ANY ("ids") AND p."eventId" = e."id"
       AND (p."eventStartedAt", p."eventStanding") IS DISTINCT FROM (e."startedAt", e."standing");
  END IF;
  RETURN NULL;
END $$;

-- The actors of whom these claims speak, with the articles that they quote or name: who they are, and who was written, so that both are there
-- when a merger is undone.
CREATE OR REPLACE FUNCTION "proviso_mentions"("claims" bigint[])
  RETURNS TABLE ("actorId" bigint, "articleId" bigint, "publishedAt" timestamptz) LANGUAGE plpgsql STABLE ROWS 20 AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT DISTINCT i."id", a."id", a."publishedAt"
    FROM (SELECT l."claimId", r."articleId"
            FROM "ClaimQuote" l JOIN "Quote" q ON q."id" = l."quoteId" JOIN "Revision" r ON r."id" = q."revisionId"
           WHERE l."claimId" = ANY ("claims")
           UNION
          SELECT "claimId", "articleId" FROM "ClaimArticle" WHERE "claimId" = ANY ("claims")) n
    JOIN "Claim" c ON c."id" = n."claimId"
    JOIN "Article" a ON a."id" = n."articleId"
   CROSS JOIN LATERAL (
            SELECT c."speakerId" AS "actorId", c."speakerWrittenId" AS "writtenId"
             UNION ALL SELECT "actorId", "actorWrittenId" FROM "ConditionParty" WHERE "conditionId" = c."conditionId"
             UNION ALL SELECT "actorId", "actorWrittenId" FROM "ConditionParty" WHERE "id" = c."conditionPartyId"
             UNION ALL SELECT "actorId", "actorWrittenId" FROM "ConsiderationParty" WHERE "id" = c."considerationPartyId"
             UNION ALL SELECT "actorId", "actorWrittenId" FROM "AgreementParty" WHERE "agreementId" = c."agreementId"
             UNION ALL SELECT "actorId", "actorWrittenId" FROM "AgreementParty" WHERE "id" = c."agreementPartyId"
             UNION ALL SELECT "actorId", "actorWrittenId" FROM "Participation" WHERE "eventId" = c."eventId"
             UNION ALL SELECT "actorId", "actorWrittenId" FROM "Participation" WHERE "id" = c."participationId"
             UNION ALL SELECT "assessorId", "assessorWrittenId" FROM "Assessment" WHERE "id" = c."assessmentId") m
   CROSS JOIN LATERAL (VALUES (m."actorId"), (m."writtenId")) i ("id")
   WHERE i."id" IS NOT NULL;
END $$;

-- Adds them to those articles.
CREATE OR REPLACE FUNCTION "proviso_add_mentions"("claims" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "Mention" ("actorId", "articleId", "publishedAt") SELECT * FROM "proviso_mentions"("claims") ON CONFLICT DO NOTHING;
END $$;

-- Who plays a part in facts has come or changed. Argument: the column by which claims name these.
CREATE OR REPLACE FUNCTION "proviso_parts_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
  "claims" bigint[];
BEGIN
  CASE TG_TABLE_NAME
    WHEN 'ConditionParty' THEN "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "after");
    WHEN 'AgreementParty' THEN "ids" := ARRAY(SELECT DISTINCT "agreementId" FROM "after");
    WHEN 'Participation' THEN "ids" := ARRAY(SELECT DISTINCT "eventId" FROM "after");
    WHEN 'Assessment' THEN "ids" := ARRAY(SELECT "id" FROM "after");
  END CASE;
  IF cardinality("ids") > 0 THEN
    "claims" := ARRAY(SELECT "id" FROM "proviso_claims_of"(TG_ARGV[0], "ids"));
    IF cardinality("claims") > 0 THEN
      PERFORM "proviso_add_mentions"("claims");
    END IF;
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "ConditionParty_inserted_mentions" AFTER INSERT ON "ConditionParty"
  REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_parts_changed"('conditionId');

CREATE OR REPLACE TRIGGER "AgreementParty_inserted_mentions" AFTER INSERT ON "AgreementParty"
  REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_parts_changed"('agreementId');

CREATE OR REPLACE TRIGGER "Participation_inserted_mentions" AFTER INSERT ON "Participation"
  REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_parts_changed"('eventId');

CREATE OR REPLACE TRIGGER "Assessment_updated_mentions" AFTER UPDATE ON "Assessment" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_parts_changed"('assessmentId');

CREATE OR REPLACE FUNCTION "proviso_articles_dated"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[] := ARRAY(SELECT "id" FROM "after");
BEGIN
  IF cardinality("ids") > 0 THEN
    UPDATE "Mention" m SET "publishedAt" = a."publishedAt"
      FROM "Article" a
     WHERE a."id" = ANY ("ids") AND m."articleId" = a."id" AND m."publishedAt" IS DISTINCT FROM a."publishedAt";
  END IF;
  RETURN NULL;
END $$;

-- The arguments name the column that leads to an actor, and the keys by which rows differ, if any.
CREATE OR REPLACE FUNCTION "proviso_links_written"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "actors" bigint[];
  "survivors" bigint[];
BEGIN
  CASE TG_ARGV[0]
    WHEN 'actorId' THEN "actors" := ARRAY(SELECT DISTINCT "actorId" FROM "after");
    WHEN 'counterpartId' THEN "actors" := ARRAY(SELECT DISTINCT "counterpartId" FROM "after");
    WHEN 'assessorId' THEN "actors" := ARRAY(SELECT DISTINCT "assessorId" FROM "after" WHERE "assessorId" IS NOT NULL);
    WHEN 'speakerId' THEN "actors" := ARRAY(SELECT DISTINCT "speakerId" FROM "after" WHERE "speakerId" IS NOT NULL);
  END CASE;
  IF cardinality("actors") > 0 THEN
    "survivors" := ARRAY(SELECT DISTINCT "survivorId" FROM "Actor" WHERE "id" = ANY ("actors") AND "survivorId" IS NOT NULL);
    IF cardinality("survivors") > 0 THEN
      PERFORM "proviso_follow_mergers"(TG_TABLE_NAME, TG_ARGV[0], TG_ARGV[1:], "survivors");
    END IF;
  END IF;
  RETURN NULL;
END $$;

-- Words of a text are quoted while a claim rests on them: until when these are.
CREATE OR REPLACE FUNCTION "proviso_quoted_until"("quotes" bigint[])
  RETURNS TABLE ("id" bigint, "retractedAt" timestamptz) LANGUAGE plpgsql STABLE ROWS 20 AS $$
BEGIN
  RETURN QUERY
  SELECT l."quoteId", CASE WHEN bool_and(c."retractedAt" IS NOT NULL) THEN max(c."retractedAt") END
    FROM "ClaimQuote" l JOIN "Claim" c ON c."id" = l."claimId" WHERE l."quoteId" = ANY ($1) GROUP BY 1;
END $$;

CREATE OR REPLACE FUNCTION "proviso_set_quoted"("quotes" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Quote" q SET "retractedAt" = c."retractedAt" FROM "proviso_quoted_until"("quotes") c
   WHERE q."id" = c."id" AND q."retractedAt" IS DISTINCT FROM c."retractedAt";
END $$;

CREATE OR REPLACE FUNCTION "proviso_quotes_retracted"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "claims" bigint[] := ARRAY(SELECT "id" FROM (SELECT "id", "retractedAt" FROM "after" EXCEPT SELECT "id", "retractedAt" FROM "before") c);
BEGIN
  IF cardinality("claims") > 0 THEN
    PERFORM "proviso_set_quoted"(ARRAY(SELECT DISTINCT "quoteId" FROM "ClaimQuote" WHERE "claimId" = ANY ("claims")));
  END IF;
  RETURN NULL;
END $$;

-- Of quotes that stand, a further claim changes nothing.
CREATE OR REPLACE FUNCTION "proviso_quotes_claimed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "claims" bigint[] := ARRAY(SELECT DISTINCT "claimId" FROM "after");
  "quotes" bigint[] := ARRAY(SELECT DISTINCT "quoteId" FROM "after");
BEGIN
  IF cardinality("claims") = 0 THEN
    RETURN NULL;
  END IF;
  "quotes" := ARRAY(
    SELECT "id" FROM "Quote" WHERE "id" = ANY ("quotes") AND "retractedAt" IS NOT NULL
     UNION
    SELECT l."quoteId" FROM "Claim" c JOIN "ClaimQuote" l ON l."claimId" = c."id"
     WHERE c."id" = ANY ("claims") AND c."retractedAt" IS NOT NULL);
  IF cardinality("quotes") > 0 THEN
    PERFORM "proviso_set_quoted"("quotes");
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "proviso_has_removals"("table" text) RETURNS boolean STABLE LANGUAGE plpgsql AS $$
BEGIN
  RETURN CASE "table" WHEN 'Actor' THEN EXISTS (SELECT FROM "Actor" WHERE "removedAt" IS NOT NULL)
                      ELSE EXISTS (SELECT FROM "Article" WHERE "removedAt" IS NOT NULL) END;
END $$;

-- Since when the texts of these articles are known, and until when those of an article's own dataset are its latest. A text that says
-- nothing else was published with its article. Where that has no date, it is known from when the first such text was taken in.
CREATE OR REPLACE FUNCTION "proviso_revisions_dated"("articles" bigint[])
  RETURNS TABLE ("id" bigint, "knownSince" timestamptz, "until" timestamptz) LANGUAGE plpgsql STABLE ROWS 20 AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT d."id", d."since",
         -- a text gives way to the one that comes after it by publication, and of the same moment by number
         CASE WHEN d."isOwn" THEN lead(d."since") OVER (PARTITION BY d."articleId", d."isOwn" ORDER BY d."since", d."number") END
    FROM (SELECT o."id", o."articleId", o."isOwn", o."number",
                 coalesce("proviso_known_from"(o."publishedAt", o."publishedAtPrecision", o."capturedAt"),
                          "proviso_known_from"(a."publishedAt", a."publishedAtPrecision", o."captured"), o."captured") AS "since"
            FROM (SELECT *, min("capturedAt") FILTER (WHERE "publishedAt" IS NULL) OVER (PARTITION BY "articleId", "isOwn") AS "captured"
                    FROM "Revision" WHERE "articleId" = ANY ($1)) o
            JOIN "Article" a ON a."id" = o."articleId") d;
END $$;

CREATE OR REPLACE FUNCTION "proviso_date_revisions"("articles" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF cardinality("articles") = 0 THEN
    RETURN;
  END IF;
  UPDATE "Revision" r SET "knownSince" = d."knownSince" FROM "proviso_revisions_dated"("articles") d
   WHERE r."id" = d."id" AND r."knownSince" <> d."knownSince";
  UPDATE "SearchEntry" s SET "retractedAt" = d."until" FROM "proviso_revisions_dated"("articles") d
   WHERE s."revisionId" = d."id" AND s."retractedAt" IS DISTINCT FROM d."until";
END $$;

-- Former titles are found with the texts that they stood above. An article that was never edited has none.
CREATE OR REPLACE FUNCTION "proviso_index_former_titles"("articles" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  "edited" bigint[] := ARRAY(SELECT "id" FROM "Article" WHERE "id" = ANY ("articles") AND "isEdited");
BEGIN
  IF cardinality("edited") > 0 THEN
    PERFORM "proviso_index_former"('Article', "edited");
  END IF;
END $$;

CREATE OR REPLACE FUNCTION "proviso_search_inserted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'Event' THEN
    INSERT INTO "SearchEntry" ("eventId") SELECT "id" FROM "after";
  ELSE
    INSERT INTO "SearchEntry" ("conditionId") SELECT "id" FROM "after";
  END IF;
  RETURN NULL;
END $$;

-- Argument: the kind of what was edited.
CREATE OR REPLACE FUNCTION "proviso_search_former_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  IF TG_TABLE_NAME = TG_ARGV[0] THEN
    -- what was never edited has no former texts
    IF EXISTS (SELECT FROM "after" WHERE "isEdited") THEN
      EXECUTE format('SELECT ARRAY(SELECT "id" FROM "after" a WHERE "isEdited" AND "proviso_texts"(%1$L, to_jsonb(a)) NOT IN (
                        SELECT "proviso_texts"(%1$L, to_jsonb(b)) FROM "before" b WHERE b."id" = a."id"))', TG_ARGV[0]) INTO "ids";
    END IF;
  ELSIF TG_OP = 'DELETE' THEN
    "ids" := ARRAY(SELECT DISTINCT "id" FROM "before");
  ELSE
    "ids" := ARRAY(SELECT DISTINCT "id" FROM "after");
  END IF;
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_index_former"(TG_ARGV[0], "ids");
  END IF;
  RETURN NULL;
END $$;

-- Actors that were merged into others are not found themselves; those others go by their names.
CREATE OR REPLACE FUNCTION "proviso_index_actors"("ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  "edited" bigint[];
BEGIN
  DELETE FROM "SearchEntry" WHERE "actorId" IN (SELECT "id" FROM "Actor" WHERE "id" = ANY ("ids") AND "survivorId" IS NOT NULL);
  INSERT INTO "SearchEntry" ("actorId", "standing")
  SELECT "id", "proviso_record_standing"("recordRetractedAt") FROM "Actor" WHERE "id" = ANY ("ids") AND "survivorId" IS NULL ORDER BY "id"
  ON CONFLICT ("actorId") DO UPDATE SET "version" = "proviso_stale"();
  -- what was never edited has no former texts
  "edited" := ARRAY(SELECT "id" FROM "Actor" WHERE "id" = ANY ("ids") AND "isEdited");
  IF cardinality("edited") > 0 THEN
    PERFORM "proviso_index_former"('Actor', "edited");
  END IF;
END $$;

-- Of what is searched, it says something else. Argument: the column that leads to the thing.
CREATE OR REPLACE FUNCTION "proviso_search_updated"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  IF TG_TABLE_NAME = 'Condition' THEN
    "ids" := ARRAY(SELECT "id" FROM (SELECT "id", "summary", "requirement" FROM "after"
                                     EXCEPT SELECT "id", "summary", "requirement" FROM "before") c);
  ELSIF TG_TABLE_NAME = 'Event' THEN
    "ids" := ARRAY(SELECT "id" FROM (SELECT "id", "title" FROM "after" EXCEPT SELECT "id", "title" FROM "before") c);
  ELSIF TG_TABLE_NAME = 'Actor' THEN
    "ids" := ARRAY(SELECT "id" FROM (SELECT "id", "name", "description" FROM "after" EXCEPT SELECT "id", "name", "description" FROM "before") c);
  ELSIF TG_ARGV[0] = 'formerArticleId' THEN
    "ids" := ARRAY(SELECT "id" FROM (SELECT "id", "language" FROM "after" EXCEPT SELECT "id", "language" FROM "before") c);
  ELSE
    "ids" := ARRAY(SELECT "id" FROM (SELECT "id", "title", "language" FROM "after" EXCEPT SELECT "id", "title", "language" FROM "before") c);
  END IF;
  IF cardinality("ids") > 0 THEN
    EXECUTE format('UPDATE "SearchEntry" SET "version" = "proviso_stale"() WHERE %I = ANY ($1) AND "version" <> "proviso_stale"()', TG_ARGV[0])
      USING "ids";
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "proviso_search_names_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "actors" bigint[];
BEGIN
  IF TG_OP = 'DELETE' THEN
    "actors" := ARRAY(SELECT DISTINCT "actorId" FROM "before");
  ELSE
    "actors" := ARRAY(SELECT DISTINCT "actorId" FROM "after");
  END IF;
  IF cardinality("actors") > 0 THEN
    UPDATE "SearchEntry" SET "version" = "proviso_stale"()
     WHERE ("actorId" = ANY ("actors") OR "formerActorId" = ANY ("actors")) AND "version" <> "proviso_stale"();
  END IF;
  RETURN NULL;
END $$;

-- How a thing stands is written beside its words. Argument: the column that leads to it.
CREATE OR REPLACE FUNCTION "proviso_search_standing"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  IF TG_TABLE_NAME IN ('Condition', 'Event') THEN
    "ids" := ARRAY(SELECT "id" FROM (SELECT "id", "standing" FROM "after" EXCEPT SELECT "id", "standing" FROM "before") c);
  ELSE
    "ids" := ARRAY(SELECT "id" FROM (SELECT "id", "recordRetractedAt" FROM "after" EXCEPT SELECT "id", "recordRetractedAt" FROM "before") c);
  END IF;
  IF cardinality("ids") = 0 THEN
    RETURN NULL;
  END IF;
  IF TG_TABLE_NAME = 'Condition' THEN
    UPDATE "SearchEntry" s SET "standing" = c."standing" FROM "Condition" c WHERE c."id" = ANY ("ids") AND s."conditionId" = c."id";
  ELSIF TG_TABLE_NAME = 'Event' THEN
    UPDATE "SearchEntry" s SET "standing" = e."standing" FROM "Event" e WHERE e."id" = ANY ("ids") AND s."eventId" = e."id";
  ELSE
    EXECUTE format('
      UPDATE "SearchEntry" s SET "standing" = "proviso_record_standing"(t."recordRetractedAt")
        FROM %I t WHERE t."id" = ANY ($1) AND s.%I = t."id"', TG_TABLE_NAME, TG_ARGV[0]) USING "ids";
  END IF;
  RETURN NULL;
END $$;

-- Whether events and conditions are known by coded records alone is, too. Argument: the column that leads to them, here and in claims.
CREATE OR REPLACE FUNCTION "proviso_set_coded"("column" text, "ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF "column" = 'eventId' THEN
    UPDATE "SearchEntry" s SET "isCoded" = k."isCoded"
      FROM (SELECT i."id", coalesce(bool_and(c."attribution" = 'IMPORTED_CODING'), false) AS "isCoded"
              FROM unnest("ids") i ("id") LEFT JOIN "Claim" c ON c."eventId" = i."id" AND c."retractedAt" IS NULL GROUP BY 1) k
     WHERE s."eventId" = k."id" AND s."isCoded" <> k."isCoded";
  ELSE
    UPDATE "SearchEntry" s SET "isCoded" = k."isCoded"
      FROM (SELECT i."id", coalesce(bool_and(c."attribution" = 'IMPORTED_CODING'), false) AS "isCoded"
              FROM unnest("ids") i ("id") LEFT JOIN "Claim" c ON c."conditionId" = i."id" AND c."retractedAt" IS NULL GROUP BY 1) k
     WHERE s."conditionId" = k."id" AND s."isCoded" <> k."isCoded";
  END IF;
END $$;

CREATE OR REPLACE FUNCTION "proviso_search_claimed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "events" bigint[] := ARRAY(SELECT DISTINCT "eventId" FROM "after" WHERE "eventId" IS NOT NULL);
  "conditions" bigint[] := ARRAY(SELECT DISTINCT "conditionId" FROM "after" WHERE "conditionId" IS NOT NULL);
BEGIN
  IF cardinality("events") > 0 THEN
    PERFORM "proviso_set_coded"('eventId', "events");
  END IF;
  IF cardinality("conditions") > 0 THEN
    PERFORM "proviso_set_coded"('conditionId', "conditions");
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Event_inserted_search" AFTER INSERT ON "Event" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_inserted"();

CREATE OR REPLACE TRIGGER "Condition_inserted_search" AFTER INSERT ON "Condition" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_inserted"();

CREATE OR REPLACE TRIGGER "Article_updated_search" AFTER UPDATE ON "Article"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_updated"('articleId');

CREATE OR REPLACE TRIGGER "Article_updated_search_former" AFTER UPDATE ON "Article"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_updated"('formerArticleId');

CREATE OR REPLACE TRIGGER "Actor_updated_search" AFTER UPDATE ON "Actor" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_updated"('actorId');

CREATE OR REPLACE TRIGGER "Event_updated_search" AFTER UPDATE ON "Event" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_updated"('eventId');

CREATE OR REPLACE TRIGGER "Condition_updated_search" AFTER UPDATE ON "Condition"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_updated"('conditionId');

CREATE OR REPLACE TRIGGER "Event_standing_search" AFTER UPDATE ON "Event" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_standing"('eventId');

CREATE OR REPLACE TRIGGER "Condition_standing_search" AFTER UPDATE ON "Condition"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_standing"('conditionId');

CREATE OR REPLACE TRIGGER "Article_standing_search" AFTER UPDATE ON "Article"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_standing"('articleId');

CREATE OR REPLACE TRIGGER "Actor_standing_search" AFTER UPDATE ON "Actor" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_standing"('actorId');

-- How facts stand today that the claims at hand state, and whether that is contested; null where no claim stands.
CREATE OR REPLACE FUNCTION "proviso_standings"("subject" text, "ids" bigint[])
  RETURNS TABLE ("id" bigint, "standing" "Standing", "contested" boolean) LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT f."id", min(w."standing"), bool_or(w."standing" <= 'HEDGED') IS TRUE AND bool_or(w."standing" = 'DENIED') IS TRUE
    FROM unnest($2) f ("id")
    LEFT JOIN (SELECT DISTINCT ON ("proviso_subject"(c), c."speakerId", c."voice")
                      "proviso_subject"(c) AS "id", "proviso_standing"(c."stance") AS "standing"
                 FROM "proviso_claims_of"($1, $2) c WHERE c."retractedAt" IS NULL
                ORDER BY "proviso_subject"(c), c."speakerId", c."voice", coalesce(c."saidAt", c."reportedAt") DESC,
                         "proviso_standing"(c."stance")) w
      ON w."id" = f."id"
   GROUP BY 1;
END $$;

-- Who speaks in those of these claims in which no actor does.
CREATE OR REPLACE FUNCTION "proviso_voices"("ids" bigint[]) RETURNS TABLE ("id" bigint, "voice" text) LANGUAGE plpgsql STABLE ROWS 20 AS $$
BEGIN
  RETURN QUERY
  SELECT c."id",
         CASE WHEN c."speakerAsWritten" IS NOT NULL THEN concat_ws(': ', coalesce(p."name", d."name"), c."speakerAsWritten")
              WHEN c."attribution" = 'IMPORTED_CODING' THEN coalesce(d."name", p."name")
              ELSE coalesce(p."name", d."name") END
    FROM "Claim" c
    LEFT JOIN LATERAL (SELECT 'dataset ' || o."datasetId" AS "name" FROM "Origin" o WHERE o."id" = c."originId") d ON true
    LEFT JOIN LATERAL (
           SELECT CASE WHEN p."name" = 'unknown' THEN 'article ' || a."id" ELSE 'publisher ' || p."id" END AS "name"
             FROM "ClaimQuote" l
             JOIN "Quote" q ON q."id" = l."quoteId"
             JOIN "Revision" r ON r."id" = q."revisionId"
             JOIN "Article" a ON a."id" = r."articleId"
             JOIN "Publisher" p ON p."id" = a."publisherId"
            WHERE l."claimId" = c."id" ORDER BY l."ordinal", a."id" LIMIT 1) p ON true
   WHERE c."id" = ANY ($1) AND c."speakerId" IS NULL;
END $$;

CREATE OR REPLACE FUNCTION "proviso_set_voices"("ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Claim" c SET "voice" = v."voice" FROM "proviso_voices"($1) v
   WHERE c."id" = v."id" AND c."voice" IS DISTINCT FROM v."voice";
END $$;

-- Whose words an article holds is said by its publisher.
CREATE OR REPLACE FUNCTION "proviso_articles_republished"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "articles" bigint[] := ARRAY(SELECT "id" FROM (SELECT "id", "publisherId" FROM "after" EXCEPT SELECT "id", "publisherId" FROM "before") a);
BEGIN
  IF cardinality("articles") > 0 THEN
    PERFORM "proviso_set_voices"(ARRAY(
      SELECT DISTINCT l."claimId" FROM "Revision" r JOIN "Quote" q ON q."revisionId" = r."id" JOIN "ClaimQuote" l ON l."quoteId" = q."id"
       WHERE r."articleId" = ANY ("articles")));
  END IF;
  RETURN NULL;
END $$;

-- A consideration stands by claims of its own, or else as the strongest of its conditions, also those of its terms, and of its outcomes.
CREATE OR REPLACE FUNCTION "proviso_consideration_standings"("ids" bigint[])
  RETURNS TABLE ("id" bigint, "standing" "Standing") LANGUAGE plpgsql STABLE ROWS 20 AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT k."id", coalesce(CASE WHEN c."hasClaims" THEN n."standing" ELSE min(f."standing") END, 'ASSERTED')
    FROM unnest($1) k ("id")
    JOIN "Consideration" c ON c."id" = k."id"
    JOIN "proviso_standings"('considerationId', $1) n ON n."id" = k."id"
    LEFT JOIN LATERAL (SELECT "standing" FROM "Condition" WHERE "considerationId" = k."id"
                        UNION ALL
                       SELECT m."standing" FROM "TermCondition" t JOIN "Condition" m ON m."id" = t."conditionId"
                        WHERE t."considerationId" = k."id"
                        UNION ALL
                       SELECT "standing" FROM "Outcome" WHERE "considerationId" = k."id") f ON true
   GROUP BY 1, c."hasClaims", n."standing";
END $$;

CREATE OR REPLACE FUNCTION "proviso_set_consideration_standings"("ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Consideration" c SET "standing" = s."standing" FROM "proviso_consideration_standings"($1) s
   WHERE c."id" = s."id" AND c."standing" <> s."standing";
END $$;

CREATE OR REPLACE FUNCTION "proviso_considerations_stand"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "conditions" bigint[];
  "ids" bigint[];
BEGIN
  IF TG_TABLE_NAME = 'TermCondition' THEN
    IF TG_OP = 'INSERT' THEN
      "ids" := ARRAY(SELECT DISTINCT "considerationId" FROM "after");
    ELSIF TG_OP = 'DELETE' THEN
      "ids" := ARRAY(SELECT DISTINCT "considerationId" FROM "before");
    ELSE
      "ids" := ARRAY(
        SELECT "considerationId" FROM (SELECT "considerationId", "id", "conditionId" FROM "after"
                                       EXCEPT SELECT "considerationId", "id", "conditionId" FROM "before") a
         UNION
        SELECT "considerationId" FROM (SELECT "considerationId", "id", "conditionId" FROM "before"
                                       EXCEPT SELECT "considerationId", "id", "conditionId" FROM "after") b);
    END IF;
  ELSIF TG_OP = 'INSERT' THEN
    "ids" := ARRAY(SELECT DISTINCT "considerationId" FROM "after" WHERE "considerationId" IS NOT NULL);
  ELSE
    "ids" := ARRAY(
      SELECT "considerationId" FROM (SELECT "considerationId", "id", "standing" FROM "after"
                                     EXCEPT SELECT "considerationId", "id", "standing" FROM "before") a WHERE "considerationId" IS NOT NULL
       UNION
      SELECT "considerationId" FROM (SELECT "considerationId", "id", "standing" FROM "before"
                                     EXCEPT SELECT "considerationId", "id", "standing" FROM "after") b WHERE "considerationId" IS NOT NULL);
    IF TG_TABLE_NAME = 'Condition' THEN
      "conditions" := ARRAY(SELECT "id" FROM (SELECT "id", "standing" FROM "after" EXCEPT SELECT "id", "standing" FROM "before") c);
      IF cardinality("conditions") > 0 THEN
        "ids" := "ids" || ARRAY(SELECT "considerationId" FROM "TermCondition" WHERE "conditionId" = ANY ("conditions"));
      END IF;
    END IF;
  END IF;
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_consideration_standings"("ids");
  END IF;
  RETURN NULL;
END $$;

-- The periods of these conditions, as they have to be: of each role from its first word on, of OTHERS from the beginning of time.
CREATE OR REPLACE FUNCTION "proviso_status_periods"("ids" bigint[])
  RETURNS TABLE ("conditionId" bigint, "role" "StatusRole", "from" timestamptz, "until" timestamptz, "status" "ConditionStatus",
                 "assessmentId" bigint, "selfAssessed" boolean, "disputed" boolean, "firstStatedAt" timestamptz)
  LANGUAGE plpgsql STABLE ROWS 20 AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT p."conditionId", p."role", p."from", lead(p."from", 1, 'infinity') OVER (PARTITION BY p."conditionId", p."role" ORDER BY p."from"),
         coalesce(p."status"::text, 'UNJUDGED')::"ConditionStatus", p."id", coalesce(p."isTarget", false), p."disputed", p."firstStatedAt"
    FROM (SELECT c."id" AS "conditionId", r."role", t."from", s."ids"[r."place"] AS "id", s."statuses"[r."place"] AS "status",
                 s."areTargets"[r."place"] AS "isTarget", r."disputed", c."firstStatedAt",
                 -- it stands otherwise than before: where a role has no word yet, there was nothing to keep
                 s."ids"[r."place"] IS DISTINCT FROM lag(s."ids"[r."place"]) OVER b
                 OR r."disputed" IS DISTINCT FROM lag(r."disputed", 1, CASE WHEN r."role" <> 'OTHERS' THEN false END) OVER b AS "turns"
            FROM "Condition" c
           CROSS JOIN LATERAL (
                   SELECT EXISTS (SELECT FROM "ConditionParty" p WHERE p."conditionId" = c."id" AND p."role" = 'MONITOR') AS "is") m
           CROSS JOIN LATERAL (
                   SELECT '-infinity'::timestamptz AS "from"
                    UNION SELECT "judgedAt" FROM "Assessment" WHERE "conditionId" = c."id" AND "retractedAt" IS NULL
                    UNION SELECT coalesce(l."saidAt", l."reportedAt")
                            FROM "Assessment" a JOIN "Claim" l ON l."assessmentId" = a."id" AND l."retractedAt" IS NULL
                           WHERE a."conditionId" = c."id" AND (SELECT count(DISTINCT k."stance") FROM "Claim" k WHERE k."assessmentId" = a."id") > 1) t
           CROSS JOIN LATERAL (
                   SELECT array_agg(w."id" ORDER BY w."place") AS "ids", array_agg(w."status" ORDER BY w."place") AS "statuses",
                          array_agg(w."isTarget" ORDER BY w."place") AS "areTargets", coalesce(bool_or(w."opposes"), false) AS "disputed",
                          min(w."place") AS "ofAnybody", min(w."place") FILTER (WHERE w."isTarget") AS "ofTarget",
                          min(w."place") FILTER (WHERE w."isIssuer" AND NOT w."isTarget") AS "ofIssuer",
                          min(w."place") FILTER (WHERE NOT w."isIssuer" AND NOT w."isTarget") AS "ofThirdParty",
                          min(w."place") FILTER (WHERE CASE WHEN m."is" THEN "proviso_is_on_side"(c."id", 'MONITOR', w."judge", w."judgedAt", NULL, 'REPORTED') END) AS "ofMonitor",
                          min(w."place") FILTER (WHERE NOT w."isTarget" OR w."class" = 'FAILED' OR w."class" = 'ENDED' AND w."isIssuer") AS "counted"
                     FROM (SELECT w.*,
                                  row_number() OVER (
                                    ORDER BY w."standing" <> 'ASSERTED' OR w."status" = 'UNKNOWN', w."judgedAt" DESC,
                                             w."reportedAt" DESC NULLS LAST, "proviso_class_rank"(w."class"),
                                             CASE WHEN w."isTied" THEN "proviso_judgement_key"(w."id") END COLLATE "C", w."id") AS "place",
                                  -- of all that ended before it and oppose it, the latest is the nearest; ends are the last milliseconds of moments
                                  f."isFirm" AND w."judgedFrom" - '366 days 1 millisecond'::interval
                                    <= greatest(CASE WHEN w."class" <> 'DONE' THEN max(w."judgedAt") FILTER (WHERE w."class" = 'DONE') OVER e END,
                                                CASE WHEN w."class" <> 'PART' THEN max(w."judgedAt") FILTER (WHERE w."class" = 'PART') OVER e END,
                                                CASE WHEN w."class" <> 'FAILED' THEN max(w."judgedAt") FILTER (WHERE w."class" = 'FAILED') OVER e END)
                                    AS "opposes"
                             FROM (SELECT *, count(*) OVER (PARTITION BY "judgedAt") > 1 AS "isTied"
                                     FROM "proviso_words"(c."id", t."from", t."from", NULL, 'REPORTED')
                                    WHERE t."from" > '-infinity') w
                            CROSS JOIN LATERAL (SELECT w."standing" = 'ASSERTED' AND w."class" IN ('DONE', 'PART', 'FAILED') AS "isFirm") f
                           WINDOW e AS (PARTITION BY f."isFirm", "proviso_period"(w."judgedAt", c."recurs") ORDER BY w."judgedAt")) w) s
           CROSS JOIN LATERAL (
                   VALUES ('OTHERS'::"StatusRole", coalesce(s."counted", s."ofAnybody"), s."disputed"), ('ANYBODY', s."ofAnybody", false),
                          ('ISSUER', s."ofIssuer", false), ('TARGET', s."ofTarget", false), ('MONITOR', s."ofMonitor", false),
                          ('THIRD_PARTY', s."ofThirdParty", false)) r ("role", "place", "disputed")
           WHERE c."id" = ANY ($1)
          WINDOW b AS (PARTITION BY c."id", r."role" ORDER BY t."from")) p
   WHERE p."turns";
END $$;

-- Whether judgements of these conditions, as far as they were judged, ever opposed each other within the usual window. Whose words they
-- are, and what was known of them, is left out: that is worked out for the few that are left.
CREATE OR REPLACE FUNCTION "proviso_ever_disputed"("ids" bigint[])
  RETURNS TABLE ("id" bigint, "everDisputed" boolean) LANGUAGE plpgsql STABLE ROWS 20 AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT "conditionId", coalesce(bool_or("opposes"), false)
    FROM (SELECT "conditionId",
                 "class" IN ('DONE', 'PART', 'FAILED') AND "proviso_moment_start"("judgedAt", "judgedAtPrecision") - '366 days 1 millisecond'::interval
                   <= greatest(CASE WHEN "class" <> 'DONE' THEN max("judgedAt") FILTER (WHERE "class" = 'DONE') OVER e END,
                               CASE WHEN "class" <> 'PART' THEN max("judgedAt") FILTER (WHERE "class" = 'PART') OVER e END,
                               CASE WHEN "class" <> 'FAILED' THEN max("judgedAt") FILTER (WHERE "class" = 'FAILED') OVER e END) AS "opposes"
            FROM (SELECT "conditionId", "proviso_status_class"("status") AS "class", "judgedAt", "judgedAtPrecision"
                    FROM "Assessment" WHERE "conditionId" = ANY ($1)
                   UNION
                  SELECT "conditionId", "proviso_status_class"("status"), "judgedAt", "judgedAtPrecision"
                    FROM "AssessmentHistory" WHERE "conditionId" = ANY ($1)) a
          WINDOW e AS (PARTITION BY "conditionId" ORDER BY "judgedAt")) o
   GROUP BY 1;
END $$;

-- Works out the periods of these conditions anew, and whether they were ever disputed.
CREATE OR REPLACE FUNCTION "proviso_set_status_periods"("ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- whoever judges the same condition at the same time waits, and then sees both judgements
  PERFORM FROM "Condition" WHERE "id" = ANY ("ids") ORDER BY "id" FOR NO KEY UPDATE;
  DELETE FROM "StatusPeriod" WHERE "conditionId" = ANY ("ids");
  INSERT INTO "StatusPeriod"
    ("conditionId", "role", "from", "until", "status", "assessmentId", "selfAssessed", "disputed", "firstStatedAt")
  SELECT * FROM "proviso_status_periods"("ids");
  UPDATE "Condition" c SET "everDisputed" = s."everDisputed" FROM "proviso_ever_disputed"("ids") s
   WHERE c."id" = s."id" AND c."everDisputed" <> s."everDisputed";
  PERFORM "proviso_set_fulfilments_by"("ids");
END $$;

CREATE OR REPLACE FUNCTION "proviso_assessments_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "after");
  ELSIF TG_OP = 'DELETE' THEN
    "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "before");
  ELSE
    "ids" := ARRAY(
      SELECT "conditionId"
        FROM (SELECT "id", "conditionId", "status", "assessorId", "judgedAt", "supersedesId", "retractedAt", "knownSince", "standing", "contested"
                FROM "after"
              EXCEPT
              SELECT "id", "conditionId", "status", "assessorId", "judgedAt", "supersedesId", "retractedAt", "knownSince", "standing", "contested"
                FROM "before") a
       UNION
      SELECT "conditionId" FROM (SELECT "id", "conditionId" FROM "before" EXCEPT SELECT "id", "conditionId" FROM "after") b);
  END IF;
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_status_periods"("ids");
  END IF;
  RETURN NULL;
END $$;

-- A judgement that came in by one more record may come before others of the same moment.
CREATE OR REPLACE FUNCTION "proviso_judgement_keys_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "assessments" bigint[] := ARRAY(SELECT "rowId" FROM "after" WHERE "type" = 'ASSESSMENT');
  "ids" bigint[];
BEGIN
  IF cardinality("assessments") = 0 THEN
    RETURN NULL;
  END IF;
  "ids" := ARRAY(
    SELECT DISTINCT a."conditionId"
      FROM "Assessment" a JOIN "Assessment" o ON o."conditionId" = a."conditionId" AND o."judgedAt" = a."judgedAt" AND o."id" <> a."id"
     WHERE a."id" = ANY ("assessments"));
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_status_periods"("ids");
  END IF;
  RETURN NULL;
END $$;

-- On whose side assessors are depends on the parties, and on who belongs to them.
CREATE OR REPLACE FUNCTION "proviso_sides_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "actors" bigint[];
  "ids" bigint[];
BEGIN
  IF TG_TABLE_NAME = 'ConditionParty' THEN
    IF TG_OP = 'INSERT' THEN
      "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "after");
    ELSIF TG_OP = 'DELETE' THEN
      "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "before");
    ELSE
      "ids" := ARRAY(
        SELECT DISTINCT "conditionId"
          FROM (SELECT "conditionId", "role", "actorId", "retractedAt", "ownStanding" FROM "after"
                EXCEPT SELECT "conditionId", "role", "actorId", "retractedAt", "ownStanding" FROM "before") s);
    END IF;
  ELSE
    IF TG_TABLE_NAME = 'Actor' THEN
      "actors" := ARRAY(SELECT "id" FROM (SELECT "id", "actorKind" FROM "after" EXCEPT SELECT "id", "actorKind" FROM "before") k);
    ELSIF TG_OP = 'INSERT' THEN
      "actors" := ARRAY(SELECT DISTINCT "counterpartId" FROM "after");
    ELSE
      "actors" := ARRAY(
        SELECT "counterpartId"
          FROM (SELECT "id", "actorId", "counterpartId", "affiliationKind", "validFrom", "validFromPrecision", "validTo", "standing"
                  FROM "after"
                EXCEPT
                SELECT "id", "actorId", "counterpartId", "affiliationKind", "validFrom", "validFromPrecision", "validTo", "standing"
                  FROM "before") a
         UNION
        SELECT "counterpartId" FROM (SELECT "id", "counterpartId" FROM "before" EXCEPT SELECT "id", "counterpartId" FROM "after") b);
    END IF;
    IF cardinality("actors") = 0 THEN
      RETURN NULL;
    END IF;
    "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "ConditionParty" WHERE "actorId" = ANY ("actors"));
  END IF;
  IF cardinality("ids") = 0 THEN
    RETURN NULL;
  END IF;
  "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "Assessment" WHERE "conditionId" = ANY ("ids"));
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_status_periods"("ids");
  END IF;
  RETURN NULL;
END $$;

DROP FUNCTION "proviso_rows_changed";
