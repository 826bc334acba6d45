-- Lists in the order of what many rows have in common, and of those by their ids: PostgreSQL looked at all that have the first value.
CREATE INDEX "Actor_actorKind_id" ON "Actor"("actorKind", "id") WHERE "survivorId" IS NULL;

-- CreateIndex
CREATE INDEX "Assessment_status_id_idx" ON "Assessment"("status", "id");

-- CreateIndex
CREATE INDEX "Condition_topicId_id_idx" ON "Condition"("topicId", "id");
