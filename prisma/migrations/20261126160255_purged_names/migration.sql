-- By which key a record of an actor goes once that was removed, for keys are mostly names: it is the same for the same key, so that the
-- record is known where it comes in again.
CREATE OR REPLACE FUNCTION "proviso_removed_key"("key" text) RETURNS text IMMUTABLE LANGUAGE sql AS $$
  SELECT CASE WHEN "key" ~ '^removed-[0-9a-f]{32}$' THEN "key"
              ELSE 'removed-' || left(encode(sha256(convert_to("key", 'UTF8')), 'hex'), 32) END
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
  DELETE FROM "SearchPart" WHERE "entryId" IN (SELECT "id" FROM "SearchEntry" WHERE "articleId" = ANY ("articles"));
  UPDATE "SearchEntry" SET "version" = 0, "words" = '', "places" = '{}', "fields" = '{}', "parts" = 0 WHERE "articleId" = ANY ("articles");
END $$;

-- Who an actor is, wherever it is kept.
CREATE OR REPLACE FUNCTION "proviso_remove_actors"("actors" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "ActorName" WHERE coalesce("actorWrittenId", "actorId") = ANY ("actors");
  DELETE FROM "ActorIdentifier" WHERE coalesce("actorWrittenId", "actorId") = ANY ("actors");
  UPDATE "Participation" SET "asWritten" = '█' || "id"
   WHERE coalesce("actorWrittenId", "actorId") = ANY ("actors") AND "asWritten" !~ '^█[0-9]+$';
  UPDATE "ParticipationHistory" SET "asWritten" = '█' || "id"
   WHERE coalesce("actorWrittenId", "actorId") = ANY ("actors") AND "asWritten" !~ '^█[0-9]+$';
  UPDATE "Claim" SET "speakerAsWritten" = "proviso_blocks"("speakerAsWritten")
   WHERE coalesce("speakerWrittenId", "speakerId") = ANY ("actors") AND "speakerAsWritten" <> "proviso_blocks"("speakerAsWritten");
  UPDATE "ActorHistory" SET "name" = 'Removed', "description" = NULL
   WHERE "id" = ANY ("actors") AND ("name" <> 'Removed' OR "description" IS NOT NULL);
  UPDATE "DatasetRecord" SET "key" = "proviso_removed_key"("key")
   WHERE "type" = 'ACTOR' AND "rowId" = ANY ("actors") AND "key" <> "proviso_removed_key"("key");
  DELETE FROM "SearchPart" WHERE "entryId" IN (SELECT "id" FROM "SearchEntry" WHERE "actorId" = ANY ("actors"));
  UPDATE "SearchEntry" SET "version" = 0, "words" = '', "places" = '{}', "fields" = '{}', "parts" = 0 WHERE "actorId" = ANY ("actors");
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
