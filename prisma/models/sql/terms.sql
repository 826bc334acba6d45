-- What has to be met for a consideration.

-- The conditions of a consideration by its terms: those that it lists, and as one more term, 0, those that name it and stand in none.
CREATE OR REPLACE FUNCTION "proviso_terms"("consideration" bigint)
  RETURNS TABLE ("term" int, "atLeast" int, "conditionId" bigint) LANGUAGE sql STABLE PARALLEL SAFE ROWS 5 AS $$
  SELECT t."term", t."atLeast", t."conditionId" FROM "TermCondition" t WHERE t."considerationId" = "consideration"
   UNION ALL
  SELECT 0, CASE g."operator" WHEN 'ANY_OF' THEN 1 END, c."id"
    FROM "Condition" c JOIN "Consideration" g ON g."id" = c."considerationId"
   WHERE c."considerationId" = "consideration"
     AND NOT EXISTS (SELECT FROM "TermCondition" t WHERE t."considerationId" = "consideration" AND t."conditionId" = c."id")
$$;
