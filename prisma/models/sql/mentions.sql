-- Which articles may speak of whom.
-- Triggers look at each statement's rows together, "after" it and "before"; their ids say what to work on, by statements that stay planned.

-- The actors of whom these claims speak, with the articles that they quote or name: who they are, and who was written, so that both are there
-- when a merger is undone.
CREATE OR REPLACE FUNCTION "proviso_mentions"("claims" bigint[])
  RETURNS TABLE ("actorId" bigint, "articleId" bigint, "publishedAt" timestamptz) LANGUAGE plpgsql STABLE ROWS 20 AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT DISTINCT i."id", a."id", a."publishedAt"
    FROM (SELECT l."claimId", r."articleId"
            FROM "ClaimQuote" l JOIN "Quote" q ON q."id" = l."quoteId" JOIN "Revision" r ON r."id" = q."revisionId"
           WHERE l."claimId" = ANY ("claims")
           UNION
          SELECT "claimId", "articleId" FROM "ClaimArticle" WHERE "claimId" = ANY ("claims")) n
    JOIN "Claim" c ON c."id" = n."claimId"
    JOIN "Article" a ON a."id" = n."articleId"
   CROSS JOIN LATERAL (
            SELECT c."speakerId" AS "actorId", c."speakerWrittenId" AS "writtenId"
             UNION ALL SELECT "actorId", "actorWrittenId" FROM "ConditionParty" WHERE "conditionId" = c."conditionId"
             UNION ALL SELECT "actorId", "actorWrittenId" FROM "ConditionParty" WHERE "id" = c."conditionPartyId"
             UNION ALL SELECT "actorId", "actorWrittenId" FROM "ConsiderationParty" WHERE "id" = c."considerationPartyId"
             UNION ALL SELECT "actorId", "actorWrittenId" FROM "AgreementParty" WHERE "agreementId" = c."agreementId"
             UNION ALL SELECT "actorId", "actorWrittenId" FROM "AgreementParty" WHERE "id" = c."agreementPartyId"
             UNION ALL SELECT "actorId", "actorWrittenId" FROM "Participation" WHERE "eventId" = c."eventId"
             UNION ALL SELECT "actorId", "actorWrittenId" FROM "Participation" WHERE "id" = c."participationId"
             UNION ALL SELECT "assessorId", "assessorWrittenId" FROM "Assessment" WHERE "id" = c."assessmentId") m
   CROSS JOIN LATERAL (VALUES (m."actorId"), (m."writtenId")) i ("id")
   WHERE i."id" IS NOT NULL;
END $$;

-- Adds them to those articles.
CREATE OR REPLACE FUNCTION "proviso_add_mentions"("claims" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "Mention" ("actorId", "articleId", "publishedAt") SELECT * FROM "proviso_mentions"("claims") ON CONFLICT DO NOTHING;
END $$;

CREATE OR REPLACE FUNCTION "proviso_quoted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "proviso_add_mentions"(ARRAY(SELECT DISTINCT "claimId" FROM "after"));
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "ClaimArticle_inserted" AFTER INSERT ON "ClaimArticle" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_quoted"();
CREATE OR REPLACE TRIGGER "ClaimQuote_inserted" AFTER INSERT ON "ClaimQuote" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_quoted"();

-- Who plays a part in facts has come or changed. Argument: the column by which claims name these.
CREATE OR REPLACE FUNCTION "proviso_parts_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
  "claims" bigint[];
BEGIN
  CASE TG_TABLE_NAME
    WHEN 'ConditionParty' THEN "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "after");
    WHEN 'AgreementParty' THEN "ids" := ARRAY(SELECT DISTINCT "agreementId" FROM "after");
    WHEN 'Participation' THEN "ids" := ARRAY(SELECT DISTINCT "eventId" FROM "after");
    WHEN 'Assessment' THEN "ids" := ARRAY(SELECT "id" FROM "after");
  END CASE;
  IF cardinality("ids") > 0 THEN
    "claims" := ARRAY(SELECT "id" FROM "proviso_claims_of"(TG_ARGV[0], "ids"));
    IF cardinality("claims") > 0 THEN
      PERFORM "proviso_add_mentions"("claims");
    END IF;
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "ConditionParty_inserted_mentions" AFTER INSERT ON "ConditionParty"
  REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_parts_changed"('conditionId');
CREATE OR REPLACE TRIGGER "AgreementParty_inserted_mentions" AFTER INSERT ON "AgreementParty"
  REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_parts_changed"('agreementId');
CREATE OR REPLACE TRIGGER "Participation_inserted_mentions" AFTER INSERT ON "Participation"
  REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_parts_changed"('eventId');
CREATE OR REPLACE TRIGGER "Assessment_updated_mentions" AFTER UPDATE ON "Assessment" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_parts_changed"('assessmentId');

CREATE OR REPLACE FUNCTION "proviso_articles_dated"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[] := ARRAY(SELECT "id" FROM "after");
BEGIN
  IF cardinality("ids") > 0 THEN
    UPDATE "Mention" m SET "publishedAt" = a."publishedAt"
      FROM "Article" a
     WHERE a."id" = ANY ("ids") AND m."articleId" = a."id" AND m."publishedAt" IS DISTINCT FROM a."publishedAt";
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Article_updated" AFTER UPDATE ON "Article" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_articles_dated"();
