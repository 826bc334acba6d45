import { describe, expect, it } from 'vitest'
import { createTestDatabase } from '../../../test/support/database.ts'
import { definitionsIn, diffObjects, readObjects } from './objects.ts'

const objects = await readObjects()

/** Looks at a migrated database, some statements later. */
async function diffAfter(statements: string): Promise<string> {
  const database = await createTestDatabase()
  const client = await database.pool.connect()
  try {
    await client.query(statements)
    return await diffObjects(client, objects)
  } finally {
    client.release()
    await database.close()
  }
}

describe('the functions and triggers of a migrated database', () => {
  it('are those of models/sql, each written there once', async () => {
    const database = await createTestDatabase()
    const client = await database.pool.connect()
    const names = [...(await definitionsIn(client)).keys()]
    client.release()
    await database.close()
    expect(objects.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
    // else write a migration: pnpm --filter @proviso/prisma migration NAME
    expect(await diffAfter('')).toBe('')
  })

  it('are seen to be others where a function is, and a migration is written of what the file says', async () => {
    const other = `CREATE OR REPLACE FUNCTION "public"."proviso_plain"("name" text) RETURNS text
      LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN lower("name")`
    expect(await diffAfter(other)).toMatch(
      /^-- A text whatever the case.*CREATE OR REPLACE FUNCTION "public"\."proviso_plain".*;$/s,
    )
  })

  it('are seen to be others where one is missing, and where there is one too many', async () => {
    const statements = `DROP TRIGGER "Quote_check" ON "Quote";
      CREATE FUNCTION "proviso_old"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
      CREATE TRIGGER "Quote_old" AFTER INSERT ON "Quote" FOR EACH ROW EXECUTE FUNCTION "proviso_old"()`
    expect(await diffAfter(statements)).toBe(
      [
        `CREATE OR REPLACE TRIGGER "Quote_check" AFTER INSERT ON "Quote" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "proviso_check_quotes"();`,
        'DROP TRIGGER "Quote_old" ON public."Quote";',
        'DROP FUNCTION "proviso_old";',
      ].join('\n\n'),
    )
  })
})
