-- AlterTable
ALTER TABLE "SearchEntry" ADD COLUMN     "former" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "formerConditionId" BIGINT,
ADD COLUMN     "formerEventId" BIGINT;

-- CreateIndex
CREATE INDEX "SearchEntry_formerEventId_idx" ON "SearchEntry"("formerEventId");

-- CreateIndex
CREATE INDEX "SearchEntry_formerConditionId_idx" ON "SearchEntry"("formerConditionId");

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_formerEventId_fkey" FOREIGN KEY ("formerEventId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_formerConditionId_fkey" FOREIGN KEY ("formerConditionId") REFERENCES "Condition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "SearchEntry" DROP CONSTRAINT "SearchEntry_subject_check";
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_subject_check" CHECK (
  num_nonnulls("articleId", "actorId", "eventId", "conditionId", "formerEventId", "formerConditionId") = 1);

CREATE INDEX "SearchEntry_former_event_words" ON "SearchEntry" USING gin ("words") WHERE "formerEventId" IS NOT NULL;
CREATE INDEX "SearchEntry_former_condition_words" ON "SearchEntry" USING gin ("words") WHERE "formerConditionId" IS NOT NULL;

-- What an event or condition says in the texts that are searched, now and in its former states.
CREATE OR REPLACE FUNCTION "proviso_texts"("kind" text, "row" jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE "kind" WHEN 'Event' THEN ARRAY["row" ->> 'title']
                     ELSE ARRAY["row" ->> 'summary', "row" ->> 'requirement'] END
$$;

-- The texts that these events, or conditions, have only among their former states, as there have to be entries of them.
CREATE OR REPLACE FUNCTION "proviso_former_texts"("kind" text, "ids" bigint[]) RETURNS TABLE ("id" bigint, "texts" text[])
  LANGUAGE plpgsql STABLE ROWS 20 AS $$
BEGIN
  RETURN QUERY EXECUTE format('
    SELECT DISTINCT h."id", t."texts"
      FROM %1$I h JOIN %2$I o ON o."id" = h."id"
     CROSS JOIN LATERAL (SELECT "proviso_texts"(%2$L, to_jsonb(h)) AS "texts") t
     WHERE h."id" = ANY ($1) AND t."texts" <> "proviso_texts"(%2$L, to_jsonb(o))', "kind" || 'History', "kind") USING "ids";
END $$;

CREATE OR REPLACE FUNCTION "proviso_index_former"("kind" text, "ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('
    DELETE FROM "SearchEntry" s
     WHERE s.%1$I = ANY ($1)
       AND NOT EXISTS (SELECT FROM "proviso_former_texts"(%2$L, $1) f WHERE f."id" = s.%1$I AND f."texts" = s."former")',
    'former' || "kind" || 'Id', "kind") USING "ids";
  EXECUTE format('
    INSERT INTO "SearchEntry" (%1$I, "former")
    SELECT f."id", f."texts" FROM "proviso_former_texts"(%2$L, $1) f
     WHERE NOT EXISTS (SELECT FROM "SearchEntry" s WHERE s.%1$I = f."id" AND s."former" = f."texts")
     ORDER BY f."id", f."texts"',
    'former' || "kind" || 'Id', "kind") USING "ids";
END $$;

-- Argument: the kind of what was edited.
CREATE OR REPLACE FUNCTION "proviso_search_former_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  EXECUTE format('SELECT ARRAY(SELECT DISTINCT "id" FROM %I)', CASE TG_OP WHEN 'DELETE' THEN 'before' ELSE 'after' END) INTO "ids";
  IF TG_TABLE_NAME = TG_ARGV[0] THEN
    -- what was never edited has no former texts
    EXECUTE format('SELECT ARRAY(SELECT "id" FROM "after" a WHERE "isEdited" AND "proviso_texts"(%1$L, to_jsonb(a)) NOT IN (
                      SELECT "proviso_texts"(%1$L, to_jsonb(b)) FROM "before" b WHERE b."id" = a."id"))', TG_ARGV[0]) INTO "ids";
  END IF;
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_index_former"(TG_ARGV[0], "ids");
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Event_updated_former" AFTER UPDATE ON "Event" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_former_changed"('Event');

CREATE OR REPLACE TRIGGER "EventHistory_inserted_former" AFTER INSERT ON "EventHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_former_changed"('Event');

CREATE OR REPLACE TRIGGER "EventHistory_updated_former" AFTER UPDATE ON "EventHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_former_changed"('Event');

CREATE OR REPLACE TRIGGER "EventHistory_deleted_former" AFTER DELETE ON "EventHistory" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_former_changed"('Event');

CREATE OR REPLACE TRIGGER "Condition_updated_former" AFTER UPDATE ON "Condition" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_former_changed"('Condition');

CREATE OR REPLACE TRIGGER "ConditionHistory_inserted_former" AFTER INSERT ON "ConditionHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_former_changed"('Condition');

CREATE OR REPLACE TRIGGER "ConditionHistory_updated_former" AFTER UPDATE ON "ConditionHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_former_changed"('Condition');

CREATE OR REPLACE TRIGGER "ConditionHistory_deleted_former" AFTER DELETE ON "ConditionHistory" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_former_changed"('Condition');

-- What was edited before has entries of its former texts from now on.
SELECT "proviso_index_former"('Event', ARRAY(SELECT DISTINCT "id" FROM "EventHistory"));
SELECT "proviso_index_former"('Condition', ARRAY(SELECT DISTINCT "id" FROM "ConditionHistory"));
