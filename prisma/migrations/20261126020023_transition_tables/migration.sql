-- Sets what facts of a table repeat of their claims, for those that the claims at hand state.
CREATE OR REPLACE FUNCTION "proviso_set_known"("fact" text, "subject" text, "ids" bigint[]) RETURNS void
  LANGUAGE plpgsql AS $$
BEGIN
  IF "fact" = 'Condition' THEN
    EXECUTE '
      UPDATE "Condition" s SET "retractedAt" = c."until", "firstStatedAt" = c."stated", "knownSince" = c."since"
        FROM (SELECT "id", "until", "stated",
                     -- of these, what is known of the first statement has been the same from the first report on
                     CASE WHEN NOT "isRetracted" AND "stated" = "statedFirst" AND "stated" <= "reported"
                          THEN "reported" END AS "since"
                FROM (SELECT "conditionId" AS "id",
                             CASE WHEN bool_and("retractedAt" IS NOT NULL) THEN max("retractedAt") END AS "until",
                             min(coalesce("saidAt", "reportedAt")) FILTER (WHERE "retractedAt" IS NULL) AS "stated",
                             bool_or("retractedAt" IS NOT NULL) AS "isRetracted",
                             min("reportedAt") AS "reported",
                             (array_agg(coalesce("saidAt", "reportedAt")
                                        ORDER BY "reportedAt", coalesce("saidAt", "reportedAt")))[1] AS "statedFirst"
                        FROM "Claim" WHERE "conditionId" = ANY ($1) GROUP BY 1) k) c
       WHERE s."id" = c."id"
         AND (s."retractedAt", s."firstStatedAt", s."knownSince")
             IS DISTINCT FROM (c."until", c."stated", c."since")' USING "ids";
  ELSE
    EXECUTE format('
      UPDATE %1$I s SET "retractedAt" = c."until", "knownSince" = c."since"
        FROM (SELECT %2$I AS "id",
                     CASE WHEN bool_and("retractedAt" IS NOT NULL) THEN max("retractedAt") END AS "until",
                     CASE WHEN bool_and("retractedAt" IS NULL) THEN min("reportedAt") END AS "since"
                FROM "Claim" WHERE %2$I = ANY ($1) GROUP BY 1) c
       WHERE s."id" = c."id" AND (s."retractedAt", s."knownSince") IS DISTINCT FROM (c."until", c."since")',
      "fact", "subject") USING "ids";
  END IF;
END $$;

CREATE OR REPLACE FUNCTION "proviso_claims_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  s record;
  "ids" bigint[];
BEGIN
  FOR s IN
    SELECT * FROM (VALUES
      ('Event', 'eventId'), ('Condition', 'conditionId'), ('Assessment', 'assessmentId'), ('Outcome', 'outcomeId'),
      ('Figure', 'figureId'), ('Affiliation', 'affiliationId')) AS k ("fact", "subject")
  LOOP
    EXECUTE format('SELECT ARRAY(SELECT DISTINCT %1$I FROM "after" WHERE %1$I IS NOT NULL)', s."subject") INTO "ids";
    IF cardinality("ids") > 0 THEN
      PERFORM "proviso_set_known"(s."fact", s."subject", "ids");
    END IF;
  END LOOP;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Claim_inserted" AFTER INSERT ON "Claim" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_claims_changed"();

CREATE OR REPLACE TRIGGER "Claim_updated" AFTER UPDATE ON "Claim" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_claims_changed"();

CREATE OR REPLACE FUNCTION "proviso_conditions_updated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE '
    UPDATE "ConditionParty" p
       SET "firstStatedAt" = c."firstStatedAt", "retractedAt" = c."retractedAt", "knownSince" = c."knownSince"
      FROM "after" c
     WHERE p."conditionId" = c."id"
       AND (p."firstStatedAt", p."retractedAt", p."knownSince")
           IS DISTINCT FROM (c."firstStatedAt", c."retractedAt", c."knownSince")';
  EXECUTE '
    UPDATE "StatusPeriod" p SET "firstStatedAt" = c."firstStatedAt"
      FROM "after" c
     WHERE p."conditionId" = c."id" AND p."firstStatedAt" IS DISTINCT FROM c."firstStatedAt"';
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Condition_updated" AFTER UPDATE ON "Condition" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_conditions_updated"();

CREATE OR REPLACE FUNCTION "proviso_events_updated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE '
    UPDATE "Participation" p SET "eventStart" = e."start", "eventRetractedAt" = e."retractedAt"
      FROM "after" e
     WHERE p."eventId" = e."id"
       AND (p."eventStart", p."eventRetractedAt") IS DISTINCT FROM (e."start", e."retractedAt")';
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Event_updated" AFTER UPDATE ON "Event" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_events_updated"();

-- A table of those who play a part in facts, and the column by which claims name the fact.
CREATE OR REPLACE FUNCTION "proviso_parts_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "claims" bigint[];
BEGIN
  EXECUTE format('
    SELECT ARRAY(SELECT "id" FROM "Claim" WHERE %1$I IN (SELECT %2$I FROM "after"))', TG_ARGV[0], TG_ARGV[1])
    INTO "claims";
  IF cardinality("claims") > 0 THEN
    PERFORM "proviso_add_mentions"("claims");
  END IF;
  RETURN NULL;
END $$;

-- PostgreSQL counts code points in a UTF-8 database, as Proviso's offsets do.
CREATE OR REPLACE FUNCTION "proviso_check_quotes"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wrong record;
BEGIN
  -- EXECUTE plans for as many rows as there are: a plan is otherwise kept for the session
  EXECUTE '
    SELECT q."id", q."revisionId", q."start", q."end", q."exact", r."length",
           substr(r."text", q."start" + 1, q."end" - q."start") AS "slice"
      FROM "after" q JOIN "Revision" r ON r."id" = q."revisionId"
     WHERE q."end" > r."length" OR substr(r."text", q."start" + 1, q."end" - q."start") <> q."exact"
     LIMIT 1' INTO wrong;
  IF wrong."end" > wrong."length" THEN
    RAISE EXCEPTION 'quote % ends at %, but revision % has only % code points',
      wrong."id", wrong."end", wrong."revisionId", wrong."length"
      USING ERRCODE = 'check_violation', TABLE = 'Quote', CONSTRAINT = 'Quote_inside_revision';
  ELSIF wrong."id" IS NOT NULL THEN
    RAISE EXCEPTION 'quote % is not what revision % holds from % to %: "%" is not "%"',
      wrong."id", wrong."revisionId", wrong."start", wrong."end", left(wrong."exact", 100), left(wrong."slice", 100)
      USING ERRCODE = 'check_violation', TABLE = 'Quote', CONSTRAINT = 'Quote_equals_slice';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Quote_check" AFTER INSERT ON "Quote" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_check_quotes"();

CREATE OR REPLACE FUNCTION "proviso_actor_names_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM "proviso_index_actors"(ARRAY(SELECT DISTINCT "actorId" FROM "before"));
  ELSE
    PERFORM "proviso_index_actors"(ARRAY(SELECT DISTINCT "actorId" FROM "after"));
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "ActorName_inserted_search" AFTER INSERT ON "ActorName" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_actor_names_changed"();

CREATE OR REPLACE TRIGGER "ActorName_updated_search" AFTER UPDATE ON "ActorName" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_actor_names_changed"();

CREATE OR REPLACE TRIGGER "ActorName_deleted_search" AFTER DELETE ON "ActorName" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_actor_names_changed"();

-- Works out the periods of these conditions anew, and whether they were ever contested.
CREATE OR REPLACE FUNCTION "proviso_set_status_periods"("ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- whoever judges the same condition at the same time waits, and then sees both judgements
  PERFORM pg_advisory_xact_lock(hashtext('proviso_set_status_periods'));
  EXECUTE 'DELETE FROM "StatusPeriod" WHERE "conditionId" = ANY ($1)' USING "ids";
  EXECUTE '
    INSERT INTO "StatusPeriod" ("conditionId", "from", "until", "status", "disputed", "firstStatedAt")
    SELECT c."id", t."from", coalesce(lead(t."from") OVER (PARTITION BY c."id" ORDER BY t."from"), ''infinity''),
           coalesce(s."status", ''PENDING''), s."disputed", c."firstStatedAt"
      FROM "Condition" c
     CROSS JOIN LATERAL (
             SELECT ''-infinity''::timestamptz AS "from"
              UNION SELECT "asOf" FROM "Assessment" WHERE "conditionId" = c."id" AND "retractedAt" IS NULL) t
     CROSS JOIN LATERAL (
             SELECT (array_agg(a."status" ORDER BY a."asOf" DESC, a."id" DESC))[1] AS "status",
                    count(DISTINCT "proviso_status_class"(a."status")) FILTER (WHERE a."isLatest") > 1 AS "disputed"
               FROM (SELECT "id", "status", "asOf",
                            row_number() OVER (
                              PARTITION BY "assessorId" ORDER BY "asOf" DESC, "id" DESC) = 1 AS "isLatest"
                       FROM "Assessment"
                      WHERE "conditionId" = c."id" AND "retractedAt" IS NULL AND "asOf" <= t."from") a) s
     WHERE c."id" = ANY ($1)' USING "ids";
  EXECUTE '
    UPDATE "Condition" c SET "contested" = s."contested"
      FROM (SELECT "conditionId", count(DISTINCT "proviso_status_class"("status")) > 1 AS "contested"
              FROM "Assessment" WHERE "conditionId" = ANY ($1) GROUP BY 1) s
     WHERE c."id" = s."conditionId" AND c."contested" <> s."contested"' USING "ids";
END $$;

CREATE OR REPLACE FUNCTION "proviso_assessments_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    "ids" := ARRAY(
      SELECT DISTINCT "conditionId" FROM (
        (SELECT "id", "conditionId", "status", "assessorId", "asOf", "retractedAt" FROM "after"
         EXCEPT SELECT "id", "conditionId", "status", "assessorId", "asOf", "retractedAt" FROM "before")
        UNION ALL
        (SELECT "id", "conditionId", "status", "assessorId", "asOf", "retractedAt" FROM "before"
         EXCEPT SELECT "id", "conditionId", "status", "assessorId", "asOf", "retractedAt" FROM "after")) c);
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

CREATE OR REPLACE TRIGGER "Assessment_deleted" AFTER DELETE ON "Assessment" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_assessments_changed"();
