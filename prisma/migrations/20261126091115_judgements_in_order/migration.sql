-- Works out the periods of these conditions anew, and whether they were ever disputed.
CREATE OR REPLACE FUNCTION "proviso_set_status_periods"("ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- whoever judges the same condition at the same time waits, and then sees both judgements
  PERFORM pg_advisory_xact_lock(hashtext('proviso_set_status_periods'));
  EXECUTE 'DELETE FROM "StatusPeriod" WHERE "conditionId" = ANY ($1)' USING "ids";
  EXECUTE '
    INSERT INTO "StatusPeriod" ("conditionId", "from", "until", "status", "assessmentId", "selfAssessed", "disputed", "firstStatedAt")
    SELECT c."id", t."from", coalesce(lead(t."from") OVER (PARTITION BY c."id" ORDER BY t."from"), ''infinity''),
           coalesce(s."status"::text, ''UNJUDGED'')::"ConditionStatus", s."id", coalesce(s."isTarget", false), coalesce(s."disputed", false),
           c."firstStatedAt"
      FROM "Condition" c
     CROSS JOIN LATERAL (
             SELECT ''-infinity''::timestamptz AS "from"
              UNION SELECT "judgedAt" FROM "Assessment" WHERE "conditionId" = c."id" AND "retractedAt" IS NULL
              UNION SELECT coalesce(l."saidAt", l."reportedAt")
                      FROM "Assessment" a JOIN "Claim" l ON l."assessmentId" = a."id" AND l."retractedAt" IS NULL
                     WHERE a."conditionId" = c."id" AND (SELECT count(DISTINCT k."stance") FROM "Claim" k WHERE k."assessmentId" = a."id") > 1) t
     CROSS JOIN LATERAL (
             SELECT (array_agg(w."id" ORDER BY w."place"))[1] AS "id", (array_agg(w."status" ORDER BY w."place"))[1] AS "status",
                    (array_agg(w."isTarget" ORDER BY w."place"))[1] AS "isTarget", bool_or(w."opposes") AS "disputed"
               FROM (SELECT w.*,
                            row_number() OVER (
                              ORDER BY w."isTarget" AND w."class" <> ''FAILED'' AND NOT (w."class" = ''ENDED'' AND w."isIssuer"),
                                       w."standing" <> ''ASSERTED'' OR w."status" = ''UNKNOWN'', w."judgedAt" DESC,
                                       w."reportedAt" DESC NULLS LAST, "proviso_class_rank"(w."class"), w."id") AS "place",
                            -- of all that ended before it and oppose it, the latest is the nearest
                            f."isFirm" AND "proviso_moment_start"(w."judgedAt", a."judgedAtPrecision") - ''366 days''::interval
                              <= greatest(CASE WHEN w."class" <> ''DONE'' THEN max(w."judgedAt") FILTER (WHERE w."class" = ''DONE'') OVER e END,
                                          CASE WHEN w."class" <> ''PART'' THEN max(w."judgedAt") FILTER (WHERE w."class" = ''PART'') OVER e END,
                                          CASE WHEN w."class" <> ''FAILED'' THEN max(w."judgedAt") FILTER (WHERE w."class" = ''FAILED'') OVER e END)
                              AS "opposes"
                       FROM "proviso_words"(c."id", t."from") w
                       JOIN "Assessment" a ON a."id" = w."id"
                      CROSS JOIN LATERAL (SELECT w."standing" = ''ASSERTED'' AND w."class" IN (''DONE'', ''PART'', ''FAILED'') AS "isFirm") f
                     WINDOW e AS (PARTITION BY f."isFirm", "proviso_period"(w."judgedAt", c."recurs") ORDER BY w."judgedAt")) w) s
     WHERE c."id" = ANY ($1)' USING "ids";
  EXECUTE '
    UPDATE "Condition" c SET "everDisputed" = s."everDisputed"
      FROM (SELECT "conditionId", count(DISTINCT "proviso_status_class"("status")) > 1 AS "everDisputed"
              FROM "Assessment" WHERE "conditionId" = ANY ($1) GROUP BY 1) s
     WHERE c."id" = s."conditionId" AND c."everDisputed" <> s."everDisputed"' USING "ids";
END $$;

DROP FUNCTION "proviso_are_comparable";
