-- Texts whose words are withheld by the licence of their article, and from whom they are not.

-- Whether a licence withholds the words.
CREATE OR REPLACE FUNCTION "proviso_is_restricted"("licence" text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT lower("licence") = 'restricted'
$$;

-- Whether an article belongs to one of these datasets: the one that had it first, as others may write of it too.
CREATE OR REPLACE FUNCTION "proviso_is_article_of"("article" bigint, "datasets" text[]) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM "DatasetRecord" r JOIN "Dataset" d ON d."id" = r."datasetId"
     WHERE r."type" = 'ARTICLE' AND r."rowId" = "article" AND d."name" = ANY ("datasets")
       AND NOT EXISTS (SELECT FROM "DatasetRecord" e WHERE e."type" = 'ARTICLE' AND e."rowId" = "article" AND e."id" < r."id"))
$$;
