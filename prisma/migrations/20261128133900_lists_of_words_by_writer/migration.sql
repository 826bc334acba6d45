-- How many of the words that are new to an index stand in a list is said by whoever writes: a small write leaves them there, an import puts many
-- at once where they belong.
ALTER INDEX "ActorName_text_trigrams" RESET (gin_pending_list_limit);
ALTER INDEX "Actor_name_trigrams" RESET (gin_pending_list_limit);
ALTER INDEX "SearchEntry_actor_words" RESET (gin_pending_list_limit);
ALTER INDEX "SearchEntry_article_words" RESET (gin_pending_list_limit);
ALTER INDEX "SearchEntry_condition_words" RESET (gin_pending_list_limit);
ALTER INDEX "SearchEntry_event_words" RESET (gin_pending_list_limit);
ALTER INDEX "SearchEntry_former_actor_words" RESET (gin_pending_list_limit);
ALTER INDEX "SearchEntry_former_article_words" RESET (gin_pending_list_limit);
ALTER INDEX "SearchEntry_former_condition_words" RESET (gin_pending_list_limit);
ALTER INDEX "SearchEntry_former_event_words" RESET (gin_pending_list_limit);
ALTER INDEX "SearchPart_words" RESET (gin_pending_list_limit);
ALTER INDEX "Topic_path_idx" RESET (gin_pending_list_limit);

-- Puts what has yet to be into the indexes of words, of which only the owner may do it; beside an import, which does it by itself, nothing.
CREATE OR REPLACE FUNCTION "proviso_clean_pending_lists"() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE "import" CONSTANT bigint := hashtextextended('proviso import', 0);
BEGIN
  IF NOT pg_try_advisory_lock_shared("import") THEN
    RETURN;
  END IF;
  PERFORM pg_advisory_unlock_shared("import");
  PERFORM gin_clean_pending_list(c.oid) FROM pg_class c JOIN pg_am a ON a.oid = c.relam
    WHERE a.amname = 'gin' AND c.relnamespace = 'public'::regnamespace AND c.relkind = 'i';
END $$;
