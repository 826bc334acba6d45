-- AlterTable
ALTER TABLE "AgreementParty" ADD COLUMN     "asWritten" TEXT;

-- AlterTable
ALTER TABLE "AgreementPartyHistory" ADD COLUMN     "asWritten" TEXT;

-- AlterTable
ALTER TABLE "ConditionParty" ADD COLUMN     "asWritten" TEXT;

-- AlterTable
ALTER TABLE "ConditionPartyHistory" ADD COLUMN     "asWritten" TEXT;

-- AlterTable
ALTER TABLE "ConsiderationParty" ADD COLUMN     "asWritten" TEXT;

-- AlterTable
ALTER TABLE "ConsiderationPartyHistory" ADD COLUMN     "asWritten" TEXT;

-- Who an actor is, wherever it is kept.
CREATE OR REPLACE FUNCTION "proviso_remove_actors"("actors" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  "parties" text;
BEGIN
  DELETE FROM "ActorName" WHERE coalesce("actorWrittenId", "actorId") = ANY ("actors");
  DELETE FROM "ActorIdentifier" WHERE coalesce("actorWrittenId", "actorId") = ANY ("actors");
  UPDATE "Participation" SET "asWritten" = '█' || "id"
   WHERE coalesce("actorWrittenId", "actorId") = ANY ("actors") AND "asWritten" !~ '^█[0-9]+$';
  UPDATE "ParticipationHistory" SET "asWritten" = '█' || "id"
   WHERE coalesce("actorWrittenId", "actorId") = ANY ("actors") AND "asWritten" !~ '^█[0-9]+$';
  FOREACH "parties" IN ARRAY ARRAY['ConditionParty', 'ConditionPartyHistory', 'ConsiderationParty', 'ConsiderationPartyHistory',
                                   'AgreementParty', 'AgreementPartyHistory'] LOOP
    EXECUTE format('
      UPDATE %I SET "asWritten" = NULL WHERE coalesce("actorWrittenId", "actorId") = ANY ($1) AND "asWritten" IS NOT NULL', "parties")
      USING "actors";
  END LOOP;
  UPDATE "Claim" SET "speakerAsWritten" = "proviso_blocks"("speakerAsWritten")
   WHERE coalesce("speakerWrittenId", "speakerId") = ANY ("actors") AND "speakerAsWritten" <> "proviso_blocks"("speakerAsWritten");
  UPDATE "ActorHistory" SET "name" = 'Removed', "description" = NULL
   WHERE "id" = ANY ("actors") AND ("name" <> 'Removed' OR "description" IS NOT NULL);
  UPDATE "DatasetRecord" SET "key" = "proviso_removed_key"("key")
   WHERE "type" = 'ACTOR' AND "rowId" = ANY ("actors") AND "key" <> "proviso_removed_key"("key");
  DELETE FROM "SearchPart" WHERE "entryId" IN (SELECT "id" FROM "SearchEntry" WHERE "actorId" = ANY ("actors"));
  UPDATE "SearchEntry" SET "version" = 0, "words" = '', "places" = '{}', "fields" = '{}', "parts" = 0 WHERE "actorId" = ANY ("actors");
END $$;

CREATE OR REPLACE TRIGGER "ConditionParty_inserted_removed" AFTER INSERT ON "ConditionParty" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_names_come_back"();

CREATE OR REPLACE TRIGGER "ConditionParty_updated_removed" AFTER UPDATE ON "ConditionParty" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION "proviso_names_come_back"();

CREATE OR REPLACE TRIGGER "ConsiderationParty_inserted_removed" AFTER INSERT ON "ConsiderationParty" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_names_come_back"();

CREATE OR REPLACE TRIGGER "ConsiderationParty_updated_removed" AFTER UPDATE ON "ConsiderationParty" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION "proviso_names_come_back"();

CREATE OR REPLACE TRIGGER "AgreementParty_inserted_removed" AFTER INSERT ON "AgreementParty" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_names_come_back"();

CREATE OR REPLACE TRIGGER "AgreementParty_updated_removed" AFTER UPDATE ON "AgreementParty" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION "proviso_names_come_back"();

CREATE OR REPLACE TRIGGER "ParticipationHistory_inserted_removed" AFTER INSERT ON "ParticipationHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_names_come_back"();

CREATE OR REPLACE TRIGGER "ConditionPartyHistory_inserted_removed" AFTER INSERT ON "ConditionPartyHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_names_come_back"();

CREATE OR REPLACE TRIGGER "ConsiderationPartyHistory_inserted_removed" AFTER INSERT ON "ConsiderationPartyHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_names_come_back"();

CREATE OR REPLACE TRIGGER "AgreementPartyHistory_inserted_removed" AFTER INSERT ON "AgreementPartyHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_names_come_back"();
