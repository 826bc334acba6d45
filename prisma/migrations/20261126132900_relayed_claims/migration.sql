-- CreateTable
CREATE TABLE "ClaimRelay" (
    "id" BIGSERIAL NOT NULL,
    "claimId" BIGINT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "actorId" BIGINT,
    "actorWrittenId" BIGINT,
    "publisherId" BIGINT,

    CONSTRAINT "ClaimRelay_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ClaimRelay_claimId_ordinal_key" ON "ClaimRelay"("claimId", "ordinal");

-- CreateIndex
CREATE INDEX "ClaimRelay_actorId_claimId_idx" ON "ClaimRelay"("actorId", "claimId");

-- CreateIndex
CREATE INDEX "ClaimRelay_publisherId_claimId_idx" ON "ClaimRelay"("publisherId", "claimId");

-- AddForeignKey
ALTER TABLE "ClaimRelay" ADD CONSTRAINT "ClaimRelay_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimRelay" ADD CONSTRAINT "ClaimRelay_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimRelay" ADD CONSTRAINT "ClaimRelay_publisherId_fkey" FOREIGN KEY ("publisherId") REFERENCES "Publisher"("id") ON DELETE SET NULL ON UPDATE CASCADE;

