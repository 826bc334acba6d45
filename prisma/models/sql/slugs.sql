-- Everything that can be called by a slug has one: what is given none is called by its kind and id.

-- The argument is the kind. Nobody calls a thing so by hand, so that what is made stands in nobody's way.
CREATE OR REPLACE FUNCTION "proviso_make_slug"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."slug" := TG_ARGV[0] || '-n' || NEW."id";
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER "Event_slug" BEFORE INSERT OR UPDATE ON "Event"
  FOR EACH ROW WHEN (NEW."slug" IS NULL) EXECUTE FUNCTION "proviso_make_slug"('event');
CREATE OR REPLACE TRIGGER "Consideration_slug" BEFORE INSERT OR UPDATE ON "Consideration"
  FOR EACH ROW WHEN (NEW."slug" IS NULL) EXECUTE FUNCTION "proviso_make_slug"('consideration');
