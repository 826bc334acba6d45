-- What a statement changed, for triggers that look at its rows together, "after" it and "before".

-- A query of these columns of the rows that were inserted or deleted, or are otherwise than before: as they are and as they were.
CREATE OR REPLACE FUNCTION "proviso_rows_changed"("operation" text, "columns" text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT format(
    CASE "operation"
      WHEN 'INSERT' THEN 'SELECT %1$s FROM "after"'
      WHEN 'DELETE' THEN 'SELECT %1$s FROM "before"'
      ELSE '(SELECT %1$s FROM "after" EXCEPT SELECT %1$s FROM "before") UNION ALL (SELECT %1$s FROM "before" EXCEPT SELECT %1$s FROM "after")' END,
    "columns")
$$;
