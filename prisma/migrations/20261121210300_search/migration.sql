-- Full-text search, and names found in spite of accents and misspellings.

CREATE EXTENSION IF NOT EXISTS "unaccent" SCHEMA "public";
CREATE EXTENSION IF NOT EXISTS "pg_trgm" SCHEMA "public";

-- Words without their accents, reduced to English stems.
CREATE TEXT SEARCH CONFIGURATION "public"."proviso" (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION "public"."proviso"
  ALTER MAPPING FOR hword, hword_part, word WITH "public"."unaccent", pg_catalog.english_stem;

-- A name in lower case without accents. Names are qualified because indexes are rebuilt with an empty search path.
CREATE FUNCTION "public"."proviso_plain"("name" text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN "public"."unaccent"('"public"."unaccent"'::regdictionary, lower("name"));

CREATE INDEX "ActorName_text_trigrams" ON "ActorName" USING gin ("public"."proviso_plain"("text") "public".gin_trgm_ops);
CREATE INDEX "Actor_name_trigrams" ON "Actor" USING gin ("public"."proviso_plain"("name") "public".gin_trgm_ops);

ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_subject_check" CHECK (
  num_nonnulls("articleId", "actorId", "eventId", "conditionId") = 1);

-- The words of one part of an entry. A tsvector holds at most 1 MiB: of a text as long as a book only the beginning is
-- searched.
CREATE FUNCTION "public"."proviso_words"("part" text, "weight" "char") RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN setweight(to_tsvector('"public"."proviso"'::regconfig, left(coalesce("part", ''), 500000)), "weight");

-- EXCEPT rather than a join below: a plan is kept for the session, and a join planned for one row compares each with each.

-- Articles: the title (A) and the latest text (D). --------------------------------------------------------------------

CREATE FUNCTION "proviso_index_articles"("ids" bigint[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "SearchEntry" ("articleId", "words")
  SELECT a."id", "public"."proviso_words"(a."title", 'A') || "public"."proviso_words"(r."text", 'D')
    FROM "Article" a
    LEFT JOIN LATERAL (
      SELECT "text" FROM "Revision" WHERE "articleId" = a."id" ORDER BY "seq" DESC LIMIT 1) r ON true
   WHERE a."id" = ANY ("ids")
  ON CONFLICT ("articleId") DO UPDATE SET "words" = EXCLUDED."words"
$$;

CREATE FUNCTION "proviso_articles_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM "proviso_index_articles"(ARRAY(SELECT "id" FROM "after"));
  ELSE
    PERFORM "proviso_index_articles"(ARRAY(
      SELECT "id" FROM (SELECT "id", "title" FROM "after" EXCEPT SELECT "id", "title" FROM "before") c));
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "Article_inserted_search" AFTER INSERT ON "Article" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_articles_changed"();
CREATE TRIGGER "Article_updated_search" AFTER UPDATE ON "Article"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_articles_changed"();

CREATE FUNCTION "proviso_revisions_inserted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "proviso_index_articles"(ARRAY(SELECT DISTINCT "articleId" FROM "after"));
  RETURN NULL;
END $$;

CREATE TRIGGER "Revision_inserted_search" AFTER INSERT ON "Revision" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_revisions_inserted"();

-- Actors: the name (A), the description and the other names (B). ------------------------------------------------------

CREATE FUNCTION "proviso_index_actors"("ids" bigint[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "SearchEntry" ("actorId", "words")
  SELECT a."id",
         "public"."proviso_words"(a."name", 'A') || "public"."proviso_words"(a."description", 'B')
           || "public"."proviso_words"(n."texts", 'B')
    FROM "Actor" a
    LEFT JOIN LATERAL (
      -- the full stop keeps the words of one name from being taken for a phrase with the next
      SELECT string_agg("text", ' . ' ORDER BY "id") AS "texts" FROM "ActorName" WHERE "actorId" = a."id") n ON true
   WHERE a."id" = ANY ("ids")
  ON CONFLICT ("actorId") DO UPDATE SET "words" = EXCLUDED."words"
$$;

CREATE FUNCTION "proviso_actors_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
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

CREATE TRIGGER "Actor_inserted_search" AFTER INSERT ON "Actor" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_actors_changed"();
CREATE TRIGGER "Actor_updated_search" AFTER UPDATE ON "Actor" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_actors_changed"();

CREATE FUNCTION "proviso_actor_names_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "proviso_index_actors"(ARRAY(SELECT DISTINCT "actorId" FROM "changed"));
  RETURN NULL;
END $$;

CREATE TRIGGER "ActorName_inserted_search" AFTER INSERT ON "ActorName" REFERENCING NEW TABLE AS "changed"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_actor_names_changed"();
CREATE TRIGGER "ActorName_updated_search" AFTER UPDATE ON "ActorName" REFERENCING NEW TABLE AS "changed"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_actor_names_changed"();
CREATE TRIGGER "ActorName_deleted_search" AFTER DELETE ON "ActorName" REFERENCING OLD TABLE AS "changed"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_actor_names_changed"();

-- Events: the title (A). ----------------------------------------------------------------------------------------------

CREATE FUNCTION "proviso_index_events"("ids" bigint[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "SearchEntry" ("eventId", "words")
  SELECT "id", "public"."proviso_words"("title", 'A') FROM "Event" WHERE "id" = ANY ("ids")
  ON CONFLICT ("eventId") DO UPDATE SET "words" = EXCLUDED."words"
$$;

CREATE FUNCTION "proviso_events_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM "proviso_index_events"(ARRAY(SELECT "id" FROM "after"));
  ELSE
    PERFORM "proviso_index_events"(ARRAY(
      SELECT "id" FROM (SELECT "id", "title" FROM "after" EXCEPT SELECT "id", "title" FROM "before") c));
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "Event_inserted_search" AFTER INSERT ON "Event" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_events_changed"();
CREATE TRIGGER "Event_updated_search" AFTER UPDATE ON "Event" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_events_changed"();

-- Conditions: the summary (A) and the requirement (B). ----------------------------------------------------------------

CREATE FUNCTION "proviso_index_conditions"("ids" bigint[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "SearchEntry" ("conditionId", "words")
  SELECT "id", "public"."proviso_words"("summary", 'A') || "public"."proviso_words"("requirement", 'B')
    FROM "Condition" WHERE "id" = ANY ("ids")
  ON CONFLICT ("conditionId") DO UPDATE SET "words" = EXCLUDED."words"
$$;

CREATE FUNCTION "proviso_conditions_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM "proviso_index_conditions"(ARRAY(SELECT "id" FROM "after"));
  ELSE
    PERFORM "proviso_index_conditions"(ARRAY(
      SELECT "id" FROM (
        SELECT "id", "summary", "requirement" FROM "after" EXCEPT SELECT "id", "summary", "requirement" FROM "before") c));
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "Condition_inserted_search" AFTER INSERT ON "Condition" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_conditions_changed"();
CREATE TRIGGER "Condition_updated_search" AFTER UPDATE ON "Condition"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_conditions_changed"();
