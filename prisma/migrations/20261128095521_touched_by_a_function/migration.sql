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
