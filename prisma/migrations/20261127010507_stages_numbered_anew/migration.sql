-- DropIndex
DROP INDEX "Stage_agreementId_number_key";

-- CreateIndex
CREATE INDEX "Stage_agreementId_number_idx" ON "Stage"("agreementId", "number");
