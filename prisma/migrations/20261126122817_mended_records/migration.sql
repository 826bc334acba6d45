-- AlterTable
ALTER TABLE "Actor" ADD COLUMN     "isEdited" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "isEdited" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Stage" ADD COLUMN     "isEdited" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "RetractionQuote" (
    "claimId" BIGINT NOT NULL,
    "quoteId" BIGINT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "RetractionQuote_pkey" PRIMARY KEY ("claimId","quoteId")
);

-- CreateTable
CREATE TABLE "ArticleHistory" (
    "id" BIGINT NOT NULL,
    "version" INTEGER,
    "publisherId" BIGINT,
    "title" TEXT,
    "language" TEXT,
    "publishedAt" TIMESTAMPTZ(3),
    "publishedAtPrecision" "DatePrecision",
    "licence" TEXT,
    "reportedFrom" TIMESTAMPTZ(3) NOT NULL,
    "reportedUntil" TIMESTAMPTZ(3) NOT NULL,
    "recordedFrom" TIMESTAMPTZ(3) NOT NULL,
    "recordedUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ArticleHistory_pkey" PRIMARY KEY ("id","recordedFrom","reportedFrom")
);

-- CreateTable
CREATE TABLE "ActorHistory" (
    "id" BIGINT NOT NULL,
    "version" INTEGER,
    "name" TEXT,
    "actorKind" "ActorKind",
    "description" TEXT,
    "reportedFrom" TIMESTAMPTZ(3) NOT NULL,
    "reportedUntil" TIMESTAMPTZ(3) NOT NULL,
    "recordedFrom" TIMESTAMPTZ(3) NOT NULL,
    "recordedUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ActorHistory_pkey" PRIMARY KEY ("id","recordedFrom","reportedFrom")
);

-- CreateTable
CREATE TABLE "StageHistory" (
    "id" BIGINT NOT NULL,
    "version" INTEGER,
    "agreementId" BIGINT,
    "number" INTEGER,
    "title" TEXT,
    "opensById" BIGINT,
    "reportedFrom" TIMESTAMPTZ(3) NOT NULL,
    "reportedUntil" TIMESTAMPTZ(3) NOT NULL,
    "recordedFrom" TIMESTAMPTZ(3) NOT NULL,
    "recordedUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StageHistory_pkey" PRIMARY KEY ("id","recordedFrom","reportedFrom")
);

-- CreateIndex
CREATE INDEX "RetractionQuote_quoteId_idx" ON "RetractionQuote"("quoteId");

-- CreateIndex
CREATE INDEX "ArticleHistory_publisherId_idx" ON "ArticleHistory"("publisherId");

-- CreateIndex
CREATE INDEX "StageHistory_agreementId_idx" ON "StageHistory"("agreementId");

-- CreateIndex
CREATE INDEX "StageHistory_opensById_idx" ON "StageHistory"("opensById");

-- AddForeignKey
ALTER TABLE "RetractionQuote" ADD CONSTRAINT "RetractionQuote_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RetractionQuote" ADD CONSTRAINT "RetractionQuote_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Words on which retractions alone rest state nothing.
CREATE OR REPLACE FUNCTION "proviso_quotes_of_retractions"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE '
    UPDATE "Quote" q SET "retractedAt" = c."retractedAt"
      FROM "after" l JOIN "Claim" c ON c."id" = l."claimId"
     WHERE q."id" = l."quoteId" AND q."retractedAt" IS NULL
       AND NOT EXISTS (SELECT FROM "ClaimQuote" o WHERE o."quoteId" = q."id")';
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "RetractionQuote_inserted_quotes" AFTER INSERT ON "RetractionQuote" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_quotes_of_retractions"();

DROP FUNCTION "proviso_terms";
