-- Whether a condition had been stated by a moment, or has no date, and counts, by all that is known today.
CREATE OR REPLACE FUNCTION "proviso_condition_stood"("condition" bigint, "moment" timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(c."firstStatedAt" <= "moment", true)
         AND (c."knownSince" IS NOT NULL
              OR coalesce(("proviso_standing_known"('conditionId', c."id", "moment", NULL, 'REPORTED'))."standing", c."standing") <= 'HEDGED')
    FROM "Condition" c WHERE c."id" = "condition"
$$;

SELECT "proviso_set_fulfilments"(ARRAY(SELECT DISTINCT "considerationId" FROM "Outcome"));
