-- Which articles may speak of whom.
-- Triggers look at each statement's rows together, "after" it and "before"; EXECUTE plans for as many as there are.

-- The actors of whom these claims speak, with the articles that they quote or name: who they are, and who was written, so that both are there
-- when a merger is undone.
CREATE OR REPLACE FUNCTION "proviso_mentions"("claims" bigint[])
  RETURNS TABLE ("actorId" bigint, "articleId" bigint, "publishedAt" timestamptz) LANGUAGE plpgsql STABLE ROWS 20 AS $$
DECLARE
  "named" text;
BEGIN
  FOREACH "named" IN ARRAY ARRAY[
    'JOIN "ClaimQuote" l ON l."claimId" = c."id" JOIN "Quote" q ON q."id" = l."quoteId" JOIN "Revision" n ON n."id" = q."revisionId"',
    'JOIN "ClaimArticle" n ON n."claimId" = c."id"'] LOOP
    RETURN QUERY EXECUTE format('
    SELECT DISTINCT i."id", a."id", a."publishedAt"
      FROM "Claim" c
     CROSS JOIN LATERAL (
             SELECT c."speakerId" AS "actorId", c."speakerWrittenId" AS "writtenId"
              UNION ALL SELECT "actorId", "actorWrittenId" FROM "ConditionParty" WHERE "conditionId" = c."conditionId"
              UNION ALL SELECT "actorId", "actorWrittenId" FROM "ConditionParty" WHERE "id" = c."conditionPartyId"
              UNION ALL SELECT "actorId", "actorWrittenId" FROM "ConsiderationParty" WHERE "id" = c."considerationPartyId"
              UNION ALL SELECT "actorId", "actorWrittenId" FROM "AgreementParty" WHERE "agreementId" = c."agreementId"
              UNION ALL SELECT "actorId", "actorWrittenId" FROM "AgreementParty" WHERE "id" = c."agreementPartyId"
              UNION ALL SELECT "actorId", "actorWrittenId" FROM "Participation" WHERE "eventId" = c."eventId"
              UNION ALL SELECT "actorId", "actorWrittenId" FROM "Participation" WHERE "id" = c."participationId"
              UNION ALL SELECT "assessorId", "assessorWrittenId" FROM "Assessment" WHERE "id" = c."assessmentId") m
     CROSS JOIN LATERAL (VALUES (m."actorId"), (m."writtenId")) i ("id")
      %s
      JOIN "Article" a ON a."id" = n."articleId"
     WHERE c."id" = ANY ($1) AND i."id" IS NOT NULL', "named") USING "claims";
  END LOOP;
END $$;

-- Adds them to those articles.
CREATE OR REPLACE FUNCTION "proviso_add_mentions"("claims" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE '
    INSERT INTO "Mention" ("actorId", "articleId", "publishedAt") SELECT * FROM "proviso_mentions"($1) ON CONFLICT DO NOTHING' USING "claims";
END $$;

CREATE OR REPLACE FUNCTION "proviso_quoted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "proviso_add_mentions"(ARRAY(SELECT DISTINCT "claimId" FROM "after"));
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "ClaimArticle_inserted" AFTER INSERT ON "ClaimArticle" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_quoted"();
CREATE OR REPLACE TRIGGER "ClaimQuote_inserted" AFTER INSERT ON "ClaimQuote" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_quoted"();

-- A table of those who play a part in facts, and the column by which claims name the fact.
CREATE OR REPLACE FUNCTION "proviso_parts_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "claims" bigint[];
BEGIN
  EXECUTE format('
    SELECT ARRAY(SELECT "id" FROM "Claim" WHERE %1$I IN (SELECT %2$I FROM "after"))', TG_ARGV[0], TG_ARGV[1])
    INTO "claims";
  IF cardinality("claims") > 0 THEN
    PERFORM "proviso_add_mentions"("claims");
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "ConditionParty_inserted_mentions" AFTER INSERT ON "ConditionParty"
  REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_parts_changed"('conditionId', 'conditionId');
CREATE OR REPLACE TRIGGER "AgreementParty_inserted_mentions" AFTER INSERT ON "AgreementParty"
  REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_parts_changed"('agreementId', 'agreementId');
CREATE OR REPLACE TRIGGER "Participation_inserted_mentions" AFTER INSERT ON "Participation"
  REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_parts_changed"('eventId', 'eventId');
CREATE OR REPLACE TRIGGER "Assessment_updated_mentions" AFTER UPDATE ON "Assessment" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_parts_changed"('assessmentId', 'id');

CREATE OR REPLACE FUNCTION "proviso_articles_dated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE '
    UPDATE "Mention" m SET "publishedAt" = a."publishedAt"
      FROM "after" a
     WHERE m."articleId" = a."id" AND m."publishedAt" IS DISTINCT FROM a."publishedAt"';
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Article_updated" AFTER UPDATE ON "Article" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_articles_dated"();
