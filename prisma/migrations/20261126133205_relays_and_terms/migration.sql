CREATE OR REPLACE TRIGGER "ClaimRelay_append_only" BEFORE UPDATE OR DELETE ON "ClaimRelay"
  FOR EACH ROW EXECUTE FUNCTION "proviso_refuse_change"('actorId', 'actorWrittenId');

-- The tables with links to actors: the column that leads to one, and the other columns by which rows must differ, if any must.
CREATE OR REPLACE FUNCTION "proviso_actor_links"() RETURNS TABLE ("links" text, "link" text, "keys" text[]) LANGUAGE sql IMMUTABLE AS $$
  VALUES ('ActorIdentifier', 'actorId', ARRAY[]::text[]), ('ActorName', 'actorId', ARRAY['text', 'language', 'kind']),
         ('Affiliation', 'actorId', '{}'), ('Affiliation', 'counterpartId', '{}'), ('Assessment', 'assessorId', '{}'),
         ('Claim', 'speakerId', '{}'), ('ClaimRelay', 'actorId', '{}'), ('Participation', 'actorId', '{}'),
         ('ConditionParty', 'actorId', ARRAY['conditionId', 'role']),
         ('ConsiderationParty', 'actorId', ARRAY['considerationId', 'role']),
         ('AgreementParty', 'actorId', ARRAY['agreementId', 'role']),
         ('AffiliationHistory', 'actorId', '{}'), ('AffiliationHistory', 'counterpartId', '{}'), ('AssessmentHistory', 'assessorId', '{}'),
         ('ParticipationHistory', 'actorId', '{}'),
         ('ConditionPartyHistory', 'actorId', ARRAY['conditionId', 'role', 'recordedFrom', 'reportedFrom']),
         ('ConsiderationPartyHistory', 'actorId', ARRAY['considerationId', 'role', 'recordedFrom', 'reportedFrom']),
         ('AgreementPartyHistory', 'actorId', ARRAY['agreementId', 'role', 'recordedFrom', 'reportedFrom'])
$$;

CREATE OR REPLACE TRIGGER "ClaimRelay_merged_actorId" AFTER INSERT ON "ClaimRelay" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId');

-- A consideration stands as the strongest of its conditions, also those of its terms, and of its outcomes.
CREATE OR REPLACE FUNCTION "proviso_consideration_standings"("ids" bigint[])
  RETURNS TABLE ("id" bigint, "standing" "Standing") LANGUAGE plpgsql STABLE ROWS 20 AS $$
BEGIN
  RETURN QUERY EXECUTE '
    SELECT k."id", coalesce(min(f."standing"), ''ASSERTED'')
      FROM unnest($1) k ("id")
      LEFT JOIN LATERAL (SELECT "standing" FROM "Condition" WHERE "considerationId" = k."id"
                          UNION ALL
                         SELECT m."standing" FROM "TermCondition" t JOIN "Condition" m ON m."id" = t."conditionId"
                          WHERE t."considerationId" = k."id"
                          UNION ALL
                         SELECT "standing" FROM "Outcome" WHERE "considerationId" = k."id") f ON true
     GROUP BY 1' USING "ids";
END $$;

CREATE OR REPLACE FUNCTION "proviso_considerations_stand"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "changed" text := CASE TG_OP
    WHEN 'INSERT' THEN 'SELECT %1$s FROM "after"'
    WHEN 'DELETE' THEN 'SELECT %1$s FROM "before"'
    ELSE '(SELECT %1$s FROM "after" EXCEPT SELECT %1$s FROM "before") UNION ALL (SELECT %1$s FROM "before" EXCEPT SELECT %1$s FROM "after")' END;
  "ids" bigint[];
BEGIN
  EXECUTE 'SELECT ARRAY(SELECT DISTINCT "of" FROM ('
    || format("changed", CASE TG_TABLE_NAME WHEN 'TermCondition' THEN '"considerationId" AS "of", "id", "conditionId"'
                                            ELSE '"considerationId" AS "of", "id", "standing"' END)
    || ') c WHERE "of" IS NOT NULL)' INTO "ids";
  IF TG_TABLE_NAME = 'Condition' THEN
    EXECUTE 'SELECT $1 || ARRAY(SELECT t."considerationId" FROM (' || format("changed", '"id", "standing"') || ') c
                                  JOIN "TermCondition" t ON t."conditionId" = c."id")' INTO "ids" USING "ids";
  END IF;
  IF cardinality("ids") > 0 THEN
    EXECUTE '
      UPDATE "Consideration" c SET "standing" = s."standing" FROM "proviso_consideration_standings"($1) s
       WHERE c."id" = s."id" AND c."standing" <> s."standing"' USING "ids";
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "TermCondition_inserted_consideration" AFTER INSERT ON "TermCondition" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_considerations_stand"();

CREATE OR REPLACE TRIGGER "TermCondition_updated_consideration" AFTER UPDATE ON "TermCondition"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_considerations_stand"();

CREATE OR REPLACE TRIGGER "TermCondition_deleted_consideration" AFTER DELETE ON "TermCondition" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_considerations_stand"();

-- Considerations stand by their terms as well.
UPDATE "Consideration" c SET "standing" = s."standing"
  FROM (SELECT k."id", min(f."standing") AS "standing"
          FROM "Consideration" k
         CROSS JOIN LATERAL (SELECT "standing" FROM "Condition" WHERE "considerationId" = k."id"
                              UNION ALL
                             SELECT m."standing" FROM "TermCondition" t JOIN "Condition" m ON m."id" = t."conditionId"
                              WHERE t."considerationId" = k."id"
                              UNION ALL
                             SELECT "standing" FROM "Outcome" WHERE "considerationId" = k."id") f
         WHERE EXISTS (SELECT FROM "TermCondition" WHERE "considerationId" = k."id")
         GROUP BY 1) s
 WHERE c."id" = s."id" AND s."standing" IS NOT NULL AND c."standing" <> s."standing";
