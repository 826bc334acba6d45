-- Whoever writes when the list of words that have yet to be put into an index is full puts them all there: of 1 MB that takes 40 ms on the benchmark's
-- graph, of 4 (by default) 160; without such a list an import takes half as long again.
ALTER INDEX "ActorName_text_trigrams" SET (gin_pending_list_limit = 1024);
ALTER INDEX "Actor_name_trigrams" SET (gin_pending_list_limit = 1024);
ALTER INDEX "SearchEntry_actor_words" SET (gin_pending_list_limit = 1024);
ALTER INDEX "SearchEntry_article_words" SET (gin_pending_list_limit = 1024);
ALTER INDEX "SearchEntry_condition_words" SET (gin_pending_list_limit = 1024);
ALTER INDEX "SearchEntry_event_words" SET (gin_pending_list_limit = 1024);
ALTER INDEX "SearchEntry_former_actor_words" SET (gin_pending_list_limit = 1024);
ALTER INDEX "SearchEntry_former_article_words" SET (gin_pending_list_limit = 1024);
ALTER INDEX "SearchEntry_former_condition_words" SET (gin_pending_list_limit = 1024);
ALTER INDEX "SearchEntry_former_event_words" SET (gin_pending_list_limit = 1024);
ALTER INDEX "SearchPart_words" SET (gin_pending_list_limit = 1024);
ALTER INDEX "Topic_path_idx" SET (gin_pending_list_limit = 1024);
