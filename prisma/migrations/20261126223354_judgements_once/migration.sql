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
    SELECT * FROM (VALUES
      ('Event', 'eventId'), ('Assessment', 'assessmentId'), ('Outcome', 'outcomeId'),
      ('Figure', 'figureId'), ('Affiliation', 'affiliationId'), ('Agreement', 'agreementId'), ('Bearing', 'bearingId'),
      ('Consideration', 'considerationId'), ('Participation', 'participationId'), ('ConditionParty', 'conditionPartyId'),
      ('ConsiderationParty', 'considerationPartyId'), ('AgreementParty', 'agreementPartyId')) AS k ("fact", "subject")
  LOOP
    EXECUTE format('SELECT ARRAY(SELECT DISTINCT %1$I FROM "after" WHERE %1$I IS NOT NULL)', s."subject") INTO "ids";
    IF cardinality("ids") > 0 THEN
      IF TG_OP = 'INSERT' AND s."fact" IN ('Bearing', 'Consideration', 'Participation', 'ConditionParty', 'ConsiderationParty', 'AgreementParty') THEN
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
  ELSIF TG_TABLE_NAME = 'Assessment' THEN
    EXECUTE '
      SELECT ARRAY(
        SELECT DISTINCT "conditionId"
          FROM ((SELECT "id", "conditionId", "judgedAt", "judgedAtPrecision" FROM "after"
                 EXCEPT SELECT "id", "conditionId", "judgedAt", "judgedAtPrecision" FROM "before")
                 UNION ALL
                (SELECT "id", "conditionId", "judgedAt", "judgedAtPrecision" FROM "before"
                 EXCEPT SELECT "id", "conditionId", "judgedAt", "judgedAtPrecision" FROM "after")) c)'
      INTO "ids";
  ELSE
    EXECUTE '
      SELECT ARRAY(
        SELECT DISTINCT "conditionId"
          FROM ((SELECT "id", "conditionId", "eventId", "bearingKind" FROM "after"
                 EXCEPT SELECT "id", "conditionId", "eventId", "bearingKind" FROM "before")
                 UNION ALL
                (SELECT "id", "conditionId", "eventId", "bearingKind" FROM "before"
                 EXCEPT SELECT "id", "conditionId", "eventId", "bearingKind" FROM "after")) c)'
      INTO "ids";
  END IF;
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_repeat_claims"('Condition', 'conditionId', "ids");
  END IF;
  RETURN NULL;
END $$;

-- What was known of conditions can have rested on how events, bearings and judgements read before.
CREATE OR REPLACE FUNCTION "proviso_history_written"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  EXECUTE CASE TG_TABLE_NAME
    WHEN 'EventHistory' THEN '
      SELECT ARRAY(
        SELECT b."conditionId" FROM "after" e JOIN "Bearing" b ON b."eventId" = e."id" WHERE b."bearingKind" = ''STATES''
         UNION SELECT b."conditionId" FROM "after" e JOIN "BearingHistory" b ON b."eventId" = e."id" WHERE b."bearingKind" = ''STATES'')'
    ELSE 'SELECT ARRAY(SELECT DISTINCT "conditionId" FROM "after")' END INTO "ids";
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
  "claimed" bigint[];
  "recurring" bigint[];
BEGIN
  EXECUTE '
    UPDATE "ConditionParty" p
       SET "firstStatedAt" = c."firstStatedAt", "standing" = c."standing",
           "knownSince" = CASE WHEN p."hasClaims" THEN p."knownSince" ELSE c."knownSince" END
      FROM "after" c
     WHERE p."conditionId" = c."id"
       AND (p."firstStatedAt", p."standing", p."knownSince")
           IS DISTINCT FROM (c."firstStatedAt", c."standing",
                             CASE WHEN p."hasClaims" THEN p."knownSince" ELSE c."knownSince" END)';
  EXECUTE 'SELECT ARRAY(SELECT p."id" FROM "ConditionParty" p JOIN "after" c ON c."id" = p."conditionId" WHERE p."hasClaims")'
    INTO "claimed";
  IF cardinality("claimed") > 0 THEN
    PERFORM "proviso_repeat_claims"('ConditionParty', 'conditionPartyId', "claimed");
  END IF;
  EXECUTE '
    UPDATE "StatusPeriod" p SET "firstStatedAt" = c."firstStatedAt"
      FROM "after" c
     WHERE p."conditionId" = c."id" AND p."firstStatedAt" IS DISTINCT FROM c."firstStatedAt"';
  -- judgements oppose each other within a period of what recurs
  EXECUTE '
    SELECT ARRAY(SELECT a."id" FROM "after" a JOIN "before" b ON b."id" = a."id"
                  WHERE a."recurs" IS DISTINCT FROM b."recurs" AND EXISTS (SELECT FROM "Assessment" s WHERE s."conditionId" = a."id"))'
    INTO "recurring";
  IF cardinality("recurring") > 0 THEN
    PERFORM "proviso_set_status_periods"("recurring");
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "proviso_assessments_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    "ids" := ARRAY(
      SELECT DISTINCT "conditionId" FROM (
        (SELECT "id", "conditionId", "status", "assessorId", "judgedAt", "supersedesId", "retractedAt", "knownSince", "standing", "contested" FROM "after"
         EXCEPT SELECT "id", "conditionId", "status", "assessorId", "judgedAt", "supersedesId", "retractedAt", "knownSince", "standing", "contested" FROM "before")
        UNION ALL
        (SELECT "id", "conditionId", "status", "assessorId", "judgedAt", "supersedesId", "retractedAt", "knownSince", "standing", "contested" FROM "before"
         EXCEPT SELECT "id", "conditionId", "status", "assessorId", "judgedAt", "supersedesId", "retractedAt", "knownSince", "standing", "contested" FROM "after")) c);
  ELSIF TG_OP = 'DELETE' THEN
    "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "before");
  ELSE
    "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "after");
  END IF;
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_status_periods"("ids");
  END IF;
  RETURN NULL;
END $$;

-- A judgement that came in by one more record may come before others of the same moment.
CREATE OR REPLACE FUNCTION "proviso_judgement_keys_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  EXECUTE '
    SELECT ARRAY(
      SELECT DISTINCT a."conditionId"
        FROM "after" r JOIN "Assessment" a ON a."id" = r."rowId"
        JOIN "Assessment" o ON o."conditionId" = a."conditionId" AND o."judgedAt" = a."judgedAt" AND o."id" <> a."id"
       WHERE r."type" = ''ASSESSMENT'')'
    INTO "ids";
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_status_periods"("ids");
  END IF;
  RETURN NULL;
END $$;

-- On whose side assessors are depends on the parties, and on who belongs to them.
CREATE OR REPLACE FUNCTION "proviso_sides_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  IF TG_TABLE_NAME = 'ConditionParty' AND TG_OP = 'UPDATE' THEN
    EXECUTE '
      SELECT ARRAY(
        SELECT DISTINCT a."conditionId"
          FROM (SELECT "conditionId", "role", "actorId", "retractedAt", "ownStanding" FROM "after"
                EXCEPT SELECT "conditionId", "role", "actorId", "retractedAt", "ownStanding" FROM "before") s
          JOIN "Assessment" a ON a."conditionId" = s."conditionId")' INTO "ids";
  ELSIF TG_TABLE_NAME = 'ConditionParty' THEN
    EXECUTE format('SELECT ARRAY(SELECT DISTINCT a."conditionId" FROM %I s JOIN "Assessment" a ON a."conditionId" = s."conditionId")',
      CASE TG_OP WHEN 'DELETE' THEN 'before' ELSE 'after' END) INTO "ids";
  ELSIF TG_TABLE_NAME = 'Affiliation' THEN
    EXECUTE format('
      SELECT ARRAY(
        SELECT DISTINCT a."conditionId"
          FROM (%s) f
          JOIN "ConditionParty" p ON p."actorId" = f."counterpartId" JOIN "Assessment" a ON a."conditionId" = p."conditionId")',
      CASE TG_OP
        WHEN 'INSERT' THEN 'SELECT "counterpartId" FROM "after"'
        ELSE (SELECT format('(SELECT %1$s FROM "after" EXCEPT SELECT %1$s FROM "before")
                             UNION ALL (SELECT %1$s FROM "before" EXCEPT SELECT %1$s FROM "after")',
                '"id", "actorId", "counterpartId", "affiliationKind", "validFrom", "validFromPrecision", "validTo", "standing"')) END)
      INTO "ids";
  ELSE
    EXECUTE '
      SELECT ARRAY(
        SELECT DISTINCT a."conditionId"
          FROM (SELECT "id", "actorKind" FROM "after" EXCEPT SELECT "id", "actorKind" FROM "before") k
          JOIN "ConditionParty" p ON p."actorId" = k."id" JOIN "Assessment" a ON a."conditionId" = p."conditionId")' INTO "ids";
  END IF;
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_status_periods"("ids");
  END IF;
  RETURN NULL;
END $$;

DROP FUNCTION "proviso_set_known";
