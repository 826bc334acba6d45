-- Who writes puts the words of its own texts into the indexes, at once: else whoever comes when a list of words that others added is full puts
-- them all in order, which took a small write beside an import a quarter of a second and more.
ALTER INDEX "ActorName_text_trigrams" SET (fastupdate = off);
ALTER INDEX "Actor_name_trigrams" SET (fastupdate = off);
ALTER INDEX "SearchEntry_actor_words" SET (fastupdate = off);
ALTER INDEX "SearchEntry_article_words" SET (fastupdate = off);
ALTER INDEX "SearchEntry_condition_words" SET (fastupdate = off);
ALTER INDEX "SearchEntry_event_words" SET (fastupdate = off);
ALTER INDEX "SearchEntry_former_actor_words" SET (fastupdate = off);
ALTER INDEX "SearchEntry_former_article_words" SET (fastupdate = off);
ALTER INDEX "SearchEntry_former_condition_words" SET (fastupdate = off);
ALTER INDEX "SearchEntry_former_event_words" SET (fastupdate = off);
ALTER INDEX "SearchPart_words" SET (fastupdate = off);
ALTER INDEX "Topic_path_idx" SET (fastupdate = off);
SELECT gin_clean_pending_list('"ActorName_text_trigrams"');
SELECT gin_clean_pending_list('"Actor_name_trigrams"');
SELECT gin_clean_pending_list('"SearchEntry_actor_words"');
SELECT gin_clean_pending_list('"SearchEntry_article_words"');
SELECT gin_clean_pending_list('"SearchEntry_condition_words"');
SELECT gin_clean_pending_list('"SearchEntry_event_words"');
SELECT gin_clean_pending_list('"SearchEntry_former_actor_words"');
SELECT gin_clean_pending_list('"SearchEntry_former_article_words"');
SELECT gin_clean_pending_list('"SearchEntry_former_condition_words"');
SELECT gin_clean_pending_list('"SearchEntry_former_event_words"');
SELECT gin_clean_pending_list('"SearchPart_words"');
SELECT gin_clean_pending_list('"Topic_path_idx"');
