-- What decides whether a link counts stands in the index by which it is looked up: links are counted, and checked, of that index alone. It stays out
-- of the indexes that have links in the order of their moments, or PostgreSQL would look for one link among all of its actor there.
DROP INDEX "ConditionParty_actorId_role_conditionId_idx";
DROP INDEX "Participation_actorId_role_eventId_idx";
CREATE INDEX "ConditionParty_actorId_role_conditionId_idx" ON "ConditionParty" ("actorId", "role", "conditionId", "standing", "ownStanding");
CREATE INDEX "Participation_actorId_role_eventId_idx" ON "Participation" ("actorId", "role", "eventId", "eventStanding", "ownStanding");
