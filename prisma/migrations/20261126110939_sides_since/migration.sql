-- Whether who judges is on the side of a party to a condition: is that party, or belongs to it at the moment of the judgement; who has
-- held an office since a year may have held it in all of that year.
CREATE OR REPLACE FUNCTION "proviso_is_on_side"("condition" bigint, "party" "ConditionRole", "judge" bigint, "moment" timestamptz) RETURNS boolean
  LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM "ConditionParty" p
     WHERE p."conditionId" = "condition" AND p."role" = "party" AND p."retractedAt" IS NULL
       AND (p."actorId" = "judge"
            OR EXISTS (
              SELECT FROM "Affiliation" f
               WHERE f."actorId" = "judge" AND f."counterpartId" = p."actorId" AND f."standing" <= 'HEDGED'
                 AND (f."affiliationKind" IN ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                      OR f."affiliationKind" = 'MEMBER_OF'
                         AND (SELECT k."actorKind" FROM "Actor" k WHERE k."id" = p."actorId") = 'COALITION')
                 AND (f."validFrom" IS NULL OR "proviso_moment_start"(f."validFrom", f."validFromPrecision") <= "moment")
                 AND (f."validTo" IS NULL OR f."validTo" >= "moment"))))
$$;

-- Who has held an office since a year is on its side in all of that year.
SELECT "proviso_set_status_periods"(ARRAY(
  SELECT DISTINCT a."conditionId" FROM "Affiliation" f
    JOIN "ConditionParty" p ON p."actorId" = f."counterpartId" JOIN "Assessment" a ON a."conditionId" = p."conditionId"
   WHERE f."validFromPrecision" <> 'INSTANT'));
