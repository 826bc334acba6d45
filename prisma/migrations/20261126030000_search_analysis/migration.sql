-- Texts are analysed by Proviso itself, for words of every script; the database keeps what that yields, and notes which texts it
-- has yet to see. Long texts are indexed in parts.

-- What analysed texts until now. ----------------------------------------------------------------------------------------

DROP TRIGGER "Article_inserted_search" ON "Article";
DROP TRIGGER "Article_updated_search" ON "Article";
DROP TRIGGER "Revision_inserted_search" ON "Revision";
DROP TRIGGER "Actor_inserted_search" ON "Actor";
DROP TRIGGER "Actor_updated_search" ON "Actor";
DROP TRIGGER "ActorName_inserted_search" ON "ActorName";
DROP TRIGGER "ActorName_updated_search" ON "ActorName";
DROP TRIGGER "ActorName_deleted_search" ON "ActorName";
DROP TRIGGER "Event_inserted_search" ON "Event";
DROP TRIGGER "Event_updated_search" ON "Event";
DROP TRIGGER "Condition_inserted_search" ON "Condition";
DROP TRIGGER "Condition_updated_search" ON "Condition";
DROP FUNCTION "proviso_articles_changed"();
DROP FUNCTION "proviso_revisions_inserted"();
DROP FUNCTION "proviso_actors_changed"();
DROP FUNCTION "proviso_actor_names_changed"();
DROP FUNCTION "proviso_events_changed"();
DROP FUNCTION "proviso_conditions_changed"();
DROP FUNCTION "proviso_index_articles"(bigint[]);
DROP FUNCTION "proviso_index_events"(bigint[]);
DROP FUNCTION "proviso_index_conditions"(bigint[]);
DROP FUNCTION "public"."proviso_words"(text, "char");
DROP TEXT SEARCH CONFIGURATION "public"."proviso";

-- The index. ----------------------------------------------------------------------------------------------------------

ALTER TABLE "SearchEntry"
  ADD COLUMN "version" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "language" SMALLINT NOT NULL DEFAULT 1,
  ADD COLUMN "parts" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "places" INTEGER[] NOT NULL DEFAULT '{}',
  ADD COLUMN "fields" INTEGER[] NOT NULL DEFAULT '{}',
  ALTER COLUMN "words" SET DEFAULT '';
CREATE INDEX "SearchEntry_version_idx" ON "SearchEntry" ("version");

CREATE TABLE "SearchPart" (
  "entryId" BIGINT NOT NULL,
  "part" INTEGER NOT NULL,
  "start" INTEGER NOT NULL,
  "words" tsvector NOT NULL,
  "places" INTEGER[] NOT NULL,
  "fields" INTEGER[] NOT NULL,
  CONSTRAINT "SearchPart_pkey" PRIMARY KEY ("entryId", "part")
);
ALTER TABLE "SearchPart" ADD CONSTRAINT "SearchPart_entryId_fkey"
  FOREIGN KEY ("entryId") REFERENCES "SearchEntry"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "SearchPart_words" ON "SearchPart" USING gin ("words");

-- What has to be analysed: entries of version 0. ------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION "proviso_search_inserted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('INSERT INTO "SearchEntry" (%I) SELECT "id" FROM "after"', TG_ARGV[0]);
  RETURN NULL;
END $$;

-- Actors that were merged into others are not found themselves; those others go by their names.
CREATE OR REPLACE FUNCTION "proviso_index_actors"("ids" bigint[]) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "SearchEntry" WHERE "actorId" IN (SELECT "id" FROM "Actor" WHERE "id" = ANY ("ids") AND "survivorId" IS NOT NULL);
  INSERT INTO "SearchEntry" ("actorId")
  SELECT "id" FROM "Actor" WHERE "id" = ANY ("ids") AND "survivorId" IS NULL ORDER BY "id"
  ON CONFLICT ("actorId") DO UPDATE SET "version" = 0
$$;

CREATE OR REPLACE FUNCTION "proviso_search_actors_inserted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "proviso_index_actors"(ARRAY(SELECT "id" FROM "after"));
  RETURN NULL;
END $$;

-- Arguments: the column that leads to the thing, and the columns that are searched.
CREATE OR REPLACE FUNCTION "proviso_search_updated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'UPDATE "SearchEntry" SET "version" = 0
      WHERE %1$I IN (SELECT "id" FROM (SELECT %2$s FROM "after" EXCEPT SELECT %2$s FROM "before") c) AND "version" <> 0',
    TG_ARGV[0], TG_ARGV[1]);
  RETURN NULL;
END $$;

-- Argument: the column that leads to the thing, in the index and in the table of its further texts.
CREATE OR REPLACE FUNCTION "proviso_search_text_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'UPDATE "SearchEntry" SET "version" = 0 WHERE %1$I IN (SELECT %1$I FROM %2$I) AND "version" <> 0',
    TG_ARGV[0], CASE TG_OP WHEN 'DELETE' THEN 'before' ELSE 'after' END);
  RETURN NULL;
END $$;

-- Whether an event or condition stands is written beside its words.
CREATE OR REPLACE FUNCTION "proviso_search_retracted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'UPDATE "SearchEntry" s SET "retractedAt" = c."retractedAt"
       FROM (SELECT "id", "retractedAt" FROM "after" EXCEPT SELECT "id", "retractedAt" FROM "before") c
      WHERE s.%I = c."id"',
    TG_ARGV[0]);
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Article_inserted_search" AFTER INSERT ON "Article" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_inserted"('articleId');
CREATE OR REPLACE TRIGGER "Actor_inserted_search" AFTER INSERT ON "Actor" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_actors_inserted"();
CREATE OR REPLACE TRIGGER "Event_inserted_search" AFTER INSERT ON "Event" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_inserted"('eventId');
CREATE OR REPLACE TRIGGER "Condition_inserted_search" AFTER INSERT ON "Condition" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_inserted"('conditionId');

CREATE OR REPLACE TRIGGER "Article_updated_search" AFTER UPDATE ON "Article"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_updated"('articleId', '"id", "title", "language"');
CREATE OR REPLACE TRIGGER "Actor_updated_search" AFTER UPDATE ON "Actor" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_updated"('actorId', '"id", "name", "description"');
CREATE OR REPLACE TRIGGER "Event_updated_search" AFTER UPDATE ON "Event" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_updated"('eventId', '"id", "title"');
CREATE OR REPLACE TRIGGER "Condition_updated_search" AFTER UPDATE ON "Condition"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_updated"('conditionId', '"id", "summary", "requirement"');
CREATE OR REPLACE TRIGGER "Event_retracted_search" AFTER UPDATE ON "Event" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_retracted"('eventId');
CREATE OR REPLACE TRIGGER "Condition_retracted_search" AFTER UPDATE ON "Condition"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_retracted"('conditionId');

CREATE OR REPLACE TRIGGER "Revision_inserted_search" AFTER INSERT ON "Revision" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_text_changed"('articleId');
CREATE OR REPLACE TRIGGER "ActorName_inserted_search" AFTER INSERT ON "ActorName" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_text_changed"('actorId');
CREATE OR REPLACE TRIGGER "ActorName_updated_search" AFTER UPDATE ON "ActorName" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_text_changed"('actorId');
CREATE OR REPLACE TRIGGER "ActorName_deleted_search" AFTER DELETE ON "ActorName" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_text_changed"('actorId');

-- Where the words of a query stand. ---------------------------------------------------------------------------------------

-- From which place of the vector to which: each row of `leaves`, `offsets` and `lexemes` is one of the lexemes that may stand at
-- an offset from where a leaf of the query begins; a leaf has `sizes` offsets, and is `lengths` places long.
CREATE OR REPLACE FUNCTION "proviso_marks"("words" tsvector, "leaves" int[], "offsets" int[], "lexemes" text[], "sizes" int[], "lengths" int[])
  RETURNS TABLE ("leaf" int, "from" int, "until" int) LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE ROWS 20 AS $$
  SELECT f."leaf", f."from", f."from" + "lengths"[f."leaf"] - 1
    FROM (SELECT m."leaf", m."offset", p - m."offset" AS "from"
            FROM unnest("words") w
            JOIN unnest("leaves", "offsets", "lexemes") m ("leaf", "offset", "lexeme") ON m."lexeme" = w."lexeme"
           CROSS JOIN unnest(w."positions") p) f
   GROUP BY 1, 2 HAVING count(DISTINCT f."offset") = "sizes"[f."leaf"]
$$;

-- The same of all parts of an entry, as the number of the field and the code points from which to which they stand there. A
-- place is packed: the first code point, counted from where the part begins in its first field, times 256, and the length.
CREATE OR REPLACE FUNCTION "proviso_highlights"("entry" bigint, "leaves" int[], "offsets" int[], "lexemes" text[], "sizes" int[], "lengths" int[])
  RETURNS TABLE ("field" int, "start" int, "end" int, "leaf" int) LANGUAGE sql STABLE STRICT PARALLEL SAFE ROWS 20 AS $$
  SELECT DISTINCT f."field",
         b."base" + (p."places"[m."from"] >> 8),
         b."base" + (l."last" >> 8) + (l."last" & 255),
         m."leaf"
    FROM (SELECT 0 AS "start", "words", "places", "fields" FROM "SearchEntry" WHERE "id" = "entry"
           UNION ALL
          SELECT "start", "words", "places", "fields" FROM "SearchPart" WHERE "entryId" = "entry") p
   CROSS JOIN LATERAL "proviso_marks"(p."words", "leaves", "offsets", "lexemes", "sizes", "lengths") m
   CROSS JOIN LATERAL (SELECT width_bucket(m."from", p."fields") AS "field") f
   CROSS JOIN LATERAL (SELECT CASE f."field" WHEN width_bucket(1, p."fields") THEN p."start" ELSE 0 END AS "base") b
   CROSS JOIN LATERAL (SELECT coalesce(p."places"[m."until"], p."places"[m."from"]) AS "last") l
$$;

-- Texts as they are compared: whatever the case, the accents, the width and the vowel signs of their letters, whichever of its spellings a letter
-- has, without characters that nobody sees. ----------------------------------------------------------------------------

DROP INDEX "ActorName_text_trigrams";
DROP INDEX "Actor_name_trigrams";

CREATE OR REPLACE FUNCTION "public"."proviso_plain"("name" text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE WHEN octet_length("name") = char_length("name") THEN lower("name")
    ELSE normalize(translate(
      regexp_replace(
        normalize("public"."unaccent"('"public"."unaccent"'::regdictionary, lower(normalize("name", NFKC))), NFKD),
        '[\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]',
        '', 'g'),
      U&'\0131\03c2\0671\0629\0649\06cc\06d0\06d2\06a9\06aa\06c1\06be\06d5\06c3',
      U&'\0069\03c3\0627\0647\064a\064a\064a\064a\0643\0643\0647\0647\0647\0647'), NFC) END;

CREATE INDEX "ActorName_text_trigrams" ON "ActorName" USING gin ("public"."proviso_plain"("text") "public".gin_trgm_ops);
CREATE INDEX "Actor_name_trigrams" ON "Actor" USING gin ("public"."proviso_plain"("name") "public".gin_trgm_ops);

-- A text as it stands for itself in a LIKE pattern, after it was made plain: folding makes wildcards of other characters.
CREATE OR REPLACE FUNCTION "public"."proviso_pattern"("text" text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace("public"."proviso_plain"("text"), '([\\%_])', '\\\1', 'g');

-- Actors by their names. ------------------------------------------------------------------------------------------------

-- Last names stand first in names that are written without spaces.
CREATE INDEX "Actor_name_unspaced" ON "Actor" ("left"("public"."proviso_plain"("name"), 1))
  WHERE "public"."proviso_plain"("name") ~ '^[\u3400-\u9fff\uac00-\ud7af]';
CREATE INDEX "ActorName_text_unspaced" ON "ActorName" ("left"("public"."proviso_plain"("text"), 1))
  WHERE "public"."proviso_plain"("text") ~ '^[\u3400-\u9fff\uac00-\ud7af]';

-- How like actors' names are to what was written, from 0 to 1 by their trigrams: the name as a whole, and, as a person
-- goes by a part of a name, too, the least like of the words written to any words of it, or of a name without spaces its beginning.
-- The likest name counts. The setting is the threshold of <<%, which finds candidates through the indexes: names that have words like
-- all that was written.
CREATE OR REPLACE FUNCTION "proviso_actors_named"("wanted" text) RETURNS TABLE ("id" bigint, "whole" real, "part" real)
  LANGUAGE sql STABLE STRICT PARALLEL SAFE ROWS 10 SET pg_trgm.strict_word_similarity_threshold = 0.3 AS $$
  SELECT n."id", max(CASE WHEN n."plain" = "wanted" THEN 1 ELSE similarity("wanted", n."plain") END), max(
           CASE WHEN n."kind" <> 'PERSON' THEN NULL
                WHEN n."isUnspaced" THEN 1
                ELSE (SELECT min(strict_word_similarity("word", n."plain"))
                        FROM regexp_split_to_table("wanted", '[^[:alnum:]]+') "word" WHERE "word" <> '') END)
    FROM (SELECT "id", "kind", "public"."proviso_plain"("name") AS "plain", false AS "isUnspaced" FROM "Actor"
           WHERE "wanted" <<% "public"."proviso_plain"("name") AND "survivorId" IS NULL
           UNION ALL
          SELECT a."id", a."kind", "public"."proviso_plain"(o."text"), false
            FROM "ActorName" o JOIN "Actor" a ON a."id" = o."actorId"
           WHERE "wanted" <<% "public"."proviso_plain"(o."text") AND a."survivorId" IS NULL
           UNION ALL
          SELECT "id", "kind", "public"."proviso_plain"("name"), true FROM "Actor"
           WHERE "survivorId" IS NULL AND "public"."proviso_plain"("name") ~ '^[\u3400-\u9fff\uac00-\ud7af]'
             AND "left"("public"."proviso_plain"("name"), 1) = "left"("wanted", 1)
             AND starts_with("public"."proviso_plain"("name"), "wanted")
           UNION ALL
          SELECT a."id", a."kind", "public"."proviso_plain"(o."text"), true
            FROM "ActorName" o JOIN "Actor" a ON a."id" = o."actorId"
           WHERE a."survivorId" IS NULL AND "public"."proviso_plain"(o."text") ~ '^[\u3400-\u9fff\uac00-\ud7af]'
             AND "left"("public"."proviso_plain"(o."text"), 1) = "left"("wanted", 1)
             AND starts_with("public"."proviso_plain"(o."text"), "wanted")) n
   GROUP BY n."id"
$$;

-- The actors meant by a name: those that have this very name; else persons with these words in a name; else, unless it is known to
-- be written right, those whose names are like it. 0.417 is how like "Guterez" is to Guterres, and also how like other names
-- are as wholes.
CREATE OR REPLACE FUNCTION "proviso_actors_called"("wanted" text, "isExact" boolean) RETURNS TABLE ("id" bigint)
  LANGUAGE sql STABLE STRICT PARALLEL SAFE ROWS 2 AS $$
  SELECT l."id"
    FROM (SELECT c."id", c."level", max(c."level") OVER () AS "best"
            FROM (SELECT n."id", CASE WHEN n."whole" > 0.999 THEN 3 WHEN n."part" > 0.999 THEN 2
                                      WHEN NOT "isExact" AND (n."whole" >= 0.45::real OR n."part" >= 0.41::real) THEN 1
                                      ELSE 0 END AS "level"
                    FROM "proviso_actors_named"("wanted") n) c) l
   WHERE l."level" = l."best" AND l."level" > 0
$$;
