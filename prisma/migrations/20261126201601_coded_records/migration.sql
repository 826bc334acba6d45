-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "documentNumber" TEXT;

-- AlterTable
ALTER TABLE "ArticleHistory" ADD COLUMN     "documentNumber" TEXT;

-- AlterTable
ALTER TABLE "SearchEntry" ADD COLUMN     "isCoded" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "ClaimArticle" (
    "claimId" BIGINT NOT NULL,
    "articleId" BIGINT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "ClaimArticle_pkey" PRIMARY KEY ("claimId","articleId")
);

-- CreateIndex
CREATE INDEX "ClaimArticle_articleId_claimId_idx" ON "ClaimArticle"("articleId", "claimId");

-- AddForeignKey
ALTER TABLE "ClaimArticle" ADD CONSTRAINT "ClaimArticle_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimArticle" ADD CONSTRAINT "ClaimArticle_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE OR REPLACE TRIGGER "ClaimArticle_append_only" BEFORE UPDATE OR DELETE ON "ClaimArticle"
  FOR EACH ROW EXECUTE FUNCTION "proviso_refuse_change"();

-- The actors of whom these claims speak, with the articles that they quote or name: who they are, and who was written, so that both are there
-- when a merger is undone.
CREATE OR REPLACE FUNCTION "proviso_mentions"("claims" bigint[])
  RETURNS TABLE ("actorId" bigint, "articleId" bigint, "publishedAt" timestamptz) LANGUAGE plpgsql STABLE ROWS 20 AS $$
DECLARE
  "named" text;
BEGIN
  FOREACH "named" IN ARRAY ARRAY[
    'JOIN "ClaimQuote" l ON l."claimId" = c."id" JOIN "Quote" q ON q."id" = l."quoteId" JOIN "Revision" n ON n."id" = q."revisionId"',
    'JOIN "ClaimArticle" n ON n."claimId" = c."id"'] LOOP
    RETURN QUERY EXECUTE format('
    SELECT DISTINCT i."id", a."id", a."publishedAt"
      FROM "Claim" c
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
      %s
      JOIN "Article" a ON a."id" = n."articleId"
     WHERE c."id" = ANY ($1) AND i."id" IS NOT NULL', "named") USING "claims";
  END LOOP;
END $$;

CREATE OR REPLACE TRIGGER "ClaimArticle_inserted" AFTER INSERT ON "ClaimArticle" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_quoted"();

-- Whether events and conditions are known by coded records alone is, too. Argument: the column that leads to them, here and in claims.
CREATE OR REPLACE FUNCTION "proviso_set_coded"("column" text, "ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('
    UPDATE "SearchEntry" s SET "isCoded" = k."isCoded"
      FROM (SELECT i."id", coalesce(bool_and(c."attribution" = ''IMPORTED_CODING''), false) AS "isCoded"
              FROM unnest($1) i ("id") LEFT JOIN "Claim" c ON c.%1$I = i."id" AND c."retractedAt" IS NULL GROUP BY 1) k
     WHERE s.%1$I = k."id" AND s."isCoded" <> k."isCoded"', "column") USING "ids";
END $$;

CREATE OR REPLACE FUNCTION "proviso_search_claimed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "column" text;
  "ids" bigint[];
BEGIN
  FOREACH "column" IN ARRAY ARRAY['eventId', 'conditionId'] LOOP
    EXECUTE format('SELECT ARRAY(SELECT DISTINCT %1$I FROM "after" WHERE %1$I IS NOT NULL)', "column") INTO "ids";
    IF cardinality("ids") > 0 THEN
      PERFORM "proviso_set_coded"("column", "ids");
    END IF;
  END LOOP;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Claim_inserted_search" AFTER INSERT ON "Claim" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_claimed"();

CREATE OR REPLACE TRIGGER "Claim_updated_search" AFTER UPDATE ON "Claim" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_claimed"();

-- What is known by coded records alone from before.
SELECT "proviso_set_coded"('eventId', ARRAY(SELECT DISTINCT "eventId" FROM "Claim" WHERE "attribution" = 'IMPORTED_CODING' AND "eventId" IS NOT NULL));
SELECT "proviso_set_coded"('conditionId', ARRAY(SELECT DISTINCT "conditionId" FROM "Claim" WHERE "attribution" = 'IMPORTED_CODING' AND "conditionId" IS NOT NULL));
