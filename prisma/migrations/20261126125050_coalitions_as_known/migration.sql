-- Whether who judges is on the side of a party to a condition: is one that is known, or belongs to it, as known, at the moment of the judgement.
CREATE OR REPLACE FUNCTION "proviso_is_on_side"(
  "condition" bigint, "party" "ConditionRole", "judge" bigint, "moment" timestamptz, "knownAt" timestamptz, "knownBy" text)
  RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF "judge" IS NULL THEN
    RETURN false;
  END IF;
  RETURN EXISTS (
    SELECT FROM (SELECT "id", "actorId", "hasClaims", "knownSince" FROM "ConditionParty"
                  WHERE "conditionId" = $1 AND "role" = $2 AND CASE WHEN $5 IS NULL THEN "retractedAt" IS NULL ELSE NOT "isEdited" END
                  UNION ALL
                 SELECT "id", "actorId", "hasClaims", "knownSince" FROM "ConditionPartyHistory"
                  WHERE "conditionId" = $1 AND "role" = $2
                    AND "proviso_read_so"("reportedFrom", "reportedUntil", "recordedFrom", "recordedUntil", $5, $6)) p
     WHERE ($5 IS NULL OR NOT p."hasClaims" OR "proviso_is_known"('conditionPartyId', p."id", p."knownSince", $5, $6))
       AND (p."actorId" = $3
            OR EXISTS (
              SELECT FROM (SELECT "id", "counterpartId", "affiliationKind", "validFrom", "validTo", "standing", "knownSince" FROM "Affiliation"
                            WHERE "actorId" = $3 AND ($5 IS NULL OR NOT "isEdited")
                            UNION ALL
                           SELECT "id", "counterpartId", "affiliationKind", "validFrom", "validTo", "standing", "knownSince"
                             FROM "AffiliationHistory"
                            WHERE "actorId" = $3
                              AND "proviso_read_so"("reportedFrom", "reportedUntil", "recordedFrom", "recordedUntil", $5, $6)) f
               WHERE f."counterpartId" = p."actorId"
                 AND (f."affiliationKind" IN ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                      OR f."affiliationKind" = 'MEMBER_OF'
                         AND 'COALITION' = (
                               SELECT "actorKind" FROM "Actor" WHERE "id" = p."actorId" AND ($5 IS NULL OR NOT "isEdited")
                                UNION ALL
                               SELECT "actorKind" FROM "ActorHistory"
                                WHERE "id" = p."actorId"
                                  AND "proviso_read_so"("reportedFrom", "reportedUntil", "recordedFrom", "recordedUntil", $5, $6)))
                 AND (f."validFrom" IS NULL OR f."validFrom" <= $4)
                 AND (f."validTo" IS NULL OR f."validTo" >= $4)
                 AND CASE WHEN $5 IS NULL THEN f."standing" <= 'HEDGED'
                          WHEN f."knownSince" IS NULL
                            THEN ("proviso_standing_known"('affiliationId', f."id", NULL, $5, $6))."standing" <= 'HEDGED'
                          ELSE "proviso_is_known"('affiliationId', f."id", f."knownSince", $5, $6) END)));
END $$;
