-- What links repeat of the conditions and events that they lead to, so that an actor's lists are read in their order
-- from one index.
-- Triggers look at each statement's rows together, "after" it and "before"; their ids say what to work on, by statements that stay planned.

CREATE OR REPLACE FUNCTION "proviso_condition_party_inserted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT "firstStatedAt", "standing", "knownSince" INTO NEW."firstStatedAt", NEW."standing", NEW."knownSince"
    FROM "Condition" WHERE "id" = NEW."conditionId";
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER "ConditionParty_inserted" BEFORE INSERT ON "ConditionParty"
  FOR EACH ROW EXECUTE FUNCTION "proviso_condition_party_inserted"();

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

CREATE OR REPLACE TRIGGER "Condition_updated" AFTER UPDATE ON "Condition" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_conditions_updated"();

CREATE OR REPLACE FUNCTION "proviso_participation_inserted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT "startedAt", "standing" INTO NEW."eventStartedAt", NEW."eventStanding" FROM "Event" WHERE "id" = NEW."eventId";
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER "Participation_inserted" BEFORE INSERT ON "Participation"
  FOR EACH ROW EXECUTE FUNCTION "proviso_participation_inserted"();

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

CREATE OR REPLACE TRIGGER "Event_updated" AFTER UPDATE ON "Event" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_events_updated"();
