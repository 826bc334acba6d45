-- Since when texts are known, which of an article's texts is the latest, and which of them are to be found.
-- Triggers look at each statement's rows together, "after" it and "before"; their ids say what to work on, by statements that stay planned.

-- Since when the texts of these articles are known, and until when those of an article's own dataset are its latest. A text that says
-- nothing else was published with its article. Where that has no date, it is known from when the first such text was taken in.
CREATE OR REPLACE FUNCTION "proviso_revisions_dated"("articles" bigint[])
  RETURNS TABLE ("id" bigint, "knownSince" timestamptz, "until" timestamptz) LANGUAGE plpgsql STABLE ROWS 20 AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT d."id", d."since",
         -- a text gives way to the one that comes after it by publication, and of the same moment by number
         CASE WHEN d."isOwn" THEN lead(d."since") OVER (PARTITION BY d."articleId", d."isOwn" ORDER BY d."since", d."number") END
    FROM (SELECT o."id", o."articleId", o."isOwn", o."number",
                 coalesce("proviso_known_from"(o."publishedAt", o."publishedAtPrecision", o."capturedAt"),
                          "proviso_known_from"(a."publishedAt", a."publishedAtPrecision", o."captured"), o."captured") AS "since"
            FROM (SELECT *, min("capturedAt") FILTER (WHERE "publishedAt" IS NULL) OVER (PARTITION BY "articleId", "isOwn") AS "captured"
                    FROM "Revision" WHERE "articleId" = ANY ($1)) o
            JOIN "Article" a ON a."id" = o."articleId") d;
END $$;

CREATE OR REPLACE FUNCTION "proviso_date_revisions"("articles" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF cardinality("articles") = 0 THEN
    RETURN;
  END IF;
  UPDATE "Revision" r SET "knownSince" = d."knownSince" FROM "proviso_revisions_dated"("articles") d
   WHERE r."id" = d."id" AND r."knownSince" <> d."knownSince";
  UPDATE "SearchEntry" s SET "retractedAt" = d."until" FROM "proviso_revisions_dated"("articles") d
   WHERE s."revisionId" = d."id" AND s."retractedAt" IS DISTINCT FROM d."until";
END $$;

-- Former titles are found with the texts that they stood above. An article that was never edited has none.
CREATE OR REPLACE FUNCTION "proviso_index_former_titles"("articles" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  "edited" bigint[] := ARRAY(SELECT "id" FROM "Article" WHERE "id" = ANY ("articles") AND "isEdited");
BEGIN
  IF cardinality("edited") > 0 THEN
    PERFORM "proviso_index_former"('Article', "edited");
  END IF;
END $$;

CREATE OR REPLACE FUNCTION "proviso_revisions_inserted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "SearchEntry" ("articleId", "revisionId", "standing")
  SELECT n."articleId", n."id", "proviso_record_standing"(a."recordRetractedAt")
    FROM "after" n JOIN "Article" a ON a."id" = n."articleId" WHERE n."isOwn" ORDER BY n."id";
  PERFORM "proviso_date_revisions"(ARRAY(SELECT DISTINCT "articleId" FROM "after"));
  PERFORM "proviso_index_former_titles"(ARRAY(SELECT DISTINCT "articleId" FROM "after"));
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "proviso_revisions_updated"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "articles" bigint[] := ARRAY(
    SELECT DISTINCT "articleId" FROM (SELECT "id", "articleId", "publishedAt", "publishedAtPrecision", "capturedAt", "isOwn" FROM "after"
                                      EXCEPT SELECT "id", "articleId", "publishedAt", "publishedAtPrecision", "capturedAt", "isOwn" FROM "before") c);
BEGIN
  PERFORM "proviso_date_revisions"("articles");
  PERFORM "proviso_index_former_titles"("articles");
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "proviso_revisions_redated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "proviso_date_revisions"(ARRAY(
    SELECT "id" FROM (SELECT "id", "publishedAt", "publishedAtPrecision" FROM "after"
                  EXCEPT SELECT "id", "publishedAt", "publishedAtPrecision" FROM "before") c));
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Revision_inserted" AFTER INSERT ON "Revision" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_revisions_inserted"();
CREATE OR REPLACE TRIGGER "Revision_updated" AFTER UPDATE ON "Revision" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_revisions_updated"();
CREATE OR REPLACE TRIGGER "Article_dated_revisions" AFTER UPDATE ON "Article" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_revisions_redated"();
