// What the service's own database role may do, where that is another than the one that owns the tables: add to the trail, and change
// nothing of it.
import type { ClientBase } from 'pg'
import { editedModels, historyOf } from '../history/tables.ts'
import { descriptions } from '../record/format.ts'

/** What a role may do with a table besides reading it; `UPDATE` of some columns alone, where they are named. */
interface Rights {
  readonly insert?: boolean
  readonly update?: true | readonly string[]
  readonly delete?: boolean
}

const all: Rights = { insert: true, update: true, delete: true }
const written: Rights = { insert: true, update: true }
const added: Rights = { insert: true }

/** What follows from other rows, or is gone when it is done with. */
const kept = [
  'KeptAnswer',
  'Mention',
  'SearchEntry',
  'SearchPart',
  'StatusPeriod',
  'Webhook',
  'WebhookDeadLetter',
]

/** What of a former state changes: until when it was recorded, which version it is, and who actors are. */
function changing(columns: readonly string[]): string[] {
  const links = columns.filter((name) => name.endsWith('WrittenId'))
  const ofLinks = links.map((name) => name.replace(/WrittenId$/, 'Id'))
  const changed = ['recordedUntil', 'version', 'slug', 'hasClaims', ...links, ...ofLinks]
  return columns.filter((name) => changed.includes(name))
}

const fixed: Readonly<Record<string, Rights>> = {
  _prisma_migrations: {},
  // numbered by a function of the owner
  Change: {},
  PendingChange: added,
  Origin: { insert: true, update: ['created', 'updated', 'unchanged'] },
  ApiKey: { insert: true, update: ['lastUsedAt', 'revokedAt'] },
  ClaimQuote: added,
  ClaimArticle: added,
  // the words by which a claim is taken back are those that its record gives last
  RetractionQuote: { insert: true, delete: true },
  Dataset: written,
  DatasetRecord: written,
  Publisher: written,
  ...Object.fromEntries(kept.map((table) => [table, all])),
  ...Object.fromEntries(descriptions.map(({ model }) => [model, written])),
  // links that a record no longer names go
  ...Object.fromEntries(descriptions.flatMap(({ children }) => children.map(({ model }) => [model, all]))),
}

/** The columns of evidence that its triggers let change. */
async function changeable(client: ClientBase): Promise<Map<string, readonly string[]>> {
  const { rows } = await client.query<{ table: string; columns: Buffer }>(
    `SELECT c.relname AS table, t.tgargs AS columns FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
      WHERE c.relnamespace = 'public'::regnamespace AND t.tgname = c.relname || '_append_only'`,
  )
  return new Map(
    rows.map(({ table, columns }) => [
      table,
      columns
        .toString()
        .split('\0')
        .filter((name) => name !== ''),
    ]),
  )
}

/** The statements that let a role do with each table what the service does, and nothing else. */
async function statements(client: ClientBase, role: string): Promise<string[]> {
  const { rows } = await client.query<{ table: string; columns: string[]; version: number }>(
    `SELECT c.relname AS table, array_agg(a.attname::text) AS columns, current_setting('server_version_num')::int / 10000 AS version
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' GROUP BY 1 ORDER BY 1`,
  )
  const evidence = await changeable(client)
  const history = new Set(editedModels.map(historyOf))
  return rows.flatMap(({ table, columns, version }) => {
    const rights: Rights | undefined = history.has(table)
      ? { insert: true, update: changing(columns) }
      : evidence.has(table) && evidence.get(table)!.length > 0
        ? { insert: true, update: evidence.get(table)! }
        : fixed[table]
    if (!rights) throw new Error(`nobody has said what the service may do with the table ${table}`)
    const { update } = rights
    const granted = [
      'SELECT',
      ...(rights.insert ? ['INSERT'] : []),
      ...(update === true
        ? ['UPDATE']
        : update
          ? [`UPDATE (${update.map((name) => `"${name}"`).join(', ')})`]
          : []),
      ...(rights.delete ? ['DELETE'] : []),
      // so that the planner knows of what an import brought
      ...(version >= 17 ? ['MAINTAIN'] : []),
    ]
    return [`REVOKE ALL ON "${table}" FROM ${role}`, `GRANT ${granted.join(', ')} ON "${table}" TO ${role}`]
  })
}

/**
 * Lets the role of the service do with the tables what the service does, and nothing else: what it may do beyond is taken from it.
 *
 * @param client of the role that owns the tables.
 * @returns whether it is another role, which can be held to that: one that is no superuser, and has not the rights of the owner.
 */
export async function grantTo(client: ClientBase, role: string): Promise<boolean> {
  const { rows } = await client.query(
    `SELECT quote_ident(rolname) AS name, rolsuper OR pg_has_role(oid, (SELECT relowner FROM pg_class WHERE oid = '"Change"'::regclass), 'USAGE') AS owns
       FROM pg_roles WHERE rolname = $1`,
    [role],
  )
  if (rows.length === 0 || rows[0].owns) return false
  const { name } = rows[0]
  await client.query('BEGIN')
  try {
    const ofTables = await statements(client, name)
    for (const statement of [
      `GRANT USAGE ON SCHEMA public TO ${name}`,
      ...ofTables,
      `GRANT SELECT, USAGE ON ALL SEQUENCES IN SCHEMA public TO ${name}`,
    ])
      await client.query(statement)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
  return true
}
