-- What facts repeat of their claims: since when they are known, when the last claim was retracted, and how they stand. A fact
-- is known while one of its claims stands. Links, and other facts that need no claims of their own, say whether they have some:
-- without, they are known with what they belong to, which a party to a condition repeats.
-- Triggers look at each statement's rows together, "after" it and "before"; EXECUTE plans for as many as there are.

-- What claims are about: the tables, the columns of a claim that name their rows, and whether these can be without claims of their own.
CREATE OR REPLACE FUNCTION "proviso_claim_subjects"() RETURNS TABLE ("fact" text, "subject" text, "isOptional" boolean)
  LANGUAGE sql IMMUTABLE AS $$
  VALUES ('Event', 'eventId', false), ('Condition', 'conditionId', false), ('Assessment', 'assessmentId', false),
         ('Outcome', 'outcomeId', false), ('Figure', 'figureId', false), ('Affiliation', 'affiliationId', false),
         ('Agreement', 'agreementId', false), ('Bearing', 'bearingId', true), ('Consideration', 'considerationId', true),
         ('Participation', 'participationId', true), ('ConditionParty', 'conditionPartyId', true),
         ('ConsiderationParty', 'considerationPartyId', true), ('AgreementParty', 'agreementPartyId', true)
$$;

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
             CASE WHEN w."isUnstable" IS NOT TRUE AND w."stated" = w."ever" AND w."stated" = w."atOnce"
                   AND w."precision" = w."precisionEver" AND w."precision" = w."precisionAtOnce" AND w."stated" <= w."reported"
                  THEN w."reported" END,
             w."standing", w."contested", w."stated", coalesce(w."precision", ''INSTANT'')
        FROM (SELECT k."id", k."until", k."isUnstable", k."reported", n."contested",
                     CASE WHEN k."isClaimed" THEN n."standing" ELSE ''ASSERTED'' END AS "standing",
                     min(o."at") FILTER (WHERE o."stands") AS "stated",
                     -- by all that was ever reported
                     min(o."at") FILTER (WHERE o."since" IS DISTINCT FROM ''infinity'') AS "ever",
                     min(o."at") FILTER (WHERE o."stands" AND o."since" <= k."reported") AS "atOnce",
                     -- of moments that end together the most exact
                     (array_agg(o."precision" ORDER BY o."at", o."precision" DESC) FILTER (WHERE o."stands"))[1] AS "precision",
                     (array_agg(o."precision" ORDER BY o."at", o."precision" DESC)
                        FILTER (WHERE o."since" IS DISTINCT FROM ''infinity''))[1] AS "precisionEver",
                     (array_agg(o."precision" ORDER BY o."at", o."precision" DESC)
                        FILTER (WHERE o."stands" AND o."since" <= k."reported"))[1] AS "precisionAtOnce"
                FROM (SELECT c."id",
                             CASE WHEN bool_and(q."retractedAt" IS NOT NULL) THEN max(q."retractedAt") END AS "until",
                             bool_or(q."retractedBy" = ''SOURCE'' OR q."stance" IN (''DENIES'', ''QUESTIONS'')) AS "isUnstable",
                             count(q."id") > 0 AS "isClaimed",
                             -- what was never said was never reported
                             min("proviso_known_from"(q."reportedAt", q."reportedAtPrecision", q."recordedAt"))
                               FILTER (WHERE q."retractedBy" IS NULL) AS "reported"
                        FROM "Condition" c LEFT JOIN "Claim" q ON q."conditionId" = c."id"
                       WHERE c."id" = ANY ($1) GROUP BY 1) k
                JOIN "proviso_standings"(''conditionId'', $1) n USING ("id")
                LEFT JOIN "proviso_first_statements"($1, NULL, NULL) o ON o."conditionId" = k."id"
               GROUP BY 1, 2, 3, 4, 5, 6) w' USING "ids";
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
  "columns" text[] := "proviso_known_columns"("fact");
  "changed" bigint[];
BEGIN
  -- whoever claims something of the same facts at the same time waits, and then sees all claims
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
  IF "fact" = 'Consideration' THEN
    PERFORM "proviso_set_consideration_standings"("ids");
  END IF;
  RETURN "changed";
END $$;

CREATE OR REPLACE FUNCTION "proviso_claims_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  s record;
  "ids" bigint[];
  "changed" bigint[];
  "judged" bigint[];
BEGIN
  FOR s IN
    -- conditions come last, with all that tells of them
    SELECT * FROM "proviso_claim_subjects"() k WHERE k."fact" <> 'Condition'
  LOOP
    EXECUTE format('SELECT ARRAY(SELECT DISTINCT %1$I FROM "after" WHERE %1$I IS NOT NULL)', s."subject") INTO "ids";
    IF cardinality("ids") > 0 THEN
      IF TG_OP = 'INSERT' AND s."isOptional" THEN
        EXECUTE format('UPDATE %1$I SET "hasClaims" = true WHERE "id" = ANY ($1) AND NOT "hasClaims"', s."fact") USING "ids";
        EXECUTE format('UPDATE %1$I SET "hasClaims" = true WHERE "id" = ANY ($1)', s."fact" || 'History') USING "ids";
      END IF;
      "changed" := "proviso_repeat_claims"(s."fact", s."subject", "ids");
      IF s."fact" = 'Assessment' THEN
        -- who judges, since when that is reported, and how it stood earlier, can change without a change of the assessments
        "judged" := ARRAY(SELECT "conditionId" FROM "Assessment" WHERE "id" = ANY ("ids")
                          EXCEPT SELECT "conditionId" FROM "Assessment" WHERE "id" = ANY ("changed"));
        IF cardinality("judged") > 0 THEN
          PERFORM "proviso_set_status_periods"("judged");
        END IF;
      END IF;
    END IF;
  END LOOP;
  -- events, bearings and judgements tell when conditions were first stated, as their own claims do
  EXECUTE '
    SELECT ARRAY(
      SELECT "conditionId" FROM "after" WHERE "conditionId" IS NOT NULL
       UNION SELECT a."conditionId" FROM "after" c JOIN "Assessment" a ON a."id" = c."assessmentId"
       UNION SELECT b."conditionId" FROM "after" c JOIN "Bearing" b ON b."id" = c."bearingId"
       UNION SELECT b."conditionId" FROM "after" c JOIN "Bearing" b ON b."eventId" = c."eventId" WHERE b."bearingKind" = ''STATES'')'
    INTO "ids";
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_repeat_claims"('Condition', 'conditionId', "ids");
    -- how a condition stood earlier can change without a change of the condition
    PERFORM "proviso_set_fulfilments_by"(ARRAY(SELECT "id" FROM "Condition" WHERE "id" = ANY ("ids") AND "knownSince" IS NULL));
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
  "ids" bigint[];
BEGIN
  IF TG_TABLE_NAME = 'Event' THEN
    EXECUTE '
      SELECT ARRAY(
        SELECT DISTINCT b."conditionId"
          FROM (SELECT "id", "startedAt", "startedAtPrecision", "realis" FROM "after"
                EXCEPT SELECT "id", "startedAt", "startedAtPrecision", "realis" FROM "before") e
          JOIN "Bearing" b ON b."eventId" = e."id" WHERE b."bearingKind" = ''STATES'')' INTO "ids";
  ELSIF TG_OP <> 'UPDATE' THEN
    EXECUTE format('SELECT ARRAY(SELECT DISTINCT "conditionId" FROM %I %s)', CASE TG_OP WHEN 'DELETE' THEN 'before' ELSE 'after' END,
      CASE TG_TABLE_NAME WHEN 'Bearing' THEN 'WHERE "bearingKind" = ''STATES''' END) INTO "ids";
  ELSE
    EXECUTE format('SELECT ARRAY(SELECT DISTINCT "conditionId" FROM (%s) c)', "proviso_rows_changed"(TG_OP,
      CASE TG_TABLE_NAME WHEN 'Assessment' THEN '"id", "conditionId", "judgedAt", "judgedAtPrecision"'
                         ELSE '"id", "conditionId", "eventId", "bearingKind"' END)) INTO "ids";
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
