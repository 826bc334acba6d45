-- Small writes: all that one writes goes to the database at once.

-- Does these steps one after the other, and answers what those ask that ask: each adds rows to a table, changes rows of one by their ids,
-- or has the text of a statement, whose parameters are `values`, as texts.
CREATE OR REPLACE FUNCTION "proviso_write"("steps" json) RETURNS json LANGUAGE plpgsql AS $$
DECLARE
  s record;
  "names" text;
  "answer" json;
  "answers" json[] := '{}';
BEGIN
  FOR s IN
    SELECT * FROM json_to_recordset("steps")
      AS s ("add" text, "change" text, "do" text, "ask" text, "columns" text[], "rows" json, "values" text[])
  LOOP
    "names" := (SELECT string_agg(format('%I', c), ', ') FROM unnest(s."columns") c);
    IF s."add" IS NOT NULL THEN
      EXECUTE format('INSERT INTO %1$I (%2$s) SELECT %2$s FROM json_populate_recordset(NULL::%1$I, $1)', s."add", "names") USING s."rows";
    ELSIF s."change" IS NOT NULL THEN
      EXECUTE format('UPDATE %1$I t SET (%2$s) = ROW (%3$s) FROM json_populate_recordset(NULL::%1$I, $1) c WHERE c."id" = t."id"',
        s."change", "names", (SELECT string_agg(format('c.%I', c), ', ') FROM unnest(s."columns") c)) USING s."rows";
    ELSIF s."do" IS NOT NULL THEN
      EXECUTE s."do" USING s."values"[1], s."values"[2], s."values"[3], s."values"[4], s."values"[5], s."values"[6];
    ELSE
      EXECUTE format('SELECT coalesce(json_agg(q), ''[]'') FROM (%s) q', s."ask") INTO "answer"
        USING s."values"[1], s."values"[2], s."values"[3], s."values"[4], s."values"[5], s."values"[6];
      "answers" := "answers" || "answer";
    END IF;
  END LOOP;
  RETURN array_to_json("answers");
END $$;

-- What rows touch that were written: themselves, and those of which something is worked out of them. At most so many are told of.
CREATE OR REPLACE FUNCTION "proviso_touched"("models" text[], "ids" bigint[]) RETURNS TABLE ("model" text, "id" text)
  LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  WITH RECURSIVE touched ("model", "id") AS (
    SELECT g."model", g."id" FROM unnest("models", "ids") g ("model", "id")
     UNION
    SELECT o."model", o."id"
      FROM touched t
     CROSS JOIN LATERAL (
            SELECT w."model", w."id"
              FROM "Claim" x
             CROSS JOIN LATERAL (
                    VALUES ('Condition', x."conditionId"), ('Event', x."eventId"), ('Assessment', x."assessmentId"), ('Outcome', x."outcomeId"),
                           ('Figure', x."figureId"), ('Affiliation', x."affiliationId"), ('Agreement', x."agreementId")) w ("model", "id")
             WHERE t."model" = 'Claim' AND x."id" = t."id"
             UNION ALL
            SELECT w."model", w."id"
              FROM "Assessment" x CROSS JOIN LATERAL (VALUES ('Condition', x."conditionId"), ('Assessment', x."supersedesId")) w ("model", "id")
             WHERE t."model" = 'Assessment' AND x."id" = t."id"
             UNION ALL
            SELECT 'Consideration', "considerationId" FROM "Outcome" x WHERE t."model" = 'Outcome' AND x."id" = t."id"
             UNION ALL
            SELECT w."model", w."id"
              FROM "Figure" x
             CROSS JOIN LATERAL (
                    VALUES ('Condition', x."conditionId"), ('Event', x."eventId"), ('Consideration', x."considerationId")) w ("model", "id")
             WHERE t."model" = 'Figure' AND x."id" = t."id"
             UNION ALL
            SELECT w."model", w."id"
              FROM "Bearing" x CROSS JOIN LATERAL (VALUES ('Condition', x."conditionId"), ('Event', x."eventId")) w ("model", "id")
             WHERE t."model" = 'Bearing' AND x."id" = t."id"
             UNION ALL
            SELECT w."model", w."id"
              FROM "Condition" x
             CROSS JOIN LATERAL (VALUES ('Consideration', x."considerationId"), ('Condition', x."supersedesId")) w ("model", "id")
             WHERE t."model" = 'Condition' AND x."id" = t."id"
             UNION ALL
            SELECT w."model", w."id"
              FROM "Affiliation" x CROSS JOIN LATERAL (VALUES ('Actor', x."actorId"), ('Actor', x."counterpartId")) w ("model", "id")
             WHERE t."model" = 'Affiliation' AND x."id" = t."id"
             UNION ALL
            SELECT 'Agreement', "agreementId" FROM "Stage" x WHERE t."model" = 'Stage' AND x."id" = t."id") o
     WHERE o."id" IS NOT NULL)
  SELECT "model", "id"::text FROM touched LIMIT 100;
END $$;
