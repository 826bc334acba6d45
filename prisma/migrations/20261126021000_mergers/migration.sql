-- Actors that were found to be the same are one everywhere.
--
-- A link leads to who it is, so that whatever is asked of an actor is read off the indexes that are there; who was written stands
-- beside it where a merger changed that, and comes back when the merger is undone. Where links must differ (the parties in one
-- role, the names of one actor) those that were found to be the same stay with the merged actor, to whom nothing leads.

DROP INDEX "Actor_name_id_idx";
DROP INDEX "Actor_kind_name_id_idx";

ALTER TABLE "Actor" ADD COLUMN "survivorId" BIGINT;
ALTER TABLE "ActorName"
  ADD COLUMN "actorWrittenId" BIGINT,
  ADD COLUMN "isMerged" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "ActorIdentifier" ADD COLUMN "actorWrittenId" BIGINT;
ALTER TABLE "Affiliation" ADD COLUMN "fromWrittenId" BIGINT, ADD COLUMN "toWrittenId" BIGINT;
ALTER TABLE "Assessment" ADD COLUMN "assessorWrittenId" BIGINT;
ALTER TABLE "Claim" ADD COLUMN "speakerWrittenId" BIGINT;
ALTER TABLE "ConditionParty" ADD COLUMN "actorWrittenId" BIGINT;
ALTER TABLE "ConsiderationParty" ADD COLUMN "actorWrittenId" BIGINT;
ALTER TABLE "Participation" ADD COLUMN "actorWrittenId" BIGINT;

-- the actors that there are, in the order of their lists, and the few that were merged
CREATE INDEX "Actor_name" ON "Actor" ("name", "id") WHERE "survivorId" IS NULL;
CREATE INDEX "Actor_kind" ON "Actor" ("kind", "name", "id") WHERE "survivorId" IS NULL;
CREATE INDEX "Actor_survivor" ON "Actor" ("survivorId") WHERE "survivorId" IS NOT NULL;
CREATE INDEX "ActorName_written" ON "ActorName" ("actorWrittenId") WHERE "actorWrittenId" IS NOT NULL;
CREATE INDEX "ActorIdentifier_written" ON "ActorIdentifier" ("actorWrittenId") WHERE "actorWrittenId" IS NOT NULL;
CREATE INDEX "Affiliation_from_written" ON "Affiliation" ("fromWrittenId") WHERE "fromWrittenId" IS NOT NULL;
CREATE INDEX "Affiliation_to_written" ON "Affiliation" ("toWrittenId") WHERE "toWrittenId" IS NOT NULL;
CREATE INDEX "Assessment_assessor_written" ON "Assessment" ("assessorWrittenId") WHERE "assessorWrittenId" IS NOT NULL;
CREATE INDEX "Claim_speaker_written" ON "Claim" ("speakerWrittenId") WHERE "speakerWrittenId" IS NOT NULL;
CREATE INDEX "ConditionParty_written" ON "ConditionParty" ("actorWrittenId") WHERE "actorWrittenId" IS NOT NULL;
CREATE INDEX "ConsiderationParty_written" ON "ConsiderationParty" ("actorWrittenId") WHERE "actorWrittenId" IS NOT NULL;
CREATE INDEX "Participation_written" ON "Participation" ("actorWrittenId") WHERE "actorWrittenId" IS NOT NULL;

-- nobody was written to belong to themselves; a merger can make it so
ALTER TABLE "Affiliation"
  DROP CONSTRAINT "Affiliation_ends_check",
  ADD CONSTRAINT "Affiliation_ends_check" CHECK (coalesce("fromWrittenId", "fromId") <> coalesce("toWrittenId", "toId"));


CREATE OR REPLACE TRIGGER "Claim_append_only" BEFORE UPDATE OR DELETE ON "Claim"
  FOR EACH ROW EXECUTE FUNCTION "proviso_refuse_change"('retractedAt', 'speakerId', 'speakerWrittenId');

-- its speaker may be found to be another, but not written anew
CREATE OR REPLACE TRIGGER "Claim_speaker_append_only" BEFORE UPDATE ON "Claim"
  FOR EACH ROW WHEN (coalesce(OLD."speakerWrittenId", OLD."speakerId") IS DISTINCT FROM coalesce(NEW."speakerWrittenId", NEW."speakerId"))
  EXECUTE FUNCTION "proviso_refuse_change"();

-- Adds the actors of whom these claims speak to the articles that they quote: who they are, and who was written, so that both are
-- there when a merger is undone.
CREATE OR REPLACE FUNCTION "proviso_add_mentions"("claims" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE '
    INSERT INTO "Mention" ("actorId", "articleId", "publishedAt")
    SELECT DISTINCT i."id", a."id", a."publishedAt"
      FROM "Claim" c
     CROSS JOIN LATERAL (
             SELECT c."speakerId" AS "actorId", c."speakerWrittenId" AS "writtenId"
              UNION ALL SELECT "actorId", "actorWrittenId" FROM "ConditionParty" WHERE "conditionId" = c."conditionId"
              UNION ALL SELECT "actorId", "actorWrittenId" FROM "Participation" WHERE "eventId" = c."eventId"
              UNION ALL SELECT "assessorId", "assessorWrittenId" FROM "Assessment" WHERE "id" = c."assessmentId") m
     CROSS JOIN LATERAL (VALUES (m."actorId"), (m."writtenId")) i ("id")
      JOIN "ClaimQuote" l ON l."claimId" = c."id"
      JOIN "Quote" q ON q."id" = l."quoteId"
      JOIN "Revision" r ON r."id" = q."revisionId"
      JOIN "Article" a ON a."id" = r."articleId"
     WHERE c."id" = ANY ($1) AND i."id" IS NOT NULL
    ON CONFLICT DO NOTHING' USING "claims";
END $$;

-- The tables with links to actors: the column that leads to one, and the other columns by which rows must differ, if any must.
CREATE OR REPLACE FUNCTION "proviso_actor_links"() RETURNS TABLE ("links" text, "link" text, "keys" text[]) LANGUAGE sql IMMUTABLE AS $$
  VALUES ('ActorIdentifier', 'actorId', ARRAY[]::text[]), ('ActorName', 'actorId', ARRAY['text', 'language', 'kind']),
         ('Affiliation', 'fromId', '{}'), ('Affiliation', 'toId', '{}'), ('Assessment', 'assessorId', '{}'),
         ('Claim', 'speakerId', '{}'), ('Participation', 'actorId', '{}'),
         ('ConditionParty', 'actorId', ARRAY['conditionId', 'role']),
         ('ConsiderationParty', 'actorId', ARRAY['considerationId', 'role'])
$$;

-- Lets the links of a table that lead to actors merged into these survivors lead there; where `keys` tell its rows apart, only the
-- first of those that would then be the same, and only where the survivor has none of its own.
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
        FROM (SELECT DISTINCT ON (%4$s, a."survivorId") l.ctid AS "place", a."survivorId"
                FROM "Actor" a JOIN %1$I l ON l.%2$I = a."id"
               WHERE a."survivorId" = ANY ($1)
                 AND NOT EXISTS (SELECT FROM %1$I o WHERE (%5$s) = (%4$s) AND o.%2$I = a."survivorId")
               ORDER BY %4$s, a."survivorId", l.%2$I) f
       WHERE l.ctid = f."place"',
      "links", "link", "written",
      (SELECT string_agg(format('l.%I', k), ', ') FROM unnest("keys") k),
      (SELECT string_agg(format('o.%I', k), ', ') FROM unnest("keys") k)) USING "survivors";
  END IF;
END $$;

-- The arguments name the column that leads to an actor, and the keys by which rows differ, if any.
CREATE OR REPLACE FUNCTION "proviso_links_written"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "survivors" bigint[];
BEGIN
  EXECUTE format('SELECT ARRAY(SELECT DISTINCT a."survivorId" FROM "after" l JOIN "Actor" a ON a."id" = l.%1$I WHERE a."survivorId" IS NOT NULL)',
    TG_ARGV[0]) INTO "survivors";
  IF cardinality("survivors") > 0 THEN
    PERFORM "proviso_follow_mergers"(TG_TABLE_NAME, TG_ARGV[0], TG_ARGV[1:], "survivors");
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

CREATE OR REPLACE TRIGGER "Affiliation_merged_fromId" AFTER INSERT ON "Affiliation" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('fromId');

CREATE OR REPLACE TRIGGER "Affiliation_merged_toId" AFTER INSERT ON "Affiliation" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('toId');

CREATE OR REPLACE TRIGGER "Assessment_merged_assessorId" AFTER INSERT ON "Assessment" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('assessorId');

CREATE OR REPLACE TRIGGER "Claim_merged_speakerId" AFTER INSERT ON "Claim" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('speakerId');

CREATE OR REPLACE TRIGGER "Participation_merged_actorId" AFTER INSERT ON "Participation" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId');

CREATE OR REPLACE TRIGGER "ActorName_merged_actorId" AFTER INSERT ON "ActorName" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId', 'text', 'language', 'kind');

CREATE OR REPLACE TRIGGER "ConditionParty_merged_actorId" AFTER INSERT ON "ConditionParty" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId', 'conditionId', 'role');

CREATE OR REPLACE TRIGGER "ConsiderationParty_merged_actorId" AFTER INSERT ON "ConsiderationParty" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId', 'considerationId', 'role');

CREATE OR REPLACE TRIGGER "ActorName_survivor" BEFORE INSERT ON "ActorName"
  FOR EACH ROW EXECUTE FUNCTION "proviso_link_to_survivor"('text', 'language', 'kind');

CREATE OR REPLACE TRIGGER "ActorName_removed" AFTER DELETE ON "ActorName" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_removed"('text', 'language', 'kind');

CREATE OR REPLACE TRIGGER "ConditionParty_survivor" BEFORE INSERT ON "ConditionParty"
  FOR EACH ROW EXECUTE FUNCTION "proviso_link_to_survivor"('conditionId', 'role');

CREATE OR REPLACE TRIGGER "ConditionParty_removed" AFTER DELETE ON "ConditionParty" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_removed"('conditionId', 'role');

CREATE OR REPLACE TRIGGER "ConsiderationParty_survivor" BEFORE INSERT ON "ConsiderationParty"
  FOR EACH ROW EXECUTE FUNCTION "proviso_link_to_survivor"('considerationId', 'role');

CREATE OR REPLACE TRIGGER "ConsiderationParty_removed" AFTER DELETE ON "ConsiderationParty" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_removed"('considerationId', 'role');

-- records of these are written over: what they name may have been merged
CREATE OR REPLACE TRIGGER "Assessment_merged" AFTER UPDATE ON "Assessment" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('assessorId');

CREATE OR REPLACE TRIGGER "Affiliation_merged_from" AFTER UPDATE ON "Affiliation" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('fromId');

CREATE OR REPLACE TRIGGER "Affiliation_merged_to" AFTER UPDATE ON "Affiliation" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('toId');

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

-- How like actors' names are to what was written, from 0 to 1 by their trigrams: the name as a whole, and, as a person
-- goes by a part of a name, too, the least like of the words written to any words of it. The likest name counts. The
-- setting is the threshold of <<%, which finds candidates through the indexes: names that have words like all that was
-- written.
CREATE OR REPLACE FUNCTION "proviso_actors_named"("wanted" text) RETURNS TABLE ("id" bigint, "whole" real, "part" real)
  LANGUAGE sql STABLE STRICT PARALLEL SAFE ROWS 10 SET pg_trgm.strict_word_similarity_threshold = 0.3 AS $$
  SELECT n."id", max(similarity("wanted", n."plain")), max(
           CASE n."kind" WHEN 'PERSON' THEN (
             SELECT min(strict_word_similarity("word", n."plain"))
               FROM regexp_split_to_table("wanted", '[^[:alnum:]]+') "word" WHERE "word" <> '') END)
    FROM (SELECT "id", "kind", "public"."proviso_plain"("name") AS "plain" FROM "Actor"
           WHERE "wanted" <<% "public"."proviso_plain"("name") AND "survivorId" IS NULL
           UNION ALL
          SELECT a."id", a."kind", "public"."proviso_plain"(o."text")
            FROM "ActorName" o JOIN "Actor" a ON a."id" = o."actorId"
           WHERE "wanted" <<% "public"."proviso_plain"(o."text") AND a."survivorId" IS NULL) n
   GROUP BY n."id"
$$;

CREATE OR REPLACE FUNCTION "proviso_index_actors"("ids" bigint[]) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "SearchEntry" WHERE "actorId" IN (SELECT "id" FROM "Actor" WHERE "id" = ANY ("ids") AND "survivorId" IS NOT NULL);
  INSERT INTO "SearchEntry" ("actorId", "words")
  SELECT a."id",
         "public"."proviso_words"(a."name", 'A') || "public"."proviso_words"(a."description", 'B')
           || "public"."proviso_words"(n."texts", 'B')
    FROM "Actor" a
    LEFT JOIN LATERAL (
      -- the full stop keeps the words of one name from being taken for a phrase with the next
      SELECT string_agg("text", ' . ' ORDER BY "id") AS "texts" FROM "ActorName" WHERE "actorId" = a."id") n ON true
   WHERE a."id" = ANY ("ids") AND a."survivorId" IS NULL
  ON CONFLICT ("actorId") DO UPDATE SET "words" = EXCLUDED."words"
$$;

-- What was merged already.

SELECT "proviso_set_survivors"();
