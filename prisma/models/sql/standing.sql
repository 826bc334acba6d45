-- How facts stand: by the strongest of the latest words of each who speaks of them.
-- Triggers look at each statement's rows together, "after" it and "before"; their ids say what to work on, by statements that stay planned.

-- How a fact stands by one claim alone.
CREATE OR REPLACE FUNCTION "proviso_standing"("stance" "public"."Stance") RETURNS "public"."Standing"
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE "stance"
    WHEN 'ASSERTS' THEN 'ASSERTED' WHEN 'HEDGES' THEN 'HEDGED' WHEN 'QUESTIONS' THEN 'QUESTIONED' ELSE 'DENIED' END::"public"."Standing";

-- How facts stand today that the claims at hand state, and whether that is contested; null where no claim stands.
CREATE OR REPLACE FUNCTION "proviso_standings"("subject" text, "ids" bigint[])
  RETURNS TABLE ("id" bigint, "standing" "Standing", "contested" boolean) LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT f."id", min(w."standing"), bool_or(w."standing" <= 'HEDGED') IS TRUE AND bool_or(w."standing" = 'DENIED') IS TRUE
    FROM unnest($2) f ("id")
    LEFT JOIN (SELECT DISTINCT ON ("proviso_subject"(c), c."speakerId", c."voice")
                      "proviso_subject"(c) AS "id", "proviso_standing"(c."stance") AS "standing"
                 FROM "proviso_claims_of"($1, $2) c WHERE c."retractedAt" IS NULL
                ORDER BY "proviso_subject"(c), c."speakerId", c."voice", coalesce(c."saidAt", c."reportedAt") DESC,
                         "proviso_standing"(c."stance")) w
      ON w."id" = f."id"
   GROUP BY 1;
END $$;

-- Who speaks in those of these claims in which no actor does.
CREATE OR REPLACE FUNCTION "proviso_voices"("ids" bigint[]) RETURNS TABLE ("id" bigint, "voice" text) LANGUAGE plpgsql STABLE ROWS 20 AS $$
BEGIN
  RETURN QUERY
  SELECT c."id",
         CASE WHEN c."speakerAsWritten" IS NOT NULL THEN concat_ws(': ', coalesce(p."name", d."name"), c."speakerAsWritten")
              WHEN c."attribution" = 'IMPORTED_CODING' THEN coalesce(d."name", p."name")
              ELSE coalesce(p."name", d."name") END
    FROM "Claim" c
    LEFT JOIN LATERAL (SELECT 'dataset ' || o."datasetId" AS "name" FROM "Origin" o WHERE o."id" = c."originId") d ON true
    LEFT JOIN LATERAL (
           SELECT CASE WHEN p."name" = 'unknown' THEN 'article ' || a."id" ELSE 'publisher ' || p."id" END AS "name"
             FROM "ClaimQuote" l
             JOIN "Quote" q ON q."id" = l."quoteId"
             JOIN "Revision" r ON r."id" = q."revisionId"
             JOIN "Article" a ON a."id" = r."articleId"
             JOIN "Publisher" p ON p."id" = a."publisherId"
            WHERE l."claimId" = c."id" ORDER BY l."ordinal", a."id" LIMIT 1) p ON true
   WHERE c."id" = ANY ($1) AND c."speakerId" IS NULL;
END $$;

CREATE OR REPLACE FUNCTION "proviso_set_voices"("ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Claim" c SET "voice" = v."voice" FROM "proviso_voices"($1) v
   WHERE c."id" = v."id" AND c."voice" IS DISTINCT FROM v."voice";
END $$;

-- What is not quoted is said by the words or the dataset alone.
CREATE OR REPLACE FUNCTION "proviso_claim_voice"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."voice" := concat_ws(': ',
    (SELECT 'dataset ' || "datasetId" FROM "Origin" WHERE "id" = NEW."originId"), NEW."speakerAsWritten");
  NEW."voice" := nullif(NEW."voice", '');
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER "Claim_voice" BEFORE INSERT ON "Claim"
  FOR EACH ROW WHEN (NEW."speakerId" IS NULL) EXECUTE FUNCTION "proviso_claim_voice"();

CREATE OR REPLACE FUNCTION "proviso_claims_quoted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "proviso_set_voices"(ARRAY(SELECT DISTINCT "claimId" FROM "after"));
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "ClaimQuote_voice" AFTER INSERT ON "ClaimQuote" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_claims_quoted"();

-- Whose words an article holds is said by its publisher.
CREATE OR REPLACE FUNCTION "proviso_articles_republished"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "articles" bigint[] := ARRAY(SELECT "id" FROM (SELECT "id", "publisherId" FROM "after" EXCEPT SELECT "id", "publisherId" FROM "before") a);
BEGIN
  IF cardinality("articles") > 0 THEN
    PERFORM "proviso_set_voices"(ARRAY(
      SELECT DISTINCT l."claimId" FROM "Revision" r JOIN "Quote" q ON q."revisionId" = r."id" JOIN "ClaimQuote" l ON l."quoteId" = q."id"
       WHERE r."articleId" = ANY ("articles")));
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Article_updated_voice" AFTER UPDATE ON "Article" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_articles_republished"();

-- A consideration stands by claims of its own, or else as the strongest of its conditions, also those of its terms, and of its outcomes.
CREATE OR REPLACE FUNCTION "proviso_consideration_standings"("ids" bigint[])
  RETURNS TABLE ("id" bigint, "standing" "Standing") LANGUAGE plpgsql STABLE ROWS 20 AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT k."id", coalesce(CASE WHEN c."hasClaims" THEN n."standing" ELSE min(f."standing") END, 'ASSERTED')
    FROM unnest($1) k ("id")
    JOIN "Consideration" c ON c."id" = k."id"
    JOIN "proviso_standings"('considerationId', $1) n ON n."id" = k."id"
    LEFT JOIN LATERAL (SELECT "standing" FROM "Condition" WHERE "considerationId" = k."id"
                        UNION ALL
                       SELECT m."standing" FROM "TermCondition" t JOIN "Condition" m ON m."id" = t."conditionId"
                        WHERE t."considerationId" = k."id"
                        UNION ALL
                       SELECT "standing" FROM "Outcome" WHERE "considerationId" = k."id") f ON true
   GROUP BY 1, c."hasClaims", n."standing";
END $$;

CREATE OR REPLACE FUNCTION "proviso_set_consideration_standings"("ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Consideration" c SET "standing" = s."standing" FROM "proviso_consideration_standings"($1) s
   WHERE c."id" = s."id" AND c."standing" <> s."standing";
END $$;

CREATE OR REPLACE FUNCTION "proviso_considerations_stand"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "conditions" bigint[];
  "ids" bigint[];
BEGIN
  IF TG_TABLE_NAME = 'TermCondition' THEN
    IF TG_OP = 'INSERT' THEN
      "ids" := ARRAY(SELECT DISTINCT "considerationId" FROM "after");
    ELSIF TG_OP = 'DELETE' THEN
      "ids" := ARRAY(SELECT DISTINCT "considerationId" FROM "before");
    ELSE
      "ids" := ARRAY(
        SELECT "considerationId" FROM (SELECT "considerationId", "id", "conditionId" FROM "after"
                                       EXCEPT SELECT "considerationId", "id", "conditionId" FROM "before") a
         UNION
        SELECT "considerationId" FROM (SELECT "considerationId", "id", "conditionId" FROM "before"
                                       EXCEPT SELECT "considerationId", "id", "conditionId" FROM "after") b);
    END IF;
  ELSIF TG_OP = 'INSERT' THEN
    "ids" := ARRAY(SELECT DISTINCT "considerationId" FROM "after" WHERE "considerationId" IS NOT NULL);
  ELSE
    "ids" := ARRAY(
      SELECT "considerationId" FROM (SELECT "considerationId", "id", "standing" FROM "after"
                                     EXCEPT SELECT "considerationId", "id", "standing" FROM "before") a WHERE "considerationId" IS NOT NULL
       UNION
      SELECT "considerationId" FROM (SELECT "considerationId", "id", "standing" FROM "before"
                                     EXCEPT SELECT "considerationId", "id", "standing" FROM "after") b WHERE "considerationId" IS NOT NULL);
    IF TG_TABLE_NAME = 'Condition' THEN
      "conditions" := ARRAY(SELECT "id" FROM (SELECT "id", "standing" FROM "after" EXCEPT SELECT "id", "standing" FROM "before") c);
      IF cardinality("conditions") > 0 THEN
        "ids" := "ids" || ARRAY(SELECT "considerationId" FROM "TermCondition" WHERE "conditionId" = ANY ("conditions"));
      END IF;
    END IF;
  END IF;
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_consideration_standings"("ids");
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Condition_inserted_consideration" AFTER INSERT ON "Condition" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_considerations_stand"();
CREATE OR REPLACE TRIGGER "Condition_updated_consideration" AFTER UPDATE ON "Condition"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_considerations_stand"();
CREATE OR REPLACE TRIGGER "Outcome_inserted_consideration" AFTER INSERT ON "Outcome" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_considerations_stand"();
CREATE OR REPLACE TRIGGER "Outcome_updated_consideration" AFTER UPDATE ON "Outcome"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_considerations_stand"();
CREATE OR REPLACE TRIGGER "TermCondition_inserted_consideration" AFTER INSERT ON "TermCondition" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_considerations_stand"();
CREATE OR REPLACE TRIGGER "TermCondition_updated_consideration" AFTER UPDATE ON "TermCondition"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_considerations_stand"();
CREATE OR REPLACE TRIGGER "TermCondition_deleted_consideration" AFTER DELETE ON "TermCondition" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_considerations_stand"();
