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
