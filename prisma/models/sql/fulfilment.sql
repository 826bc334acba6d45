-- Whether what considerations were offered for had been done when something became of them, by all that is known today.
-- Triggers look at each statement's rows together, "after" it and "before"; their ids say what to work on, by statements that stay planned.

-- The conditions of a consideration by its terms, as they are today: those that it lists, and as one more term, 0, those that name it and stand in none.
CREATE OR REPLACE FUNCTION "proviso_terms"("consideration" bigint)
  RETURNS TABLE ("term" int, "atLeast" int, "conditionId" bigint) LANGUAGE sql STABLE PARALLEL SAFE ROWS 5 AS $$
  SELECT t."term", t."atLeast", t."conditionId" FROM "TermCondition" t WHERE t."considerationId" = "consideration"
   UNION ALL
  SELECT 0, CASE g."operator" WHEN 'ANY_OF' THEN 1 END, c."id"
    FROM "Condition" c JOIN "Consideration" g ON g."id" = c."considerationId"
   WHERE c."considerationId" = "consideration"
     AND NOT EXISTS (SELECT FROM "TermCondition" t WHERE t."considerationId" = "consideration" AND t."conditionId" = c."id")
$$;

-- Whether a condition had been stated by a moment, or has no date, and counts, by all that is known today.
CREATE OR REPLACE FUNCTION "proviso_condition_stood"("condition" bigint, "moment" timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(c."firstStatedAt" <= "moment", true)
         AND (c."knownSince" IS NOT NULL
              OR coalesce("proviso_counted"('conditionId', c."id", "moment", NULL, 'REPORTED'), c."standing" <= 'HEDGED'))
    FROM "Condition" c WHERE c."id" = "condition"
$$;

-- What a condition counts as at a moment: by its status, but for the good that the target's side alone says of it; that it has ended is
-- for the issuer to say.
CREATE OR REPLACE FUNCTION "proviso_verdict"("condition" bigint, "polarity" "Polarity", "moment" timestamptz) RETURNS text
  LANGUAGE sql STABLE AS $$
  SELECT CASE
           WHEN p."status" IS NULL
             OR p."selfAssessed" AND (p."class" IN ('DONE', 'PART')
                                      OR p."class" = 'ENDED'
                                         AND NOT (SELECT "proviso_is_on_side"("condition", 'ISSUER', coalesce(a."assessorId", (
                                                           SELECT k."speakerId" FROM "Claim" k
                                                            WHERE k."assessmentId" = a."id" AND k."retractedAt" IS NULL
                                                            ORDER BY k."stance" IN ('DENIES', 'QUESTIONS'), k."reportedAt", k."id" LIMIT 1)), a."judgedAt", NULL, 'REPORTED')
                                                    FROM "Assessment" a WHERE a."id" = p."assessmentId"))
           THEN CASE "polarity" WHEN 'MUST_NOT' THEN 'KEPT' ELSE 'UNJUDGED' END
           WHEN p."status" = 'WAIVED' OR p."class" = 'DONE' THEN 'DONE'
           WHEN p."class" = 'PART' THEN 'PART'
           WHEN p."status" = 'UNKNOWN' THEN 'UNJUDGED'
           WHEN p."class" = 'ENDED' THEN 'LEFT'
           ELSE 'NOT' END
    FROM (SELECT 1) one
    LEFT JOIN LATERAL (
           SELECT nullif(s."status"::text, 'UNJUDGED') AS "status", s."selfAssessed", s."assessmentId",
                  CASE WHEN s."status" <> 'UNJUDGED' THEN "proviso_status_class"(s."status"::text::"AssessmentStatus") END AS "class"
             FROM "StatusPeriod" s
            WHERE s."conditionId" = "condition" AND s."role" = 'OTHERS' AND s."from" <= "moment" ORDER BY s."from" DESC LIMIT 1) p ON true
$$;

-- Whether what a consideration was offered for had been done at a moment: by its terms.
CREATE OR REPLACE FUNCTION "proviso_fulfilment"("consideration" bigint, "moment" timestamptz) RETURNS "Fulfilment" LANGUAGE sql STABLE AS $$
  WITH "members" AS (
    SELECT t."term", t."atLeast", "proviso_verdict"(c."id", c."polarity", "moment") AS "verdict"
      FROM "proviso_terms"("consideration") t JOIN "Condition" c ON c."id" = t."conditionId"
     WHERE c."effect" = 'PRECEDENT' AND "proviso_condition_stood"(c."id", "moment")
       AND NOT EXISTS (SELECT FROM "Condition" n WHERE n."supersedesId" = c."id" AND "proviso_condition_stood"(n."id", "moment"))),
  "counts" AS (
    SELECT count(*) AS "total", least(coalesce(max("atLeast"), count(*)), count(*)) AS "needed",
           count(*) FILTER (WHERE "verdict" = 'DONE') AS "done", count(*) FILTER (WHERE "verdict" = 'KEPT') AS "kept",
           count(*) FILTER (WHERE "verdict" = 'PART') AS "part", count(*) FILTER (WHERE "verdict" = 'UNJUDGED') AS "unjudged"
      FROM "members" WHERE "verdict" <> 'LEFT' GROUP BY "term"),
  "terms" AS (
    SELECT *, CASE WHEN "done" + "kept" >= "needed" THEN 'MET' WHEN "done" + "kept" + "unjudged" >= "needed" THEN 'UNJUDGED'
                   WHEN "done" + "part" > 0 THEN 'PARTLY_MET' ELSE 'UNMET' END AS "verdict"
      FROM "counts")
  SELECT (CASE
            WHEN count(*) = 0 THEN 'UNCONDITIONAL'
            WHEN (SELECT "operator" FROM "Consideration" WHERE "id" = "consideration") = 'GRADUATED'
            THEN CASE WHEN sum("done" + "kept") = sum("total") THEN 'MET' WHEN sum("done" + "part") > 0 THEN 'PARTLY_MET'
                      WHEN sum("unjudged") > 0 THEN 'UNJUDGED' ELSE 'UNMET' END
            WHEN bool_and("verdict" = 'MET') THEN 'MET'
            WHEN bool_or("verdict" IN ('UNMET', 'PARTLY_MET')) THEN CASE WHEN sum("done" + "part") > 0 THEN 'PARTLY_MET' ELSE 'UNMET' END
            ELSE 'UNJUDGED' END)::"Fulfilment"
    FROM "terms"
$$;

-- Works out the fulfilment of the outcomes of these considerations anew, and whether it was ever less than whole, as known at any time:
-- only by judgements, also former ones and of former conditions, that something is open, met in part or not met, or, of what is given
-- the more, the more is met, by any.
CREATE OR REPLACE FUNCTION "proviso_set_fulfilments"("ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Outcome" o SET "fulfilment" = f."fulfilment", "everUnmet" = o."everUnmet" OR f."everUnmet"
    FROM (SELECT o."id", "proviso_fulfilment"(o."considerationId", o."effectiveAt") AS "fulfilment", u."everUnmet"
            FROM "Outcome" o JOIN "Consideration" k ON k."id" = o."considerationId"
           CROSS JOIN LATERAL (
                   SELECT EXISTS (
                     SELECT FROM (SELECT t."conditionId" FROM "proviso_terms"(k."id") t
                                   UNION SELECT "id" FROM "ConditionHistory" WHERE "considerationId" = k."id"
                                   UNION SELECT "conditionId" FROM "TermConditionHistory" WHERE "considerationId" = k."id") m
                      CROSS JOIN LATERAL (SELECT "status" FROM "Assessment" WHERE "conditionId" = m."conditionId"
                                           UNION ALL SELECT "status" FROM "AssessmentHistory" WHERE "conditionId" = m."conditionId") a
                      WHERE "proviso_status_class"(a."status") IN ('PART', 'FAILED') OR a."status" IN ('PENDING', 'IN_PROGRESS')
                         OR k."operator" = 'GRADUATED' OR k."isEdited") AS "everUnmet") u
           WHERE o."considerationId" = ANY ($1)) f
   WHERE o."id" = f."id" AND (o."fulfilment" <> f."fulfilment" OR f."everUnmet" AND NOT o."everUnmet");
END $$;

-- The same of what these conditions, or those whose place they take, are conditions for.
CREATE OR REPLACE FUNCTION "proviso_set_fulfilments_by"("conditions" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  "ids" := ARRAY(
    SELECT DISTINCT k."id"
      FROM (SELECT c."id" FROM unnest($1) c ("id")
             UNION SELECT "supersedesId" FROM "Condition" WHERE "id" = ANY ($1) AND "supersedesId" IS NOT NULL) m
     CROSS JOIN LATERAL (SELECT "considerationId" AS "id" FROM "Condition" WHERE "id" = m."id"
                          UNION ALL SELECT "considerationId" FROM "TermCondition" WHERE "conditionId" = m."id") k
     WHERE EXISTS (SELECT FROM "Outcome" o WHERE o."considerationId" = k."id"));
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_fulfilments"("ids");
  END IF;
END $$;

CREATE OR REPLACE FUNCTION "proviso_considerations_fulfilled"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  IF TG_TABLE_NAME = 'Condition' THEN
    IF TG_OP = 'INSERT' THEN
      "ids" := ARRAY(SELECT "id" FROM "after");
    ELSE
      "ids" := ARRAY(
        SELECT "id" FROM (SELECT "id", "considerationId", "supersedesId", "effect", "polarity", "firstStatedAt", "knownSince", "standing" FROM "after"
                          EXCEPT
                          SELECT "id", "considerationId", "supersedesId", "effect", "polarity", "firstStatedAt", "knownSince", "standing" FROM "before") c);
    END IF;
    IF cardinality("ids") = 0 THEN
      RETURN NULL;
    END IF;
    PERFORM "proviso_set_fulfilments_by"("ids");
    IF TG_OP = 'UPDATE' THEN
      -- and of what they were conditions for before, or took the place of
      "ids" := ARRAY(SELECT "supersedesId" FROM (SELECT "id", "supersedesId" FROM "before" EXCEPT SELECT "id", "supersedesId" FROM "after") b
                      WHERE "supersedesId" IS NOT NULL);
      IF cardinality("ids") > 0 THEN
        PERFORM "proviso_set_fulfilments_by"("ids");
      END IF;
      "ids" := ARRAY(SELECT DISTINCT "considerationId"
                       FROM (SELECT "id", "considerationId" FROM "before" EXCEPT SELECT "id", "considerationId" FROM "after") b
                      WHERE "considerationId" IS NOT NULL);
      IF cardinality("ids") > 0 THEN
        PERFORM "proviso_set_fulfilments"("ids");
      END IF;
    END IF;
    RETURN NULL;
  ELSIF TG_TABLE_NAME = 'Consideration' THEN
    "ids" := ARRAY(SELECT "id" FROM (SELECT "id", "operator" FROM "after" EXCEPT SELECT "id", "operator" FROM "before") c);
  ELSIF TG_OP = 'INSERT' THEN
    "ids" := ARRAY(SELECT DISTINCT "considerationId" FROM "after");
  ELSIF TG_OP = 'DELETE' THEN
    "ids" := ARRAY(SELECT DISTINCT "considerationId" FROM "before");
  ELSIF TG_TABLE_NAME = 'Outcome' THEN
    "ids" := ARRAY(
      SELECT "considerationId" FROM (SELECT "considerationId", "id", "effectiveAt" FROM "after"
                   EXCEPT SELECT "considerationId", "id", "effectiveAt" FROM "before") a
       UNION
      SELECT "considerationId" FROM (SELECT "considerationId", "id", "effectiveAt" FROM "before"
                   EXCEPT SELECT "considerationId", "id", "effectiveAt" FROM "after") b);
  ELSE
    "ids" := ARRAY(
      SELECT "considerationId" FROM (SELECT "considerationId", "id", "term", "atLeast", "conditionId" FROM "after"
                   EXCEPT SELECT "considerationId", "id", "term", "atLeast", "conditionId" FROM "before") a
       UNION
      SELECT "considerationId" FROM (SELECT "considerationId", "id", "term", "atLeast", "conditionId" FROM "before"
                   EXCEPT SELECT "considerationId", "id", "term", "atLeast", "conditionId" FROM "after") b);
  END IF;
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_fulfilments"("ids");
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Outcome_inserted_fulfilment" AFTER INSERT ON "Outcome" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_considerations_fulfilled"();
CREATE OR REPLACE TRIGGER "Outcome_updated_fulfilment" AFTER UPDATE ON "Outcome" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_considerations_fulfilled"();
CREATE OR REPLACE TRIGGER "Consideration_updated_fulfilment" AFTER UPDATE ON "Consideration"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_considerations_fulfilled"();
CREATE OR REPLACE TRIGGER "TermCondition_inserted_fulfilment" AFTER INSERT ON "TermCondition" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_considerations_fulfilled"();
CREATE OR REPLACE TRIGGER "TermCondition_updated_fulfilment" AFTER UPDATE ON "TermCondition"
  REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_considerations_fulfilled"();
CREATE OR REPLACE TRIGGER "TermCondition_deleted_fulfilment" AFTER DELETE ON "TermCondition" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_considerations_fulfilled"();
CREATE OR REPLACE TRIGGER "Condition_inserted_fulfilment" AFTER INSERT ON "Condition" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_considerations_fulfilled"();
CREATE OR REPLACE TRIGGER "Condition_updated_fulfilment" AFTER UPDATE ON "Condition" REFERENCING NEW TABLE AS "after" OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_considerations_fulfilled"();
