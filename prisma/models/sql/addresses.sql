-- The form in which the addresses of articles are compared. Proviso itself works it out, for articles that lack it.

CREATE OR REPLACE FUNCTION "proviso_address_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."address" := NULL;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER "Article_address_changed" BEFORE UPDATE OF "url" ON "Article" FOR EACH ROW
  WHEN (NEW."url" IS DISTINCT FROM OLD."url") EXECUTE FUNCTION "proviso_address_changed"();
