-- The log of changes: each transaction's have their places in it, one after the other, once it is committed.

-- Gives the changes of committed transactions their places, and tells whoever listens. One transaction does so at a time, and a short
-- one, so that no place becomes visible after a greater one: a reader who goes on behind the last place that it saw misses nothing.
-- Of one transaction it numbers all; else, of more than "most", the first of whichever were committed, those kept in one row together, and
-- says whether some are left. For another who does it whoever calls it waits as long as its lock_timeout says.
-- With the rights of the owner: a role that may add to the trail alone cannot touch what is in the log.
DROP FUNCTION IF EXISTS "proviso_number_changes";
CREATE OR REPLACE FUNCTION "proviso_number_changes"("most" integer DEFAULT 500, "ofTransaction" bigint DEFAULT NULL) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  "last" bigint;
  "pendingIds" bigint[];
BEGIN
  IF "ofTransaction" IS NULL AND NOT EXISTS (SELECT FROM "PendingChange") THEN
    RETURN false;
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('proviso changes', 0));
  -- sees what was committed before the lock was had
  IF "ofTransaction" IS NULL THEN
    SELECT array_agg("id") INTO "pendingIds"
      FROM (SELECT "id", sum(cardinality("actions")) OVER (ORDER BY "id") - cardinality("actions") AS "before"
              FROM (SELECT "id", "actions" FROM "PendingChange" ORDER BY "id" LIMIT 100) f) counted
     WHERE "before" < "most";
  ELSE
    SELECT array_agg("id") INTO "pendingIds" FROM "PendingChange" WHERE "transaction" = "ofTransaction";
  END IF;
  WITH pending AS (DELETE FROM "PendingChange" WHERE "id" = ANY ("pendingIds") RETURNING *),
  numbered AS (
    INSERT INTO "Change" ("recordedAt", "action", "originId", "articleId", "revisionId", "actorId", "eventId", "conditionId",
                          "considerationId", "assessmentId", "outcomeId", "figureId", "affiliationId", "bearingId", "agreementId", "stageId", "topicId",
                          "claimId")
    SELECT p."recordedAt", c."action", c."originId",
           CASE c."subject" WHEN 'articleId' THEN c."rowId" END, CASE c."subject" WHEN 'revisionId' THEN c."rowId" END,
           CASE c."subject" WHEN 'actorId' THEN c."rowId" END, CASE c."subject" WHEN 'eventId' THEN c."rowId" END,
           CASE c."subject" WHEN 'conditionId' THEN c."rowId" END, CASE c."subject" WHEN 'considerationId' THEN c."rowId" END,
           CASE c."subject" WHEN 'assessmentId' THEN c."rowId" END, CASE c."subject" WHEN 'outcomeId' THEN c."rowId" END,
           CASE c."subject" WHEN 'figureId' THEN c."rowId" END, CASE c."subject" WHEN 'affiliationId' THEN c."rowId" END,
           CASE c."subject" WHEN 'bearingId' THEN c."rowId" END, CASE c."subject" WHEN 'agreementId' THEN c."rowId" END,
           CASE c."subject" WHEN 'stageId' THEN c."rowId" END, CASE c."subject" WHEN 'topicId' THEN c."rowId" END,
           CASE c."subject" WHEN 'claimId' THEN c."rowId" END
      FROM pending p
     CROSS JOIN LATERAL unnest(p."actions", p."subjects", p."rowIds", p."originIds") WITH ORDINALITY
             AS c ("action", "subject", "rowId", "originId", "place")
     ORDER BY p."id", c."place"
    RETURNING "id")
  SELECT max("id") INTO "last" FROM numbered;
  IF "last" IS NOT NULL THEN
    PERFORM pg_notify('proviso_changes', "last"::text);
  END IF;
  RETURN "ofTransaction" IS NULL AND EXISTS (SELECT FROM "PendingChange");
END $$;
