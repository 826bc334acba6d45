-- What an origin brought, and what changed in an affiliation or a topic, is looked up from there too.
CREATE INDEX "Revision_originId_idx" ON "Revision"("originId");
CREATE INDEX "Change_affiliation" ON "Change" ("affiliationId", "id") WHERE "affiliationId" IS NOT NULL;
CREATE INDEX "Change_topic" ON "Change" ("topicId", "id") WHERE "topicId" IS NOT NULL;
