-- CreateEnum
CREATE TYPE "ActorKind" AS ENUM ('STATE', 'GOVERNMENT', 'STATE_BODY', 'DE_FACTO_AUTHORITY', 'IGO', 'NGO', 'ARMED_GROUP', 'PARTY', 'COMPANY', 'MEDIA', 'PERSON', 'POPULATION_GROUP', 'COALITION', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "ActorNameKind" AS ENUM ('OFFICIAL', 'ALIAS', 'ACRONYM', 'FORMER');

-- CreateEnum
CREATE TYPE "AffiliationKind" AS ENUM ('MEMBER_OF', 'PART_OF', 'HOLDS_OFFICE_IN', 'REPRESENTS', 'CONTROLS', 'SUCCEEDS');

-- CreateEnum
CREATE TYPE "DatePrecision" AS ENUM ('YEAR', 'MONTH', 'DAY', 'INSTANT');

-- CreateEnum
CREATE TYPE "AssessmentStatus" AS ENUM ('PENDING', 'IN_PROGRESS', 'PARTIALLY_MET', 'MET', 'MET_WITH_DELAY', 'NOT_MET', 'REJECTED', 'BETRAYED', 'WAIVED', 'MODIFIED', 'WITHDRAWN', 'LAPSED', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "BearingKind" AS ENUM ('STATES', 'SATISFIES', 'BREACHES', 'NEGOTIATES', 'WAIVES');

-- CreateEnum
CREATE TYPE "ChangeAction" AS ENUM ('ADDED', 'UPDATED', 'RETRACTED');

-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('ASSERTS', 'DENIES', 'QUESTIONS', 'HEDGES');

-- CreateEnum
CREATE TYPE "Attribution" AS ENUM ('DIRECT_QUOTE', 'INDIRECT_SPEECH', 'DOCUMENT', 'PUBLISHER_VOICE', 'IMPORTED_CODING', 'INFERRED');

-- CreateEnum
CREATE TYPE "AgentKind" AS ENUM ('HUMAN', 'IMPORTER', 'MODEL', 'RULE');

-- CreateEnum
CREATE TYPE "ConditionRole" AS ENUM ('ISSUER', 'TARGET', 'BENEFICIARY', 'GUARANTOR', 'MONITOR');

-- CreateEnum
CREATE TYPE "ConditionTopic" AS ENUM ('INCLUSIVE_GOVERNMENT', 'DEMOCRACY', 'HUMAN_RIGHTS', 'WOMENS_RIGHTS', 'MINORITY_RIGHTS', 'SAFE_PASSAGE', 'COUNTER_TERRORISM', 'HUMANITARIAN_ACCESS', 'INTERNATIONAL_OBLIGATIONS', 'INDEPENDENCE', 'EFFECTIVE_CONTROL', 'SECURITY', 'ARMS_CONTROL', 'PERSONS_HELD', 'ECONOMY', 'DIPLOMATIC_RELATIONS', 'ACCOUNTABILITY', 'OTHER');

-- CreateEnum
CREATE TYPE "ConditionForce" AS ENUM ('CONDITION', 'BENCHMARK', 'DEMAND', 'ULTIMATUM', 'EXPECTATION', 'APPEAL', 'CONCERN', 'PLEDGE', 'RED_LINE');

-- CreateEnum
CREATE TYPE "Polarity" AS ENUM ('MUST', 'MUST_NOT', 'ALLOW', 'CEASE');

-- CreateEnum
CREATE TYPE "Formality" AS ENUM ('LEGAL_TEXT', 'FORMAL_DECISION', 'OFFICIAL_STATEMENT', 'INFORMAL', 'REPORTED_BY_MEDIA');

-- CreateEnum
CREATE TYPE "ConsiderationRole" AS ENUM ('GIVER', 'RECEIVER');

-- CreateEnum
CREATE TYPE "ConsiderationKind" AS ENUM ('RECOGNITION', 'DIPLOMATIC_PRESENCE', 'ENGAGEMENT', 'HUMANITARIAN_AID', 'DEVELOPMENT_AID', 'ASSET_RELEASE', 'SANCTIONS_RELIEF', 'TRADE', 'MEMBERSHIP', 'SECURITY', 'CEASEFIRE', 'RELEASE_OF_PERSONS', 'NEGOTIATION', 'PENALTY_AVOIDED', 'UNSPECIFIED', 'OTHER');

-- CreateEnum
CREATE TYPE "ConsiderationSign" AS ENUM ('POSITIVE', 'NEGATIVE');

-- CreateEnum
CREATE TYPE "ConsiderationOperator" AS ENUM ('ALL_OF', 'ANY_OF', 'GRADUATED');

-- CreateEnum
CREATE TYPE "RecordType" AS ENUM ('ARTICLE', 'ACTOR', 'EVENT', 'CONDITION', 'CONSIDERATION', 'ASSESSMENT', 'OUTCOME', 'FIGURE', 'AFFILIATION', 'BEARING');

-- CreateEnum
CREATE TYPE "EventType" AS ENUM ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'STATEMENT', 'OTHER');

-- CreateEnum
CREATE TYPE "EventSubtype" AS ENUM ('MEETING', 'VISIT', 'CALL', 'APPEAL', 'AGREEMENT', 'RECOGNITION', 'MISSION_OPENING', 'MISSION_CLOSING', 'WITHDRAWAL', 'EVACUATION', 'AID_DELIVERY', 'AID_PLEDGE', 'AID_SUSPENSION', 'TAKEOVER', 'ATTACK', 'CLASH', 'ARREST', 'RELEASE', 'ELECTION', 'REPORT_PUBLISHED', 'SANCTIONS_IMPOSED', 'SANCTIONS_LIFTED', 'INDEPENDENCE', 'DISSOLUTION');

-- CreateEnum
CREATE TYPE "Realis" AS ENUM ('OCCURRED', 'ONGOING', 'PLANNED', 'HYPOTHETICAL', 'NEGATED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ParticipationRole" AS ENUM ('ACTOR', 'RECIPIENT', 'SPEAKER', 'ADDRESSEE', 'HOST', 'VISITOR', 'MEDIATOR', 'FACILITATOR', 'ORGANIZER', 'PERPETRATOR', 'VICTIM', 'BENEFICIARY', 'EVACUEE', 'REPRESENTATIVE', 'OTHER');

-- CreateEnum
CREATE TYPE "FigureQualifier" AS ENUM ('EXACT', 'APPROX', 'AT_LEAST', 'AT_MOST', 'BETWEEN', 'UNSPECIFIED');

-- CreateEnum
CREATE TYPE "OutcomeState" AS ENUM ('OFFERED', 'WITHHELD', 'PARTLY_GRANTED', 'GRANTED', 'SUSPENDED', 'REVOKED', 'DISCLAIMED');

-- CreateTable
CREATE TABLE "Actor" (
    "id" BIGSERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "ActorKind" NOT NULL DEFAULT 'UNKNOWN',
    "description" TEXT,
    "mergedIntoId" BIGINT,

    CONSTRAINT "Actor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActorName" (
    "id" BIGSERIAL NOT NULL,
    "actorId" BIGINT NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'und',
    "kind" "ActorNameKind" NOT NULL DEFAULT 'ALIAS',

    CONSTRAINT "ActorName_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActorIdentifier" (
    "id" BIGSERIAL NOT NULL,
    "actorId" BIGINT NOT NULL,
    "scheme" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "ActorIdentifier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Affiliation" (
    "id" BIGSERIAL NOT NULL,
    "fromId" BIGINT NOT NULL,
    "toId" BIGINT NOT NULL,
    "kind" "AffiliationKind" NOT NULL,
    "title" TEXT,
    "validFrom" DATE,
    "validTo" DATE,
    "retractedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Affiliation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" BIGSERIAL NOT NULL,
    "publisherId" BIGINT NOT NULL,
    "url" TEXT,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'und',
    "publishedAt" TIMESTAMPTZ(3),
    "datePrecision" "DatePrecision" NOT NULL DEFAULT 'DAY',
    "licence" TEXT,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" BIGSERIAL NOT NULL,
    "articleId" BIGINT NOT NULL,
    "seq" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "capturedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assessment" (
    "id" BIGSERIAL NOT NULL,
    "conditionId" BIGINT NOT NULL,
    "status" "AssessmentStatus" NOT NULL,
    "assessorId" BIGINT,
    "asOf" TIMESTAMPTZ(3) NOT NULL,
    "supersedesId" BIGINT,
    "retractedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Bearing" (
    "id" BIGSERIAL NOT NULL,
    "eventId" BIGINT NOT NULL,
    "conditionId" BIGINT NOT NULL,
    "kind" "BearingKind" NOT NULL,

    CONSTRAINT "Bearing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Import" (
    "id" BIGSERIAL NOT NULL,
    "datasetId" BIGINT NOT NULL,
    "file" TEXT NOT NULL,
    "importedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created" INTEGER NOT NULL,
    "updated" INTEGER NOT NULL,
    "unchanged" INTEGER NOT NULL,

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Change" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "action" "ChangeAction" NOT NULL,
    "importId" BIGINT,
    "articleId" BIGINT,
    "revisionId" BIGINT,
    "actorId" BIGINT,
    "eventId" BIGINT,
    "conditionId" BIGINT,
    "considerationId" BIGINT,
    "assessmentId" BIGINT,
    "outcomeId" BIGINT,
    "figureId" BIGINT,
    "affiliationId" BIGINT,
    "bearingId" BIGINT,
    "claimId" BIGINT,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" BIGSERIAL NOT NULL,
    "eventId" BIGINT,
    "conditionId" BIGINT,
    "assessmentId" BIGINT,
    "outcomeId" BIGINT,
    "figureId" BIGINT,
    "affiliationId" BIGINT,
    "stance" "Stance" NOT NULL DEFAULT 'ASSERTS',
    "attribution" "Attribution" NOT NULL,
    "speakerId" BIGINT,
    "speakerAsWritten" TEXT,
    "saidAt" TIMESTAMPTZ(3),
    "reportedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retractedAt" TIMESTAMPTZ(3),
    "confidence" DOUBLE PRECISION,
    "agentKind" "AgentKind" NOT NULL DEFAULT 'HUMAN',
    "agentName" TEXT NOT NULL,
    "agentVersion" TEXT,
    "importId" BIGINT,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimQuote" (
    "claimId" BIGINT NOT NULL,
    "quoteId" BIGINT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "ClaimQuote_pkey" PRIMARY KEY ("claimId","quoteId")
);

-- CreateTable
CREATE TABLE "Condition" (
    "id" BIGSERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "requirement" TEXT NOT NULL,
    "topic" "ConditionTopic" NOT NULL,
    "force" "ConditionForce" NOT NULL,
    "polarity" "Polarity" NOT NULL DEFAULT 'MUST',
    "formality" "Formality" NOT NULL DEFAULT 'OFFICIAL_STATEMENT',
    "deadline" TIMESTAMPTZ(3),
    "firstStatedAt" TIMESTAMPTZ(3),
    "considerationId" BIGINT,
    "retractedAt" TIMESTAMPTZ(3),
    "supersedesId" BIGINT,

    CONSTRAINT "Condition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConditionParty" (
    "conditionId" BIGINT NOT NULL,
    "actorId" BIGINT NOT NULL,
    "role" "ConditionRole" NOT NULL,
    "firstStatedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ConditionParty_pkey" PRIMARY KEY ("conditionId","role","actorId")
);

-- CreateTable
CREATE TABLE "Consideration" (
    "id" BIGSERIAL NOT NULL,
    "slug" TEXT,
    "kind" "ConsiderationKind" NOT NULL,
    "sign" "ConsiderationSign" NOT NULL DEFAULT 'POSITIVE',
    "operator" "ConsiderationOperator" NOT NULL DEFAULT 'ALL_OF',
    "description" TEXT NOT NULL,

    CONSTRAINT "Consideration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConsiderationParty" (
    "considerationId" BIGINT NOT NULL,
    "actorId" BIGINT NOT NULL,
    "role" "ConsiderationRole" NOT NULL,

    CONSTRAINT "ConsiderationParty_pkey" PRIMARY KEY ("considerationId","role","actorId")
);

-- CreateTable
CREATE TABLE "Dataset" (
    "id" BIGSERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "licence" TEXT,

    CONSTRAINT "Dataset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DatasetRecord" (
    "id" BIGSERIAL NOT NULL,
    "datasetId" BIGINT NOT NULL,
    "key" TEXT NOT NULL,
    "type" "RecordType" NOT NULL,
    "rowId" BIGINT NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "DatasetRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" BIGSERIAL NOT NULL,
    "slug" TEXT,
    "type" "EventType" NOT NULL,
    "subtype" "EventSubtype",
    "title" TEXT NOT NULL,
    "realis" "Realis" NOT NULL DEFAULT 'OCCURRED',
    "start" TIMESTAMPTZ(3),
    "end" TIMESTAMPTZ(3),
    "datePrecision" "DatePrecision" NOT NULL DEFAULT 'DAY',
    "placeName" TEXT,
    "placeCountry" TEXT,
    "placeLat" DOUBLE PRECISION,
    "placeLon" DOUBLE PRECISION,
    "partOfId" BIGINT,
    "retractedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Participation" (
    "id" BIGSERIAL NOT NULL,
    "eventId" BIGINT NOT NULL,
    "actorId" BIGINT,
    "asWritten" TEXT NOT NULL,
    "role" "ParticipationRole" NOT NULL,
    "eventStart" TIMESTAMPTZ(3),

    CONSTRAINT "Participation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Figure" (
    "id" BIGSERIAL NOT NULL,
    "eventId" BIGINT,
    "conditionId" BIGINT,
    "measure" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "of" TEXT,
    "value" DOUBLE PRECISION,
    "low" DOUBLE PRECISION,
    "high" DOUBLE PRECISION,
    "qualifier" "FigureQualifier" NOT NULL DEFAULT 'EXACT',
    "partOfId" BIGINT,
    "retractedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Outcome" (
    "id" BIGSERIAL NOT NULL,
    "considerationId" BIGINT NOT NULL,
    "state" "OutcomeState" NOT NULL,
    "asOf" TIMESTAMPTZ(3) NOT NULL,
    "eventId" BIGINT,
    "retractedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Outcome_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Publisher" (
    "id" BIGSERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "domain" TEXT,

    CONSTRAINT "Publisher_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Quote" (
    "id" BIGSERIAL NOT NULL,
    "revisionId" BIGINT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL DEFAULT '',
    "suffix" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Quote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchEntry" (
    "id" BIGSERIAL NOT NULL,
    "articleId" BIGINT,
    "actorId" BIGINT,
    "eventId" BIGINT,
    "conditionId" BIGINT,
    "words" tsvector NOT NULL,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Actor_slug_key" ON "Actor"("slug");

-- CreateIndex
CREATE INDEX "Actor_name_id_idx" ON "Actor"("name", "id");

-- CreateIndex
CREATE INDEX "Actor_kind_name_id_idx" ON "Actor"("kind", "name", "id");

-- CreateIndex
CREATE INDEX "Actor_mergedIntoId_idx" ON "Actor"("mergedIntoId");

-- CreateIndex
CREATE UNIQUE INDEX "ActorName_actorId_text_language_kind_key" ON "ActorName"("actorId", "text", "language", "kind");

-- CreateIndex
CREATE INDEX "ActorIdentifier_actorId_idx" ON "ActorIdentifier"("actorId");

-- CreateIndex
CREATE UNIQUE INDEX "ActorIdentifier_scheme_value_key" ON "ActorIdentifier"("scheme", "value");

-- CreateIndex
CREATE INDEX "Affiliation_fromId_id_idx" ON "Affiliation"("fromId", "id");

-- CreateIndex
CREATE INDEX "Affiliation_toId_id_idx" ON "Affiliation"("toId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Article_url_key" ON "Article"("url");

-- CreateIndex
CREATE INDEX "Article_publisherId_idx" ON "Article"("publisherId");

-- CreateIndex
CREATE INDEX "Article_publishedAt_id_idx" ON "Article"("publishedAt", "id");

-- CreateIndex
CREATE INDEX "Revision_sha256_idx" ON "Revision"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_articleId_seq_key" ON "Revision"("articleId", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_articleId_sha256_key" ON "Revision"("articleId", "sha256");

-- CreateIndex
CREATE INDEX "Assessment_conditionId_asOf_id_idx" ON "Assessment"("conditionId", "asOf", "id");

-- CreateIndex
CREATE INDEX "Assessment_assessorId_asOf_id_idx" ON "Assessment"("assessorId", "asOf", "id");

-- CreateIndex
CREATE INDEX "Assessment_status_asOf_id_idx" ON "Assessment"("status", "asOf", "id");

-- CreateIndex
CREATE INDEX "Assessment_asOf_id_idx" ON "Assessment"("asOf", "id");

-- CreateIndex
CREATE INDEX "Assessment_supersedesId_idx" ON "Assessment"("supersedesId");

-- CreateIndex
CREATE INDEX "Bearing_conditionId_eventId_idx" ON "Bearing"("conditionId", "eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Bearing_eventId_conditionId_kind_key" ON "Bearing"("eventId", "conditionId", "kind");

-- CreateIndex
CREATE INDEX "Import_datasetId_id_idx" ON "Import"("datasetId", "id");

-- CreateIndex
CREATE INDEX "Change_at_id_idx" ON "Change"("at", "id");

-- CreateIndex
CREATE INDEX "Change_importId_id_idx" ON "Change"("importId", "id");

-- CreateIndex
CREATE INDEX "Change_articleId_id_idx" ON "Change"("articleId", "id");

-- CreateIndex
CREATE INDEX "Change_actorId_id_idx" ON "Change"("actorId", "id");

-- CreateIndex
CREATE INDEX "Change_eventId_id_idx" ON "Change"("eventId", "id");

-- CreateIndex
CREATE INDEX "Change_conditionId_id_idx" ON "Change"("conditionId", "id");

-- CreateIndex
CREATE INDEX "Change_claimId_id_idx" ON "Change"("claimId", "id");

-- CreateIndex
CREATE INDEX "Claim_eventId_reportedAt_id_idx" ON "Claim"("eventId", "reportedAt", "id");

-- CreateIndex
CREATE INDEX "Claim_conditionId_reportedAt_id_idx" ON "Claim"("conditionId", "reportedAt", "id");

-- CreateIndex
CREATE INDEX "Claim_assessmentId_reportedAt_id_idx" ON "Claim"("assessmentId", "reportedAt", "id");

-- CreateIndex
CREATE INDEX "Claim_outcomeId_reportedAt_id_idx" ON "Claim"("outcomeId", "reportedAt", "id");

-- CreateIndex
CREATE INDEX "Claim_figureId_reportedAt_id_idx" ON "Claim"("figureId", "reportedAt", "id");

-- CreateIndex
CREATE INDEX "Claim_affiliationId_reportedAt_id_idx" ON "Claim"("affiliationId", "reportedAt", "id");

-- CreateIndex
CREATE INDEX "Claim_speakerId_reportedAt_id_idx" ON "Claim"("speakerId", "reportedAt", "id");

-- CreateIndex
CREATE INDEX "Claim_reportedAt_id_idx" ON "Claim"("reportedAt", "id");

-- CreateIndex
CREATE INDEX "Claim_importId_idx" ON "Claim"("importId");

-- CreateIndex
CREATE INDEX "ClaimQuote_quoteId_claimId_idx" ON "ClaimQuote"("quoteId", "claimId");

-- CreateIndex
CREATE UNIQUE INDEX "Condition_slug_key" ON "Condition"("slug");

-- CreateIndex
CREATE INDEX "Condition_firstStatedAt_id_idx" ON "Condition"("firstStatedAt", "id");

-- CreateIndex
CREATE INDEX "Condition_topic_firstStatedAt_id_idx" ON "Condition"("topic", "firstStatedAt", "id");

-- CreateIndex
CREATE INDEX "Condition_force_firstStatedAt_id_idx" ON "Condition"("force", "firstStatedAt", "id");

-- CreateIndex
CREATE INDEX "Condition_considerationId_id_idx" ON "Condition"("considerationId", "id");

-- CreateIndex
CREATE INDEX "Condition_supersedesId_idx" ON "Condition"("supersedesId");

-- CreateIndex
CREATE INDEX "ConditionParty_actorId_role_conditionId_idx" ON "ConditionParty"("actorId", "role", "conditionId");

-- CreateIndex
CREATE UNIQUE INDEX "Consideration_slug_key" ON "Consideration"("slug");

-- CreateIndex
CREATE INDEX "Consideration_kind_id_idx" ON "Consideration"("kind", "id");

-- CreateIndex
CREATE INDEX "ConsiderationParty_actorId_role_considerationId_idx" ON "ConsiderationParty"("actorId", "role", "considerationId");

-- CreateIndex
CREATE UNIQUE INDEX "Dataset_name_key" ON "Dataset"("name");

-- CreateIndex
CREATE INDEX "DatasetRecord_type_rowId_idx" ON "DatasetRecord"("type", "rowId");

-- CreateIndex
CREATE UNIQUE INDEX "DatasetRecord_datasetId_key_key" ON "DatasetRecord"("datasetId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Event_slug_key" ON "Event"("slug");

-- CreateIndex
CREATE INDEX "Event_start_id_idx" ON "Event"("start", "id");

-- CreateIndex
CREATE INDEX "Event_type_start_id_idx" ON "Event"("type", "start", "id");

-- CreateIndex
CREATE INDEX "Event_placeCountry_start_id_idx" ON "Event"("placeCountry", "start", "id");

-- CreateIndex
CREATE INDEX "Event_partOfId_idx" ON "Event"("partOfId");

-- CreateIndex
CREATE INDEX "Participation_actorId_role_eventId_idx" ON "Participation"("actorId", "role", "eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Participation_eventId_role_asWritten_key" ON "Participation"("eventId", "role", "asWritten");

-- CreateIndex
CREATE INDEX "Figure_eventId_id_idx" ON "Figure"("eventId", "id");

-- CreateIndex
CREATE INDEX "Figure_conditionId_id_idx" ON "Figure"("conditionId", "id");

-- CreateIndex
CREATE INDEX "Figure_partOfId_idx" ON "Figure"("partOfId");

-- CreateIndex
CREATE INDEX "Outcome_considerationId_asOf_id_idx" ON "Outcome"("considerationId", "asOf", "id");

-- CreateIndex
CREATE INDEX "Outcome_eventId_asOf_id_idx" ON "Outcome"("eventId", "asOf", "id");

-- CreateIndex
CREATE INDEX "Outcome_asOf_id_idx" ON "Outcome"("asOf", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Publisher_name_key" ON "Publisher"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Quote_revisionId_start_end_key" ON "Quote"("revisionId", "start", "end");

-- CreateIndex
CREATE UNIQUE INDEX "SearchEntry_articleId_key" ON "SearchEntry"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "SearchEntry_actorId_key" ON "SearchEntry"("actorId");

-- CreateIndex
CREATE UNIQUE INDEX "SearchEntry_eventId_key" ON "SearchEntry"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "SearchEntry_conditionId_key" ON "SearchEntry"("conditionId");

-- CreateIndex
CREATE INDEX "SearchEntry_words_idx" ON "SearchEntry" USING GIN ("words");

-- AddForeignKey
ALTER TABLE "Actor" ADD CONSTRAINT "Actor_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActorName" ADD CONSTRAINT "ActorName_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActorIdentifier" ADD CONSTRAINT "ActorIdentifier_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Affiliation" ADD CONSTRAINT "Affiliation_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Affiliation" ADD CONSTRAINT "Affiliation_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_publisherId_fkey" FOREIGN KEY ("publisherId") REFERENCES "Publisher"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_conditionId_fkey" FOREIGN KEY ("conditionId") REFERENCES "Condition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_assessorId_fkey" FOREIGN KEY ("assessorId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_supersedesId_fkey" FOREIGN KEY ("supersedesId") REFERENCES "Assessment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bearing" ADD CONSTRAINT "Bearing_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bearing" ADD CONSTRAINT "Bearing_conditionId_fkey" FOREIGN KEY ("conditionId") REFERENCES "Condition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_datasetId_fkey" FOREIGN KEY ("datasetId") REFERENCES "Dataset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_conditionId_fkey" FOREIGN KEY ("conditionId") REFERENCES "Condition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_considerationId_fkey" FOREIGN KEY ("considerationId") REFERENCES "Consideration"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_outcomeId_fkey" FOREIGN KEY ("outcomeId") REFERENCES "Outcome"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_figureId_fkey" FOREIGN KEY ("figureId") REFERENCES "Figure"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_affiliationId_fkey" FOREIGN KEY ("affiliationId") REFERENCES "Affiliation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_bearingId_fkey" FOREIGN KEY ("bearingId") REFERENCES "Bearing"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_conditionId_fkey" FOREIGN KEY ("conditionId") REFERENCES "Condition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_outcomeId_fkey" FOREIGN KEY ("outcomeId") REFERENCES "Outcome"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_figureId_fkey" FOREIGN KEY ("figureId") REFERENCES "Figure"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_affiliationId_fkey" FOREIGN KEY ("affiliationId") REFERENCES "Affiliation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimQuote" ADD CONSTRAINT "ClaimQuote_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimQuote" ADD CONSTRAINT "ClaimQuote_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Condition" ADD CONSTRAINT "Condition_considerationId_fkey" FOREIGN KEY ("considerationId") REFERENCES "Consideration"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Condition" ADD CONSTRAINT "Condition_supersedesId_fkey" FOREIGN KEY ("supersedesId") REFERENCES "Condition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConditionParty" ADD CONSTRAINT "ConditionParty_conditionId_fkey" FOREIGN KEY ("conditionId") REFERENCES "Condition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConditionParty" ADD CONSTRAINT "ConditionParty_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsiderationParty" ADD CONSTRAINT "ConsiderationParty_considerationId_fkey" FOREIGN KEY ("considerationId") REFERENCES "Consideration"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsiderationParty" ADD CONSTRAINT "ConsiderationParty_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DatasetRecord" ADD CONSTRAINT "DatasetRecord_datasetId_fkey" FOREIGN KEY ("datasetId") REFERENCES "Dataset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_partOfId_fkey" FOREIGN KEY ("partOfId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_conditionId_fkey" FOREIGN KEY ("conditionId") REFERENCES "Condition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_partOfId_fkey" FOREIGN KEY ("partOfId") REFERENCES "Figure"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_considerationId_fkey" FOREIGN KEY ("considerationId") REFERENCES "Consideration"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_conditionId_fkey" FOREIGN KEY ("conditionId") REFERENCES "Condition"("id") ON DELETE SET NULL ON UPDATE CASCADE;
