-- Everything that can be called by a slug has one.
UPDATE "Event" SET "slug" = 'event-n' || "id" WHERE "slug" IS NULL;
UPDATE "Consideration" SET "slug" = 'consideration-n' || "id" WHERE "slug" IS NULL;
ALTER TABLE "Event" ALTER COLUMN "slug" SET NOT NULL;
ALTER TABLE "Consideration" ALTER COLUMN "slug" SET NOT NULL;

-- One name for each thing, in dossiers, the database and the API; words that clients' languages reserve are gone.
ALTER TABLE "Actor" RENAME COLUMN "kind" TO "actorKind";
ALTER TABLE "Affiliation" RENAME COLUMN "fromId" TO "actorId";
ALTER TABLE "Affiliation" RENAME COLUMN "toId" TO "counterpartId";
ALTER TABLE "Affiliation" RENAME COLUMN "fromWrittenId" TO "actorWrittenId";
ALTER TABLE "Affiliation" RENAME COLUMN "toWrittenId" TO "counterpartWrittenId";
ALTER TABLE "Affiliation" RENAME COLUMN "kind" TO "affiliationKind";
ALTER TABLE "Affiliation" RENAME COLUMN "title" TO "officeTitle";
ALTER TABLE "Revision" RENAME COLUMN "seq" TO "number";
ALTER TABLE "Assessment" RENAME COLUMN "asOf" TO "judgedAt";
ALTER TABLE "Outcome" RENAME COLUMN "asOf" TO "effectiveAt";
ALTER TABLE "Bearing" RENAME COLUMN "kind" TO "bearingKind";
ALTER TABLE "Consideration" RENAME COLUMN "kind" TO "considerationKind";
ALTER TABLE "Event" RENAME COLUMN "type" TO "eventType";
ALTER TABLE "Event" RENAME COLUMN "start" TO "startedAt";
ALTER TABLE "Event" RENAME COLUMN "end" TO "endedAt";
ALTER TABLE "Event" RENAME COLUMN "placeLat" TO "placeLatitude";
ALTER TABLE "Event" RENAME COLUMN "placeLon" TO "placeLongitude";
ALTER TABLE "Participation" RENAME COLUMN "eventStart" TO "eventStartedAt";
ALTER TABLE "Quote" RENAME COLUMN "start" TO "startOffset";
ALTER TABLE "Quote" RENAME COLUMN "end" TO "endOffset";

-- What brings records in is no longer always the import of a file.
CREATE TYPE "OriginKind" AS ENUM ('FILE', 'KEY', 'AGENT');
ALTER TABLE "Import" RENAME TO "Origin";
ALTER TABLE "Origin" ADD COLUMN "originKind" "OriginKind" NOT NULL DEFAULT 'FILE';
ALTER TABLE "Origin" RENAME COLUMN "file" TO "name";
ALTER TABLE "Origin" RENAME COLUMN "importedAt" TO "recordedAt";
ALTER TABLE "Claim" RENAME COLUMN "importId" TO "originId";
ALTER TABLE "Claim" RENAME COLUMN "retractedImportId" TO "retractedOriginId";
ALTER TABLE "Change" RENAME COLUMN "importId" TO "originId";
ALTER TABLE "Change" RENAME COLUMN "at" TO "recordedAt";

-- AlterTable
ALTER TABLE "Origin" RENAME CONSTRAINT "Import_pkey" TO "Origin_pkey";

-- RenameForeignKey
ALTER TABLE "Affiliation" RENAME CONSTRAINT "Affiliation_fromId_fkey" TO "Affiliation_actorId_fkey";

-- RenameForeignKey
ALTER TABLE "Affiliation" RENAME CONSTRAINT "Affiliation_toId_fkey" TO "Affiliation_counterpartId_fkey";

-- RenameForeignKey
ALTER TABLE "Change" RENAME CONSTRAINT "Change_importId_fkey" TO "Change_originId_fkey";

-- RenameForeignKey
ALTER TABLE "Claim" RENAME CONSTRAINT "Claim_importId_fkey" TO "Claim_originId_fkey";

-- RenameForeignKey
ALTER TABLE "Origin" RENAME CONSTRAINT "Import_datasetId_fkey" TO "Origin_datasetId_fkey";

-- RenameIndex
ALTER INDEX "Affiliation_fromId_id_idx" RENAME TO "Affiliation_actorId_id_idx";

-- RenameIndex
ALTER INDEX "Affiliation_toId_id_idx" RENAME TO "Affiliation_counterpartId_id_idx";

-- RenameIndex
ALTER INDEX "Assessment_asOf_id_idx" RENAME TO "Assessment_judgedAt_id_idx";

-- RenameIndex
ALTER INDEX "Assessment_assessorId_asOf_id_idx" RENAME TO "Assessment_assessorId_judgedAt_id_idx";

-- RenameIndex
ALTER INDEX "Assessment_conditionId_asOf_id_idx" RENAME TO "Assessment_conditionId_judgedAt_id_idx";

-- RenameIndex
ALTER INDEX "Assessment_status_asOf_id_idx" RENAME TO "Assessment_status_judgedAt_id_idx";

-- RenameIndex
ALTER INDEX "Bearing_eventId_conditionId_kind_key" RENAME TO "Bearing_eventId_conditionId_bearingKind_key";

-- RenameIndex
ALTER INDEX "Change_at_id_idx" RENAME TO "Change_recordedAt_id_idx";

-- RenameIndex
ALTER INDEX "Change_importId_id_idx" RENAME TO "Change_originId_id_idx";

-- RenameIndex
ALTER INDEX "Claim_importId_idx" RENAME TO "Claim_originId_idx";

-- RenameIndex
ALTER INDEX "Consideration_kind_id_idx" RENAME TO "Consideration_considerationKind_id_idx";

-- RenameIndex
ALTER INDEX "Event_start_id_idx" RENAME TO "Event_startedAt_id_idx";

-- RenameIndex
ALTER INDEX "Import_datasetId_id_idx" RENAME TO "Origin_datasetId_id_idx";

-- RenameIndex
ALTER INDEX "Outcome_asOf_id_idx" RENAME TO "Outcome_effectiveAt_id_idx";

-- RenameIndex
ALTER INDEX "Outcome_considerationId_asOf_id_idx" RENAME TO "Outcome_considerationId_effectiveAt_id_idx";

-- RenameIndex
ALTER INDEX "Outcome_eventId_asOf_id_idx" RENAME TO "Outcome_eventId_effectiveAt_id_idx";

-- RenameIndex
ALTER INDEX "Quote_revisionId_start_end_key" RENAME TO "Quote_revisionId_startOffset_endOffset_key";

-- RenameIndex
ALTER INDEX "Revision_articleId_seq_key" RENAME TO "Revision_articleId_number_key";

CREATE OR REPLACE TRIGGER "Claim_append_only" BEFORE UPDATE OR DELETE ON "Claim"
  FOR EACH ROW EXECUTE FUNCTION "proviso_refuse_change"(
    'retractedBy', 'retractedAt', 'retractedRecordedAt', 'retractedOriginId', 'speakerId', 'speakerWrittenId');

CREATE OR REPLACE FUNCTION "proviso_participation_inserted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT "startedAt", "retractedAt" INTO NEW."eventStartedAt", NEW."eventRetractedAt" FROM "Event" WHERE "id" = NEW."eventId";
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION "proviso_events_updated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE '
    UPDATE "Participation" p SET "eventStartedAt" = e."startedAt", "eventRetractedAt" = e."retractedAt"
      FROM "after" e
     WHERE p."eventId" = e."id"
       AND (p."eventStartedAt", p."eventRetractedAt") IS DISTINCT FROM (e."startedAt", e."retractedAt")';
  RETURN NULL;
END $$;

-- The tables with links to actors: the column that leads to one, and the other columns by which rows must differ, if any must.
CREATE OR REPLACE FUNCTION "proviso_actor_links"() RETURNS TABLE ("links" text, "link" text, "keys" text[]) LANGUAGE sql IMMUTABLE AS $$
  VALUES ('ActorIdentifier', 'actorId', ARRAY[]::text[]), ('ActorName', 'actorId', ARRAY['text', 'language', 'kind']),
         ('Affiliation', 'actorId', '{}'), ('Affiliation', 'counterpartId', '{}'), ('Assessment', 'assessorId', '{}'),
         ('Claim', 'speakerId', '{}'), ('Participation', 'actorId', '{}'),
         ('ConditionParty', 'actorId', ARRAY['conditionId', 'role']),
         ('ConsiderationParty', 'actorId', ARRAY['considerationId', 'role'])
$$;

CREATE OR REPLACE TRIGGER "Affiliation_merged_actorId" AFTER INSERT ON "Affiliation" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId');

CREATE OR REPLACE TRIGGER "Affiliation_merged_counterpartId" AFTER INSERT ON "Affiliation" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('counterpartId');

CREATE OR REPLACE TRIGGER "Affiliation_merged_actor" AFTER UPDATE ON "Affiliation" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId');

CREATE OR REPLACE TRIGGER "Affiliation_merged_counterpart" AFTER UPDATE ON "Affiliation" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('counterpartId');

-- How like actors' names are to what was written, from 0 to 1 by their trigrams: the name as a whole, and, as a person
-- goes by a part of a name, too, the least like of the words written to any words of it, or of a name without spaces its beginning.
-- The likest name counts. The setting is the threshold of <<%, which finds candidates through the indexes: names that have words like
-- all that was written.
CREATE OR REPLACE FUNCTION "proviso_actors_named"("wanted" text) RETURNS TABLE ("id" bigint, "whole" real, "part" real)
  LANGUAGE sql STABLE STRICT PARALLEL SAFE ROWS 10 SET pg_trgm.strict_word_similarity_threshold = 0.3 AS $$
  SELECT n."id", max(CASE WHEN n."plain" = "wanted" THEN 1 ELSE similarity("wanted", n."plain") END), max(
           CASE WHEN n."actorKind" <> 'PERSON' THEN NULL
                WHEN n."isUnspaced" THEN 1
                ELSE (SELECT min(strict_word_similarity("word", n."plain"))
                        FROM regexp_split_to_table("wanted", '[^[:alnum:]]+') "word" WHERE "word" <> '') END)
    FROM (SELECT "id", "actorKind", "public"."proviso_plain"("name") AS "plain", false AS "isUnspaced" FROM "Actor"
           WHERE "wanted" <<% "public"."proviso_plain"("name") AND "survivorId" IS NULL
           UNION ALL
          SELECT a."id", a."actorKind", "public"."proviso_plain"(o."text"), false
            FROM "ActorName" o JOIN "Actor" a ON a."id" = o."actorId"
           WHERE "wanted" <<% "public"."proviso_plain"(o."text") AND a."survivorId" IS NULL
           UNION ALL
          SELECT "id", "actorKind", "public"."proviso_plain"("name"), true FROM "Actor"
           WHERE "survivorId" IS NULL AND "public"."proviso_plain"("name") ~ '^[\u3400-\u9fff\uac00-\ud7af]'
             AND "left"("public"."proviso_plain"("name"), 1) = "left"("wanted", 1)
             AND starts_with("public"."proviso_plain"("name"), "wanted")
           UNION ALL
          SELECT a."id", a."actorKind", "public"."proviso_plain"(o."text"), true
            FROM "ActorName" o JOIN "Actor" a ON a."id" = o."actorId"
           WHERE a."survivorId" IS NULL AND "public"."proviso_plain"(o."text") ~ '^[\u3400-\u9fff\uac00-\ud7af]'
             AND "left"("public"."proviso_plain"(o."text"), 1) = "left"("wanted", 1)
             AND starts_with("public"."proviso_plain"(o."text"), "wanted")) n
   GROUP BY n."id"
$$;

-- PostgreSQL counts code points in a UTF-8 database, as Proviso's offsets do.
CREATE OR REPLACE FUNCTION "proviso_check_quotes"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wrong record;
BEGIN
  -- EXECUTE plans for as many rows as there are: a plan is otherwise kept for the session
  EXECUTE '
    SELECT q."id", q."revisionId", q."startOffset", q."endOffset", q."exact", r."length",
           substr(r."text", q."startOffset" + 1, q."endOffset" - q."startOffset") AS "slice"
      FROM "after" q JOIN "Revision" r ON r."id" = q."revisionId"
     WHERE q."endOffset" > r."length" OR substr(r."text", q."startOffset" + 1, q."endOffset" - q."startOffset") <> q."exact"
     LIMIT 1' INTO wrong;
  IF wrong."endOffset" > wrong."length" THEN
    RAISE EXCEPTION 'quote % ends at %, but revision % has only % code points',
      wrong."id", wrong."endOffset", wrong."revisionId", wrong."length"
      USING ERRCODE = 'check_violation', TABLE = 'Quote', CONSTRAINT = 'Quote_inside_revision';
  ELSIF wrong."id" IS NOT NULL THEN
    RAISE EXCEPTION 'quote % is not what revision % holds from % to %: "%" is not "%"',
      wrong."id", wrong."revisionId", wrong."startOffset", wrong."endOffset", left(wrong."exact", 100), left(wrong."slice", 100)
      USING ERRCODE = 'check_violation', TABLE = 'Quote', CONSTRAINT = 'Quote_equals_slice';
  END IF;
  RETURN NULL;
END $$;

-- The argument is the kind. Nobody calls a thing so by hand, so that what is made stands in nobody's way.
CREATE OR REPLACE FUNCTION "proviso_make_slug"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."slug" := TG_ARGV[0] || '-n' || NEW."id";
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER "Event_slug" BEFORE INSERT OR UPDATE ON "Event"
  FOR EACH ROW WHEN (NEW."slug" IS NULL) EXECUTE FUNCTION "proviso_make_slug"('event');

CREATE OR REPLACE TRIGGER "Consideration_slug" BEFORE INSERT OR UPDATE ON "Consideration"
  FOR EACH ROW WHEN (NEW."slug" IS NULL) EXECUTE FUNCTION "proviso_make_slug"('consideration');

-- Works out the periods of these conditions anew, and whether they were ever contested.
CREATE OR REPLACE FUNCTION "proviso_set_status_periods"("ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- whoever judges the same condition at the same time waits, and then sees both judgements
  PERFORM pg_advisory_xact_lock(hashtext('proviso_set_status_periods'));
  EXECUTE 'DELETE FROM "StatusPeriod" WHERE "conditionId" = ANY ($1)' USING "ids";
  EXECUTE '
    INSERT INTO "StatusPeriod" ("conditionId", "from", "until", "status", "disputed", "firstStatedAt")
    SELECT c."id", t."from", coalesce(lead(t."from") OVER (PARTITION BY c."id" ORDER BY t."from"), ''infinity''),
           coalesce(s."status", ''PENDING''), s."disputed", c."firstStatedAt"
      FROM "Condition" c
     CROSS JOIN LATERAL (
             SELECT ''-infinity''::timestamptz AS "from"
              UNION SELECT "judgedAt" FROM "Assessment" WHERE "conditionId" = c."id" AND "retractedAt" IS NULL) t
     CROSS JOIN LATERAL (
             SELECT (array_agg(a."status" ORDER BY a."judgedAt" DESC, a."id" DESC))[1] AS "status",
                    count(DISTINCT "proviso_status_class"(a."status")) FILTER (WHERE a."isLatest") > 1 AS "disputed"
               FROM (SELECT "id", "status", "judgedAt",
                            row_number() OVER (
                              PARTITION BY "assessorId" ORDER BY "judgedAt" DESC, "id" DESC) = 1 AS "isLatest"
                       FROM "Assessment"
                      WHERE "conditionId" = c."id" AND "retractedAt" IS NULL AND "judgedAt" <= t."from") a) s
     WHERE c."id" = ANY ($1)' USING "ids";
  EXECUTE '
    UPDATE "Condition" c SET "contested" = s."contested"
      FROM (SELECT "conditionId", count(DISTINCT "proviso_status_class"("status")) > 1 AS "contested"
              FROM "Assessment" WHERE "conditionId" = ANY ($1) GROUP BY 1) s
     WHERE c."id" = s."conditionId" AND c."contested" <> s."contested"' USING "ids";
END $$;

CREATE OR REPLACE FUNCTION "proviso_assessments_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    "ids" := ARRAY(
      SELECT DISTINCT "conditionId" FROM (
        (SELECT "id", "conditionId", "status", "assessorId", "judgedAt", "retractedAt" FROM "after"
         EXCEPT SELECT "id", "conditionId", "status", "assessorId", "judgedAt", "retractedAt" FROM "before")
        UNION ALL
        (SELECT "id", "conditionId", "status", "assessorId", "judgedAt", "retractedAt" FROM "before"
         EXCEPT SELECT "id", "conditionId", "status", "assessorId", "judgedAt", "retractedAt" FROM "after")) c);
  ELSIF TG_OP = 'DELETE' THEN
    "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "before");
  ELSE
    "ids" := ARRAY(SELECT DISTINCT "conditionId" FROM "after");
  END IF;
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_status_periods"("ids");
  END IF;
  RETURN NULL;
END $$;

DROP TRIGGER "Affiliation_merged_from" ON public."Affiliation";

DROP TRIGGER "Affiliation_merged_fromId" ON public."Affiliation";

DROP TRIGGER "Affiliation_merged_to" ON public."Affiliation";

DROP TRIGGER "Affiliation_merged_toId" ON public."Affiliation";
