-- AlterTable
ALTER TABLE "Webhook" ADD COLUMN     "trying" JSONB;
