-- Sets what facts of a table repeat of their claims, for those that the claims at hand state.
CREATE OR REPLACE FUNCTION "proviso_set_known"("fact" text, "subject" text, "ids" bigint[]) RETURNS void
  LANGUAGE plpgsql AS $$
BEGIN
  -- whoever claims something of the same facts at the same time waits, and then sees all claims
  EXECUTE format('SELECT FROM %I WHERE "id" = ANY ($1) ORDER BY "id" FOR NO KEY UPDATE', "fact") USING "ids";
  IF "fact" = 'Condition' THEN
    EXECUTE '
      UPDATE "Condition" s SET "retractedAt" = c."until", "knownSince" = c."since",
                               "firstStatedAt" = c."stated", "firstStatedAtPrecision" = coalesce(c."precision", ''INSTANT''),
                               "standing" = c."standing", "contested" = c."contested"
        FROM (SELECT w."id", w."until", w."stated", w."precision", w."standing", w."contested",
                     -- of these, what is known of the first statement has been the same from the first report on
                     CASE WHEN w."isUnsteady" IS NOT TRUE AND w."stated" = w."ever" AND w."stated" = w."atOnce"
                           AND w."precision" = w."precisionEver" AND w."precision" = w."precisionAtOnce" AND w."stated" <= w."reported"
                          THEN w."reported" END AS "since"
                FROM (SELECT k."id", k."until", k."isUnsteady", k."reported", n."contested",
                             CASE WHEN k."isClaimed" THEN n."standing" ELSE ''ASSERTED'' END AS "standing",
                             min(o."at") FILTER (WHERE o."stands") AS "stated", min(o."at") AS "ever",
                             min(o."at") FILTER (WHERE o."stands" AND o."since" <= k."reported") AS "atOnce",
                             -- of moments that end together the most exact
                             (array_agg(o."precision" ORDER BY o."at", o."precision" DESC) FILTER (WHERE o."stands"))[1] AS "precision",
                             (array_agg(o."precision" ORDER BY o."at", o."precision" DESC))[1] AS "precisionEver",
                             (array_agg(o."precision" ORDER BY o."at", o."precision" DESC)
                                FILTER (WHERE o."stands" AND o."since" <= k."reported"))[1] AS "precisionAtOnce"
                        FROM (SELECT c."id",
                                     CASE WHEN bool_and(q."retractedAt" IS NOT NULL) THEN max(q."retractedAt") END AS "until",
                                     bool_or(q."retractedBy" = ''SOURCE'' OR q."stance" IN (''DENIES'', ''QUESTIONS'')) AS "isUnsteady",
                                     count(q."id") > 0 AS "isClaimed",
                                     -- what was never said was never reported
                                     min("proviso_known_from"(q."reportedAt", q."reportedAtPrecision", q."recordedAt"))
                                       FILTER (WHERE q."retractedBy" IS NULL) AS "reported"
                                FROM "Condition" c LEFT JOIN "Claim" q ON q."conditionId" = c."id"
                               WHERE c."id" = ANY ($1) GROUP BY 1) k
                        JOIN "proviso_standings"(''conditionId'', $1) n USING ("id")
                        LEFT JOIN (SELECT q."conditionId" AS "id", m."at", m."precision", q."retractedAt" IS NULL AS "stands",
                                          "proviso_known_from"(q."reportedAt", q."reportedAtPrecision", q."recordedAt") AS "since"
                                     FROM "Claim" q
                                    CROSS JOIN LATERAL (
                                            VALUES (q."saidAt", q."saidAtPrecision"), (q."reportedAt", q."reportedAtPrecision")) m ("at", "precision")
                                    WHERE q."conditionId" = ANY ($1) AND q."stance" IN (''ASSERTS'', ''HEDGES'')
                                      AND q."retractedBy" IS DISTINCT FROM ''CODER'' AND m."at" IS NOT NULL
                                    UNION ALL
                                   SELECT b."conditionId", e."startedAt", e."startedAtPrecision", b."retractedAt" IS NULL AND e."retractedAt" IS NULL,
                                          CASE WHEN NOT b."hasClaims" THEN e."knownSince"
                                               WHEN e."knownSince" IS NOT NULL AND b."knownSince" IS NOT NULL
                                               THEN greatest(e."knownSince", b."knownSince") END
                                     FROM "Bearing" b JOIN "Event" e ON e."id" = b."eventId"
                                    WHERE b."conditionId" = ANY ($1) AND b."bearingKind" = ''STATES''
                                      AND e."realis" IN (''OCCURRED'', ''ONGOING'') AND e."startedAt" IS NOT NULL
                                    UNION ALL
                                   SELECT "conditionId", "judgedAt", "judgedAtPrecision", "retractedAt" IS NULL, "knownSince"
                                     FROM "Assessment" WHERE "conditionId" = ANY ($1)) o USING ("id")
                       GROUP BY 1, 2, 3, 4, 5, 6) w) c
       WHERE s."id" = c."id"
         AND (s."retractedAt", s."firstStatedAt", s."firstStatedAtPrecision", s."knownSince", s."standing", s."contested")
             IS DISTINCT FROM (c."until", c."stated", coalesce(c."precision", ''INSTANT''), c."since", c."standing", c."contested")' USING "ids";
  ELSIF "fact" IN ('Bearing', 'Consideration', 'Participation', 'ConditionParty', 'ConsiderationParty', 'AgreementParty') THEN
    EXECUTE format('
      UPDATE %1$I s SET "retractedAt" = c."until", "knownSince" = c."since"
        FROM (SELECT k."id", CASE WHEN k."hasClaims" THEN k."until" END AS "until",
                     CASE WHEN NOT k."hasClaims" THEN k."before"
                          WHEN %4$s THEN greatest(k."before", k."own") END AS "since"
                FROM (SELECT l."id", l."hasClaims", %3$s AS "before",
                             CASE WHEN bool_and(c."retractedAt" IS NOT NULL) THEN max(c."retractedAt") END AS "until",
                             CASE WHEN bool_or(c."retractedBy" = ''SOURCE'') IS NOT TRUE
                                  THEN min("proviso_known_from"(c."reportedAt", c."reportedAtPrecision", c."recordedAt"))
                                         FILTER (WHERE c."retractedBy" IS NULL) END AS "own"
                        FROM %1$I l JOIN "Claim" c ON c.%2$I = l."id" WHERE l."id" = ANY ($1) GROUP BY l."id") k) c
       WHERE s."id" = c."id" AND (s."retractedAt", s."knownSince") IS DISTINCT FROM (c."until", c."since")',
      "fact", "subject",
      CASE "fact" WHEN 'ConditionParty' THEN '(SELECT "knownSince" FROM "Condition" WHERE "id" = l."conditionId")'
                  ELSE 'NULL::timestamptz' END,
      CASE "fact" WHEN 'ConditionParty' THEN 'k."before" IS NOT NULL AND k."own" IS NOT NULL' ELSE 'true' END)
      USING "ids";
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

-- Works out the periods of these conditions anew, and whether they were ever disputed.
CREATE OR REPLACE FUNCTION "proviso_set_status_periods"("ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- whoever judges the same condition at the same time waits, and then sees both judgements
  EXECUTE 'SELECT FROM "Condition" WHERE "id" = ANY ($1) ORDER BY "id" FOR NO KEY UPDATE' USING "ids";
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
