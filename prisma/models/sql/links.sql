-- What links repeat of the conditions and events that they lead to, so that an actor's lists are read in their order
-- from one index.
-- Triggers look at each statement's rows together, "after" it and "before"; EXECUTE plans for as many as there are.

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
BEGIN
  EXECUTE '
    UPDATE "Participation" p SET "eventStartedAt" = e."startedAt", "eventStanding" = e."standing"
      FROM "after" e
     WHERE p."eventId" = e."id"
       AND (p."eventStartedAt", p."eventStanding") IS DISTINCT FROM (e."startedAt", e."standing")';
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Event_updated" AFTER UPDATE ON "Event" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_events_updated"();
