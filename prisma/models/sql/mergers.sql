-- Actors that were found to be the same are one everywhere. A link leads to who it is, so that whatever is asked of an actor is read off
-- the indexes that are there; who was written stands beside it where a merger changed that, and comes back when the merger is
-- undone. Where links would say the same (who has one part in an event, the parties in one role, the names of one actor) those of one
-- of the actors are the survivor's, and the others stay with the merged actor, to whom nothing leads.
-- Triggers look at each statement's rows together, "after" it and "before"; their ids say what to work on, by statements that stay planned.

-- The tables with links to actors: the column that leads to one, and the other columns that tell what a row says of it, if that is to
-- be said of the survivor by the links of one actor alone.
CREATE OR REPLACE FUNCTION "proviso_actor_links"() RETURNS TABLE ("links" text, "link" text, "keys" text[]) LANGUAGE sql IMMUTABLE AS $$
  VALUES ('ActorIdentifier', 'actorId', ARRAY[]::text[]), ('ActorName', 'actorId', ARRAY['text', 'language', 'kind']),
         ('Affiliation', 'actorId', '{}'), ('Affiliation', 'counterpartId', '{}'), ('Assessment', 'assessorId', '{}'),
         ('Claim', 'speakerId', '{}'), ('ClaimRelay', 'actorId', '{}'), ('Participation', 'actorId', ARRAY['eventId', 'role']),
         ('ConditionParty', 'actorId', ARRAY['conditionId', 'role']),
         ('ConsiderationParty', 'actorId', ARRAY['considerationId', 'role']),
         ('AgreementParty', 'actorId', ARRAY['agreementId', 'role']),
         ('AffiliationHistory', 'actorId', '{}'), ('AffiliationHistory', 'counterpartId', '{}'), ('AssessmentHistory', 'assessorId', '{}'),
         ('ParticipationHistory', 'actorId', ARRAY['eventId', 'role', 'recordedFrom', 'reportedFrom']),
         ('ConditionPartyHistory', 'actorId', ARRAY['conditionId', 'role', 'recordedFrom', 'reportedFrom']),
         ('ConsiderationPartyHistory', 'actorId', ARRAY['considerationId', 'role', 'recordedFrom', 'reportedFrom']),
         ('AgreementPartyHistory', 'actorId', ARRAY['agreementId', 'role', 'recordedFrom', 'reportedFrom'])
$$;

-- Lets the links of a table that lead to actors merged into these survivors lead there; where `keys` tell its rows apart, of those that
-- would then be the same only those of the first actor, and only where the survivor has none of its own.
CREATE OR REPLACE FUNCTION "proviso_follow_mergers"("links" text, "link" text, "keys" text[], "survivors" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  "written" text := left("link", -2) || 'WrittenId';
BEGIN
  IF cardinality("keys") = 0 THEN
    EXECUTE format('
      UPDATE %1$I l SET %3$I = l.%2$I, %2$I = a."survivorId"
        FROM "Actor" a WHERE a."survivorId" = ANY ($1) AND l.%2$I = a."id"', "links", "link", "written") USING "survivors";
  ELSE
    EXECUTE format('
      UPDATE %1$I l SET %3$I = l.%2$I, %2$I = f."survivorId"
        FROM (SELECT l.ctid AS "place", a."survivorId", rank() OVER (PARTITION BY %4$s, a."survivorId" ORDER BY l.%2$I) AS "turn"
                FROM "Actor" a JOIN %1$I l ON l.%2$I = a."id"
               WHERE a."survivorId" = ANY ($1)
                 AND NOT EXISTS (SELECT FROM %1$I o WHERE (%5$s) = (%4$s) AND o.%2$I = a."survivorId" AND o.%3$I IS DISTINCT FROM a."id")) f
       WHERE l.ctid = f."place" AND f."turn" = 1',
      "links", "link", "written",
      (SELECT string_agg(format('l.%I', k), ', ') FROM unnest("keys") k),
      (SELECT string_agg(format('o.%I', k), ', ') FROM unnest("keys") k)) USING "survivors";
  END IF;
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

-- A link that was written to the survivor itself comes before those that were found to be the same.
CREATE OR REPLACE FUNCTION "proviso_link_to_survivor"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "Actor" WHERE "survivorId" = NEW."actorId") THEN
    EXECUTE format('
      UPDATE %1$I l SET "actorId" = "actorWrittenId", "actorWrittenId" = NULL
       WHERE l."actorId" = ($1)."actorId" AND "actorWrittenId" IS NOT NULL AND (%2$s) = (%3$s)', TG_TABLE_NAME,
      (SELECT string_agg(format('l.%I', k), ', ') FROM unnest(TG_ARGV) k),
      (SELECT string_agg(format('($1).%I', k), ', ') FROM unnest(TG_ARGV) k)) USING NEW;
  END IF;
  RETURN NEW;
END $$;

-- When it goes, one of those takes its place.
CREATE OR REPLACE FUNCTION "proviso_links_removed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "survivors" bigint[] := ARRAY(SELECT DISTINCT a."survivorId" FROM "before" l JOIN "Actor" a ON a."survivorId" = l."actorId");
BEGIN
  IF cardinality("survivors") > 0 THEN
    PERFORM "proviso_follow_mergers"(TG_TABLE_NAME, 'actorId', TG_ARGV, "survivors");
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "ActorIdentifier_merged_actorId" AFTER INSERT ON "ActorIdentifier" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId');
CREATE OR REPLACE TRIGGER "Affiliation_merged_actorId" AFTER INSERT ON "Affiliation" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId');
CREATE OR REPLACE TRIGGER "Affiliation_merged_counterpartId" AFTER INSERT ON "Affiliation" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('counterpartId');
CREATE OR REPLACE TRIGGER "Assessment_merged_assessorId" AFTER INSERT ON "Assessment" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('assessorId');
CREATE OR REPLACE TRIGGER "Claim_merged_speakerId" AFTER INSERT ON "Claim" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('speakerId');
CREATE OR REPLACE TRIGGER "ClaimRelay_merged_actorId" AFTER INSERT ON "ClaimRelay" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId');
CREATE OR REPLACE TRIGGER "Participation_merged_actorId" AFTER INSERT ON "Participation" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId', 'eventId', 'role');
CREATE OR REPLACE TRIGGER "ActorName_merged_actorId" AFTER INSERT ON "ActorName" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId', 'text', 'language', 'kind');
CREATE OR REPLACE TRIGGER "ConditionParty_merged_actorId" AFTER INSERT ON "ConditionParty" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId', 'conditionId', 'role');
CREATE OR REPLACE TRIGGER "ConsiderationParty_merged_actorId" AFTER INSERT ON "ConsiderationParty" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId', 'considerationId', 'role');
CREATE OR REPLACE TRIGGER "AgreementParty_merged_actorId" AFTER INSERT ON "AgreementParty" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId', 'agreementId', 'role');
CREATE OR REPLACE TRIGGER "ActorName_survivor" BEFORE INSERT ON "ActorName"
  FOR EACH ROW EXECUTE FUNCTION "proviso_link_to_survivor"('text', 'language', 'kind');
CREATE OR REPLACE TRIGGER "ActorName_removed" AFTER DELETE ON "ActorName" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_removed"('text', 'language', 'kind');
CREATE OR REPLACE TRIGGER "Participation_survivor" BEFORE INSERT ON "Participation"
  FOR EACH ROW EXECUTE FUNCTION "proviso_link_to_survivor"('eventId', 'role');
CREATE OR REPLACE TRIGGER "Participation_removed" AFTER DELETE ON "Participation" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_removed"('eventId', 'role');
CREATE OR REPLACE TRIGGER "ConditionParty_survivor" BEFORE INSERT ON "ConditionParty"
  FOR EACH ROW EXECUTE FUNCTION "proviso_link_to_survivor"('conditionId', 'role');
CREATE OR REPLACE TRIGGER "ConditionParty_removed" AFTER DELETE ON "ConditionParty" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_removed"('conditionId', 'role');
CREATE OR REPLACE TRIGGER "ConsiderationParty_survivor" BEFORE INSERT ON "ConsiderationParty"
  FOR EACH ROW EXECUTE FUNCTION "proviso_link_to_survivor"('considerationId', 'role');
CREATE OR REPLACE TRIGGER "ConsiderationParty_removed" AFTER DELETE ON "ConsiderationParty" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_removed"('considerationId', 'role');
CREATE OR REPLACE TRIGGER "AgreementParty_survivor" BEFORE INSERT ON "AgreementParty"
  FOR EACH ROW EXECUTE FUNCTION "proviso_link_to_survivor"('agreementId', 'role');
CREATE OR REPLACE TRIGGER "AgreementParty_removed" AFTER DELETE ON "AgreementParty" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_removed"('agreementId', 'role');

-- records of these are written over: what they name may have been merged
CREATE OR REPLACE TRIGGER "Assessment_merged" AFTER UPDATE ON "Assessment" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('assessorId');
CREATE OR REPLACE TRIGGER "Affiliation_merged_actor" AFTER UPDATE ON "Affiliation" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId');
CREATE OR REPLACE TRIGGER "Affiliation_merged_counterpart" AFTER UPDATE ON "Affiliation" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('counterpartId');

-- Lets survivors go by the names of these actors, too.
CREATE OR REPLACE FUNCTION "proviso_add_merged_names"("ids" bigint[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "ActorName" ("actorId", "text", "isMerged")
  SELECT a."id", a."name", true
    FROM "Actor" a JOIN "Actor" s ON s."id" = a."survivorId"
   WHERE a."id" = ANY ("ids") AND a."name" <> s."name"
     AND NOT EXISTS (SELECT FROM "ActorName" n WHERE n."actorId" = s."id" AND n."text" = a."name")
   ORDER BY a."id"
  ON CONFLICT DO NOTHING
$$;

-- Works out anew who every actor is, and lets the links of those for whom that changed lead there.
CREATE OR REPLACE FUNCTION "proviso_set_survivors"() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  l record;
  "moved" bigint[];
  "to" bigint[];
  "survivors" bigint[];
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('proviso_set_survivors'));
  WITH RECURSIVE "chain" ("id", "at") AS (
    SELECT "id", "mergedIntoId" FROM "Actor" WHERE "mergedIntoId" IS NOT NULL
     UNION
    SELECT c."id", a."mergedIntoId" FROM "chain" c JOIN "Actor" a ON a."id" = c."at" WHERE a."mergedIntoId" IS NOT NULL
  ), "ends" AS (
    SELECT c."id", c."at" FROM "chain" c JOIN "Actor" a ON a."id" = c."at" WHERE a."mergedIntoId" IS NULL
  ), "changed" AS (
    SELECT a."id", a."survivorId" AS "was", e."at" AS "is"
      FROM "Actor" a LEFT JOIN "ends" e ON e."id" = a."id"
     WHERE (a."mergedIntoId" IS NOT NULL OR a."survivorId" IS NOT NULL)
       AND (a."survivorId" IS DISTINCT FROM e."at" OR (e."at" IS NULL AND a."mergedIntoId" IS NOT NULL))
  )
  SELECT array_agg("id"), array_agg("is"),
         array_agg("was") FILTER (WHERE "was" IS NOT NULL) || array_agg("is") FILTER (WHERE "is" IS NOT NULL)
    INTO "moved", "to", "survivors" FROM "changed";
  IF "moved" IS NULL THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM unnest("moved", "to") m ("id", "is") JOIN "Actor" a ON a."id" = m."id"
              WHERE m."is" IS NULL AND a."mergedIntoId" IS NOT NULL) THEN
    RAISE EXCEPTION 'actors are merged into each other in a circle'
      USING ERRCODE = 'check_violation', TABLE = 'Actor', CONSTRAINT = 'Actor_merged_circle';
  END IF;

  UPDATE "Actor" a SET "survivorId" = m."is" FROM unnest("moved", "to") m ("id", "is") WHERE a."id" = m."id";
  DELETE FROM "ActorName" WHERE "isMerged" AND ("actorWrittenId" = ANY ("moved") OR "actorId" = ANY ("moved"));
  FOR l IN
    SELECT * FROM "proviso_actor_links"()
  LOOP
    EXECUTE format('UPDATE %1$I SET %2$I = %3$I, %3$I = NULL WHERE %3$I = ANY ($1)',
      l."links", l."link", left(l."link", -2) || 'WrittenId') USING "moved";
  END LOOP;
  FOR l IN
    SELECT * FROM "proviso_actor_links"()
  LOOP
    PERFORM "proviso_follow_mergers"(l."links", l."link", l."keys", "survivors");
  END LOOP;

  PERFORM "proviso_add_merged_names"("moved");
  -- and are spoken of where they are
  INSERT INTO "Mention" ("actorId", "articleId", "publishedAt")
  SELECT DISTINCT a."survivorId", m."articleId", m."publishedAt"
    FROM "Actor" a JOIN "Mention" m ON m."actorId" = a."id" WHERE a."survivorId" = ANY ("survivors")
  ON CONFLICT DO NOTHING;
  PERFORM "proviso_index_actors"("moved" || "survivors");
END $$;

CREATE OR REPLACE FUNCTION "proviso_actors_merged"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NOT EXISTS (SELECT FROM "after" WHERE "mergedIntoId" IS NOT NULL) THEN
      RETURN NULL;
    END IF;
  ELSIF NOT EXISTS (SELECT "id", "mergedIntoId" FROM "after" EXCEPT SELECT "id", "mergedIntoId" FROM "before") THEN
    -- a merged actor that is called otherwise
    IF EXISTS (SELECT "id", "name" FROM "after" WHERE "survivorId" IS NOT NULL EXCEPT SELECT "id", "name" FROM "before") THEN
      DELETE FROM "ActorName"
       WHERE "isMerged" AND ("actorWrittenId" IN (SELECT "id" FROM "after") OR "actorId" IN (SELECT "id" FROM "after"));
      PERFORM "proviso_add_merged_names"(ARRAY(SELECT "id" FROM "after"));
    END IF;
    RETURN NULL;
  END IF;
  PERFORM "proviso_set_survivors"();
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Actor_inserted_merged" AFTER INSERT ON "Actor" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_actors_merged"();
CREATE OR REPLACE TRIGGER "Actor_updated_merged" AFTER UPDATE ON "Actor" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_actors_merged"();
