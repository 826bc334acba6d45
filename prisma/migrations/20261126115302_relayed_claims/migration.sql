-- CreateTable
CREATE TABLE "ClaimRelay" (
    "claimId" BIGINT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "actorId" BIGINT,
    "actorWrittenId" BIGINT,
    "publisherId" BIGINT,

    CONSTRAINT "ClaimRelay_pkey" PRIMARY KEY ("claimId","ordinal")
);

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

CREATE OR REPLACE TRIGGER "ClaimRelay_append_only" BEFORE UPDATE OR DELETE ON "ClaimRelay"
  FOR EACH ROW EXECUTE FUNCTION "proviso_refuse_change"('actorId', 'actorWrittenId');

-- The tables with links to actors: the column that leads to one, and the other columns by which rows must differ, if any must.
CREATE OR REPLACE FUNCTION "proviso_actor_links"() RETURNS TABLE ("links" text, "link" text, "keys" text[]) LANGUAGE sql IMMUTABLE AS $$
  VALUES ('ActorIdentifier', 'actorId', ARRAY[]::text[]), ('ActorName', 'actorId', ARRAY['text', 'language', 'kind']),
         ('Affiliation', 'actorId', '{}'), ('Affiliation', 'counterpartId', '{}'), ('Assessment', 'assessorId', '{}'),
         ('Claim', 'speakerId', '{}'), ('ClaimRelay', 'actorId', '{}'), ('Participation', 'actorId', '{}'),
         ('ConditionParty', 'actorId', ARRAY['conditionId', 'role']),
         ('ConsiderationParty', 'actorId', ARRAY['considerationId', 'role']),
         ('AgreementParty', 'actorId', ARRAY['agreementId', 'role']),
         ('AffiliationHistory', 'actorId', '{}'), ('AffiliationHistory', 'counterpartId', '{}'), ('AssessmentHistory', 'assessorId', '{}'),
         ('ParticipationHistory', 'actorId', '{}'),
         ('ConditionPartyHistory', 'actorId', ARRAY['conditionId', 'role', 'recordedFrom', 'reportedFrom']),
         ('ConsiderationPartyHistory', 'actorId', ARRAY['considerationId', 'role', 'recordedFrom', 'reportedFrom']),
         ('AgreementPartyHistory', 'actorId', ARRAY['agreementId', 'role', 'recordedFrom', 'reportedFrom'])
$$;

CREATE OR REPLACE TRIGGER "ClaimRelay_merged_actorId" AFTER INSERT ON "ClaimRelay" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId');
