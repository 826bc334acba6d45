-- CreateTable
CREATE TABLE "ConditionCode" (
    "id" BIGSERIAL NOT NULL,
    "isEdited" BOOLEAN NOT NULL DEFAULT false,
    "conditionId" BIGINT NOT NULL,
    "scheme" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "ConditionCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventCode" (
    "id" BIGSERIAL NOT NULL,
    "isEdited" BOOLEAN NOT NULL DEFAULT false,
    "eventId" BIGINT NOT NULL,
    "scheme" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "EventCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventCodeHistory" (
    "id" BIGINT NOT NULL,
    "eventId" BIGINT,
    "scheme" TEXT,
    "value" TEXT,
    "reportedFrom" TIMESTAMPTZ(3) NOT NULL,
    "reportedUntil" TIMESTAMPTZ(3) NOT NULL,
    "recordedFrom" TIMESTAMPTZ(3) NOT NULL,
    "recordedUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EventCodeHistory_pkey" PRIMARY KEY ("id","recordedFrom","reportedFrom")
);

-- CreateTable
CREATE TABLE "ConditionCodeHistory" (
    "id" BIGINT NOT NULL,
    "conditionId" BIGINT,
    "scheme" TEXT,
    "value" TEXT,
    "reportedFrom" TIMESTAMPTZ(3) NOT NULL,
    "reportedUntil" TIMESTAMPTZ(3) NOT NULL,
    "recordedFrom" TIMESTAMPTZ(3) NOT NULL,
    "recordedUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ConditionCodeHistory_pkey" PRIMARY KEY ("id","recordedFrom","reportedFrom")
);

-- CreateIndex
CREATE INDEX "ConditionCode_scheme_value_conditionId_idx" ON "ConditionCode"("scheme", "value", "conditionId");

-- CreateIndex
CREATE UNIQUE INDEX "ConditionCode_conditionId_scheme_value_key" ON "ConditionCode"("conditionId", "scheme", "value");

-- CreateIndex
CREATE INDEX "EventCode_scheme_value_eventId_idx" ON "EventCode"("scheme", "value", "eventId");

-- CreateIndex
CREATE UNIQUE INDEX "EventCode_eventId_scheme_value_key" ON "EventCode"("eventId", "scheme", "value");

-- CreateIndex
CREATE INDEX "EventCodeHistory_eventId_idx" ON "EventCodeHistory"("eventId");

-- CreateIndex
CREATE INDEX "ConditionCodeHistory_conditionId_idx" ON "ConditionCodeHistory"("conditionId");

-- AddForeignKey
ALTER TABLE "ConditionCode" ADD CONSTRAINT "ConditionCode_conditionId_fkey" FOREIGN KEY ("conditionId") REFERENCES "Condition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventCode" ADD CONSTRAINT "EventCode_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
