CREATE OR REPLACE TRIGGER "ParticipationHistory_merged_actorId" AFTER INSERT ON "ParticipationHistory" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId', 'eventId', 'role', 'recordedFrom', 'reportedFrom');

-- The tables with links to actors: the column that leads to one, and the other columns that tell what a row says of it, if that is to
-- be said of the survivor by the links of one actor alone.
CREATE OR REPLACE FUNCTION "proviso_actor_links"() RETURNS TABLE ("links" text, "link" text, "keys" text[]) LANGUAGE sql IMMUTABLE AS $$
  VALUES ('ActorIdentifier', 'actorId', ARRAY[]::text[]), ('ActorName', 'actorId', ARRAY['text', 'language', 'kind']),
         ('Affiliation', 'actorId', '{}'), ('Affiliation', 'counterpartId', '{}'), ('Assessment', 'assessorId', '{}'),
         ('Claim', 'speakerId', '{}'), ('ClaimRelay', 'actorId', '{}'), ('Participation', 'actorId', ARRAY['eventId', 'role']),
         ('ConditionParty', 'actorId', ARRAY['conditionId', 'role']),
         ('ConsiderationParty', 'actorId', ARRAY['considerationId', 'role']),
         ('AgreementParty', 'actorId', ARRAY['agreementId', 'role']),
         ('AffiliationHistory', 'actorId', '{}'), ('AffiliationHistory', 'counterpartId', '{}'), ('AssessmentHistory', 'assessorId', '{}'),
         ('ParticipationHistory', 'actorId', ARRAY['eventId', 'role', 'recordedFrom', 'reportedFrom']),
         ('ConditionPartyHistory', 'actorId', ARRAY['conditionId', 'role', 'recordedFrom', 'reportedFrom']),
         ('ConsiderationPartyHistory', 'actorId', ARRAY['considerationId', 'role', 'recordedFrom', 'reportedFrom']),
         ('AgreementPartyHistory', 'actorId', ARRAY['agreementId', 'role', 'recordedFrom', 'reportedFrom'])
$$;

-- Lets the links of a table that lead to actors merged into these survivors lead there; where `keys` tell its rows apart, of those that
-- would then be the same only those of the first actor, and only where the survivor has none of its own.
CREATE OR REPLACE FUNCTION "proviso_follow_mergers"("links" text, "link" text, "keys" text[], "survivors" bigint[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  "written" text := left("link", -2) || 'WrittenId';
BEGIN
  IF cardinality("keys") = 0 THEN
    EXECUTE format('
      UPDATE %1$I l SET %3$I = l.%2$I, %2$I = a."survivorId"
        FROM "Actor" a WHERE a."survivorId" = ANY ($1) AND l.%2$I = a."id"', "links", "link", "written") USING "survivors";
  ELSE
    EXECUTE format('
      UPDATE %1$I l SET %3$I = l.%2$I, %2$I = f."survivorId"
        FROM (SELECT l.ctid AS "place", a."survivorId", rank() OVER (PARTITION BY %4$s, a."survivorId" ORDER BY l.%2$I) AS "turn"
                FROM "Actor" a JOIN %1$I l ON l.%2$I = a."id"
               WHERE a."survivorId" = ANY ($1)
                 AND NOT EXISTS (SELECT FROM %1$I o WHERE (%5$s) = (%4$s) AND o.%2$I = a."survivorId" AND o.%3$I IS DISTINCT FROM a."id")) f
       WHERE l.ctid = f."place" AND f."turn" = 1',
      "links", "link", "written",
      (SELECT string_agg(format('l.%I', k), ', ') FROM unnest("keys") k),
      (SELECT string_agg(format('o.%I', k), ', ') FROM unnest("keys") k)) USING "survivors";
  END IF;
END $$;

CREATE OR REPLACE TRIGGER "Participation_merged_actorId" AFTER INSERT ON "Participation" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_written"('actorId', 'eventId', 'role');

CREATE OR REPLACE TRIGGER "Participation_survivor" BEFORE INSERT ON "Participation"
  FOR EACH ROW EXECUTE FUNCTION "proviso_link_to_survivor"('eventId', 'role');

CREATE OR REPLACE TRIGGER "Participation_removed" AFTER DELETE ON "Participation" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_links_removed"('eventId', 'role');

-- Participations that were doubled by the mergers that are there.
UPDATE "Participation" SET "actorId" = "actorWrittenId", "actorWrittenId" = NULL WHERE "actorWrittenId" IS NOT NULL;
UPDATE "ParticipationHistory" SET "actorId" = "actorWrittenId", "actorWrittenId" = NULL WHERE "actorWrittenId" IS NOT NULL;
SELECT "proviso_follow_mergers"(l."links", l."link", l."keys",
         ARRAY(SELECT DISTINCT "survivorId" FROM "Actor" WHERE "survivorId" IS NOT NULL))
  FROM "proviso_actor_links"() l WHERE l."links" IN ('Participation', 'ParticipationHistory');
