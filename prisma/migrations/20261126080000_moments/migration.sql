-- How exactly each moment is known stands beside it. Articles and events said so of theirs; of all others, midnights in UTC were days.
ALTER TABLE "Article" RENAME COLUMN "datePrecision" TO "publishedAtPrecision";
ALTER TABLE "Article" ALTER COLUMN "publishedAtPrecision" SET DEFAULT 'INSTANT';

ALTER TABLE "Event" RENAME COLUMN "datePrecision" TO "startedAtPrecision";
ALTER TABLE "Event" ALTER COLUMN "startedAtPrecision" SET DEFAULT 'INSTANT';
ALTER TABLE "Event" ADD COLUMN "endedAtPrecision" "DatePrecision" NOT NULL DEFAULT 'INSTANT';

ALTER TABLE "Assessment" ADD COLUMN "judgedAtPrecision" "DatePrecision" NOT NULL DEFAULT 'INSTANT';
ALTER TABLE "Claim" ADD COLUMN "reportedAtPrecision" "DatePrecision" NOT NULL DEFAULT 'INSTANT',
  ADD COLUMN "retractedAtPrecision" "DatePrecision" NOT NULL DEFAULT 'INSTANT',
  ADD COLUMN "saidAtPrecision" "DatePrecision" NOT NULL DEFAULT 'INSTANT';
ALTER TABLE "Condition" ADD COLUMN "deadlinePrecision" "DatePrecision" NOT NULL DEFAULT 'INSTANT';
ALTER TABLE "Figure" ADD COLUMN "countedAtPrecision" "DatePrecision" NOT NULL DEFAULT 'INSTANT';
ALTER TABLE "Revision" ADD COLUMN "publishedAtPrecision" "DatePrecision" NOT NULL DEFAULT 'INSTANT';
ALTER TABLE "Outcome" ADD COLUMN "effectiveAtPrecision" "DatePrecision" NOT NULL DEFAULT 'INSTANT';

-- nothing that triggers keep depends on precisions yet, and what claims say does not change
ALTER TABLE "Claim" DISABLE TRIGGER USER;
ALTER TABLE "Revision" DISABLE TRIGGER USER;
ALTER TABLE "Event" DISABLE TRIGGER USER;
ALTER TABLE "Condition" DISABLE TRIGGER USER;
ALTER TABLE "Assessment" DISABLE TRIGGER USER;

UPDATE "Article" SET "publishedAtPrecision" = 'INSTANT' WHERE "publishedAt" IS NULL;
UPDATE "Event" SET "endedAtPrecision" = "startedAtPrecision" WHERE "endedAt" IS NOT NULL;
UPDATE "Event" SET "startedAtPrecision" = 'INSTANT' WHERE "startedAt" IS NULL;
UPDATE "Assessment" SET "judgedAtPrecision" = 'DAY' WHERE "judgedAt" = date_trunc('day', "judgedAt", 'UTC');
UPDATE "Condition" SET "deadlinePrecision" = 'DAY' WHERE "deadline" = date_trunc('day', "deadline", 'UTC');
UPDATE "Figure" SET "countedAtPrecision" = 'DAY' WHERE "countedAt" = date_trunc('day', "countedAt", 'UTC');
UPDATE "Revision" SET "publishedAtPrecision" = 'DAY' WHERE "publishedAt" = date_trunc('day', "publishedAt", 'UTC');
UPDATE "Outcome" SET "effectiveAtPrecision" = 'DAY' WHERE "effectiveAt" = date_trunc('day', "effectiveAt", 'UTC');
UPDATE "Claim" SET
  "saidAtPrecision" = CASE WHEN "saidAt" = date_trunc('day', "saidAt", 'UTC') THEN 'DAY' ELSE 'INSTANT' END::"DatePrecision",
  "retractedAtPrecision" = CASE WHEN "retractedAt" = date_trunc('day', "retractedAt", 'UTC') THEN 'DAY' ELSE 'INSTANT' END::"DatePrecision",
  "reportedAtPrecision" = CASE WHEN "reportedAt" = date_trunc('day', "reportedAt", 'UTC') THEN 'DAY' ELSE 'INSTANT' END::"DatePrecision";
-- what was reported when the article first quoted was published is known as exactly as that
UPDATE "Claim" c SET "reportedAtPrecision" = a."publishedAtPrecision"
  FROM "ClaimQuote" cq
  JOIN "Quote" q ON q."id" = cq."quoteId"
  JOIN "Revision" r ON r."id" = q."revisionId"
  JOIN "Article" a ON a."id" = r."articleId"
 WHERE cq."claimId" = c."id" AND cq."ordinal" = 1
   AND a."publishedAt" = c."reportedAt" AND a."publishedAtPrecision" <> c."reportedAtPrecision";

ALTER TABLE "Claim" ENABLE TRIGGER USER;
ALTER TABLE "Revision" ENABLE TRIGGER USER;
ALTER TABLE "Event" ENABLE TRIGGER USER;
ALTER TABLE "Condition" ENABLE TRIGGER USER;
ALTER TABLE "Assessment" ENABLE TRIGGER USER;
