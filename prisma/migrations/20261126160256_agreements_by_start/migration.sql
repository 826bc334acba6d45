-- Lists of agreements are ordered by when they began: those of which that is not known come last.
CREATE INDEX "Agreement_startedAt_descending" ON "Agreement" (coalesce("startedAt", '-infinity'), "id");
CREATE INDEX "Agreement_startedAt_ascending" ON "Agreement" (coalesce("startedAt", 'infinity'), "id");
