// Texts, the quotes of them, and the claims that rest on quotes.
import { type Check, restore } from './check.ts'

/** How many texts, or quotes with their texts, are read at a time. */
const TEXTS = 500

export const evidence: readonly Check[] = [
  {
    what: 'a text is the one that was taken in: its length and its SHA-256 are those on record',
    over: { table: 'Revision', rows: TEXTS },
    sql: `SELECT "id", 'Revision ' || "id" AS "place",
                 CASE WHEN "length" <> char_length("text")
                      THEN format('its text has %s code points, not %s', char_length("text"), "length")
                      ELSE format('the SHA-256 of its text is %s, not %s', encode(sha256(convert_to("text", 'UTF8')), 'hex'), "sha256") END AS "wrong"
            FROM "Revision" r WHERE "id" > $1 AND "id" <= $2
             AND ("length" <> char_length("text") OR "sha256" <> encode(sha256(convert_to("text", 'UTF8')), 'hex')
                  -- the SHA-256 of what a law demanded to be removed stays
                  AND NOT ("text" = "proviso_blocks"("text")
                           AND EXISTS (SELECT FROM "Article" a WHERE a."id" = r."articleId" AND a."removedAt" IS NOT NULL)))`,
    mend: restore,
  },
  {
    what: 'a quote is what its text holds between its offsets, and what stands before and after it there',
    over: { table: 'Quote', rows: TEXTS },
    sql: `SELECT q."id", 'Quote ' || q."id" AS "place",
                 format('it says "%s", and revision %s holds "%s" from %s to %s', left(q."prefix" || '[' || q."exact" || ']' || q."suffix", 120),
                        q."revisionId", left(s."before" || '[' || s."slice" || ']' || s."after", 120), q."startOffset", q."endOffset") AS "wrong"
            FROM "Quote" q JOIN "Revision" r ON r."id" = q."revisionId"
           CROSS JOIN LATERAL (
                   SELECT substr(r."text", q."startOffset" + 1, q."endOffset" - q."startOffset") AS "slice",
                          substr(r."text", greatest(q."startOffset" - char_length(q."prefix"), 0) + 1,
                                 least(char_length(q."prefix"), q."startOffset")) AS "before",
                          substr(r."text", q."endOffset" + 1, char_length(q."suffix")) AS "after") s
           WHERE q."id" > $1 AND q."id" <= $2 AND (s."slice", s."before", s."after") IS DISTINCT FROM (q."exact", q."prefix", q."suffix")`,
    mend: restore,
  },
  {
    what: 'a claim rests on a quote, unless it is a coded record of another dataset',
    sql: `SELECT c."id", 'Claim ' || c."id" AS "place", format('it has no quote, and its attribution is %s', c."attribution") AS "wrong"
            FROM "Claim" c WHERE c."attribution" <> 'IMPORTED_CODING' AND NOT EXISTS (SELECT FROM "ClaimQuote" l WHERE l."claimId" = c."id")`,
    mend: restore,
  },
]
