-- AlterEnum
ALTER TYPE "RecordType" ADD VALUE 'TOPIC';

-- AlterTable
ALTER TABLE "Change" ADD COLUMN     "topicId" BIGINT;

-- CreateTable
CREATE TABLE "Topic" (
    "id" BIGSERIAL NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "broaderId" BIGINT,
    "path" BIGINT[] DEFAULT ARRAY[]::BIGINT[],
    "isShipped" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TopicCode" (
    "id" BIGSERIAL NOT NULL,
    "topicId" BIGINT NOT NULL,
    "scheme" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "TopicCode_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Topic_slug_key" ON "Topic"("slug");

-- CreateIndex
CREATE INDEX "Topic_broaderId_idx" ON "Topic"("broaderId");

-- CreateIndex
CREATE INDEX "Topic_path_idx" ON "Topic" USING GIN ("path");

-- CreateIndex
CREATE INDEX "TopicCode_topicId_idx" ON "TopicCode"("topicId");

-- CreateIndex
CREATE UNIQUE INDEX "TopicCode_scheme_value_key" ON "TopicCode"("scheme", "value");

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_broaderId_fkey" FOREIGN KEY ("broaderId") REFERENCES "Topic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicCode" ADD CONSTRAINT "TopicCode_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Gives the changes of committed transactions their places, and tells whoever listens. One transaction does so at a time, and a short
-- one, so that no place becomes visible after a greater one: a reader who goes on behind the last place that it saw misses nothing.
CREATE OR REPLACE FUNCTION "proviso_number_changes"() RETURNS void LANGUAGE plpgsql AS $$
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

-- Brings the shipped topics up to date: called by the migration of each change to them. A topic stands behind the one that is broader.
-- What a dataset has under a slug that is shipped later becomes the shipped topic.
CREATE OR REPLACE FUNCTION "proviso_ship_topics"() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  shipped record;
BEGIN
  FOR shipped IN SELECT * FROM (VALUES
    ('inclusive-government', 'Inclusive government', 'An inclusive or representative government.', NULL),
    ('democracy', 'Democracy', 'Elections, a constitution, the handing over of power.', NULL),
    ('human-rights', 'Human rights', 'Human rights in general.', NULL),
    ('womens-rights', 'Women’s rights', 'The rights of women and girls.', NULL),
    ('minority-rights', 'Minority rights', 'The rights of minorities.', NULL),
    ('safe-passage', 'Safe passage', 'Safe passage and freedom to leave.', NULL),
    ('counter-terrorism', 'Counter-terrorism', 'Terrorism and its havens.', NULL),
    ('humanitarian-access', 'Humanitarian access', 'Access for humanitarian aid.', NULL),
    ('international-obligations', 'International obligations', 'Treaties, debts and other international obligations.', NULL),
    ('independence', 'Independence', 'Independence and freedom from another power.', NULL),
    ('effective-control', 'Effective control', 'Control of territory and the consent of its people.', NULL),
    ('security', 'Security', 'Ceasefire, withdrawal, disarmament.', NULL),
    ('arms-control', 'Arms control', 'Nuclear, chemical and other weapons.', NULL),
    ('persons-held', 'Persons held', 'Prisoners, hostages, the missing.', NULL),
    ('economy', 'Economy', 'Trade, property, public finances, claims for compensation.', NULL),
    ('fiscal-policy', 'Fiscal policy', 'The budget: its balance, its expenditure, its arrears.', 'economy'),
    ('revenue-and-tax', 'Revenue and tax', 'Taxes, customs duties and their administration.', 'economy'),
    ('debt', 'Debt', 'Public debt: borrowing, guarantees, restructuring, payment.', 'economy'),
    ('finance-and-money', 'Finance and money', 'Money, the central bank, banks and other finance.', 'economy'),
    ('external-sector', 'External sector', 'Foreign exchange, reserves, the exchange rate, flows of capital.', 'economy'),
    ('prices', 'Prices', 'Prices, subsidies on them, and their controls.', 'economy'),
    ('trade', 'Trade', 'Trade between countries: tariffs, quotas, exports and imports.', 'economy'),
    ('state-enterprises', 'State enterprises', 'Enterprises of the state: how they are run, reformed and paid for.', 'economy'),
    ('privatisation', 'Privatisation', 'The sale of what belongs to the state.', 'economy'),
    ('labour-and-pensions', 'Labour and pensions', 'Work and wages, also of the state, and pensions.', 'economy'),
    ('social-protection', 'Social protection', 'Help for the poor, health, education.', 'economy'),
    ('institutions', 'Institutions', 'Laws and bodies of the economy: courts, audits, statistics, measures against corruption.', 'economy'),
    ('environment', 'Environment', 'Nature, climate, energy from clean sources.', 'economy'),
    ('diplomatic-relations', 'Diplomatic relations', 'Relations and representation.', NULL),
    ('accountability', 'Accountability', 'Justice for crimes.', NULL),
    ('other', 'Other', 'None of these.', NULL)
  ) AS shipped ("slug", "name", "description", "broader") LOOP
    INSERT INTO "Topic" ("slug", "name", "description", "broaderId", "isShipped")
    VALUES (shipped."slug", shipped."name", shipped."description", (SELECT "id" FROM "Topic" WHERE "slug" = shipped."broader"), true)
    ON CONFLICT ("slug") DO UPDATE
      SET "name" = EXCLUDED."name", "description" = EXCLUDED."description", "broaderId" = EXCLUDED."broaderId", "isShipped" = true;
  END LOOP;
END $$;

-- Whatever was written of the hierarchy, all paths are made anew: a vocabulary is small. One writer does so at a time, for a path
-- depends on the topics above.
CREATE OR REPLACE FUNCTION "proviso_topic_paths"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  lost text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('proviso topics', 0));
  WITH RECURSIVE ways ("id", "path") AS (
    SELECT "id", ARRAY["id"] FROM "Topic" WHERE "broaderId" IS NULL
    UNION ALL
    SELECT t."id", w."path" || t."id" FROM "Topic" t JOIN ways w ON w."id" = t."broaderId"
  )
  UPDATE "Topic" t SET "path" = w."path" FROM ways w WHERE w."id" = t."id" AND w."path" IS DISTINCT FROM t."path";
  -- no way leads from a broadest topic to those of a circle
  SELECT "slug" INTO lost FROM "Topic" t
   WHERE "path"[cardinality("path")] IS DISTINCT FROM "id"
      OR "path"[cardinality("path") - 1] IS DISTINCT FROM "broaderId"
   ORDER BY "id" LIMIT 1;
  IF lost IS NOT NULL THEN
    RAISE EXCEPTION 'the topic % would be a part of itself', lost
      USING ERRCODE = 'check_violation', TABLE = 'Topic', CONSTRAINT = 'Topic_path';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER "Topic_path_inserted" AFTER INSERT ON "Topic"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_topic_paths"();

CREATE OR REPLACE TRIGGER "Topic_path_updated" AFTER UPDATE OF "broaderId" ON "Topic"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_topic_paths"();

SELECT "proviso_ship_topics"();

-- each value becomes the topic of its slug
CREATE FUNCTION "pg_temp"."topic_of"("former" "ConditionTopic") RETURNS bigint LANGUAGE sql STABLE
  RETURN (SELECT "id" FROM "public"."Topic" WHERE "slug" = lower(replace("former"::text, '_', '-')));
ALTER TABLE "Condition" ALTER COLUMN "topic" TYPE BIGINT USING "pg_temp"."topic_of"("topic");
ALTER TABLE "Condition" RENAME COLUMN "topic" TO "topicId";
ALTER TABLE "ConditionHistory" ALTER COLUMN "topic" TYPE BIGINT USING "pg_temp"."topic_of"("topic");
ALTER TABLE "ConditionHistory" RENAME COLUMN "topic" TO "topicId";
DROP FUNCTION "pg_temp"."topic_of";

-- DropEnum
DROP TYPE "ConditionTopic";

-- CreateTable
CREATE TABLE "ConditionTopicHistory" (
    "id" BIGINT NOT NULL,
    "conditionId" BIGINT,
    "topicId" BIGINT,
    "reportedFrom" TIMESTAMPTZ(3) NOT NULL,
    "reportedUntil" TIMESTAMPTZ(3) NOT NULL,
    "recordedFrom" TIMESTAMPTZ(3) NOT NULL,
    "recordedUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ConditionTopicHistory_pkey" PRIMARY KEY ("id","recordedFrom","reportedFrom")
);

-- CreateTable
CREATE TABLE "ConditionTopic" (
    "id" BIGSERIAL NOT NULL,
    "isEdited" BOOLEAN NOT NULL DEFAULT false,
    "conditionId" BIGINT NOT NULL,
    "topicId" BIGINT NOT NULL,

    CONSTRAINT "ConditionTopic_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ConditionTopicHistory_conditionId_idx" ON "ConditionTopicHistory"("conditionId");

-- CreateIndex
CREATE INDEX "ConditionTopicHistory_topicId_idx" ON "ConditionTopicHistory"("topicId");

-- CreateIndex
CREATE INDEX "ConditionTopic_topicId_conditionId_idx" ON "ConditionTopic"("topicId", "conditionId");

-- CreateIndex
CREATE UNIQUE INDEX "ConditionTopic_conditionId_topicId_key" ON "ConditionTopic"("conditionId", "topicId");

-- CreateIndex
CREATE INDEX "ConditionHistory_topicId_idx" ON "ConditionHistory"("topicId");

-- AddForeignKey
ALTER TABLE "Condition" ADD CONSTRAINT "Condition_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConditionTopic" ADD CONSTRAINT "ConditionTopic_conditionId_fkey" FOREIGN KEY ("conditionId") REFERENCES "Condition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConditionTopic" ADD CONSTRAINT "ConditionTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Topic"
  ADD CONSTRAINT "Topic_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "Change"
  DROP CONSTRAINT "Change_subject_check",
  ADD CONSTRAINT "Change_subject_check" CHECK (
    num_nonnulls(
      "articleId", "revisionId", "actorId", "eventId", "conditionId", "considerationId", "assessmentId", "outcomeId",
      "figureId", "affiliationId", "bearingId", "agreementId", "stageId", "topicId", "claimId") >= 1);
