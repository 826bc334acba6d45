-- A search asks by the stems of those languages only that there are texts in.
CREATE INDEX "SearchEntry_language_idx" ON "SearchEntry" ("language");
