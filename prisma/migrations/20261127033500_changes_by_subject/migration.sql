-- What changed in a condition or an agreement is looked up by what belongs to it, rather than by reading all changes. A change has one
-- subject, so that each is in one of these.
CREATE INDEX "Change_revision" ON "Change" ("revisionId", "id") WHERE "revisionId" IS NOT NULL;
CREATE INDEX "Change_consideration" ON "Change" ("considerationId", "id") WHERE "considerationId" IS NOT NULL;
CREATE INDEX "Change_assessment" ON "Change" ("assessmentId", "id") WHERE "assessmentId" IS NOT NULL;
CREATE INDEX "Change_outcome" ON "Change" ("outcomeId", "id") WHERE "outcomeId" IS NOT NULL;
CREATE INDEX "Change_figure" ON "Change" ("figureId", "id") WHERE "figureId" IS NOT NULL;
CREATE INDEX "Change_bearing" ON "Change" ("bearingId", "id") WHERE "bearingId" IS NOT NULL;
CREATE INDEX "Change_agreement" ON "Change" ("agreementId", "id") WHERE "agreementId" IS NOT NULL;
CREATE INDEX "Change_stage" ON "Change" ("stageId", "id") WHERE "stageId" IS NOT NULL;
