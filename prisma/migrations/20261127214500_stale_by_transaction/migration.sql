-- Each transaction marks what it has to analyse as its own.

-- The version of an entry whose text this transaction has yet to analyse: one that no other transaction beside has, so that it finds by the
-- index what is its own, however much an import has yet to commit.
CREATE OR REPLACE FUNCTION "proviso_stale"() RETURNS int LANGUAGE sql STABLE PARALLEL RESTRICTED AS $$ SELECT -pg_backend_pid() $$;

ALTER TABLE "SearchEntry" ALTER COLUMN "version" SET DEFAULT proviso_stale();

-- Actors that were merged into others are not found themselves; those others go by their names.
CREATE OR REPLACE FUNCTION "proviso_index_actors"("ids" bigint[]) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "SearchEntry" WHERE "actorId" IN (SELECT "id" FROM "Actor" WHERE "id" = ANY ("ids") AND "survivorId" IS NOT NULL);
  INSERT INTO "SearchEntry" ("actorId", "standing")
  SELECT "id", "proviso_record_standing"("recordRetractedAt") FROM "Actor" WHERE "id" = ANY ("ids") AND "survivorId" IS NULL ORDER BY "id"
  ON CONFLICT ("actorId") DO UPDATE SET "version" = "proviso_stale"();
  SELECT "proviso_index_former"('Actor', "ids")
$$;

-- Arguments: the column that leads to the thing, and the columns that are searched.
CREATE OR REPLACE FUNCTION "proviso_search_updated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'UPDATE "SearchEntry" SET "version" = "proviso_stale"()
      WHERE %1$I IN (SELECT "id" FROM (SELECT %2$s FROM "after" EXCEPT SELECT %2$s FROM "before") c) AND "version" <> "proviso_stale"()',
    TG_ARGV[0], TG_ARGV[1]);
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "proviso_search_names_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "actors" bigint[];
BEGIN
  EXECUTE format('SELECT ARRAY(SELECT DISTINCT "actorId" FROM %I)', CASE TG_OP WHEN 'DELETE' THEN 'before' ELSE 'after' END) INTO "actors";
  UPDATE "SearchEntry" SET "version" = "proviso_stale"()
   WHERE ("actorId" = ANY ("actors") OR "formerActorId" = ANY ("actors")) AND "version" <> "proviso_stale"();
  RETURN NULL;
END $$;

-- Entries of the index of which the words are gone: they are analysed anew.
CREATE OR REPLACE FUNCTION "proviso_forget_words"("entries" bigint[]) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "SearchPart" WHERE "entryId" = ANY ("entries");
  UPDATE "SearchEntry" SET "version" = "proviso_stale"(), "words" = '', "places" = '{}', "fields" = '{}', "parts" = 0 WHERE "id" = ANY ("entries")
$$;
