-- AlterTable
ALTER TABLE "Webhook" ADD COLUMN     "isGone" BOOLEAN NOT NULL DEFAULT false;

-- Both were told apart by the error alone
UPDATE "Webhook" SET "isGone" = true WHERE "pausedAt" IS NOT NULL AND "lastError" = 'it answered 410';
UPDATE "Webhook" SET "lastError" = NULL WHERE "lastError" = 'by hand';
