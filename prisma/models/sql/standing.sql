-- How facts stand: by the strongest of the latest words of each who speaks of them.
-- Triggers look at each statement's rows together, "after" it and "before"; EXECUTE plans for as many as there are.

-- How a fact stands by one claim alone.
CREATE OR REPLACE FUNCTION "proviso_standing"("stance" "public"."Stance") RETURNS "public"."Standing"
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE "stance"
    WHEN 'ASSERTS' THEN 'ASSERTED' WHEN 'HEDGES' THEN 'HEDGED' WHEN 'QUESTIONS' THEN 'QUESTIONED' ELSE 'DENIED' END::"public"."Standing";

-- How facts stand today that the claims at hand state, and whether that is contested; null where no claim stands.
CREATE OR REPLACE FUNCTION "proviso_standings"("subject" text, "ids" bigint[])
  RETURNS TABLE ("id" bigint, "standing" "Standing", "contested" boolean) LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN QUERY EXECUTE format('
    SELECT f."id", min(w."standing"), bool_or(w."standing" <= ''HEDGED'') IS TRUE AND bool_or(w."standing" = ''DENIED'') IS TRUE
      FROM unnest($1) f ("id")
      LEFT JOIN (SELECT DISTINCT ON (%1$I, "speakerId", "voice") %1$I AS "id", "proviso_standing"("stance") AS "standing"
                   FROM "Claim" WHERE %1$I = ANY ($1) AND "retractedAt" IS NULL
                  ORDER BY %1$I, "speakerId", "voice", coalesce("saidAt", "reportedAt") DESC, "proviso_standing"("stance")) w
        ON w."id" = f."id"
     GROUP BY 1', "subject") USING "ids";
END $$;

-- Who speaks in those of these claims in which no actor does.
CREATE OR REPLACE FUNCTION "proviso_voices"("ids" bigint[]) RETURNS TABLE ("id" bigint, "voice" text) LANGUAGE plpgsql STABLE ROWS 20 AS $$
BEGIN
  RETURN QUERY EXECUTE '
    SELECT c."id",
           CASE WHEN c."speakerAsWritten" IS NOT NULL THEN concat_ws('': '', coalesce(p."name", d."name"), c."speakerAsWritten")
                WHEN c."attribution" = ''IMPORTED_CODING'' THEN coalesce(d."name", p."name")
                ELSE coalesce(p."name", d."name") END
      FROM "Claim" c
      LEFT JOIN LATERAL (SELECT ''dataset '' || o."datasetId" AS "name" FROM "Origin" o WHERE o."id" = c."originId") d ON true
      LEFT JOIN LATERAL (
             SELECT CASE WHEN p."name" = ''unknown'' THEN ''article '' || a."id" ELSE ''publisher '' || p."id" END AS "name"
               FROM "ClaimQuote" l
               JOIN "Quote" q ON q."id" = l."quoteId"
               JOIN "Revision" r ON r."id" = q."revisionId"
               JOIN "Article" a ON a."id" = r."articleId"
               JOIN "Publisher" p ON p."id" = a."publisherId"
              WHERE l."claimId" = c."id" ORDER BY l."ordinal", a."id" LIMIT 1) p ON true
     WHERE c."id" = ANY ($1) AND c."speakerId" IS NULL' USING "ids";
END $$;

CREATE OR REPLACE FUNCTION "proviso_set_voices"("ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE '
    UPDATE "Claim" c SET "voice" = v."voice" FROM "proviso_voices"($1) v
     WHERE c."id" = v."id" AND c."voice" IS DISTINCT FROM v."voice"' USING "ids";
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
  "ids" bigint[];
BEGIN
  EXECUTE 'SELECT ARRAY(SELECT DISTINCT l."claimId" FROM (' || "proviso_rows_changed"(TG_OP, '"id", "publisherId"') || ') a
                          JOIN "Revision" r ON r."articleId" = a."id"
                          JOIN "Quote" q ON q."revisionId" = r."id"
                          JOIN "ClaimQuote" l ON l."quoteId" = q."id")' INTO "ids";
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_voices"("ids");
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Article_updated_voice" AFTER UPDATE ON "Article" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_articles_republished"();

-- A consideration stands by claims of its own, or else as the strongest of its conditions, also those of its terms, and of its outcomes.
CREATE OR REPLACE FUNCTION "proviso_consideration_standings"("ids" bigint[])
  RETURNS TABLE ("id" bigint, "standing" "Standing") LANGUAGE plpgsql STABLE ROWS 20 AS $$
BEGIN
  RETURN QUERY EXECUTE '
    SELECT k."id", coalesce(CASE WHEN c."hasClaims" THEN n."standing" ELSE min(f."standing") END, ''ASSERTED'')
      FROM unnest($1) k ("id")
      JOIN "Consideration" c ON c."id" = k."id"
      JOIN "proviso_standings"(''considerationId'', $1) n ON n."id" = k."id"
      LEFT JOIN LATERAL (SELECT "standing" FROM "Condition" WHERE "considerationId" = k."id"
                          UNION ALL
                         SELECT m."standing" FROM "TermCondition" t JOIN "Condition" m ON m."id" = t."conditionId"
                          WHERE t."considerationId" = k."id"
                          UNION ALL
                         SELECT "standing" FROM "Outcome" WHERE "considerationId" = k."id") f ON true
     GROUP BY 1, c."hasClaims", n."standing"' USING "ids";
END $$;

CREATE OR REPLACE FUNCTION "proviso_set_consideration_standings"("ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE '
    UPDATE "Consideration" c SET "standing" = s."standing" FROM "proviso_consideration_standings"($1) s
     WHERE c."id" = s."id" AND c."standing" <> s."standing"' USING "ids";
END $$;

CREATE OR REPLACE FUNCTION "proviso_considerations_stand"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  EXECUTE 'SELECT ARRAY(SELECT DISTINCT "of" FROM ('
    || "proviso_rows_changed"(TG_OP, CASE TG_TABLE_NAME WHEN 'TermCondition' THEN '"considerationId" AS "of", "id", "conditionId"'
                                                        ELSE '"considerationId" AS "of", "id", "standing"' END)
    || ') c WHERE "of" IS NOT NULL)' INTO "ids";
  IF TG_TABLE_NAME = 'Condition' THEN
    EXECUTE 'SELECT $1 || ARRAY(SELECT t."considerationId" FROM (' || "proviso_rows_changed"(TG_OP, '"id", "standing"') || ') c
                                  JOIN "TermCondition" t ON t."conditionId" = c."id")' INTO "ids" USING "ids";
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
