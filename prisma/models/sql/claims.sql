-- What facts repeat of their claims: since when they are known, when the last claim was retracted, and how they stand. A fact
-- is known while one of its claims stands.
-- Triggers look at each statement's rows together, "after" it and "before"; EXECUTE plans for as many as there are.

-- Sets what facts of a table repeat of their claims, for those that the claims at hand state.
CREATE OR REPLACE FUNCTION "proviso_set_known"("fact" text, "subject" text, "ids" bigint[]) RETURNS void
  LANGUAGE plpgsql AS $$
BEGIN
  IF "fact" = 'Condition' THEN
    EXECUTE '
      UPDATE "Condition" s SET "retractedAt" = c."until", "knownSince" = c."since",
                               "firstStatedAt" = c."stated", "firstStatedAtPrecision" = c."precision",
                               "standing" = w."standing", "contested" = w."contested"
        FROM (SELECT "id", "until", "stated", coalesce("precision", ''INSTANT'') AS "precision",
                     -- of these, what is known of the first statement has been the same from the first report on
                     CASE WHEN "isUnsteady" IS NOT TRUE AND "stated" = "statedFirst" AND "precision" = "precisionFirst" AND "stated" <= "reported"
                          THEN "reported" END AS "since"
                FROM (SELECT "conditionId" AS "id",
                             CASE WHEN bool_and("retractedAt" IS NOT NULL) THEN max("retractedAt") END AS "until",
                             min("at") FILTER (WHERE "retractedAt" IS NULL) AS "stated",
                             -- of moments that end together the most exact
                             (array_agg("precision" ORDER BY "at", "precision" DESC) FILTER (WHERE "retractedAt" IS NULL))[1]
                               AS "precision",
                             bool_or("retractedBy" = ''SOURCE'' OR "stance" IN (''DENIES'', ''QUESTIONS'')) AS "isUnsteady",
                             -- what was never said was never reported
                             min("reported") FILTER (WHERE "retractedBy" IS NULL) AS "reported",
                             (array_agg("at" ORDER BY "reported", "at") FILTER (WHERE "retractedBy" IS NULL))[1] AS "statedFirst",
                             (array_agg("precision" ORDER BY "reported", "at", "precision" DESC) FILTER (WHERE "retractedBy" IS NULL))[1]
                               AS "precisionFirst"
                        FROM "Claim"
                       CROSS JOIN LATERAL (
                               SELECT coalesce("saidAt", "reportedAt") AS "at",
                                      CASE WHEN "saidAt" IS NULL THEN "reportedAtPrecision" ELSE "saidAtPrecision" END AS "precision",
                                      "proviso_known_from"("reportedAt", "reportedAtPrecision", "recordedAt") AS "reported") m
                       WHERE "conditionId" = ANY ($1) GROUP BY 1) k) c
        JOIN "proviso_standings"(''conditionId'', $1) w USING ("id")
       WHERE s."id" = c."id"
         AND (s."retractedAt", s."firstStatedAt", s."firstStatedAtPrecision", s."knownSince", s."standing", s."contested")
             IS DISTINCT FROM (c."until", c."stated", c."precision", c."since", w."standing", w."contested")' USING "ids";
  ELSE
    EXECUTE format('
      UPDATE %1$I s SET "retractedAt" = c."until", "knownSince" = c."since", "standing" = w."standing", "contested" = w."contested"
        FROM (SELECT %2$I AS "id",
                     CASE WHEN bool_and("retractedAt" IS NOT NULL) THEN max("retractedAt") END AS "until",
                     CASE WHEN bool_or("retractedBy" = ''SOURCE'' OR "stance" IN (''DENIES'', ''QUESTIONS'')) IS NOT TRUE
                          THEN min("proviso_known_from"("reportedAt", "reportedAtPrecision", "recordedAt"))
                                 FILTER (WHERE "retractedBy" IS NULL) END AS "since"
                FROM "Claim" WHERE %2$I = ANY ($1) GROUP BY 1) c
        JOIN "proviso_standings"(%2$L, $1) w USING ("id")
       WHERE s."id" = c."id"
         AND (s."retractedAt", s."knownSince", s."standing", s."contested")
             IS DISTINCT FROM (c."until", c."since", w."standing", w."contested")',
      "fact", "subject") USING "ids";
  END IF;
END $$;

CREATE OR REPLACE FUNCTION "proviso_claims_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  s record;
  "ids" bigint[];
BEGIN
  FOR s IN
    SELECT * FROM (VALUES
      ('Event', 'eventId'), ('Condition', 'conditionId'), ('Assessment', 'assessmentId'), ('Outcome', 'outcomeId'),
      ('Figure', 'figureId'), ('Affiliation', 'affiliationId')) AS k ("fact", "subject")
  LOOP
    EXECUTE format('SELECT ARRAY(SELECT DISTINCT %1$I FROM "after" WHERE %1$I IS NOT NULL)', s."subject") INTO "ids";
    IF cardinality("ids") > 0 THEN
      PERFORM "proviso_set_known"(s."fact", s."subject", "ids");
      IF s."fact" = 'Assessment' THEN
        -- how these stood at earlier moments can change without a change today
        PERFORM "proviso_set_status_periods"(ARRAY(
          SELECT DISTINCT "conditionId" FROM "Assessment" WHERE "id" = ANY ("ids") AND "knownSince" IS NULL));
      END IF;
    END IF;
  END LOOP;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Claim_inserted" AFTER INSERT ON "Claim" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_claims_changed"();
CREATE OR REPLACE TRIGGER "Claim_updated" AFTER UPDATE ON "Claim" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_claims_changed"();
