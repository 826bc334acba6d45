-- Names of actors, found in spite of accents and misspellings.

-- A name in lower case without accents. Names are qualified because indexes are rebuilt with an empty search path.
CREATE OR REPLACE FUNCTION "public"."proviso_plain"("name" text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN "public"."unaccent"('"public"."unaccent"'::regdictionary, lower("name"));

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
