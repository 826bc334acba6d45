-- Indexes are called as the columns that they are of.
ALTER INDEX IF EXISTS "Event_start_ascending" RENAME TO "Event_startedAt_ascending";
ALTER INDEX IF EXISTS "Event_start_descending" RENAME TO "Event_startedAt_descending";
ALTER INDEX IF EXISTS "Event_type_ascending" RENAME TO "Event_eventType_ascending";
ALTER INDEX IF EXISTS "Event_type_descending" RENAME TO "Event_eventType_descending";
ALTER INDEX IF EXISTS "Actor_kind" RENAME TO "Actor_actorKind";
ALTER INDEX IF EXISTS "Affiliation_from_written" RENAME TO "Affiliation_actor_written";
ALTER INDEX IF EXISTS "Affiliation_to_written" RENAME TO "Affiliation_counterpart_written";
