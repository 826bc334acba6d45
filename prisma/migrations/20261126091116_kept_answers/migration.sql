-- CreateTable
CREATE TABLE "KeptAnswer" (
    "id" BIGSERIAL NOT NULL,
    "writer" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "answer" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "KeptAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "KeptAnswer_recordedAt_idx" ON "KeptAnswer"("recordedAt");

-- CreateIndex
CREATE UNIQUE INDEX "KeptAnswer_writer_key_field_key" ON "KeptAnswer"("writer", "key", "field");
