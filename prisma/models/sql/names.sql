-- Texts as they are compared, and names of actors, found in spite of accents and misspellings.

-- A text whatever the case, the accents, the width and the vowel signs of its letters, whichever of its spellings a letter has, without
-- characters that nobody sees. Names are qualified because indexes are rebuilt with an empty search path.
CREATE OR REPLACE FUNCTION "public"."proviso_plain"("name" text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE WHEN octet_length("name") = char_length("name") THEN lower("name")
    ELSE normalize(translate(
      regexp_replace(
        normalize("public"."unaccent"('"public"."unaccent"'::regdictionary, lower(normalize("name", NFKC))), NFKD),
        '[\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]',
        '', 'g'),
      U&'\0131\03c2\0671\0629\0649\06cc\06d0\06d2\06a9\06aa\06c1\06be\06d5\06c3',
      U&'\0069\03c3\0627\0647\064a\064a\064a\064a\0643\0643\0647\0647\0647\0647'), NFC) END;

-- A text as it stands for itself in a LIKE pattern, after it was made plain: folding makes wildcards of other characters.
CREATE OR REPLACE FUNCTION "public"."proviso_pattern"("text" text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace("public"."proviso_plain"("text"), '([\\%_])', '\\\1', 'g');

-- How like actors' names are to what was written, from 0 to 1 by their trigrams: the name as a whole, and, as a person
-- goes by a part of a name, too, the least like of the words written to any words of it, or of a name without spaces its beginning.
-- The likest name counts. The setting is the threshold of <<%, which finds candidates through the indexes: names that have words like
-- all that was written.
CREATE OR REPLACE FUNCTION "proviso_actors_named"("wanted" text) RETURNS TABLE ("id" bigint, "whole" real, "part" real)
  LANGUAGE sql STABLE STRICT PARALLEL SAFE ROWS 10 SET pg_trgm.strict_word_similarity_threshold = 0.3 AS $$
  SELECT n."id", max(CASE WHEN n."plain" = "wanted" THEN 1 ELSE similarity("wanted", n."plain") END), max(
           CASE WHEN n."actorKind" <> 'PERSON' THEN NULL
                WHEN n."isUnspaced" THEN 1
                ELSE (SELECT min(strict_word_similarity("word", n."plain"))
                        FROM regexp_split_to_table("wanted", '[^[:alnum:]]+') "word" WHERE "word" <> '') END)
    FROM (SELECT "id", "actorKind", "public"."proviso_plain"("name") AS "plain", false AS "isUnspaced" FROM "Actor"
           WHERE "wanted" <<% "public"."proviso_plain"("name") AND "survivorId" IS NULL AND "recordRetractedAt" IS NULL
           UNION ALL
          SELECT a."id", a."actorKind", "public"."proviso_plain"(o."text"), false
            FROM "ActorName" o JOIN "Actor" a ON a."id" = o."actorId"
           WHERE "wanted" <<% "public"."proviso_plain"(o."text") AND a."survivorId" IS NULL AND a."recordRetractedAt" IS NULL
           UNION ALL
          SELECT "id", "actorKind", "public"."proviso_plain"("name"), true FROM "Actor"
           WHERE "survivorId" IS NULL AND "recordRetractedAt" IS NULL AND "public"."proviso_plain"("name") ~ '^[\u3400-\u9fff\uac00-\ud7af]'
             AND "left"("public"."proviso_plain"("name"), 1) = "left"("wanted", 1)
             AND starts_with("public"."proviso_plain"("name"), "wanted")
           UNION ALL
          SELECT a."id", a."actorKind", "public"."proviso_plain"(o."text"), true
            FROM "ActorName" o JOIN "Actor" a ON a."id" = o."actorId"
           WHERE a."survivorId" IS NULL AND a."recordRetractedAt" IS NULL AND "public"."proviso_plain"(o."text") ~ '^[\u3400-\u9fff\uac00-\ud7af]'
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

-- Refuses a statement that names an actor who is not there, at a place in the request, with those whose names are nearest.
CREATE OR REPLACE FUNCTION "proviso_no_actor"("field" text, "wanted" text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  "nearest" json;
BEGIN
  SELECT coalesce(json_agg(json_build_object('slug', a."slug", 'name', a."name") ORDER BY n."likeness" DESC, a."id"), '[]')
    INTO "nearest"
    FROM (SELECT "id", greatest("whole", "part") AS "likeness"
            FROM "proviso_actors_named"("proviso_plain"(replace(left("wanted", 200), '-', ' ')))
           ORDER BY 2 DESC, 1 LIMIT 3) n
    JOIN "Actor" a USING ("id");
  RAISE EXCEPTION 'no actor is called so' USING ERRCODE = 'PV404',
    DETAIL = json_build_object('field', "field"::json, 'wanted', "wanted", 'nearest', "nearest")::text;
END $$;
