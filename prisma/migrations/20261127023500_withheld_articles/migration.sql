-- Whether any text is withheld is asked by whatever shows one: by an index of those few, rather than by reading all articles.
CREATE INDEX "Article_withheld" ON "Article" ("id") WHERE "removedAt" IS NOT NULL OR lower("licence") = 'restricted';
