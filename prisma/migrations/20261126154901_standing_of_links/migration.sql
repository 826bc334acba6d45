-- AlterTable
ALTER TABLE "AgreementParty" ADD COLUMN     "ownStanding" "Standing" DEFAULT 'ASSERTED';

-- AlterTable
ALTER TABLE "AgreementPartyHistory" ADD COLUMN     "ownStanding" "Standing";

-- AlterTable
ALTER TABLE "Bearing" ADD COLUMN     "ownStanding" "Standing" DEFAULT 'ASSERTED';

-- AlterTable
ALTER TABLE "BearingHistory" ADD COLUMN     "ownStanding" "Standing";

-- AlterTable
ALTER TABLE "ConditionParty" ADD COLUMN     "ownStanding" "Standing" DEFAULT 'ASSERTED';

-- AlterTable
ALTER TABLE "ConditionPartyHistory" ADD COLUMN     "ownStanding" "Standing";

-- AlterTable
ALTER TABLE "ConsiderationParty" ADD COLUMN     "ownStanding" "Standing" DEFAULT 'ASSERTED';

-- AlterTable
ALTER TABLE "ConsiderationPartyHistory" ADD COLUMN     "ownStanding" "Standing";

-- AlterTable
ALTER TABLE "Participation" ADD COLUMN     "ownStanding" "Standing" DEFAULT 'ASSERTED';

-- AlterTable
ALTER TABLE "ParticipationHistory" ADD COLUMN     "ownStanding" "Standing";

-- Whether who judges is on the side of a party to a condition: is one that is known, or belongs to it, as known, at the moment of the
-- judgement; who has held an office since a year may have held it in all of that year.
CREATE OR REPLACE FUNCTION "proviso_is_on_side"(
  "condition" bigint, "party" "ConditionRole", "judge" bigint, "moment" timestamptz, "knownAt" timestamptz, "knownBy" text)
  RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF "judge" IS NULL THEN
    RETURN false;
  END IF;
  RETURN EXISTS (
    SELECT FROM (SELECT "id", "actorId", "hasClaims", "ownStanding", "knownSince" FROM "ConditionParty"
                  WHERE "conditionId" = $1 AND "role" = $2 AND CASE WHEN $5 IS NULL THEN "retractedAt" IS NULL ELSE NOT "isEdited" END
                  UNION ALL
                 SELECT "id", "actorId", "hasClaims", "ownStanding", "knownSince" FROM "ConditionPartyHistory"
                  WHERE "conditionId" = $1 AND "role" = $2
                    AND "proviso_read_so"("reportedFrom", "reportedUntil", "recordedFrom", "recordedUntil", $5, $6)) p
     WHERE CASE WHEN $5 IS NULL THEN p."ownStanding" <= 'HEDGED'
                WHEN NOT p."hasClaims" THEN true
                WHEN p."knownSince" IS NULL
                  THEN ("proviso_standing_known"('conditionPartyId', p."id", NULL, $5, $6))."standing" <= 'HEDGED'
                ELSE "proviso_is_known"('conditionPartyId', p."id", p."knownSince", $5, $6) END
       AND (p."actorId" = $3
            OR EXISTS (
              SELECT FROM (SELECT "id", "counterpartId", "affiliationKind", "validFrom", "validFromPrecision", "validTo", "standing", "knownSince" FROM "Affiliation"
                            WHERE "actorId" = $3 AND ($5 IS NULL OR NOT "isEdited")
                            UNION ALL
                           SELECT "id", "counterpartId", "affiliationKind", "validFrom", "validFromPrecision", "validTo", "standing", "knownSince"
                             FROM "AffiliationHistory"
                            WHERE "actorId" = $3
                              AND "proviso_read_so"("reportedFrom", "reportedUntil", "recordedFrom", "recordedUntil", $5, $6)) f
               WHERE f."counterpartId" = p."actorId"
                 AND (f."affiliationKind" IN ('HOLDS_OFFICE_IN', 'REPRESENTS', 'PART_OF')
                      OR f."affiliationKind" = 'MEMBER_OF'
                         AND 'COALITION' = (
                               SELECT "actorKind" FROM "Actor" WHERE "id" = p."actorId" AND ($5 IS NULL OR NOT "isEdited")
                                UNION ALL
                               SELECT "actorKind" FROM "ActorHistory"
                                WHERE "id" = p."actorId"
                                  AND "proviso_read_so"("reportedFrom", "reportedUntil", "recordedFrom", "recordedUntil", $5, $6)))
                 AND (f."validFrom" IS NULL OR "proviso_moment_start"(f."validFrom", f."validFromPrecision") <= $4)
                 AND (f."validTo" IS NULL OR f."validTo" >= $4)
                 AND CASE WHEN $5 IS NULL THEN f."standing" <= 'HEDGED'
                          WHEN f."knownSince" IS NULL
                            THEN ("proviso_standing_known"('affiliationId', f."id", NULL, $5, $6))."standing" <= 'HEDGED'
                          ELSE "proviso_is_known"('affiliationId', f."id", f."knownSince", $5, $6) END)));
END $$;

-- What facts of a table repeat of their claims, for those that the claims at hand state: as it has to be. What a kind of fact does not
-- repeat is null; how a link stands by claims of its own is its "standing" here.
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
             CASE WHEN k."hasClaims" THEN n."standing" ELSE ''ASSERTED'' END, NULL::boolean, NULL::timestamptz, NULL::"DatePrecision"
        FROM (SELECT l."id", l."hasClaims", %3$s AS "before",
                     CASE WHEN bool_and(c."retractedAt" IS NOT NULL) THEN max(c."retractedAt") END AS "until",
                     CASE WHEN bool_or(c."retractedBy" = ''SOURCE'' OR c."stance" IN (''DENIES'', ''QUESTIONS'')) IS NOT TRUE
                          THEN min("proviso_known_from"(c."reportedAt", c."reportedAtPrecision", c."recordedAt"))
                                 FILTER (WHERE c."retractedBy" IS NULL) END AS "own"
                FROM %1$I l JOIN "Claim" c ON c.%2$I = l."id" WHERE l."id" = ANY ($1) GROUP BY l."id") k
        JOIN "proviso_standings"(%2$L, $1) n USING ("id")',
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
      || CASE WHEN "fact" IN ('Bearing', 'Participation', 'ConditionParty', 'ConsiderationParty', 'AgreementParty') THEN ARRAY['ownStanding']
              WHEN "fact" <> 'Consideration' THEN ARRAY['standing', 'contested'] END
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
    (SELECT string_agg(format('k.%I', CASE c WHEN 'ownStanding' THEN 'standing' ELSE c END), ', ') FROM unnest("columns") c),
    "subject",
    (SELECT string_agg(format('s.%I', c), ', ') FROM unnest("columns") c)) USING "ids";
  IF "fact" = 'Consideration' THEN
    PERFORM "proviso_set_consideration_standings"("ids");
  END IF;
END $$;

-- A consideration stands by claims of its own, or else as the strongest of its conditions, also those of its terms, and of its outcomes.
CREATE OR REPLACE FUNCTION "proviso_consideration_standings"("ids" bigint[])
  RETURNS TABLE ("id" bigint, "standing" "Standing") LANGUAGE plpgsql STABLE ROWS 20 AS $$
BEGIN
  RETURN QUERY EXECUTE '
    SELECT k."id", coalesce(CASE WHEN c."hasClaims" THEN n."standing" ELSE min(f."standing") END, ''ASSERTED'')
      FROM unnest($1) k ("id")
      JOIN "Consideration" c ON c."id" = k."id"
      JOIN "proviso_standings"(''considerationId'', $1) n ON n."id" = k."id"
      LEFT JOIN LATERAL (SELECT "standing" FROM "Condition" WHERE "considerationId" = k."id"
                          UNION ALL
                         SELECT m."standing" FROM "TermCondition" t JOIN "Condition" m ON m."id" = t."conditionId"
                          WHERE t."considerationId" = k."id"
                          UNION ALL
                         SELECT "standing" FROM "Outcome" WHERE "considerationId" = k."id") f ON true
     GROUP BY 1, c."hasClaims", n."standing"' USING "ids";
END $$;

CREATE OR REPLACE FUNCTION "proviso_set_consideration_standings"("ids" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE '
    UPDATE "Consideration" c SET "standing" = s."standing" FROM "proviso_consideration_standings"($1) s
     WHERE c."id" = s."id" AND c."standing" <> s."standing"' USING "ids";
END $$;

CREATE OR REPLACE FUNCTION "proviso_considerations_stand"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "changed" text := CASE TG_OP
    WHEN 'INSERT' THEN 'SELECT %1$s FROM "after"'
    WHEN 'DELETE' THEN 'SELECT %1$s FROM "before"'
    ELSE '(SELECT %1$s FROM "after" EXCEPT SELECT %1$s FROM "before") UNION ALL (SELECT %1$s FROM "before" EXCEPT SELECT %1$s FROM "after")' END;
  "ids" bigint[];
BEGIN
  EXECUTE 'SELECT ARRAY(SELECT DISTINCT "of" FROM ('
    || format("changed", CASE TG_TABLE_NAME WHEN 'TermCondition' THEN '"considerationId" AS "of", "id", "conditionId"'
                                            ELSE '"considerationId" AS "of", "id", "standing"' END)
    || ') c WHERE "of" IS NOT NULL)' INTO "ids";
  IF TG_TABLE_NAME = 'Condition' THEN
    EXECUTE 'SELECT $1 || ARRAY(SELECT t."considerationId" FROM (' || format("changed", '"id", "standing"') || ') c
                                  JOIN "TermCondition" t ON t."conditionId" = c."id")' INTO "ids" USING "ids";
  END IF;
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_consideration_standings"("ids");
  END IF;
  RETURN NULL;
END $$;

-- On whose side assessors are depends on the parties, and on who belongs to them.
CREATE OR REPLACE FUNCTION "proviso_sides_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  IF TG_TABLE_NAME = 'ConditionParty' AND TG_OP = 'UPDATE' THEN
    EXECUTE '
      SELECT ARRAY(
        SELECT DISTINCT a."conditionId"
          FROM (SELECT "conditionId", "role", "actorId", "retractedAt", "ownStanding" FROM "after"
                EXCEPT SELECT "conditionId", "role", "actorId", "retractedAt", "ownStanding" FROM "before") s
          JOIN "Assessment" a ON a."conditionId" = s."conditionId")' INTO "ids";
  ELSIF TG_TABLE_NAME = 'ConditionParty' THEN
    EXECUTE format('SELECT ARRAY(SELECT DISTINCT a."conditionId" FROM %I s JOIN "Assessment" a ON a."conditionId" = s."conditionId")',
      CASE TG_OP WHEN 'DELETE' THEN 'before' ELSE 'after' END) INTO "ids";
  ELSIF TG_TABLE_NAME = 'Affiliation' THEN
    EXECUTE format('
      SELECT ARRAY(
        SELECT DISTINCT a."conditionId"
          FROM (SELECT "counterpartId" FROM "after" %s) f
          JOIN "ConditionParty" p ON p."actorId" = f."counterpartId" JOIN "Assessment" a ON a."conditionId" = p."conditionId")',
      CASE TG_OP WHEN 'UPDATE' THEN 'UNION SELECT "counterpartId" FROM "before"' END) INTO "ids";
  ELSE
    EXECUTE '
      SELECT ARRAY(
        SELECT DISTINCT a."conditionId"
          FROM (SELECT "id", "actorKind" FROM "after" EXCEPT SELECT "id", "actorKind" FROM "before") k
          JOIN "ConditionParty" p ON p."actorId" = k."id" JOIN "Assessment" a ON a."conditionId" = p."conditionId")' INTO "ids";
  END IF;
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_status_periods"("ids");
  END IF;
  RETURN NULL;
END $$;

-- links that are only denied, or doubted, count no longer
SELECT "proviso_set_known"('Bearing', 'bearingId', ARRAY(SELECT "id" FROM "Bearing" WHERE "hasClaims"));
SELECT "proviso_set_known"('Participation', 'participationId', ARRAY(SELECT "id" FROM "Participation" WHERE "hasClaims"));
SELECT "proviso_set_known"('ConditionParty', 'conditionPartyId', ARRAY(SELECT "id" FROM "ConditionParty" WHERE "hasClaims"));
SELECT "proviso_set_known"('ConsiderationParty', 'considerationPartyId', ARRAY(SELECT "id" FROM "ConsiderationParty" WHERE "hasClaims"));
SELECT "proviso_set_known"('AgreementParty', 'agreementPartyId', ARRAY(SELECT "id" FROM "AgreementParty" WHERE "hasClaims"));
SELECT "proviso_set_known"('Consideration', 'considerationId', ARRAY(SELECT "id" FROM "Consideration" WHERE "hasClaims"));
