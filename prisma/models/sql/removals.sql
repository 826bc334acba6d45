-- What a law demands to be removed: the text of an article, and what tells who an actor is. The rows stay, with when and why; nothing that
-- is written later brings the words back.

CREATE OR REPLACE FUNCTION "proviso_has_removals"("table" text) RETURNS boolean STABLE LANGUAGE plpgsql AS $$
BEGIN
  RETURN CASE "table" WHEN 'Actor' THEN EXISTS (SELECT FROM "Actor" WHERE "removedAt" IS NOT NULL)
                      ELSE EXISTS (SELECT FROM "Article" WHERE "removedAt" IS NOT NULL) END;
END $$;

-- By which key a record of an actor goes once that was removed, for keys are mostly names: it is the same for the same key, so that the
-- record is known where it comes in again.
CREATE OR REPLACE FUNCTION "proviso_removed_key"("key" text) RETURNS text IMMUTABLE LANGUAGE sql AS $$
  SELECT CASE WHEN "key" ~ '^removed-[0-9a-f]{32}$' THEN "key"
              ELSE 'removed-' || left(encode(sha256(convert_to("key", 'UTF8')), 'hex'), 32) END
$$;

-- What the titles of these articles were before: the present one stays, to be rewritten, and then is one of them.
CREATE OR REPLACE FUNCTION "proviso_remove_former_titles"("articles" bigint[]) RETURNS void LANGUAGE sql AS $$
  UPDATE "ArticleHistory" h SET "title" = "proviso_blocks"(h."title")
    FROM "Article" a WHERE a."id" = h."id" AND a."id" = ANY ("articles") AND a."removedAt" IS NOT NULL
     AND h."title" NOT IN (a."title", "proviso_blocks"(h."title"))
$$;

-- Entries of the index of which the words are gone: they are analysed anew.
CREATE OR REPLACE FUNCTION "proviso_forget_words"("entries" bigint[]) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "SearchPart" WHERE "entryId" = ANY ("entries");
  UPDATE "SearchEntry" SET "version" = "proviso_stale"(), "words" = '', "places" = '{}', "fields" = '{}', "parts" = 0 WHERE "id" = ANY ("entries")
$$;

-- The words of articles, wherever they are kept.
CREATE OR REPLACE FUNCTION "proviso_remove_texts"("articles" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  "claims" bigint[] := ARRAY(
    SELECT DISTINCT l."claimId" FROM "ClaimQuote" l JOIN "Quote" q ON q."id" = l."quoteId" JOIN "Revision" r ON r."id" = q."revisionId"
     WHERE r."articleId" = ANY ("articles"));
BEGIN
  UPDATE "Revision" SET "text" = "proviso_blocks"("text")
   WHERE "articleId" = ANY ("articles") AND "text" <> "proviso_blocks"("text");
  UPDATE "Quote" q SET "exact" = "proviso_blocks"(q."exact"), "prefix" = "proviso_blocks"(q."prefix"), "suffix" = "proviso_blocks"(q."suffix")
    FROM "Revision" r WHERE r."id" = q."revisionId" AND r."articleId" = ANY ("articles") AND q."exact" <> "proviso_blocks"(q."exact");
  UPDATE "Claim" c SET "speakerAsWritten" = "proviso_blocks"(c."speakerAsWritten")
   WHERE c."speakerAsWritten" <> "proviso_blocks"(c."speakerAsWritten") AND c."id" = ANY ("claims");
  PERFORM "proviso_set_voices"("claims");
  PERFORM "proviso_remove_former_titles"("articles");
  PERFORM "proviso_forget_words"(ARRAY(
    SELECT "id" FROM "SearchEntry" WHERE "articleId" = ANY ("articles") OR "formerArticleId" = ANY ("articles")));
END $$;

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
  PERFORM "proviso_forget_words"(ARRAY(
    SELECT "id" FROM "SearchEntry" WHERE "actorId" = ANY ("actors") OR "formerActorId" = ANY ("actors")));
END $$;

-- What is removed stays so, and says nothing else of itself, whatever a record says later.
CREATE OR REPLACE FUNCTION "proviso_keep_removed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."removedAt" := coalesce(OLD."removedAt", NEW."removedAt");
  NEW."removedReason" := coalesce(OLD."removedReason", NEW."removedReason");
  IF TG_TABLE_NAME = 'Actor' THEN
    NEW."name" := 'Removed';
    NEW."description" := NULL;
    NEW."slug" := CASE WHEN OLD."slug" LIKE 'removed-%' THEN OLD."slug" ELSE 'removed-' || left(gen_random_uuid()::text, 13) END;
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION "proviso_removed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[] := ARRAY(SELECT a."id" FROM "after" a JOIN "before" b ON b."id" = a."id" WHERE a."removedAt" IS NOT NULL AND b."removedAt" IS NULL);
BEGIN
  IF cardinality("ids") = 0 THEN
    RETURN NULL;
  ELSIF TG_TABLE_NAME = 'Article' THEN
    PERFORM "proviso_remove_texts"("ids");
  ELSE
    PERFORM "proviso_remove_actors"("ids");
  END IF;
  RETURN NULL;
END $$;

-- A text is removed as well where it comes in again: with its article, or as that of another. With the rights of the owner, here and
-- below: who only adds to the trail may bring words in, and changes nothing of it.
CREATE OR REPLACE FUNCTION "proviso_texts_come_back"() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT "proviso_has_removals"('Article') THEN
    RETURN NULL;
  END IF;
  UPDATE "Article" a SET "removedAt" = o."removedAt", "removedReason" = o."removedReason"
    FROM "after" n JOIN "Revision" r ON r."sha256" = n."sha256" AND r."articleId" <> n."articleId" JOIN "Article" o ON o."id" = r."articleId"
   WHERE a."id" = n."articleId" AND o."removedAt" IS NOT NULL AND a."removedAt" IS NULL;
  PERFORM "proviso_remove_texts"(ARRAY(
    SELECT DISTINCT n."articleId" FROM "after" n JOIN "Article" a ON a."id" = n."articleId" WHERE a."removedAt" IS NOT NULL));
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "proviso_titles_come_back"() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF "proviso_has_removals"('Article') THEN
    PERFORM "proviso_remove_former_titles"(ARRAY(SELECT "id" FROM "after"));
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "proviso_words_come_back"() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF "proviso_has_removals"('Article') THEN
    PERFORM "proviso_remove_texts"(ARRAY(
      SELECT DISTINCT a."id" FROM "after" n JOIN "Quote" q ON q."id" = n."quoteId" JOIN "Revision" r ON r."id" = q."revisionId"
        JOIN "Article" a ON a."id" = r."articleId" WHERE a."removedAt" IS NOT NULL));
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "proviso_names_come_back"() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF "proviso_has_removals"('Actor') THEN
    PERFORM "proviso_remove_actors"(ARRAY(
      SELECT DISTINCT a."id" FROM "after" n JOIN "Actor" a ON a."id" = coalesce(n."actorWrittenId", n."actorId") WHERE a."removedAt" IS NOT NULL));
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "proviso_speakers_come_back"() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF "proviso_has_removals"('Actor') THEN
    PERFORM "proviso_remove_actors"(ARRAY(
      SELECT DISTINCT a."id" FROM "after" n JOIN "Actor" a ON a."id" = coalesce(n."speakerWrittenId", n."speakerId") WHERE a."removedAt" IS NOT NULL));
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Article_keep_removed" BEFORE UPDATE ON "Article"
  FOR EACH ROW WHEN (OLD."removedAt" IS NOT NULL) EXECUTE FUNCTION "proviso_keep_removed"();
CREATE OR REPLACE TRIGGER "Actor_keep_removed" BEFORE UPDATE ON "Actor"
  FOR EACH ROW WHEN (OLD."removedAt" IS NOT NULL OR NEW."removedAt" IS NOT NULL) EXECUTE FUNCTION "proviso_keep_removed"();
CREATE OR REPLACE TRIGGER "Article_removed" AFTER UPDATE ON "Article" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_removed"();
CREATE OR REPLACE TRIGGER "Actor_removed" AFTER UPDATE ON "Actor" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_removed"();
CREATE OR REPLACE TRIGGER "Article_retitled_removed" AFTER UPDATE ON "Article" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_titles_come_back"();
CREATE OR REPLACE TRIGGER "ArticleHistory_inserted_removed" AFTER INSERT ON "ArticleHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_titles_come_back"();
-- after its entry of the index is there
CREATE OR REPLACE TRIGGER "Revision_inserted_removed" AFTER INSERT ON "Revision" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_texts_come_back"();
-- once a claim rests on them, quotes are there, and so are the words for its speaker
CREATE OR REPLACE TRIGGER "ClaimQuote_inserted_removed" AFTER INSERT ON "ClaimQuote" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_words_come_back"();
CREATE OR REPLACE TRIGGER "Claim_inserted_removed" AFTER INSERT ON "Claim" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_speakers_come_back"();
CREATE OR REPLACE TRIGGER "ActorName_inserted_removed" AFTER INSERT ON "ActorName" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_names_come_back"();
CREATE OR REPLACE TRIGGER "ActorIdentifier_inserted_removed" AFTER INSERT ON "ActorIdentifier" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_names_come_back"();
CREATE OR REPLACE TRIGGER "Participation_inserted_removed" AFTER INSERT ON "Participation" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_names_come_back"();
CREATE OR REPLACE TRIGGER "Participation_updated_removed" AFTER UPDATE ON "Participation" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION "proviso_names_come_back"();
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
