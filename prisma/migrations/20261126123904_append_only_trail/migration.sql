-- AlterTable
ALTER TABLE "ActorHistory" ADD COLUMN     "removedAt" TIMESTAMPTZ(3),
ADD COLUMN     "removedReason" TEXT;

-- AlterTable
ALTER TABLE "ArticleHistory" ADD COLUMN     "removedAt" TIMESTAMPTZ(3),
ADD COLUMN     "removedReason" TEXT;

-- Gives the changes of committed transactions their places, and tells whoever listens. One transaction does so at a time, and a short
-- one, so that no place becomes visible after a greater one: a reader who goes on behind the last place that it saw misses nothing.
-- With the rights of the owner: a role that may add to the trail alone cannot touch what is in the log.
CREATE OR REPLACE FUNCTION "proviso_number_changes"() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  "last" bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM "PendingChange") THEN
    RETURN;
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('proviso changes', 0));
  -- sees what was committed before the lock was had
  WITH pending AS (DELETE FROM "PendingChange" RETURNING *),
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
END $$;

-- What facts of a table repeat of their claims, for those that the claims at hand state: as it has to be. What a kind of fact does not
-- repeat is null.
CREATE OR REPLACE FUNCTION "proviso_known"("fact" text, "subject" text, "ids" bigint[])
  RETURNS TABLE ("id" bigint, "retractedAt" timestamptz, "knownSince" timestamptz, "standing" "Standing", "contested" boolean,
                 "firstStatedAt" timestamptz, "firstStatedAtPrecision" "DatePrecision") LANGUAGE plpgsql STABLE ROWS 20 AS $$
BEGIN
  IF "fact" = 'Condition' THEN
    RETURN QUERY EXECUTE '
      SELECT w."id", w."until",
             -- of these, what is known of the first statement has been the same from the first report on
             CASE WHEN w."isUnsteady" IS NOT TRUE AND w."stated" = w."ever" AND w."stated" = w."atOnce"
                   AND w."precision" = w."precisionEver" AND w."precision" = w."precisionAtOnce" AND w."stated" <= w."reported"
                  THEN w."reported" END,
             w."standing", w."contested", w."stated", coalesce(w."precision", ''INSTANT'')
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
                                  CASE WHEN b."isEdited" OR e."isEdited" THEN NULL
                                       WHEN NOT b."hasClaims" THEN e."knownSince"
                                       WHEN e."knownSince" IS NOT NULL AND b."knownSince" IS NOT NULL
                                       THEN greatest(e."knownSince", b."knownSince") END
                             FROM "Bearing" b JOIN "Event" e ON e."id" = b."eventId"
                            WHERE b."conditionId" = ANY ($1) AND b."bearingKind" = ''STATES''
                              AND e."realis" IN (''OCCURRED'', ''ONGOING'') AND e."startedAt" IS NOT NULL
                            UNION ALL
                           SELECT "conditionId", "judgedAt", "judgedAtPrecision", "retractedAt" IS NULL,
                                  CASE WHEN NOT "isEdited" THEN "knownSince" END
                             FROM "Assessment" WHERE "conditionId" = ANY ($1)
                            UNION ALL
                           -- and as these read before
                           SELECT "conditionId", "judgedAt", "judgedAtPrecision", false, NULL
                             FROM "AssessmentHistory" WHERE "conditionId" = ANY ($1)
                            UNION ALL
                           SELECT b."conditionId", e."startedAt", e."startedAtPrecision", false, NULL
                             FROM (SELECT "conditionId", "eventId", "bearingKind" FROM "Bearing" WHERE "conditionId" = ANY ($1)
                                    UNION SELECT "conditionId", "eventId", "bearingKind" FROM "BearingHistory" WHERE "conditionId" = ANY ($1)) b
                             JOIN "EventHistory" e ON e."id" = b."eventId"
                            WHERE b."bearingKind" = ''STATES'' AND e."realis" IN (''OCCURRED'', ''ONGOING'') AND e."startedAt" IS NOT NULL
                            UNION ALL
                           SELECT b."conditionId", e."startedAt", e."startedAtPrecision", false, NULL
                             FROM "BearingHistory" b JOIN "Event" e ON e."id" = b."eventId"
                            WHERE b."conditionId" = ANY ($1) AND b."bearingKind" = ''STATES''
                              AND e."realis" IN (''OCCURRED'', ''ONGOING'') AND e."startedAt" IS NOT NULL) o USING ("id")
               GROUP BY 1, 2, 3, 4, 5, 6) w' USING "ids";
  ELSIF "fact" IN ('Bearing', 'Consideration', 'Participation', 'ConditionParty', 'ConsiderationParty', 'AgreementParty') THEN
    RETURN QUERY EXECUTE format('
      SELECT k."id", CASE WHEN k."hasClaims" THEN k."until" END,
             CASE WHEN NOT k."hasClaims" THEN k."before"
                  WHEN %4$s THEN greatest(k."before", k."own") END,
             NULL::"Standing", NULL::boolean, NULL::timestamptz, NULL::"DatePrecision"
        FROM (SELECT l."id", l."hasClaims", %3$s AS "before",
                     CASE WHEN bool_and(c."retractedAt" IS NOT NULL) THEN max(c."retractedAt") END AS "until",
                     CASE WHEN bool_or(c."retractedBy" = ''SOURCE'') IS NOT TRUE
                          THEN min("proviso_known_from"(c."reportedAt", c."reportedAtPrecision", c."recordedAt"))
                                 FILTER (WHERE c."retractedBy" IS NULL) END AS "own"
                FROM %1$I l JOIN "Claim" c ON c.%2$I = l."id" WHERE l."id" = ANY ($1) GROUP BY l."id") k',
      "fact", "subject",
      CASE "fact" WHEN 'ConditionParty' THEN '(SELECT "knownSince" FROM "Condition" WHERE "id" = l."conditionId")'
                  ELSE 'NULL::timestamptz' END,
      CASE "fact" WHEN 'ConditionParty' THEN 'k."before" IS NOT NULL AND k."own" IS NOT NULL' ELSE 'true' END)
      USING "ids";
  ELSE
    RETURN QUERY EXECUTE format('
      SELECT c."id", c."until", c."since", w."standing", w."contested", NULL::timestamptz, NULL::"DatePrecision"
        FROM (SELECT %1$I AS "id",
                     CASE WHEN bool_and("retractedAt" IS NOT NULL) THEN max("retractedAt") END AS "until",
                     CASE WHEN bool_or("retractedBy" = ''SOURCE'' OR "stance" IN (''DENIES'', ''QUESTIONS'')) IS NOT TRUE
                          THEN min("proviso_known_from"("reportedAt", "reportedAtPrecision", "recordedAt"))
                                 FILTER (WHERE "retractedBy" IS NULL) END AS "since"
                FROM "Claim" WHERE %1$I = ANY ($1) GROUP BY 1) c
        JOIN "proviso_standings"(%1$L, $1) w USING ("id")',
      "subject") USING "ids";
  END IF;
END $$;

-- The columns that facts of a table repeat of their claims.
CREATE OR REPLACE FUNCTION "proviso_known_columns"("fact" text) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT ARRAY['retractedAt', 'knownSince']
      || CASE WHEN "fact" NOT IN ('Bearing', 'Consideration', 'Participation', 'ConditionParty', 'ConsiderationParty', 'AgreementParty')
              THEN ARRAY['standing', 'contested'] END
      || CASE "fact" WHEN 'Condition' THEN ARRAY['firstStatedAt', 'firstStatedAtPrecision'] END
$$;

-- Sets what facts of a table repeat of their claims, for those that the claims at hand state.
CREATE OR REPLACE FUNCTION "proviso_set_known"("fact" text, "subject" text, "ids" bigint[]) RETURNS void
  LANGUAGE plpgsql AS $$
DECLARE
  "columns" text[] := "proviso_known_columns"("fact");
BEGIN
  -- whoever claims something of the same facts at the same time waits, and then sees all claims
  EXECUTE format('SELECT FROM %I WHERE "id" = ANY ($1) ORDER BY "id" FOR NO KEY UPDATE', "fact") USING "ids";
  EXECUTE format('
    UPDATE %1$I s SET (%2$s) = ROW (%3$s) FROM "proviso_known"(%1$L, %4$L, $1) k
     WHERE s."id" = k."id" AND (%5$s) IS DISTINCT FROM (%3$s)',
    "fact",
    (SELECT string_agg(format('%I', c), ', ') FROM unnest("columns") c),
    (SELECT string_agg(format('k.%I', c), ', ') FROM unnest("columns") c),
    "subject",
    (SELECT string_agg(format('s.%I', c), ', ') FROM unnest("columns") c)) USING "ids";
END $$;

-- Forgets the states of rows that the transaction at hand itself recorded at a moment: they are recorded anew. With the rights of the
-- owner, for what others recorded is never forgotten.
CREATE OR REPLACE FUNCTION "proviso_record_anew"("history" text, "key" text, "ids" bigint[], "moment" timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF "history" NOT LIKE '%History' THEN
    RAISE EXCEPTION '% keeps no states', "history";
  END IF;
  EXECUTE format('DELETE FROM public.%I WHERE %I = ANY ($1) AND "recordedFrom" = $2 AND xmin = pg_current_xact_id()::xid', "history", "key")
    USING "ids", "moment";
END $$;

-- The actors of whom these claims speak, with the articles that they quote: who they are, and who was written, so that both are there
-- when a merger is undone.
CREATE OR REPLACE FUNCTION "proviso_mentions"("claims" bigint[])
  RETURNS TABLE ("actorId" bigint, "articleId" bigint, "publishedAt" timestamptz) LANGUAGE plpgsql STABLE ROWS 20 AS $$
BEGIN
  RETURN QUERY EXECUTE '
    SELECT DISTINCT i."id", a."id", a."publishedAt"
      FROM "Claim" c
     CROSS JOIN LATERAL (
             SELECT c."speakerId" AS "actorId", c."speakerWrittenId" AS "writtenId"
              UNION ALL SELECT "actorId", "actorWrittenId" FROM "ConditionParty" WHERE "conditionId" = c."conditionId"
              UNION ALL SELECT "actorId", "actorWrittenId" FROM "ConditionParty" WHERE "id" = c."conditionPartyId"
              UNION ALL SELECT "actorId", "actorWrittenId" FROM "ConsiderationParty" WHERE "id" = c."considerationPartyId"
              UNION ALL SELECT "actorId", "actorWrittenId" FROM "AgreementParty" WHERE "agreementId" = c."agreementId"
              UNION ALL SELECT "actorId", "actorWrittenId" FROM "AgreementParty" WHERE "id" = c."agreementPartyId"
              UNION ALL SELECT "actorId", "actorWrittenId" FROM "Participation" WHERE "eventId" = c."eventId"
              UNION ALL SELECT "actorId", "actorWrittenId" FROM "Participation" WHERE "id" = c."participationId"
              UNION ALL SELECT "assessorId", "assessorWrittenId" FROM "Assessment" WHERE "id" = c."assessmentId") m
     CROSS JOIN LATERAL (VALUES (m."actorId"), (m."writtenId")) i ("id")
      JOIN "ClaimQuote" l ON l."claimId" = c."id"
      JOIN "Quote" q ON q."id" = l."quoteId"
      JOIN "Revision" r ON r."id" = q."revisionId"
      JOIN "Article" a ON a."id" = r."articleId"
     WHERE c."id" = ANY ($1) AND i."id" IS NOT NULL' USING "claims";
END $$;

-- Adds them to those articles.
CREATE OR REPLACE FUNCTION "proviso_add_mentions"("claims" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE '
    INSERT INTO "Mention" ("actorId", "articleId", "publishedAt") SELECT * FROM "proviso_mentions"($1) ON CONFLICT DO NOTHING' USING "claims";
END $$;

-- Words of a text are quoted while a claim rests on them: until when these are.
CREATE OR REPLACE FUNCTION "proviso_quoted_until"("quotes" bigint[])
  RETURNS TABLE ("id" bigint, "retractedAt" timestamptz) LANGUAGE plpgsql STABLE ROWS 20 AS $$
BEGIN
  RETURN QUERY EXECUTE '
    SELECT l."quoteId", CASE WHEN bool_and(c."retractedAt" IS NOT NULL) THEN max(c."retractedAt") END
      FROM "ClaimQuote" l JOIN "Claim" c ON c."id" = l."claimId" WHERE l."quoteId" = ANY ($1) GROUP BY 1' USING "quotes";
END $$;

CREATE OR REPLACE FUNCTION "proviso_set_quoted"("quotes" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE '
    UPDATE "Quote" q SET "retractedAt" = c."retractedAt" FROM "proviso_quoted_until"($1) c
     WHERE q."id" = c."id" AND q."retractedAt" IS DISTINCT FROM c."retractedAt"' USING "quotes";
END $$;

-- Since when the texts of these articles are known, and until when those of an article's own dataset are its latest. A text that says
-- nothing else was published with its article. Where that has no date, it is known from when the first such text was taken in.
CREATE OR REPLACE FUNCTION "proviso_revisions_dated"("articles" bigint[])
  RETURNS TABLE ("id" bigint, "knownSince" timestamptz, "until" timestamptz) LANGUAGE plpgsql STABLE ROWS 20 AS $$
BEGIN
  RETURN QUERY EXECUTE '
    SELECT d."id", d."since",
           -- a text gives way to the one that comes after it by publication, and of the same moment by number
           CASE WHEN d."isOwn" THEN lead(d."since") OVER (PARTITION BY d."articleId", d."isOwn" ORDER BY d."since", d."number") END
      FROM (SELECT o."id", o."articleId", o."isOwn", o."number",
                   coalesce("proviso_known_from"(o."publishedAt", o."publishedAtPrecision", o."capturedAt"),
                            "proviso_known_from"(a."publishedAt", a."publishedAtPrecision", o."captured"), o."captured") AS "since"
              FROM (SELECT *, min("capturedAt") FILTER (WHERE "publishedAt" IS NULL) OVER (PARTITION BY "articleId", "isOwn") AS "captured"
                      FROM "Revision" WHERE "articleId" = ANY ($1)) o
              JOIN "Article" a ON a."id" = o."articleId") d' USING "articles";
END $$;

CREATE OR REPLACE FUNCTION "proviso_date_revisions"("articles" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF cardinality("articles") = 0 THEN
    RETURN;
  END IF;
  EXECUTE '
    UPDATE "Revision" r SET "knownSince" = d."knownSince" FROM "proviso_revisions_dated"($1) d
     WHERE r."id" = d."id" AND r."knownSince" <> d."knownSince"' USING "articles";
  EXECUTE '
    UPDATE "SearchEntry" s SET "retractedAt" = d."until" FROM "proviso_revisions_dated"($1) d
     WHERE s."revisionId" = d."id" AND s."retractedAt" IS DISTINCT FROM d."until"' USING "articles";
END $$;

-- Who speaks in those of these claims in which no actor does.
CREATE OR REPLACE FUNCTION "proviso_voices"("ids" bigint[]) RETURNS TABLE ("id" bigint, "voice" text) LANGUAGE plpgsql STABLE ROWS 20 AS $$
BEGIN
  RETURN QUERY EXECUTE '
    SELECT c."id",
           CASE WHEN c."speakerAsWritten" IS NOT NULL THEN concat_ws('': '', coalesce(p."name", d."name"), c."speakerAsWritten")
                WHEN c."attribution" = ''IMPORTED_CODING'' THEN coalesce(d."name", p."name")
                ELSE coalesce(p."name", d."name") END
      FROM "Claim" c
      LEFT JOIN LATERAL (SELECT ''dataset '' || o."datasetId" AS "name" FROM "Origin" o WHERE o."id" = c."originId") d ON true
      LEFT JOIN LATERAL (
             SELECT CASE WHEN p."name" = ''unknown'' THEN ''article '' || a."id" ELSE ''publisher '' || p."id" END AS "name"
               FROM "ClaimQuote" l
               JOIN "Quote" q ON q."id" = l."quoteId"
               JOIN "Revision" r ON r."id" = q."revisionId"
               JOIN "Article" a ON a."id" = r."articleId"
               JOIN "Publisher" p ON p."id" = a."publisherId"
              WHERE l."claimId" = c."id" ORDER BY l."ordinal", a."id" LIMIT 1) p ON true
     WHERE c."id" = ANY ($1) AND c."speakerId" IS NULL' USING "ids";
END $$;

CREATE OR REPLACE FUNCTION "proviso_set_voices"("ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE '
    UPDATE "Claim" c SET "voice" = v."voice" FROM "proviso_voices"($1) v
     WHERE c."id" = v."id" AND c."voice" IS DISTINCT FROM v."voice"' USING "ids";
END $$;

-- A consideration stands as the strongest of its conditions and outcomes.
CREATE OR REPLACE FUNCTION "proviso_consideration_standings"("ids" bigint[])
  RETURNS TABLE ("id" bigint, "standing" "Standing") LANGUAGE plpgsql STABLE ROWS 20 AS $$
BEGIN
  RETURN QUERY EXECUTE '
    SELECT k."id", coalesce(min(f."standing"), ''ASSERTED'')
      FROM unnest($1) k ("id")
      LEFT JOIN LATERAL (SELECT "standing" FROM "Condition" WHERE "considerationId" = k."id"
                          UNION ALL
                         SELECT "standing" FROM "Outcome" WHERE "considerationId" = k."id") f ON true
     GROUP BY 1' USING "ids";
END $$;

CREATE OR REPLACE FUNCTION "proviso_considerations_stand"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    "ids" := ARRAY(
      SELECT DISTINCT "considerationId" FROM (
        (SELECT "id", "considerationId", "standing" FROM "after" EXCEPT SELECT "id", "considerationId", "standing" FROM "before")
        UNION ALL
        (SELECT "id", "considerationId", "standing" FROM "before" EXCEPT SELECT "id", "considerationId", "standing" FROM "after")) c
       WHERE "considerationId" IS NOT NULL);
  ELSE
    "ids" := ARRAY(SELECT DISTINCT "considerationId" FROM "after" WHERE "considerationId" IS NOT NULL);
  END IF;
  IF cardinality("ids") > 0 THEN
    EXECUTE '
      UPDATE "Consideration" c SET "standing" = s."standing" FROM "proviso_consideration_standings"($1) s
       WHERE c."id" = s."id" AND c."standing" <> s."standing"' USING "ids";
  END IF;
  RETURN NULL;
END $$;

-- The periods of these conditions, as they have to be.
CREATE OR REPLACE FUNCTION "proviso_status_periods"("ids" bigint[])
  RETURNS TABLE ("conditionId" bigint, "from" timestamptz, "until" timestamptz, "status" "ConditionStatus", "assessmentId" bigint,
                 "selfAssessed" boolean, "disputed" boolean, "firstStatedAt" timestamptz) LANGUAGE plpgsql STABLE ROWS 20 AS $$
BEGIN
  RETURN QUERY EXECUTE '
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
                            f."isFirm" AND w."judgedFrom" - ''366 days''::interval
                              <= greatest(CASE WHEN w."class" <> ''DONE'' THEN max(w."judgedAt") FILTER (WHERE w."class" = ''DONE'') OVER e END,
                                          CASE WHEN w."class" <> ''PART'' THEN max(w."judgedAt") FILTER (WHERE w."class" = ''PART'') OVER e END,
                                          CASE WHEN w."class" <> ''FAILED'' THEN max(w."judgedAt") FILTER (WHERE w."class" = ''FAILED'') OVER e END)
                              AS "opposes"
                       FROM "proviso_words"(c."id", t."from", t."from", NULL, ''REPORTED'') w
                      CROSS JOIN LATERAL (SELECT w."standing" = ''ASSERTED'' AND w."class" IN (''DONE'', ''PART'', ''FAILED'') AS "isFirm") f
                     WINDOW e AS (PARTITION BY f."isFirm", "proviso_period"(w."judgedAt", c."recurs") ORDER BY w."judgedAt")) w) s
     WHERE c."id" = ANY ($1)' USING "ids";
END $$;

-- Whether these conditions, as far as they were judged, were ever judged differently.
CREATE OR REPLACE FUNCTION "proviso_ever_disputed"("ids" bigint[])
  RETURNS TABLE ("id" bigint, "everDisputed" boolean) LANGUAGE plpgsql STABLE ROWS 20 AS $$
BEGIN
  RETURN QUERY EXECUTE '
    SELECT "conditionId", count(DISTINCT "proviso_status_class"("status")) > 1
      FROM (SELECT "conditionId", "status" FROM "Assessment" WHERE "conditionId" = ANY ($1)
             UNION SELECT "conditionId", "status" FROM "AssessmentHistory" WHERE "conditionId" = ANY ($1)) a GROUP BY 1' USING "ids";
END $$;

-- Works out the periods of these conditions anew, and whether they were ever disputed.
CREATE OR REPLACE FUNCTION "proviso_set_status_periods"("ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- whoever judges the same condition at the same time waits, and then sees both judgements
  EXECUTE 'SELECT FROM "Condition" WHERE "id" = ANY ($1) ORDER BY "id" FOR NO KEY UPDATE' USING "ids";
  EXECUTE 'DELETE FROM "StatusPeriod" WHERE "conditionId" = ANY ($1)' USING "ids";
  EXECUTE '
    INSERT INTO "StatusPeriod" ("conditionId", "from", "until", "status", "assessmentId", "selfAssessed", "disputed", "firstStatedAt")
    SELECT * FROM "proviso_status_periods"($1)' USING "ids";
  EXECUTE '
    UPDATE "Condition" c SET "everDisputed" = s."everDisputed" FROM "proviso_ever_disputed"($1) s
     WHERE c."id" = s."id" AND c."everDisputed" <> s."everDisputed"' USING "ids";
END $$;

-- Mergers were not counted.
UPDATE "Origin" o SET "updated" = c."updated"
  FROM (SELECT "originId", count(*) AS "updated" FROM "Change" WHERE "action" = 'UPDATED' AND "actorId" IS NOT NULL GROUP BY 1) c
 WHERE c."originId" = o."id" AND o."operation" IN ('mergeActors', 'unmergeActors') AND o."updated" = 0;
