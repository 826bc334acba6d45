-- The words by which things are found. EXCEPT rather than a join tells what changed: a plan is kept for the session,
-- and a join planned for one row compares each with each.

-- The words of one part of an entry. A tsvector holds at most 1 MiB: of a text as long as a book only the beginning is
-- searched.
CREATE OR REPLACE FUNCTION "public"."proviso_words"("part" text, "weight" "char") RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN setweight(to_tsvector('"public"."proviso"'::regconfig, left(coalesce("part", ''), 500000)), "weight");

CREATE OR REPLACE FUNCTION "proviso_index_articles"("ids" bigint[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "SearchEntry" ("articleId", "words")
  SELECT a."id", "public"."proviso_words"(a."title", 'A') || "public"."proviso_words"(r."text", 'D')
    FROM "Article" a
    LEFT JOIN LATERAL (
      SELECT "text" FROM "Revision" WHERE "articleId" = a."id" ORDER BY "seq" DESC LIMIT 1) r ON true
   WHERE a."id" = ANY ("ids")
  ON CONFLICT ("articleId") DO UPDATE SET "words" = EXCLUDED."words"
$$;

CREATE OR REPLACE FUNCTION "proviso_articles_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM "proviso_index_articles"(ARRAY(SELECT "id" FROM "after"));
  ELSE
    PERFORM "proviso_index_articles"(ARRAY(
      SELECT "id" FROM (SELECT "id", "title" FROM "after" EXCEPT SELECT "id", "title" FROM "before") c));
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Article_inserted_search" AFTER INSERT ON "Article" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_articles_changed"();
CREATE OR REPLACE TRIGGER "Article_updated_search" AFTER UPDATE ON "Article"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_articles_changed"();

CREATE OR REPLACE FUNCTION "proviso_revisions_inserted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "proviso_index_articles"(ARRAY(SELECT DISTINCT "articleId" FROM "after"));
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Revision_inserted_search" AFTER INSERT ON "Revision" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_revisions_inserted"();

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

CREATE OR REPLACE FUNCTION "proviso_actors_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM "proviso_index_actors"(ARRAY(SELECT "id" FROM "after"));
  ELSE
    PERFORM "proviso_index_actors"(ARRAY(
      SELECT "id" FROM (
        SELECT "id", "name", "description" FROM "after" EXCEPT SELECT "id", "name", "description" FROM "before") c));
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Actor_inserted_search" AFTER INSERT ON "Actor" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_actors_changed"();
CREATE OR REPLACE TRIGGER "Actor_updated_search" AFTER UPDATE ON "Actor"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_actors_changed"();

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

CREATE OR REPLACE FUNCTION "proviso_index_events"("ids" bigint[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "SearchEntry" ("eventId", "retractedAt", "words")
  SELECT "id", "retractedAt", "public"."proviso_words"("title", 'A') FROM "Event" WHERE "id" = ANY ("ids")
  ON CONFLICT ("eventId") DO UPDATE SET "retractedAt" = EXCLUDED."retractedAt", "words" = EXCLUDED."words"
$$;

CREATE OR REPLACE FUNCTION "proviso_events_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM "proviso_index_events"(ARRAY(SELECT "id" FROM "after"));
  ELSE
    PERFORM "proviso_index_events"(ARRAY(
      SELECT "id" FROM (
        SELECT "id", "title", "retractedAt" FROM "after" EXCEPT SELECT "id", "title", "retractedAt" FROM "before") c));
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Event_inserted_search" AFTER INSERT ON "Event" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_events_changed"();
CREATE OR REPLACE TRIGGER "Event_updated_search" AFTER UPDATE ON "Event"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_events_changed"();

CREATE OR REPLACE FUNCTION "proviso_index_conditions"("ids" bigint[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "SearchEntry" ("conditionId", "retractedAt", "words")
  SELECT "id", "retractedAt",
         "public"."proviso_words"("summary", 'A') || "public"."proviso_words"("requirement", 'B')
    FROM "Condition" WHERE "id" = ANY ("ids")
  ON CONFLICT ("conditionId") DO UPDATE SET "retractedAt" = EXCLUDED."retractedAt", "words" = EXCLUDED."words"
$$;

CREATE OR REPLACE FUNCTION "proviso_conditions_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM "proviso_index_conditions"(ARRAY(SELECT "id" FROM "after"));
  ELSE
    PERFORM "proviso_index_conditions"(ARRAY(
      SELECT "id" FROM (
        SELECT "id", "summary", "requirement", "retractedAt" FROM "after"
        EXCEPT SELECT "id", "summary", "requirement", "retractedAt" FROM "before") c));
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Condition_inserted_search" AFTER INSERT ON "Condition" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_conditions_changed"();
CREATE OR REPLACE TRIGGER "Condition_updated_search" AFTER UPDATE ON "Condition"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_conditions_changed"();
