-- One article however its address is written. Proviso itself works out the form in which addresses are compared, for those
-- that lack it.

ALTER TABLE "Article" ADD COLUMN "address" TEXT;
CREATE INDEX "Article_address_idx" ON "Article" ("address");
CREATE INDEX "Article_address_missing" ON "Article" ("id") WHERE "url" IS NOT NULL AND "address" IS NULL;

CREATE OR REPLACE FUNCTION "proviso_address_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."address" := NULL;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER "Article_address_changed" BEFORE UPDATE OF "url" ON "Article" FOR EACH ROW
  WHEN (NEW."url" IS DISTINCT FROM OLD."url") EXECUTE FUNCTION "proviso_address_changed"();
