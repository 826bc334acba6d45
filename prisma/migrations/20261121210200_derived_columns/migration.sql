-- Columns that repeat what other rows say, so that lists can be read in their order from one index.
-- Claims come by the hundred thousand: the triggers look at each statement's rows together, and EXECUTE plans for as
-- many rows as there are (a plan is otherwise kept for the session, whether first made for one row or for many).

-- A fact stands while one of its claims does. -------------------------------------------------------------------------

CREATE FUNCTION "proviso_claims_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  subject record;
BEGIN
  FOR subject IN
    SELECT k."tableName", k."columnName"
      FROM (SELECT count("eventId") AS "events", count("conditionId") AS "conditions",
                   count("assessmentId") AS "assessments", count("outcomeId") AS "outcomes",
                   count("figureId") AS "figures", count("affiliationId") AS "affiliations" FROM "changed") n,
           LATERAL (VALUES
             ('Event', 'eventId', n."events"), ('Condition', 'conditionId', n."conditions"),
             ('Assessment', 'assessmentId', n."assessments"), ('Outcome', 'outcomeId', n."outcomes"),
             ('Figure', 'figureId', n."figures"), ('Affiliation', 'affiliationId', n."affiliations")
           ) AS k ("tableName", "columnName", "claims")
     WHERE k."claims" > 0
  LOOP
    EXECUTE format(
      'UPDATE %1$I s SET "retractedAt" = c."at"
         FROM (SELECT %2$I AS "id", CASE WHEN bool_and("retractedAt" IS NOT NULL) THEN max("retractedAt") END AS "at"
                 FROM "Claim" WHERE %2$I IN (SELECT %2$I FROM "changed") GROUP BY 1) c
        WHERE s."id" = c."id" AND s."retractedAt" IS DISTINCT FROM c."at"',
      subject."tableName", subject."columnName");
  END LOOP;

  EXECUTE '
    UPDATE "Condition" s SET "firstStatedAt" = c."at"
      FROM (SELECT "conditionId" AS "id",
                   min(coalesce("saidAt", "reportedAt")) FILTER (WHERE "retractedAt" IS NULL) AS "at"
              FROM "Claim" WHERE "conditionId" IN (SELECT "conditionId" FROM "changed") GROUP BY 1) c
     WHERE s."id" = c."id" AND s."firstStatedAt" IS DISTINCT FROM c."at"';
  RETURN NULL;
END $$;

CREATE TRIGGER "Claim_inserted" AFTER INSERT ON "Claim" REFERENCING NEW TABLE AS "changed"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_claims_changed"();
CREATE TRIGGER "Claim_updated" AFTER UPDATE ON "Claim" REFERENCING NEW TABLE AS "changed"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_claims_changed"();

-- An actor's conditions, by when they were first stated. --------------------------------------------------------------

CREATE FUNCTION "proviso_condition_party_inserted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT "firstStatedAt" INTO NEW."firstStatedAt" FROM "Condition" WHERE "id" = NEW."conditionId";
  RETURN NEW;
END $$;

CREATE TRIGGER "ConditionParty_inserted" BEFORE INSERT ON "ConditionParty"
  FOR EACH ROW EXECUTE FUNCTION "proviso_condition_party_inserted"();

CREATE FUNCTION "proviso_conditions_updated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE '
    UPDATE "ConditionParty" p SET "firstStatedAt" = c."firstStatedAt"
      FROM "changed" c
     WHERE p."conditionId" = c."id" AND p."firstStatedAt" IS DISTINCT FROM c."firstStatedAt"';
  RETURN NULL;
END $$;

CREATE TRIGGER "Condition_updated" AFTER UPDATE ON "Condition" REFERENCING NEW TABLE AS "changed"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_conditions_updated"();

-- An actor's events, by when they began. ------------------------------------------------------------------------------

CREATE FUNCTION "proviso_participation_inserted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT "start" INTO NEW."eventStart" FROM "Event" WHERE "id" = NEW."eventId";
  RETURN NEW;
END $$;

CREATE TRIGGER "Participation_inserted" BEFORE INSERT ON "Participation"
  FOR EACH ROW EXECUTE FUNCTION "proviso_participation_inserted"();

CREATE FUNCTION "proviso_events_updated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE '
    UPDATE "Participation" p SET "eventStart" = e."start"
      FROM "changed" e
     WHERE p."eventId" = e."id" AND p."eventStart" IS DISTINCT FROM e."start"';
  RETURN NULL;
END $$;

CREATE TRIGGER "Event_updated" AFTER UPDATE ON "Event" REFERENCING NEW TABLE AS "changed"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_events_updated"();

-- Pages in the order of a date that may be missing: rows without one come last, whichever way the list runs. ----------

CREATE INDEX "Article_publishedAt_descending" ON "Article" (coalesce("publishedAt", '-infinity'), "id");
CREATE INDEX "Article_publishedAt_ascending" ON "Article" (coalesce("publishedAt", 'infinity'), "id");
CREATE INDEX "Event_start_descending" ON "Event" (coalesce("start", '-infinity'), "id");
CREATE INDEX "Event_start_ascending" ON "Event" (coalesce("start", 'infinity'), "id");
CREATE INDEX "Condition_firstStatedAt_descending" ON "Condition" (coalesce("firstStatedAt", '-infinity'), "id");
CREATE INDEX "Condition_firstStatedAt_ascending" ON "Condition" (coalesce("firstStatedAt", 'infinity'), "id");

CREATE INDEX "ConditionParty_firstStatedAt_descending" ON "ConditionParty"
  ("actorId", "role", coalesce("firstStatedAt", '-infinity'), "conditionId");
CREATE INDEX "ConditionParty_firstStatedAt_ascending" ON "ConditionParty"
  ("actorId", "role", coalesce("firstStatedAt", 'infinity'), "conditionId");
CREATE INDEX "Participation_eventStart_descending" ON "Participation"
  ("actorId", coalesce("eventStart", '-infinity'), "eventId");
CREATE INDEX "Participation_eventStart_ascending" ON "Participation"
  ("actorId", coalesce("eventStart", 'infinity'), "eventId");
