-- Search reads what it answers with and nothing else: each kind of thing has an index of its own, and whether a thing
-- stands is written beside its words.

ALTER TABLE "SearchEntry" ADD COLUMN "retractedAt" TIMESTAMPTZ(3);

UPDATE "SearchEntry" s SET "retractedAt" = e."retractedAt"
  FROM "Event" e WHERE e."id" = s."eventId" AND e."retractedAt" IS NOT NULL;
UPDATE "SearchEntry" s SET "retractedAt" = c."retractedAt"
  FROM "Condition" c WHERE c."id" = s."conditionId" AND c."retractedAt" IS NOT NULL;

DROP INDEX "SearchEntry_words_idx";
CREATE INDEX "SearchEntry_article_words" ON "SearchEntry" USING gin ("words") WHERE "articleId" IS NOT NULL;
CREATE INDEX "SearchEntry_actor_words" ON "SearchEntry" USING gin ("words") WHERE "actorId" IS NOT NULL;
CREATE INDEX "SearchEntry_event_words" ON "SearchEntry" USING gin ("words") WHERE "eventId" IS NOT NULL;
CREATE INDEX "SearchEntry_condition_words" ON "SearchEntry" USING gin ("words") WHERE "conditionId" IS NOT NULL;

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

-- Whoever is no superuser may have a function set what a loaded library knows, and nothing else: this loads it.
DO $$ BEGIN PERFORM similarity('', ''); END $$;

-- How like actors' names are to what was written, from 0 to 1 by their trigrams: the name as a whole, and, as a person
-- goes by a part of a name, too, the least like of the words written to any words of it. The likest name counts. The
-- setting is the threshold of <<%, which finds candidates through the indexes: names that have words like all that was
-- written.
CREATE FUNCTION "proviso_actors_named"("wanted" text) RETURNS TABLE ("id" bigint, "whole" real, "part" real)
  LANGUAGE sql STABLE STRICT PARALLEL SAFE ROWS 10 SET pg_trgm.strict_word_similarity_threshold = 0.3 AS $$
  SELECT n."id", max(similarity("wanted", n."plain")), max(
           CASE n."kind" WHEN 'PERSON' THEN (
             SELECT min(strict_word_similarity("word", n."plain"))
               FROM regexp_split_to_table("wanted", '[^[:alnum:]]+') "word" WHERE "word" <> '') END)
    FROM (SELECT "id", "kind", "public"."proviso_plain"("name") AS "plain" FROM "Actor"
           WHERE "wanted" <<% "public"."proviso_plain"("name")
           UNION ALL
          SELECT a."id", a."kind", "public"."proviso_plain"(o."text")
            FROM "ActorName" o JOIN "Actor" a ON a."id" = o."actorId"
           WHERE "wanted" <<% "public"."proviso_plain"(o."text")) n
   GROUP BY n."id"
$$;
