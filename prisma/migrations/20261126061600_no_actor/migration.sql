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
