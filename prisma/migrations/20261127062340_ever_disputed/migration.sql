-- Whether judgements of these conditions, as far as they were judged, ever opposed each other within the usual window. Whose words they
-- are, and what was known of them, is left out: that is worked out for the few that are left.
CREATE OR REPLACE FUNCTION "proviso_ever_disputed"("ids" bigint[])
  RETURNS TABLE ("id" bigint, "everDisputed" boolean) LANGUAGE plpgsql STABLE ROWS 20 AS $$
BEGIN
  RETURN QUERY EXECUTE '
    SELECT "conditionId", coalesce(bool_or("opposes"), false)
      FROM (SELECT "conditionId",
                   "class" IN (''DONE'', ''PART'', ''FAILED'') AND "proviso_moment_start"("judgedAt", "judgedAtPrecision") - ''366 days 1 millisecond''::interval
                     <= greatest(CASE WHEN "class" <> ''DONE'' THEN max("judgedAt") FILTER (WHERE "class" = ''DONE'') OVER e END,
                                 CASE WHEN "class" <> ''PART'' THEN max("judgedAt") FILTER (WHERE "class" = ''PART'') OVER e END,
                                 CASE WHEN "class" <> ''FAILED'' THEN max("judgedAt") FILTER (WHERE "class" = ''FAILED'') OVER e END) AS "opposes"
              FROM (SELECT "conditionId", "proviso_status_class"("status") AS "class", "judgedAt", "judgedAtPrecision"
                      FROM "Assessment" WHERE "conditionId" = ANY ($1)
                     UNION
                    SELECT "conditionId", "proviso_status_class"("status"), "judgedAt", "judgedAtPrecision"
                      FROM "AssessmentHistory" WHERE "conditionId" = ANY ($1)) a
            WINDOW e AS (PARTITION BY "conditionId" ORDER BY "judgedAt")) o
     GROUP BY 1' USING "ids";
END $$;

UPDATE "Condition" c SET "everDisputed" = s."everDisputed"
  FROM "proviso_ever_disputed"(ARRAY(SELECT DISTINCT "conditionId" FROM "Assessment")) s
 WHERE c."id" = s."id" AND c."everDisputed" <> s."everDisputed";
-- costs go by how many entries the index has
ANALYZE "Condition";
