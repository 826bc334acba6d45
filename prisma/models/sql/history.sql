-- What rows read before: former states lead to who actors are, as present ones do, and tell what conditions rested on then.
-- Triggers look at each statement's rows together, "after" it; their ids say what to work on, by statements that stay planned.

CREATE OR REPLACE TRIGGER "AffiliationHistory_merged_actorId" AFTER INSERT ON "AffiliationHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId');
CREATE OR REPLACE TRIGGER "AffiliationHistory_merged_counterpartId" AFTER INSERT ON "AffiliationHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('counterpartId');
CREATE OR REPLACE TRIGGER "AssessmentHistory_merged_assessorId" AFTER INSERT ON "AssessmentHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('assessorId');
CREATE OR REPLACE TRIGGER "ParticipationHistory_merged_actorId" AFTER INSERT ON "ParticipationHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId', 'eventId', 'role', 'recordedFrom', 'reportedFrom');
CREATE OR REPLACE TRIGGER "ConditionPartyHistory_merged_actorId" AFTER INSERT ON "ConditionPartyHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId', 'conditionId', 'role', 'recordedFrom', 'reportedFrom');
CREATE OR REPLACE TRIGGER "ConsiderationPartyHistory_merged_actorId" AFTER INSERT ON "ConsiderationPartyHistory"
  REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId', 'considerationId', 'role', 'recordedFrom', 'reportedFrom');

CREATE OR REPLACE TRIGGER "AgreementPartyHistory_merged_actorId" AFTER INSERT ON "AgreementPartyHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId', 'agreementId', 'role', 'recordedFrom', 'reportedFrom');

-- What was known of conditions can have rested on how events, bearings and judgements read before.
CREATE OR REPLACE FUNCTION "proviso_history_written"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "events" bigint[];
  "ids" bigint[];
BEGIN
  IF TG_TABLE_NAME = 'EventHistory' THEN
    "events" := ARRAY(SELECT DISTINCT "id" FROM "after");
    "ids" := ARRAY(
      SELECT "conditionId" FROM "Bearing" WHERE "eventId" = ANY ("events") AND "bearingKind" = 'STATES'
       UNION SELECT "conditionId" FROM "BearingHistory" WHERE "eventId" = ANY ("events") AND "bearingKind" = 'STATES');
  ELSE
    "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "after");
  END IF;
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_repeat_claims"('Condition', 'conditionId', "ids");
    IF TG_TABLE_NAME = 'AssessmentHistory' THEN
      PERFORM "proviso_set_status_periods"("ids");
    END IF;
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "EventHistory_inserted" AFTER INSERT ON "EventHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_history_written"();
CREATE OR REPLACE TRIGGER "BearingHistory_inserted" AFTER INSERT ON "BearingHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_history_written"();
CREATE OR REPLACE TRIGGER "AssessmentHistory_inserted" AFTER INSERT ON "AssessmentHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_history_written"();

-- Forgets the states of rows that the transaction at hand itself recorded at a moment: they are recorded anew. With the rights of the
-- owner, for what others recorded is never forgotten.
CREATE OR REPLACE FUNCTION "proviso_record_anew"("history" text, "key" text, "ids" bigint[], "moment" timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF "history" NOT LIKE '%History' THEN
    RAISE EXCEPTION '% keeps no states', "history";
  END IF;
  EXECUTE format('DELETE FROM public.%I WHERE %I = ANY ($1) AND "recordedFrom" = $2 AND xmin = pg_current_xact_id()::xid', "history", "key")
    USING "ids", "moment";
END $$;
