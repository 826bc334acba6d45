-- What facts repeat of their claims: since when they are known, when the last claim was retracted, and how they stand. A fact
-- is known while one of its claims stands. Links, and other facts that need no claims of their own, say whether they have some:
-- without, they are known with what they belong to, which a party to a condition repeats.
-- Triggers look at each statement's rows together, "after" it and "before"; their ids say what to work on, by statements that stay planned.

-- What claims are about: the tables, the columns of a claim that name their rows, and whether these can be without claims of their own.
CREATE OR REPLACE FUNCTION "proviso_claim_subjects"() RETURNS TABLE ("fact" text, "subject" text, "isOptional" boolean)
  LANGUAGE sql IMMUTABLE AS $$
  VALUES ('Event', 'eventId', false), ('Condition', 'conditionId', false), ('Assessment', 'assessmentId', false),
         ('Outcome', 'outcomeId', false), ('Figure', 'figureId', false), ('Affiliation', 'affiliationId', false),
         ('Agreement', 'agreementId', false), ('Bearing', 'bearingId', true), ('Consideration', 'considerationId', true),
         ('Participation', 'participationId', true), ('ConditionParty', 'conditionPartyId', true),
         ('ConsiderationParty', 'considerationPartyId', true), ('AgreementParty', 'agreementPartyId', true)
$$;

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

-- The columns that facts of a table repeat of their claims.
CREATE OR REPLACE FUNCTION "proviso_known_columns"("fact" text) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT ARRAY['retractedAt', 'knownSince']
      || CASE WHEN "fact" = 'Consideration' THEN NULL
              WHEN (SELECT s."isOptional" FROM "proviso_claim_subjects"() s WHERE s."fact" = $1) THEN ARRAY['ownStanding']
              ELSE ARRAY['standing', 'contested'] END
      || CASE "fact" WHEN 'Condition' THEN ARRAY['firstStatedAt', 'firstStatedAtPrecision'] END
$$;

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

CREATE OR REPLACE TRIGGER "Claim_inserted" AFTER INSERT ON "Claim" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_claims_changed"();
CREATE OR REPLACE TRIGGER "Claim_updated" AFTER UPDATE ON "Claim" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_claims_changed"();

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

CREATE OR REPLACE TRIGGER "Event_updated_stated" AFTER UPDATE ON "Event" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_conditions_restated"();
CREATE OR REPLACE TRIGGER "Bearing_inserted_stated" AFTER INSERT ON "Bearing" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_conditions_restated"();
CREATE OR REPLACE TRIGGER "Bearing_updated_stated" AFTER UPDATE ON "Bearing" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_conditions_restated"();
CREATE OR REPLACE TRIGGER "Bearing_deleted_stated" AFTER DELETE ON "Bearing" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_conditions_restated"();
CREATE OR REPLACE TRIGGER "Assessment_inserted_stated" AFTER INSERT ON "Assessment" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_conditions_restated"();
CREATE OR REPLACE TRIGGER "Assessment_updated_stated" AFTER UPDATE ON "Assessment"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_conditions_restated"();
CREATE OR REPLACE TRIGGER "Assessment_deleted_stated" AFTER DELETE ON "Assessment" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_conditions_restated"();
