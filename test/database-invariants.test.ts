// What the database itself refuses, whoever writes.
import type pg from 'pg'
import { describe, expect, it } from 'vitest'
import { useTestDatabase } from './support/database.ts'
import { insert } from './support/rows.ts'

const test = useTestDatabase()

/** Runs `work` in a transaction, up to the checks of its commit, and undoes it. */
async function inTransaction(work: (client: pg.PoolClient) => Promise<unknown>): Promise<void> {
  const client = await test.database.pool.connect()
  try {
    await client.query('BEGIN')
    await work(client)
    await client.query('SET CONSTRAINTS ALL IMMEDIATE')
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
}

const accepts = (work: (client: pg.PoolClient) => Promise<unknown>) =>
  expect(inTransaction(work)).resolves.toBeUndefined()

const refuses = (constraint: string, work: (client: pg.PoolClient) => Promise<unknown>) =>
  expect(inTransaction(work)).rejects.toMatchObject({ constraint })

/** An article with one revision. Its id. */
async function revision(client: pg.PoolClient, text: string, columns: Record<string, unknown> = {}) {
  const articleId = await insert(client, 'Article', { publisherId: await insert(client, 'Publisher') })
  return await insert(client, 'Revision', { articleId, text, length: [...text].length, ...columns })
}

describe('a revision', () => {
  it('says its true length in code points', async () => {
    await accepts((client) => revision(client, 'Frieden 🕊 für alle'))
    await refuses('Revision_length_check', (client) =>
      revision(client, 'Frieden 🕊 für alle', { length: 'Frieden 🕊 für alle'.length }),
    )
  })

  it('has a SHA-256 in lower-case hexadecimal, and a number from 1', async () => {
    await refuses('Revision_sha256_check', (client) => revision(client, 'x', { sha256: 'A'.repeat(64) }))
    await refuses('Revision_seq_check', (client) => revision(client, 'x', { number: 0 }))
  })

  it('never changes and never goes', async () => {
    for (const change of [`"text" = 'other', "length" = 5`, `"sha256" = repeat('1', 64)`, '"number" = 2']) {
      await refuses('Revision_append_only', async (client) => {
        const id = await revision(client, 'text!')
        await client.query(`UPDATE "Revision" SET ${change} WHERE id = $1`, [id])
      })
    }
    await refuses('Revision_append_only', async (client) => {
      await client.query('DELETE FROM "Revision" WHERE id = $1', [await revision(client, 'text!')])
    })
  })
})

describe('a quote', () => {
  const text = 'The 🕊 flew.'
  const quote = (columns: Record<string, unknown>) => async (client: pg.PoolClient) =>
    await insert(client, 'Quote', { revisionId: await revision(client, text), ...columns })

  it('is the slice of its revision between its offsets, counted in code points', async () => {
    await accepts(quote({ startOffset: 4, endOffset: 10, exact: '🕊 flew' }))
    await refuses('Quote_equals_slice', quote({ startOffset: 5, endOffset: 11, exact: '🕊 flew' }))
    await refuses('Quote_equals_slice', quote({ startOffset: 0, endOffset: 3, exact: 'the' }))
    await refuses('Quote_exact_check', quote({ startOffset: 4, endOffset: 11, exact: '🕊 flew' }))
  })

  it('lies inside its revision, and is not empty', async () => {
    await refuses('Quote_inside_revision', quote({ startOffset: 10, endOffset: 13, exact: '.  ' }))
    await refuses('Quote_offsets_check', quote({ startOffset: -1, endOffset: 3, exact: 'The ' }))
    await refuses('Quote_offsets_check', quote({ startOffset: 3, endOffset: 3, exact: '' }))
  })

  it('is refused with the words that stand there instead', async () => {
    await expect(inTransaction(quote({ startOffset: 0, endOffset: 3, exact: 'the' }))).rejects.toThrow(
      '"the" is not "The"',
    )
  })

  it('is checked among many in one statement', async () => {
    await refuses('Quote_equals_slice', async (client) => {
      const id = await revision(client, text)
      await client.query(
        `INSERT INTO "Quote" ("revisionId", "startOffset", "endOffset", "exact")
         VALUES ($1, 0, 3, 'The'), ($1, 4, 5, '🕊'), ($1, 6, 10, 'flow')`,
        [id],
      )
    })
  })

  it('never changes and never goes', async () => {
    for (const sql of [`UPDATE "Quote" SET "prefix" = 'x'`, 'DELETE FROM "Quote"']) {
      await refuses('Quote_append_only', async (client) => {
        await quote({ startOffset: 0, endOffset: 3, exact: 'The' })(client)
        await client.query(sql)
      })
    }
  })
})

describe('an outcome', () => {
  const became = (sign: string, state: string) => async (client: pg.PoolClient) => {
    const considerationId = await insert(client, 'Consideration', { sign })
    await insert(client, 'Outcome', { considerationId, state })
    return considerationId
  }

  it('of a threat is that of a threat, of something good that of something good', async () => {
    await accepts(became('NEGATIVE', 'EXECUTED'))
    await accepts(became('NEGATIVE', 'DISCLAIMED'))
    await accepts(became('POSITIVE', 'GRANTED'))
    await refuses('Outcome_fits_sign', became('NEGATIVE', 'GRANTED'))
    await refuses('Outcome_fits_sign', became('POSITIVE', 'AVERTED'))
  })

  it('may change with the sign, by the end of the transaction', async () => {
    const toThreat = 'UPDATE "Consideration" SET "sign" = \'NEGATIVE\' WHERE "id" = $1'
    await refuses('Outcome_fits_sign', async (client) => {
      await client.query(toThreat, [await became('POSITIVE', 'GRANTED')(client)])
    })
    await accepts(async (client) => {
      const id = await became('POSITIVE', 'GRANTED')(client)
      await client.query(toThreat, [id])
      await client.query('UPDATE "Outcome" SET "state" = \'EXECUTED\' WHERE "considerationId" = $1', [id])
    })
  })
})

describe('a claim', () => {
  const claim = (columns: Record<string, unknown>) => async (client: pg.PoolClient) =>
    await insert(client, 'Claim', { eventId: await insert(client, 'Event'), ...columns })

  it('has exactly one subject', async () => {
    await accepts(claim({}))
    await refuses('Claim_subject_check', claim({ eventId: null }))
    await refuses('Claim_subject_check', async (client) =>
      claim({ conditionId: await insert(client, 'Condition') })(client),
    )
  })

  it('has a quote by the end of its transaction, unless it is imported coding', async () => {
    await refuses('Claim_is_quoted', claim({ attribution: 'DIRECT_QUOTE' }))
    await accepts(async (client) => {
      const claimId = await claim({ attribution: 'DIRECT_QUOTE' })(client)
      const revisionId = await revision(client, 'Yes.')
      const quoteId = await insert(client, 'Quote', {
        revisionId,
        startOffset: 0,
        endOffset: 3,
        exact: 'Yes',
      })
      await insert(client, 'ClaimQuote', { claimId, quoteId })
    })
  })

  it('has a confidence from 0 to 1', async () => {
    for (const confidence of [0, 0.5, 1, null]) await accepts(claim({ confidence }))
    for (const confidence of [-0.1, 1.1]) await refuses('Claim_confidence_check', claim({ confidence }))
  })

  it('can be retracted, and otherwise never changes and never goes', async () => {
    await accepts(async (client) => {
      await claim({})(client)
      await client.query(
        `UPDATE "Claim" SET "retractedBy" = 'SOURCE', "retractedAt" = now(), "retractedRecordedAt" = now()`,
      )
    })
    for (const sql of [
      `UPDATE "Claim" SET "stance" = 'DENIES'`,
      `UPDATE "Claim" SET "retractedBy" = 'SOURCE', "retractedAt" = now(), "retractedRecordedAt" = now(), "confidence" = 1`,
      'DELETE FROM "Claim"',
    ]) {
      await refuses('Claim_append_only', async (client) => {
        await claim({})(client)
        await client.query(sql)
      })
    }
  })

  it('keeps its quotes', async () => {
    for (const sql of ['UPDATE "ClaimQuote" SET "ordinal" = 2', 'DELETE FROM "ClaimQuote"']) {
      await refuses('ClaimQuote_append_only', async (client) => {
        const revisionId = await revision(client, 'Yes.')
        const quoteId = await insert(client, 'Quote', {
          revisionId,
          startOffset: 0,
          endOffset: 3,
          exact: 'Yes',
        })
        await insert(client, 'ClaimQuote', { claimId: await claim({})(client), quoteId })
        await client.query(sql)
      })
    }
  })
})

describe('the nouns', () => {
  it('have slugs of lower-case letters, digits and single hyphens', async () => {
    for (const table of ['Actor', 'Event', 'Condition', 'Consideration'] as const) {
      await accepts((client) => insert(client, table, { slug: 'kabul-2021' }))
      for (const slug of ['Kabul', 'kabul--2021', '-kabul', 'kabul ', 'قابل']) {
        await refuses(`${table}_slug_check`, (client) => insert(client, table, { slug }))
      }
    }
  })

  it('do not end before they begin', async () => {
    await accepts((client) => insert(client, 'Event', { startedAt: '2021-08-15', endedAt: '2021-08-15' }))
    await refuses('Event_end_check', (client) =>
      insert(client, 'Event', { startedAt: '2021-08-15', endedAt: '2021-08-14' }),
    )
    await refuses('Affiliation_valid_check', async (client) =>
      insert(client, 'Affiliation', {
        actorId: await insert(client, 'Actor'),
        counterpartId: await insert(client, 'Actor'),
        validFrom: '2021-08-15',
        validTo: '2021-08-14',
      }),
    )
  })

  it('lie on the globe', async () => {
    await accepts((client) =>
      insert(client, 'Event', { placeCountry: 'AF', placeLatitude: 34.5, placeLongitude: 69.2 }),
    )
    for (const place of [
      { placeCountry: 'AFG' },
      { placeCountry: 'af' },
      { placeLatitude: 91 },
      { placeLongitude: -181 },
    ]) {
      await refuses('Event_place_check', (client) => insert(client, 'Event', place))
    }
  })

  it('are not merged into, part of, or in the place of themselves', async () => {
    const selves = [
      ['Actor', 'mergedIntoId', 'Actor_merged_check'],
      ['Event', 'partOfId', 'Event_part_check'],
      ['Condition', 'supersedesId', 'Condition_supersedes_check'],
    ] as const
    for (const [table, column, constraint] of selves) {
      await refuses(constraint, async (client) => {
        const id = await insert(client, table)
        await client.query(`UPDATE "${table}" SET "${column}" = $1 WHERE id = $1`, [id])
      })
    }
  })

  it('give a figure for either an event or a condition, low before high', async () => {
    await accepts(async (client) =>
      insert(client, 'Figure', { eventId: await insert(client, 'Event'), low: 258, high: 330 }),
    )
    await refuses('Figure_range_check', async (client) =>
      insert(client, 'Figure', { eventId: await insert(client, 'Event'), low: 330, high: 258 }),
    )
    await accepts(async (client) =>
      insert(client, 'Figure', { considerationId: await insert(client, 'Consideration') }),
    )
    await refuses('Figure_subject_check', (client) => insert(client, 'Figure'))
    await refuses('Figure_subject_check', async (client) =>
      insert(client, 'Figure', {
        eventId: await insert(client, 'Event'),
        conditionId: await insert(client, 'Condition'),
      }),
    )
  })

  it('are told apart in the search index and in the record of changes', async () => {
    await refuses('SearchEntry_subject_check', (client) => insert(client, 'SearchEntry'))
    await refuses('Change_subject_check', (client) => insert(client, 'Change'))
  })
})
