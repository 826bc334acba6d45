-- The full-text index: which texts have yet to be analysed, and where the words of a query stand.

-- The version of an entry whose text this transaction has yet to analyse: one that no other transaction beside has, so that it finds by the
-- index what is its own, however much an import has yet to commit.
CREATE OR REPLACE FUNCTION "proviso_stale"() RETURNS int LANGUAGE sql STABLE PARALLEL RESTRICTED AS $$ SELECT -pg_backend_pid() $$;

CREATE OR REPLACE FUNCTION "proviso_search_inserted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'Event' THEN
    INSERT INTO "SearchEntry" ("eventId") SELECT "id" FROM "after";
  ELSE
    INSERT INTO "SearchEntry" ("conditionId") SELECT "id" FROM "after";
  END IF;
  RETURN NULL;
END $$;

-- What a thing says in the texts that are searched, now and in its former states; of an article, beside the texts of its revisions.
CREATE OR REPLACE FUNCTION "proviso_texts"("kind" text, "row" jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE "kind" WHEN 'Actor' THEN ARRAY["row" ->> 'name', "row" ->> 'description']
                     WHEN 'Condition' THEN ARRAY["row" ->> 'summary', "row" ->> 'requirement']
                     ELSE ARRAY["row" ->> 'title'] END
$$;

-- The texts that these things of a kind have only among their former states, as there have to be entries of them: titles of articles with
-- each revision that was there while they held, names of actors unless these are merged into others.
DROP FUNCTION IF EXISTS "proviso_former_texts";
CREATE OR REPLACE FUNCTION "proviso_former_texts"("kind" text, "ids" bigint[])
  RETURNS TABLE ("id" bigint, "revision" bigint, "texts" text[]) LANGUAGE plpgsql STABLE ROWS 20 AS $$
BEGIN
  RETURN QUERY EXECUTE format('
    SELECT DISTINCT h."id", %3$s, t."texts"
      FROM %1$I h JOIN %2$I o ON o."id" = h."id" %4$s
     CROSS JOIN LATERAL (SELECT "proviso_texts"(%2$L, to_jsonb(h)) AS "texts") t
     WHERE h."id" = ANY ($1) AND t."texts" <> "proviso_texts"(%2$L, to_jsonb(o))',
    "kind" || 'History', "kind",
    CASE "kind" WHEN 'Article' THEN 'r."id"' ELSE 'NULL::bigint' END,
    CASE "kind" WHEN 'Article' THEN 'JOIN "Revision" r ON r."articleId" = h."id" AND r."isOwn" AND r."capturedAt" < h."recordedUntil"'
                WHEN 'Actor' THEN 'AND o."survivorId" IS NULL' ELSE '' END) USING "ids";
END $$;

CREATE OR REPLACE FUNCTION "proviso_index_former"("kind" text, "ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('
    DELETE FROM "SearchEntry" s
     WHERE s.%1$I = ANY ($1)
       AND NOT EXISTS (SELECT FROM "proviso_former_texts"(%2$L, $1) f
                        WHERE f."id" = s.%1$I AND f."texts" = s."former" AND f."revision" IS NOT DISTINCT FROM s."formerRevisionId")',
    'former' || "kind" || 'Id', "kind") USING "ids";
  EXECUTE format('
    INSERT INTO "SearchEntry" (%1$I, "formerRevisionId", "former")
    SELECT f."id", f."revision", f."texts" FROM "proviso_former_texts"(%2$L, $1) f
     WHERE NOT EXISTS (SELECT FROM "SearchEntry" s
                        WHERE s.%1$I = f."id" AND s."former" = f."texts" AND s."formerRevisionId" IS NOT DISTINCT FROM f."revision")
     ORDER BY f."id", f."revision", f."texts"',
    'former' || "kind" || 'Id', "kind") USING "ids";
END $$;

-- Argument: the kind of what was edited.
CREATE OR REPLACE FUNCTION "proviso_search_former_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  IF TG_TABLE_NAME = TG_ARGV[0] THEN
    -- what was never edited has no former texts
    IF EXISTS (SELECT FROM "after" WHERE "isEdited") THEN
      EXECUTE format('SELECT ARRAY(SELECT "id" FROM "after" a WHERE "isEdited" AND "proviso_texts"(%1$L, to_jsonb(a)) NOT IN (
                        SELECT "proviso_texts"(%1$L, to_jsonb(b)) FROM "before" b WHERE b."id" = a."id"))', TG_ARGV[0]) INTO "ids";
    END IF;
  ELSIF TG_OP = 'DELETE' THEN
    "ids" := ARRAY(SELECT DISTINCT "id" FROM "before");
  ELSE
    "ids" := ARRAY(SELECT DISTINCT "id" FROM "after");
  END IF;
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_index_former"(TG_ARGV[0], "ids");
  END IF;
  RETURN NULL;
END $$;

-- How an article or actor stands in the index: it is found while a record of it stands.
CREATE OR REPLACE FUNCTION "proviso_record_standing"("retractedAt" timestamptz) RETURNS "Standing" LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN "retractedAt" IS NULL THEN 'ASSERTED'::"Standing" END
$$;

-- Actors that were merged into others are not found themselves; those others go by their names.
CREATE OR REPLACE FUNCTION "proviso_index_actors"("ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  "edited" bigint[];
BEGIN
  DELETE FROM "SearchEntry" WHERE "actorId" IN (SELECT "id" FROM "Actor" WHERE "id" = ANY ("ids") AND "survivorId" IS NOT NULL);
  INSERT INTO "SearchEntry" ("actorId", "standing")
  SELECT "id", "proviso_record_standing"("recordRetractedAt") FROM "Actor" WHERE "id" = ANY ("ids") AND "survivorId" IS NULL ORDER BY "id"
  ON CONFLICT ("actorId") DO UPDATE SET "version" = "proviso_stale"();
  -- what was never edited has no former texts
  "edited" := ARRAY(SELECT "id" FROM "Actor" WHERE "id" = ANY ("ids") AND "isEdited");
  IF cardinality("edited") > 0 THEN
    PERFORM "proviso_index_former"('Actor', "edited");
  END IF;
END $$;

CREATE OR REPLACE FUNCTION "proviso_search_actors_inserted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "proviso_index_actors"(ARRAY(SELECT "id" FROM "after"));
  RETURN NULL;
END $$;

-- Of what is searched, it says something else. Argument: the column that leads to the thing.
CREATE OR REPLACE FUNCTION "proviso_search_updated"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  IF TG_TABLE_NAME = 'Condition' THEN
    "ids" := ARRAY(SELECT "id" FROM (SELECT "id", "summary", "requirement" FROM "after"
                                     EXCEPT SELECT "id", "summary", "requirement" FROM "before") c);
  ELSIF TG_TABLE_NAME = 'Event' THEN
    "ids" := ARRAY(SELECT "id" FROM (SELECT "id", "title" FROM "after" EXCEPT SELECT "id", "title" FROM "before") c);
  ELSIF TG_TABLE_NAME = 'Actor' THEN
    "ids" := ARRAY(SELECT "id" FROM (SELECT "id", "name", "description" FROM "after" EXCEPT SELECT "id", "name", "description" FROM "before") c);
  ELSIF TG_ARGV[0] = 'formerArticleId' THEN
    "ids" := ARRAY(SELECT "id" FROM (SELECT "id", "language" FROM "after" EXCEPT SELECT "id", "language" FROM "before") c);
  ELSE
    "ids" := ARRAY(SELECT "id" FROM (SELECT "id", "title", "language" FROM "after" EXCEPT SELECT "id", "title", "language" FROM "before") c);
  END IF;
  IF cardinality("ids") > 0 THEN
    EXECUTE format('UPDATE "SearchEntry" SET "version" = "proviso_stale"() WHERE %I = ANY ($1) AND "version" <> "proviso_stale"()', TG_ARGV[0])
      USING "ids";
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "proviso_search_names_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "actors" bigint[];
BEGIN
  IF TG_OP = 'DELETE' THEN
    "actors" := ARRAY(SELECT DISTINCT "actorId" FROM "before");
  ELSE
    "actors" := ARRAY(SELECT DISTINCT "actorId" FROM "after");
  END IF;
  IF cardinality("actors") > 0 THEN
    UPDATE "SearchEntry" SET "version" = "proviso_stale"()
     WHERE ("actorId" = ANY ("actors") OR "formerActorId" = ANY ("actors")) AND "version" <> "proviso_stale"();
  END IF;
  RETURN NULL;
END $$;

-- How a thing stands is written beside its words. Argument: the column that leads to it.
CREATE OR REPLACE FUNCTION "proviso_search_standing"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  IF TG_TABLE_NAME IN ('Condition', 'Event') THEN
    "ids" := ARRAY(SELECT "id" FROM (SELECT "id", "standing" FROM "after" EXCEPT SELECT "id", "standing" FROM "before") c);
  ELSE
    "ids" := ARRAY(SELECT "id" FROM (SELECT "id", "recordRetractedAt" FROM "after" EXCEPT SELECT "id", "recordRetractedAt" FROM "before") c);
  END IF;
  IF cardinality("ids") = 0 THEN
    RETURN NULL;
  END IF;
  IF TG_TABLE_NAME = 'Condition' THEN
    UPDATE "SearchEntry" s SET "standing" = c."standing" FROM "Condition" c WHERE c."id" = ANY ("ids") AND s."conditionId" = c."id";
  ELSIF TG_TABLE_NAME = 'Event' THEN
    UPDATE "SearchEntry" s SET "standing" = e."standing" FROM "Event" e WHERE e."id" = ANY ("ids") AND s."eventId" = e."id";
  ELSE
    EXECUTE format('
      UPDATE "SearchEntry" s SET "standing" = "proviso_record_standing"(t."recordRetractedAt")
        FROM %I t WHERE t."id" = ANY ($1) AND s.%I = t."id"', TG_TABLE_NAME, TG_ARGV[0]) USING "ids";
  END IF;
  RETURN NULL;
END $$;

-- Whether events and conditions are known by coded records alone is, too. Argument: the column that leads to them, here and in claims.
CREATE OR REPLACE FUNCTION "proviso_set_coded"("column" text, "ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF "column" = 'eventId' THEN
    UPDATE "SearchEntry" s SET "isCoded" = k."isCoded"
      FROM (SELECT i."id", coalesce(bool_and(c."attribution" = 'IMPORTED_CODING'), false) AS "isCoded"
              FROM unnest("ids") i ("id") LEFT JOIN "Claim" c ON c."eventId" = i."id" AND c."retractedAt" IS NULL GROUP BY 1) k
     WHERE s."eventId" = k."id" AND s."isCoded" <> k."isCoded";
  ELSE
    UPDATE "SearchEntry" s SET "isCoded" = k."isCoded"
      FROM (SELECT i."id", coalesce(bool_and(c."attribution" = 'IMPORTED_CODING'), false) AS "isCoded"
              FROM unnest("ids") i ("id") LEFT JOIN "Claim" c ON c."conditionId" = i."id" AND c."retractedAt" IS NULL GROUP BY 1) k
     WHERE s."conditionId" = k."id" AND s."isCoded" <> k."isCoded";
  END IF;
END $$;

CREATE OR REPLACE FUNCTION "proviso_search_claimed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "events" bigint[] := ARRAY(SELECT DISTINCT "eventId" FROM "after" WHERE "eventId" IS NOT NULL);
  "conditions" bigint[] := ARRAY(SELECT DISTINCT "conditionId" FROM "after" WHERE "conditionId" IS NOT NULL);
BEGIN
  IF cardinality("events") > 0 THEN
    PERFORM "proviso_set_coded"('eventId', "events");
  END IF;
  IF cardinality("conditions") > 0 THEN
    PERFORM "proviso_set_coded"('conditionId', "conditions");
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Claim_inserted_search" AFTER INSERT ON "Claim" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_claimed"();
CREATE OR REPLACE TRIGGER "Claim_updated_search" AFTER UPDATE ON "Claim" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_claimed"();

CREATE OR REPLACE TRIGGER "Actor_inserted_search" AFTER INSERT ON "Actor" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_actors_inserted"();
CREATE OR REPLACE TRIGGER "Event_inserted_search" AFTER INSERT ON "Event" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_inserted"();
CREATE OR REPLACE TRIGGER "Condition_inserted_search" AFTER INSERT ON "Condition" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_inserted"();

CREATE OR REPLACE TRIGGER "Article_updated_search" AFTER UPDATE ON "Article"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_updated"('articleId');
CREATE OR REPLACE TRIGGER "Article_updated_search_former" AFTER UPDATE ON "Article"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_updated"('formerArticleId');
CREATE OR REPLACE TRIGGER "Actor_updated_search" AFTER UPDATE ON "Actor" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_updated"('actorId');
CREATE OR REPLACE TRIGGER "Event_updated_search" AFTER UPDATE ON "Event" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_updated"('eventId');
CREATE OR REPLACE TRIGGER "Condition_updated_search" AFTER UPDATE ON "Condition"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_updated"('conditionId');
CREATE OR REPLACE TRIGGER "Event_standing_search" AFTER UPDATE ON "Event" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_standing"('eventId');
CREATE OR REPLACE TRIGGER "Condition_standing_search" AFTER UPDATE ON "Condition"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_standing"('conditionId');
CREATE OR REPLACE TRIGGER "Article_standing_search" AFTER UPDATE ON "Article"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_standing"('articleId');
CREATE OR REPLACE TRIGGER "Actor_standing_search" AFTER UPDATE ON "Actor" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_standing"('actorId');

CREATE OR REPLACE TRIGGER "Article_updated_former" AFTER UPDATE ON "Article" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_former_changed"('Article');
CREATE OR REPLACE TRIGGER "ArticleHistory_inserted_former" AFTER INSERT ON "ArticleHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_former_changed"('Article');
CREATE OR REPLACE TRIGGER "ArticleHistory_updated_former" AFTER UPDATE ON "ArticleHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_former_changed"('Article');
CREATE OR REPLACE TRIGGER "ArticleHistory_deleted_former" AFTER DELETE ON "ArticleHistory" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_former_changed"('Article');
CREATE OR REPLACE TRIGGER "Actor_updated_former" AFTER UPDATE ON "Actor" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_former_changed"('Actor');
CREATE OR REPLACE TRIGGER "ActorHistory_inserted_former" AFTER INSERT ON "ActorHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_former_changed"('Actor');
CREATE OR REPLACE TRIGGER "ActorHistory_updated_former" AFTER UPDATE ON "ActorHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_former_changed"('Actor');
CREATE OR REPLACE TRIGGER "ActorHistory_deleted_former" AFTER DELETE ON "ActorHistory" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_former_changed"('Actor');
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

CREATE OR REPLACE TRIGGER "ActorName_inserted_search" AFTER INSERT ON "ActorName" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_names_changed"();
CREATE OR REPLACE TRIGGER "ActorName_updated_search" AFTER UPDATE ON "ActorName" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_names_changed"();
CREATE OR REPLACE TRIGGER "ActorName_deleted_search" AFTER DELETE ON "ActorName" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_search_names_changed"();

-- From which place of the vector to which: each row of `leaves`, `offsets` and `lexemes` is one of the lexemes that may stand at
-- an offset from where a leaf of the query begins; a leaf has `sizes` offsets, and is `lengths` places long.
CREATE OR REPLACE FUNCTION "proviso_marks"("words" tsvector, "leaves" int[], "offsets" int[], "lexemes" text[], "sizes" int[], "lengths" int[])
  RETURNS TABLE ("leaf" int, "from" int, "until" int) LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE ROWS 20 AS $$
  SELECT f."leaf", f."from", f."from" + "lengths"[f."leaf"] - 1
    FROM (SELECT m."leaf", m."offset", p - m."offset" AS "from"
            FROM unnest("words") w
            JOIN unnest("leaves", "offsets", "lexemes") m ("leaf", "offset", "lexeme") ON m."lexeme" = w."lexeme"
           CROSS JOIN unnest(w."positions") p) f
   GROUP BY 1, 2 HAVING count(DISTINCT f."offset") = "sizes"[f."leaf"]
$$;

-- The same of all parts of an entry, as the number of the field and the code points from which to which they stand there. A
-- place is packed: the first code point, counted from where the part begins in its first field, times 256, and the length.
CREATE OR REPLACE FUNCTION "proviso_highlights"("entry" bigint, "leaves" int[], "offsets" int[], "lexemes" text[], "sizes" int[], "lengths" int[])
  RETURNS TABLE ("field" int, "start" int, "end" int, "leaf" int) LANGUAGE sql STABLE STRICT PARALLEL SAFE ROWS 20 AS $$
  SELECT DISTINCT f."field",
         b."base" + (p."places"[m."from"] >> 8),
         b."base" + (l."last" >> 8) + (l."last" & 255),
         m."leaf"
    FROM (SELECT 0 AS "start", "words", "places", "fields" FROM "SearchEntry" WHERE "id" = "entry"
           UNION ALL
          SELECT "start", "words", "places", "fields" FROM "SearchPart" WHERE "entryId" = "entry") p
   CROSS JOIN LATERAL "proviso_marks"(p."words", "leaves", "offsets", "lexemes", "sizes", "lengths") m
   CROSS JOIN LATERAL (SELECT width_bucket(m."from", p."fields") AS "field") f
   CROSS JOIN LATERAL (SELECT CASE f."field" WHEN width_bucket(1, p."fields") THEN p."start" ELSE 0 END AS "base") b
   CROSS JOIN LATERAL (SELECT coalesce(p."places"[m."until"], p."places"[m."from"]) AS "last") l
$$;

-- Puts what has yet to be into the indexes of words, of which only the owner may do it; beside an import, which does it by itself, nothing.
CREATE OR REPLACE FUNCTION "proviso_clean_pending_lists"() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE "import" CONSTANT bigint := hashtextextended('proviso import', 0);
BEGIN
  IF NOT pg_try_advisory_lock_shared("import") THEN
    RETURN;
  END IF;
  PERFORM pg_advisory_unlock_shared("import");
  PERFORM gin_clean_pending_list(c.oid) FROM pg_class c JOIN pg_am a ON a.oid = c.relam
    WHERE a.amname = 'gin' AND c.relnamespace = 'public'::regnamespace AND c.relkind = 'i';
END $$;
