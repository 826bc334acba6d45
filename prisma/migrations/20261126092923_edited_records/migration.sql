-- AlterTable
ALTER TABLE "Affiliation" ADD COLUMN     "isEdited" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Agreement" ADD COLUMN     "isEdited" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "AgreementParty" ADD COLUMN     "isEdited" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Assessment" ADD COLUMN     "isEdited" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Bearing" ADD COLUMN     "isEdited" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Condition" ADD COLUMN     "isEdited" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "ConditionParty" ADD COLUMN     "isEdited" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Consideration" ADD COLUMN     "isEdited" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "ConsiderationParty" ADD COLUMN     "isEdited" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "isEdited" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Figure" ADD COLUMN     "isEdited" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Outcome" ADD COLUMN     "isEdited" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Participation" ADD COLUMN     "isEdited" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "TermCondition" ADD COLUMN     "isEdited" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "AgreementHistory" (
    "id" BIGINT NOT NULL,
    "version" INTEGER,
    "slug" TEXT,
    "title" TEXT,
    "agreementKind" "AgreementKind",
    "startedAt" TIMESTAMPTZ(3),
    "startedAtPrecision" "DatePrecision",
    "endedAt" TIMESTAMPTZ(3),
    "endedAtPrecision" "DatePrecision",
    "retractedAt" TIMESTAMPTZ(3),
    "knownSince" TIMESTAMPTZ(3),
    "standing" "Standing",
    "contested" BOOLEAN,
    "reportedFrom" TIMESTAMPTZ(3) NOT NULL,
    "reportedUntil" TIMESTAMPTZ(3) NOT NULL,
    "recordedFrom" TIMESTAMPTZ(3) NOT NULL,
    "recordedUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AgreementHistory_pkey" PRIMARY KEY ("id","recordedFrom","reportedFrom")
);

-- CreateTable
CREATE TABLE "AgreementPartyHistory" (
    "id" BIGINT NOT NULL,
    "agreementId" BIGINT,
    "actorId" BIGINT,
    "actorWrittenId" BIGINT,
    "role" "AgreementRole",
    "hasClaims" BOOLEAN,
    "retractedAt" TIMESTAMPTZ(3),
    "knownSince" TIMESTAMPTZ(3),
    "reportedFrom" TIMESTAMPTZ(3) NOT NULL,
    "reportedUntil" TIMESTAMPTZ(3) NOT NULL,
    "recordedFrom" TIMESTAMPTZ(3) NOT NULL,
    "recordedUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AgreementPartyHistory_pkey" PRIMARY KEY ("id","recordedFrom","reportedFrom")
);

-- CreateTable
CREATE TABLE "EventHistory" (
    "id" BIGINT NOT NULL,
    "version" INTEGER,
    "slug" TEXT,
    "eventType" "EventType",
    "subtype" "EventSubtype",
    "title" TEXT,
    "realis" "Realis",
    "startedAt" TIMESTAMPTZ(3),
    "startedAtPrecision" "DatePrecision",
    "endedAt" TIMESTAMPTZ(3),
    "endedAtPrecision" "DatePrecision",
    "placeName" TEXT,
    "placeCountry" TEXT,
    "placeLatitude" DOUBLE PRECISION,
    "placeLongitude" DOUBLE PRECISION,
    "partOfId" BIGINT,
    "retractedAt" TIMESTAMPTZ(3),
    "knownSince" TIMESTAMPTZ(3),
    "standing" "Standing",
    "contested" BOOLEAN,
    "reportedFrom" TIMESTAMPTZ(3) NOT NULL,
    "reportedUntil" TIMESTAMPTZ(3) NOT NULL,
    "recordedFrom" TIMESTAMPTZ(3) NOT NULL,
    "recordedUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EventHistory_pkey" PRIMARY KEY ("id","recordedFrom","reportedFrom")
);

-- CreateTable
CREATE TABLE "ParticipationHistory" (
    "id" BIGINT NOT NULL,
    "eventId" BIGINT,
    "actorId" BIGINT,
    "actorWrittenId" BIGINT,
    "asWritten" TEXT,
    "role" "ParticipationRole",
    "hasClaims" BOOLEAN,
    "retractedAt" TIMESTAMPTZ(3),
    "knownSince" TIMESTAMPTZ(3),
    "eventStartedAt" TIMESTAMPTZ(3),
    "eventStanding" "Standing",
    "reportedFrom" TIMESTAMPTZ(3) NOT NULL,
    "reportedUntil" TIMESTAMPTZ(3) NOT NULL,
    "recordedFrom" TIMESTAMPTZ(3) NOT NULL,
    "recordedUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ParticipationHistory_pkey" PRIMARY KEY ("id","recordedFrom","reportedFrom")
);

-- CreateTable
CREATE TABLE "ConditionHistory" (
    "id" BIGINT NOT NULL,
    "version" INTEGER,
    "slug" TEXT,
    "summary" TEXT,
    "requirement" TEXT,
    "topic" "ConditionTopic",
    "force" "ConditionForce",
    "effect" "ConditionEffect",
    "polarity" "Polarity",
    "formality" "Formality",
    "deadline" TIMESTAMPTZ(3),
    "deadlinePrecision" "DatePrecision",
    "deadlineAsWritten" TEXT,
    "recurs" "Recurrence",
    "firstStatedAt" TIMESTAMPTZ(3),
    "firstStatedAtPrecision" "DatePrecision",
    "considerationId" BIGINT,
    "deliversId" BIGINT,
    "stageId" BIGINT,
    "retractedAt" TIMESTAMPTZ(3),
    "knownSince" TIMESTAMPTZ(3),
    "standing" "Standing",
    "contested" BOOLEAN,
    "everDisputed" BOOLEAN,
    "supersedesId" BIGINT,
    "reportedFrom" TIMESTAMPTZ(3) NOT NULL,
    "reportedUntil" TIMESTAMPTZ(3) NOT NULL,
    "recordedFrom" TIMESTAMPTZ(3) NOT NULL,
    "recordedUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ConditionHistory_pkey" PRIMARY KEY ("id","recordedFrom","reportedFrom")
);

-- CreateTable
CREATE TABLE "ConditionPartyHistory" (
    "id" BIGINT NOT NULL,
    "conditionId" BIGINT,
    "actorId" BIGINT,
    "actorWrittenId" BIGINT,
    "role" "ConditionRole",
    "firstStatedAt" TIMESTAMPTZ(3),
    "standing" "Standing",
    "hasClaims" BOOLEAN,
    "retractedAt" TIMESTAMPTZ(3),
    "knownSince" TIMESTAMPTZ(3),
    "reportedFrom" TIMESTAMPTZ(3) NOT NULL,
    "reportedUntil" TIMESTAMPTZ(3) NOT NULL,
    "recordedFrom" TIMESTAMPTZ(3) NOT NULL,
    "recordedUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ConditionPartyHistory_pkey" PRIMARY KEY ("id","recordedFrom","reportedFrom")
);

-- CreateTable
CREATE TABLE "ConsiderationHistory" (
    "id" BIGINT NOT NULL,
    "version" INTEGER,
    "slug" TEXT,
    "considerationKind" "ConsiderationKind",
    "sign" "ConsiderationSign",
    "operator" "ConsiderationOperator",
    "description" TEXT,
    "hasClaims" BOOLEAN,
    "retractedAt" TIMESTAMPTZ(3),
    "knownSince" TIMESTAMPTZ(3),
    "standing" "Standing",
    "stageId" BIGINT,
    "reportedFrom" TIMESTAMPTZ(3) NOT NULL,
    "reportedUntil" TIMESTAMPTZ(3) NOT NULL,
    "recordedFrom" TIMESTAMPTZ(3) NOT NULL,
    "recordedUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ConsiderationHistory_pkey" PRIMARY KEY ("id","recordedFrom","reportedFrom")
);

-- CreateTable
CREATE TABLE "ConsiderationPartyHistory" (
    "id" BIGINT NOT NULL,
    "considerationId" BIGINT,
    "actorId" BIGINT,
    "actorWrittenId" BIGINT,
    "role" "ConsiderationRole",
    "hasClaims" BOOLEAN,
    "retractedAt" TIMESTAMPTZ(3),
    "knownSince" TIMESTAMPTZ(3),
    "reportedFrom" TIMESTAMPTZ(3) NOT NULL,
    "reportedUntil" TIMESTAMPTZ(3) NOT NULL,
    "recordedFrom" TIMESTAMPTZ(3) NOT NULL,
    "recordedUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ConsiderationPartyHistory_pkey" PRIMARY KEY ("id","recordedFrom","reportedFrom")
);

-- CreateTable
CREATE TABLE "TermConditionHistory" (
    "id" BIGINT NOT NULL,
    "considerationId" BIGINT,
    "term" INTEGER,
    "atLeast" INTEGER,
    "conditionId" BIGINT,
    "reportedFrom" TIMESTAMPTZ(3) NOT NULL,
    "reportedUntil" TIMESTAMPTZ(3) NOT NULL,
    "recordedFrom" TIMESTAMPTZ(3) NOT NULL,
    "recordedUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TermConditionHistory_pkey" PRIMARY KEY ("id","recordedFrom","reportedFrom")
);

-- CreateTable
CREATE TABLE "AssessmentHistory" (
    "id" BIGINT NOT NULL,
    "version" INTEGER,
    "conditionId" BIGINT,
    "status" "AssessmentStatus",
    "assessorId" BIGINT,
    "assessorWrittenId" BIGINT,
    "judgedAt" TIMESTAMPTZ(3),
    "judgedAtPrecision" "DatePrecision",
    "supersedesId" BIGINT,
    "retractedAt" TIMESTAMPTZ(3),
    "knownSince" TIMESTAMPTZ(3),
    "standing" "Standing",
    "contested" BOOLEAN,
    "reportedFrom" TIMESTAMPTZ(3) NOT NULL,
    "reportedUntil" TIMESTAMPTZ(3) NOT NULL,
    "recordedFrom" TIMESTAMPTZ(3) NOT NULL,
    "recordedUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AssessmentHistory_pkey" PRIMARY KEY ("id","recordedFrom","reportedFrom")
);

-- CreateTable
CREATE TABLE "OutcomeHistory" (
    "id" BIGINT NOT NULL,
    "version" INTEGER,
    "considerationId" BIGINT,
    "state" "OutcomeState",
    "effectiveAt" TIMESTAMPTZ(3),
    "effectiveAtPrecision" "DatePrecision",
    "eventId" BIGINT,
    "retractedAt" TIMESTAMPTZ(3),
    "knownSince" TIMESTAMPTZ(3),
    "standing" "Standing",
    "contested" BOOLEAN,
    "reportedFrom" TIMESTAMPTZ(3) NOT NULL,
    "reportedUntil" TIMESTAMPTZ(3) NOT NULL,
    "recordedFrom" TIMESTAMPTZ(3) NOT NULL,
    "recordedUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OutcomeHistory_pkey" PRIMARY KEY ("id","recordedFrom","reportedFrom")
);

-- CreateTable
CREATE TABLE "FigureHistory" (
    "id" BIGINT NOT NULL,
    "version" INTEGER,
    "eventId" BIGINT,
    "conditionId" BIGINT,
    "considerationId" BIGINT,
    "measure" TEXT,
    "unit" TEXT,
    "unitAsWritten" TEXT,
    "of" TEXT,
    "value" DOUBLE PRECISION,
    "low" DOUBLE PRECISION,
    "high" DOUBLE PRECISION,
    "qualifier" "FigureQualifier",
    "use" "FigureUse",
    "countedAt" TIMESTAMPTZ(3),
    "countedAtPrecision" "DatePrecision",
    "partOfId" BIGINT,
    "retractedAt" TIMESTAMPTZ(3),
    "knownSince" TIMESTAMPTZ(3),
    "standing" "Standing",
    "contested" BOOLEAN,
    "reportedFrom" TIMESTAMPTZ(3) NOT NULL,
    "reportedUntil" TIMESTAMPTZ(3) NOT NULL,
    "recordedFrom" TIMESTAMPTZ(3) NOT NULL,
    "recordedUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FigureHistory_pkey" PRIMARY KEY ("id","recordedFrom","reportedFrom")
);

-- CreateTable
CREATE TABLE "AffiliationHistory" (
    "id" BIGINT NOT NULL,
    "version" INTEGER,
    "actorId" BIGINT,
    "counterpartId" BIGINT,
    "actorWrittenId" BIGINT,
    "counterpartWrittenId" BIGINT,
    "affiliationKind" "AffiliationKind",
    "officeTitle" TEXT,
    "validFrom" TIMESTAMPTZ(3),
    "validFromPrecision" "DatePrecision",
    "validTo" TIMESTAMPTZ(3),
    "validToPrecision" "DatePrecision",
    "retractedAt" TIMESTAMPTZ(3),
    "knownSince" TIMESTAMPTZ(3),
    "standing" "Standing",
    "contested" BOOLEAN,
    "reportedFrom" TIMESTAMPTZ(3) NOT NULL,
    "reportedUntil" TIMESTAMPTZ(3) NOT NULL,
    "recordedFrom" TIMESTAMPTZ(3) NOT NULL,
    "recordedUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AffiliationHistory_pkey" PRIMARY KEY ("id","recordedFrom","reportedFrom")
);

-- CreateTable
CREATE TABLE "BearingHistory" (
    "id" BIGINT NOT NULL,
    "version" INTEGER,
    "eventId" BIGINT,
    "conditionId" BIGINT,
    "bearingKind" "BearingKind",
    "hasClaims" BOOLEAN,
    "retractedAt" TIMESTAMPTZ(3),
    "knownSince" TIMESTAMPTZ(3),
    "reportedFrom" TIMESTAMPTZ(3) NOT NULL,
    "reportedUntil" TIMESTAMPTZ(3) NOT NULL,
    "recordedFrom" TIMESTAMPTZ(3) NOT NULL,
    "recordedUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BearingHistory_pkey" PRIMARY KEY ("id","recordedFrom","reportedFrom")
);

-- CreateIndex
CREATE INDEX "AgreementHistory_slug_idx" ON "AgreementHistory"("slug");

-- CreateIndex
CREATE INDEX "AgreementPartyHistory_agreementId_idx" ON "AgreementPartyHistory"("agreementId");

-- CreateIndex
CREATE INDEX "AgreementPartyHistory_actorId_idx" ON "AgreementPartyHistory"("actorId");

-- CreateIndex
CREATE INDEX "EventHistory_slug_idx" ON "EventHistory"("slug");

-- CreateIndex
CREATE INDEX "EventHistory_partOfId_idx" ON "EventHistory"("partOfId");

-- CreateIndex
CREATE INDEX "ParticipationHistory_eventId_idx" ON "ParticipationHistory"("eventId");

-- CreateIndex
CREATE INDEX "ParticipationHistory_actorId_idx" ON "ParticipationHistory"("actorId");

-- CreateIndex
CREATE INDEX "ConditionHistory_slug_idx" ON "ConditionHistory"("slug");

-- CreateIndex
CREATE INDEX "ConditionHistory_considerationId_idx" ON "ConditionHistory"("considerationId");

-- CreateIndex
CREATE INDEX "ConditionHistory_deliversId_idx" ON "ConditionHistory"("deliversId");

-- CreateIndex
CREATE INDEX "ConditionHistory_stageId_idx" ON "ConditionHistory"("stageId");

-- CreateIndex
CREATE INDEX "ConditionHistory_supersedesId_idx" ON "ConditionHistory"("supersedesId");

-- CreateIndex
CREATE INDEX "ConditionPartyHistory_conditionId_idx" ON "ConditionPartyHistory"("conditionId");

-- CreateIndex
CREATE INDEX "ConditionPartyHistory_actorId_idx" ON "ConditionPartyHistory"("actorId");

-- CreateIndex
CREATE INDEX "ConsiderationHistory_slug_idx" ON "ConsiderationHistory"("slug");

-- CreateIndex
CREATE INDEX "ConsiderationHistory_stageId_idx" ON "ConsiderationHistory"("stageId");

-- CreateIndex
CREATE INDEX "ConsiderationPartyHistory_considerationId_idx" ON "ConsiderationPartyHistory"("considerationId");

-- CreateIndex
CREATE INDEX "ConsiderationPartyHistory_actorId_idx" ON "ConsiderationPartyHistory"("actorId");

-- CreateIndex
CREATE INDEX "TermConditionHistory_considerationId_idx" ON "TermConditionHistory"("considerationId");

-- CreateIndex
CREATE INDEX "TermConditionHistory_conditionId_idx" ON "TermConditionHistory"("conditionId");

-- CreateIndex
CREATE INDEX "AssessmentHistory_conditionId_idx" ON "AssessmentHistory"("conditionId");

-- CreateIndex
CREATE INDEX "AssessmentHistory_assessorId_idx" ON "AssessmentHistory"("assessorId");

-- CreateIndex
CREATE INDEX "AssessmentHistory_supersedesId_idx" ON "AssessmentHistory"("supersedesId");

-- CreateIndex
CREATE INDEX "OutcomeHistory_considerationId_idx" ON "OutcomeHistory"("considerationId");

-- CreateIndex
CREATE INDEX "OutcomeHistory_eventId_idx" ON "OutcomeHistory"("eventId");

-- CreateIndex
CREATE INDEX "FigureHistory_eventId_idx" ON "FigureHistory"("eventId");

-- CreateIndex
CREATE INDEX "FigureHistory_conditionId_idx" ON "FigureHistory"("conditionId");

-- CreateIndex
CREATE INDEX "FigureHistory_considerationId_idx" ON "FigureHistory"("considerationId");

-- CreateIndex
CREATE INDEX "FigureHistory_partOfId_idx" ON "FigureHistory"("partOfId");

-- CreateIndex
CREATE INDEX "AffiliationHistory_actorId_idx" ON "AffiliationHistory"("actorId");

-- CreateIndex
CREATE INDEX "AffiliationHistory_counterpartId_idx" ON "AffiliationHistory"("counterpartId");

-- CreateIndex
CREATE INDEX "BearingHistory_eventId_idx" ON "BearingHistory"("eventId");

-- CreateIndex
CREATE INDEX "BearingHistory_conditionId_idx" ON "BearingHistory"("conditionId");

-- What else decides whether a link counts stands in the indexes as well.
DROP INDEX "ConditionParty_firstStatedAt_descending";
DROP INDEX "ConditionParty_firstStatedAt_ascending";
DROP INDEX "Participation_eventStartedAt_descending";
DROP INDEX "Participation_eventStartedAt_ascending";
CREATE INDEX "ConditionParty_firstStatedAt_descending" ON "ConditionParty"
  ("actorId", "role", coalesce("firstStatedAt", '-infinity'), "conditionId")
  INCLUDE ("firstStatedAt", "standing", "retractedAt", "knownSince", "hasClaims", "isEdited");
CREATE INDEX "ConditionParty_firstStatedAt_ascending" ON "ConditionParty"
  ("actorId", "role", coalesce("firstStatedAt", 'infinity'), "conditionId")
  INCLUDE ("firstStatedAt", "standing", "retractedAt", "knownSince", "hasClaims", "isEdited");
CREATE INDEX "Participation_eventStartedAt_descending" ON "Participation"
  ("actorId", coalesce("eventStartedAt", '-infinity'), "eventId")
  INCLUDE ("eventStartedAt", "role", "eventStanding", "retractedAt", "hasClaims", "isEdited");
CREATE INDEX "Participation_eventStartedAt_ascending" ON "Participation"
  ("actorId", coalesce("eventStartedAt", 'infinity'), "eventId")
  INCLUDE ("eventStartedAt", "role", "eventStanding", "retractedAt", "hasClaims", "isEdited");

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

CREATE OR REPLACE FUNCTION "proviso_claims_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  s record;
  "ids" bigint[];
BEGIN
  FOR s IN
    SELECT * FROM (VALUES
      ('Event', 'eventId'), ('Assessment', 'assessmentId'), ('Outcome', 'outcomeId'),
      ('Figure', 'figureId'), ('Affiliation', 'affiliationId'), ('Agreement', 'agreementId'), ('Bearing', 'bearingId'),
      ('Consideration', 'considerationId'), ('Participation', 'participationId'), ('ConditionParty', 'conditionPartyId'),
      ('ConsiderationParty', 'considerationPartyId'), ('AgreementParty', 'agreementPartyId')) AS k ("fact", "subject")
  LOOP
    EXECUTE format('SELECT ARRAY(SELECT DISTINCT %1$I FROM "after" WHERE %1$I IS NOT NULL)', s."subject") INTO "ids";
    IF cardinality("ids") > 0 THEN
      IF TG_OP = 'INSERT' AND s."fact" IN ('Bearing', 'Consideration', 'Participation', 'ConditionParty', 'ConsiderationParty', 'AgreementParty') THEN
        EXECUTE format('UPDATE %1$I SET "hasClaims" = true WHERE "id" = ANY ($1) AND NOT "hasClaims"', s."fact") USING "ids";
        EXECUTE format('UPDATE %1$I SET "hasClaims" = true WHERE "id" = ANY ($1)', s."fact" || 'History') USING "ids";
      END IF;
      PERFORM "proviso_set_known"(s."fact", s."subject", "ids");
      IF s."fact" = 'Assessment' THEN
        -- who judges, since when that is reported, and how it stood earlier, can change without a change of the assessments
        PERFORM "proviso_set_status_periods"(ARRAY(SELECT DISTINCT "conditionId" FROM "Assessment" WHERE "id" = ANY ("ids")));
      END IF;
    END IF;
  END LOOP;
  -- events, bearings and judgements tell when conditions were first stated, as their own claims do
  EXECUTE '
    SELECT ARRAY(
      SELECT "conditionId" FROM "after" WHERE "conditionId" IS NOT NULL
       UNION SELECT a."conditionId" FROM "after" c JOIN "Assessment" a ON a."id" = c."assessmentId"
       UNION SELECT b."conditionId" FROM "after" c JOIN "Bearing" b ON b."id" = c."bearingId"
       UNION SELECT b."conditionId" FROM "after" c JOIN "Bearing" b ON b."eventId" = c."eventId" WHERE b."bearingKind" = ''STATES'')'
    INTO "ids";
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_known"('Condition', 'conditionId', "ids");
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "AffiliationHistory_merged_actorId" AFTER INSERT ON "AffiliationHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId');

CREATE OR REPLACE TRIGGER "AffiliationHistory_merged_counterpartId" AFTER INSERT ON "AffiliationHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('counterpartId');

CREATE OR REPLACE TRIGGER "AssessmentHistory_merged_assessorId" AFTER INSERT ON "AssessmentHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('assessorId');

CREATE OR REPLACE TRIGGER "ParticipationHistory_merged_actorId" AFTER INSERT ON "ParticipationHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId');

CREATE OR REPLACE TRIGGER "ConditionPartyHistory_merged_actorId" AFTER INSERT ON "ConditionPartyHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId', 'conditionId', 'role', 'recordedFrom', 'reportedFrom');

CREATE OR REPLACE TRIGGER "ConsiderationPartyHistory_merged_actorId" AFTER INSERT ON "ConsiderationPartyHistory"
  REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId', 'considerationId', 'role', 'recordedFrom', 'reportedFrom');

CREATE OR REPLACE TRIGGER "AgreementPartyHistory_merged_actorId" AFTER INSERT ON "AgreementPartyHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId', 'agreementId', 'role', 'recordedFrom', 'reportedFrom');

-- What was known of conditions can have rested on how events, bearings and judgements read before.
CREATE OR REPLACE FUNCTION "proviso_history_written"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ids" bigint[];
BEGIN
  EXECUTE CASE TG_TABLE_NAME
    WHEN 'EventHistory' THEN '
      SELECT ARRAY(
        SELECT b."conditionId" FROM "after" e JOIN "Bearing" b ON b."eventId" = e."id" WHERE b."bearingKind" = ''STATES''
         UNION SELECT b."conditionId" FROM "after" e JOIN "BearingHistory" b ON b."eventId" = e."id" WHERE b."bearingKind" = ''STATES'')'
    ELSE 'SELECT ARRAY(SELECT DISTINCT "conditionId" FROM "after")' END INTO "ids";
  IF cardinality("ids") > 0 THEN
    PERFORM "proviso_set_known"('Condition', 'conditionId', "ids");
    IF TG_TABLE_NAME = 'AssessmentHistory' THEN
      PERFORM "proviso_set_status_periods"("ids");
    END IF;
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "EventHistory_inserted" AFTER INSERT ON "EventHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_history_written"();

CREATE OR REPLACE TRIGGER "BearingHistory_inserted" AFTER INSERT ON "BearingHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_history_written"();

CREATE OR REPLACE TRIGGER "AssessmentHistory_inserted" AFTER INSERT ON "AssessmentHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_history_written"();

-- The tables with links to actors: the column that leads to one, and the other columns by which rows must differ, if any must.
CREATE OR REPLACE FUNCTION "proviso_actor_links"() RETURNS TABLE ("links" text, "link" text, "keys" text[]) LANGUAGE sql IMMUTABLE AS $$
  VALUES ('ActorIdentifier', 'actorId', ARRAY[]::text[]), ('ActorName', 'actorId', ARRAY['text', 'language', 'kind']),
         ('Affiliation', 'actorId', '{}'), ('Affiliation', 'counterpartId', '{}'), ('Assessment', 'assessorId', '{}'),
         ('Claim', 'speakerId', '{}'), ('Participation', 'actorId', '{}'),
         ('ConditionParty', 'actorId', ARRAY['conditionId', 'role']),
         ('ConsiderationParty', 'actorId', ARRAY['considerationId', 'role']),
         ('AgreementParty', 'actorId', ARRAY['agreementId', 'role']),
         ('AffiliationHistory', 'actorId', '{}'), ('AffiliationHistory', 'counterpartId', '{}'), ('AssessmentHistory', 'assessorId', '{}'),
         ('ParticipationHistory', 'actorId', '{}'),
         ('ConditionPartyHistory', 'actorId', ARRAY['conditionId', 'role', 'recordedFrom', 'reportedFrom']),
         ('ConsiderationPartyHistory', 'actorId', ARRAY['considerationId', 'role', 'recordedFrom', 'reportedFrom']),
         ('AgreementPartyHistory', 'actorId', ARRAY['agreementId', 'role', 'recordedFrom', 'reportedFrom'])
$$;

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
              FROM (SELECT "conditionId", "status" FROM "Assessment" WHERE "conditionId" = ANY ($1)
                     UNION SELECT "conditionId", "status" FROM "AssessmentHistory" WHERE "conditionId" = ANY ($1)) a GROUP BY 1) s
     WHERE c."id" = s."conditionId" AND c."everDisputed" <> s."everDisputed"' USING "ids";
END $$;
