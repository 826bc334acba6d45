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

CREATE OR REPLACE FUNCTION "proviso_considerations_fulfilled"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "columns" text := CASE TG_TABLE_NAME
    WHEN 'Outcome' THEN '"considerationId" AS "of", "id", "effectiveAt"'
    WHEN 'Consideration' THEN '"id" AS "of", "operator"'
    WHEN 'TermCondition' THEN '"considerationId" AS "of", "id", "term", "atLeast", "conditionId"'
    ELSE '"id" AS "of", "considerationId", "supersedesId", "effect", "polarity", "firstStatedAt", "knownSince", "standing"' END;
  "ids" bigint[];
BEGIN
  EXECUTE 'SELECT ARRAY(SELECT DISTINCT "of" FROM (' || "proviso_rows_changed"(TG_OP, "columns") || ') c)' INTO "ids";
  IF cardinality("ids") = 0 THEN
    RETURN NULL;
  ELSIF TG_TABLE_NAME <> 'Condition' THEN
    PERFORM "proviso_set_fulfilments"("ids");
    RETURN NULL;
  END IF;
  PERFORM "proviso_set_fulfilments_by"("ids");
  IF TG_OP = 'UPDATE' THEN
    -- and of what they were conditions for before, or took the place of
    EXECUTE '
      SELECT ARRAY(SELECT b."supersedesId" FROM "before" b JOIN "after" a ON a."id" = b."id"
                    WHERE b."supersedesId" IS NOT NULL AND a."supersedesId" IS DISTINCT FROM b."supersedesId")' INTO "ids";
    PERFORM "proviso_set_fulfilments_by"("ids");
    EXECUTE '
      SELECT ARRAY(SELECT DISTINCT b."considerationId" FROM "before" b JOIN "after" a ON a."id" = b."id"
                    WHERE b."considerationId" IS NOT NULL AND a."considerationId" IS DISTINCT FROM b."considerationId")' INTO "ids";
    PERFORM "proviso_set_fulfilments"("ids");
  END IF;
  RETURN NULL;
END $$;

-- A query of these columns of the rows that were inserted or deleted, or are otherwise than before: as they are and as they were.
CREATE OR REPLACE FUNCTION "proviso_rows_changed"("operation" text, "columns" text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT format(
    CASE "operation"
      WHEN 'INSERT' THEN 'SELECT %1$s FROM "after"'
      WHEN 'DELETE' THEN 'SELECT %1$s FROM "before"'
      ELSE '(SELECT %1$s FROM "after" EXCEPT SELECT %1$s FROM "before") UNION ALL (SELECT %1$s FROM "before" EXCEPT SELECT %1$s FROM "after")' END,
    "columns")
$$;

CREATE OR REPLACE FUNCTION "proviso_considerations_stand"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  EXECUTE 'SELECT ARRAY(SELECT DISTINCT "of" FROM ('
    || "proviso_rows_changed"(TG_OP, CASE TG_TABLE_NAME WHEN 'TermCondition' THEN '"considerationId" AS "of", "id", "conditionId"'
                                                        ELSE '"considerationId" AS "of", "id", "standing"' END)
    || ') c WHERE "of" IS NOT NULL)' INTO "ids";
  IF TG_TABLE_NAME = 'Condition' THEN
    EXECUTE 'SELECT $1 || ARRAY(SELECT t."considerationId" FROM (' || "proviso_rows_changed"(TG_OP, '"id", "standing"') || ') c
                                  JOIN "TermCondition" t ON t."conditionId" = c."id")' INTO "ids" USING "ids";
  END IF;
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_consideration_standings"("ids");
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "proviso_assessments_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  EXECUTE format('SELECT ARRAY(SELECT DISTINCT "conditionId" FROM (%s) c)', "proviso_rows_changed"(TG_OP,
    '"id", "conditionId", "status", "assessorId", "judgedAt", "supersedesId", "retractedAt", "knownSince", "standing", "contested"')) INTO "ids";
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
      "proviso_rows_changed"(TG_OP,
        '"id", "actorId", "counterpartId", "affiliationKind", "validFrom", "validFromPrecision", "validTo", "standing"'))
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
