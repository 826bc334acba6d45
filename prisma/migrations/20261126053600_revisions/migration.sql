-- CreateEnum
CREATE TYPE "Reviser" AS ENUM ('SOURCE', 'CODER');

-- DropIndex
DROP INDEX "Revision_articleId_sha256_key";

-- DropIndex
DROP INDEX "SearchEntry_articleId_key";

-- AlterTable
ALTER TABLE "Quote" ADD COLUMN     "retractedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "by" "Reviser" NOT NULL DEFAULT 'SOURCE',
ADD COLUMN     "isOwn" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "knownSince" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "originId" BIGINT,
ADD COLUMN     "publishedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "SearchEntry" ADD COLUMN     "revisionId" BIGINT;

-- CreateIndex
CREATE UNIQUE INDEX "SearchEntry_revisionId_key" ON "SearchEntry"("revisionId");

-- CreateIndex
CREATE INDEX "SearchEntry_articleId_idx" ON "SearchEntry"("articleId");

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_originId_fkey" FOREIGN KEY ("originId") REFERENCES "Origin"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Where texts came from, and whose they are: those of the dataset that first brought the article are its own.
ALTER TABLE "Revision" DISABLE TRIGGER USER;
UPDATE "Revision" r SET "originId" = c."originId"
  FROM (SELECT "revisionId" AS "id", min("originId") AS "originId" FROM "Change" WHERE "revisionId" IS NOT NULL GROUP BY 1) c
 WHERE r."id" = c."id";
UPDATE "Revision" r SET "isOwn" = false
  FROM "Origin" o, (SELECT DISTINCT ON ("rowId") "rowId", "datasetId" FROM "DatasetRecord" WHERE "type" = 'ARTICLE' ORDER BY "rowId", "id") d
 WHERE o."id" = r."originId" AND d."rowId" = r."articleId" AND d."datasetId" <> o."datasetId" AND r."number" > 1;

-- A later text that is the former one in its normal form was cleaned by its coder; any other counts as published when it was taken in.
UPDATE "Revision" r SET "by" = 'CODER'
  FROM "Revision" f
 WHERE f."articleId" = r."articleId" AND f."number" = r."number" - 1
   AND r."text" = normalize(regexp_replace(f."text", E'\r\n?', E'\n', 'g'), NFC);
UPDATE "Revision" SET "publishedAt" = "capturedAt" WHERE "number" > 1 AND "by" = 'SOURCE';
UPDATE "Revision" r SET "publishedAt" = f."publishedAt"
  FROM "Revision" c CROSS JOIN LATERAL (
         SELECT "publishedAt" FROM "Revision" s
          WHERE s."articleId" = c."articleId" AND s."number" < c."number" AND s."by" = 'SOURCE' ORDER BY "number" DESC LIMIT 1) f
 WHERE c."id" = r."id" AND r."by" = 'CODER';
UPDATE "Revision" r SET "knownSince" = d."since"
  FROM (SELECT o."id", coalesce(o."publishedAt", a."publishedAt",
                 min(o."capturedAt") FILTER (WHERE o."publishedAt" IS NULL) OVER (PARTITION BY o."articleId", o."isOwn")) AS "since"
          FROM "Revision" o JOIN "Article" a ON a."id" = o."articleId") d
 WHERE r."id" = d."id";
ALTER TABLE "Revision" ENABLE TRIGGER USER;

-- What is indexed of an article is the text of its highest number.
UPDATE "SearchEntry" s SET "revisionId" = r."id"
  FROM (SELECT DISTINCT ON ("articleId") "id", "articleId", "isOwn" FROM "Revision" ORDER BY "articleId", "number" DESC) r
 WHERE s."articleId" = r."articleId" AND r."isOwn";
DELETE FROM "SearchEntry" WHERE "articleId" IS NOT NULL AND "revisionId" IS NULL;
INSERT INTO "SearchEntry" ("articleId", "revisionId")
SELECT "articleId", "id" FROM "Revision" r
 WHERE "isOwn" AND NOT EXISTS (SELECT FROM "SearchEntry" WHERE "revisionId" = r."id") ORDER BY "id";
UPDATE "SearchEntry" s SET "retractedAt" = n."until"
  FROM (SELECT "id", lead("knownSince") OVER (PARTITION BY "articleId" ORDER BY "knownSince", "number") AS "until"
          FROM "Revision" WHERE "isOwn") n
 WHERE s."revisionId" = n."id" AND n."until" IS NOT NULL;

ALTER TABLE "Quote" DISABLE TRIGGER USER;
UPDATE "Quote" q SET "retractedAt" = c."until"
  FROM (SELECT l."quoteId" AS "id", max(c."retractedAt") AS "until"
          FROM "ClaimQuote" l JOIN "Claim" c ON c."id" = l."claimId" GROUP BY 1 HAVING bool_and(c."retractedAt" IS NOT NULL)) c
 WHERE q."id" = c."id";
ALTER TABLE "Quote" ENABLE TRIGGER USER;

CREATE OR REPLACE TRIGGER "Revision_append_only" BEFORE UPDATE OR DELETE ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION "proviso_refuse_change"('capturedAt', 'by', 'publishedAt', 'knownSince', 'isOwn');

CREATE OR REPLACE TRIGGER "Quote_append_only" BEFORE UPDATE OR DELETE ON "Quote"
  FOR EACH ROW EXECUTE FUNCTION "proviso_refuse_change"('retractedAt');

-- Words of a text are quoted while a claim rests on them.
CREATE OR REPLACE FUNCTION "proviso_set_quoted"("quotes" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE '
    UPDATE "Quote" q SET "retractedAt" = c."until"
      FROM (SELECT l."quoteId" AS "id", CASE WHEN bool_and(c."retractedAt" IS NOT NULL) THEN max(c."retractedAt") END AS "until"
              FROM "ClaimQuote" l JOIN "Claim" c ON c."id" = l."claimId" WHERE l."quoteId" = ANY ($1) GROUP BY 1) c
     WHERE q."id" = c."id" AND q."retractedAt" IS DISTINCT FROM c."until"' USING "quotes";
END $$;

CREATE OR REPLACE FUNCTION "proviso_quotes_retracted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "proviso_set_quoted"(ARRAY(
    SELECT DISTINCT l."quoteId" FROM "ClaimQuote" l
     WHERE l."claimId" IN (SELECT "id" FROM (SELECT "id", "retractedAt" FROM "after" EXCEPT SELECT "id", "retractedAt" FROM "before") c)));
  RETURN NULL;
END $$;

-- Of quotes that stand, a further claim changes nothing.
CREATE OR REPLACE FUNCTION "proviso_quotes_claimed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  EXECUTE '
    SELECT ARRAY(SELECT DISTINCT l."quoteId" FROM "after" l JOIN "Claim" c ON c."id" = l."claimId" JOIN "Quote" q ON q."id" = l."quoteId"
                  WHERE c."retractedAt" IS NOT NULL OR q."retractedAt" IS NOT NULL)' INTO "ids";
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_quoted"("ids");
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Claim_updated_quotes" AFTER UPDATE ON "Claim" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_quotes_retracted"();

CREATE OR REPLACE TRIGGER "ClaimQuote_inserted_quotes" AFTER INSERT ON "ClaimQuote" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_quotes_claimed"();

-- A text that says nothing else was published with its article. Where that has no date, it is known from when the first such text was taken in.
CREATE OR REPLACE FUNCTION "proviso_date_revisions"("articles" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF cardinality("articles") = 0 THEN
    RETURN;
  END IF;
  EXECUTE '
    UPDATE "Revision" r SET "knownSince" = d."since"
      FROM (SELECT o."id", coalesce(o."publishedAt", a."publishedAt",
                     min(o."capturedAt") FILTER (WHERE o."publishedAt" IS NULL) OVER (PARTITION BY o."articleId", o."isOwn")) AS "since"
              FROM "Revision" o JOIN "Article" a ON a."id" = o."articleId" WHERE a."id" = ANY ($1)) d
     WHERE r."id" = d."id" AND r."knownSince" <> d."since"' USING "articles";
  -- a text gives way to the one that comes after it by publication, and of the same moment by number
  EXECUTE '
    UPDATE "SearchEntry" s SET "retractedAt" = n."until"
      FROM (SELECT "id", lead("knownSince") OVER (PARTITION BY "articleId" ORDER BY "knownSince", "number") AS "until"
              FROM "Revision" WHERE "articleId" = ANY ($1) AND "isOwn") n
     WHERE s."revisionId" = n."id" AND s."retractedAt" IS DISTINCT FROM n."until"' USING "articles";
END $$;

CREATE OR REPLACE FUNCTION "proviso_revisions_inserted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "SearchEntry" ("articleId", "revisionId") SELECT "articleId", "id" FROM "after" WHERE "isOwn" ORDER BY "id";
  PERFORM "proviso_date_revisions"(ARRAY(SELECT DISTINCT "articleId" FROM "after"));
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "proviso_revisions_updated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "proviso_date_revisions"(ARRAY(
    SELECT DISTINCT "articleId" FROM (SELECT "id", "articleId", "publishedAt", "capturedAt", "isOwn" FROM "after"
                                      EXCEPT SELECT "id", "articleId", "publishedAt", "capturedAt", "isOwn" FROM "before") c));
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "proviso_revisions_redated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "proviso_date_revisions"(ARRAY(
    SELECT "id" FROM (SELECT "id", "publishedAt" FROM "after" EXCEPT SELECT "id", "publishedAt" FROM "before") c));
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Revision_inserted" AFTER INSERT ON "Revision" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_revisions_inserted"();

CREATE OR REPLACE TRIGGER "Revision_updated" AFTER UPDATE ON "Revision" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_revisions_updated"();

CREATE OR REPLACE TRIGGER "Article_dated_revisions" AFTER UPDATE ON "Article" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_revisions_redated"();

DROP TRIGGER "Article_inserted_search" ON public."Article";

DROP TRIGGER "Revision_inserted_search" ON public."Revision";
