// The functions and triggers of the database. Each stands once, in models/sql; migrations repeat what changes of them.
import { readdir, readFile } from 'node:fs/promises'
import type { ClientBase } from 'pg'

/** Where they are, in files by what they keep. */
const objectsFolder: URL = new URL('../../models/sql/', import.meta.url)

/** A function or a trigger. */
export interface DatabaseObject {
  name: string
  /** The statements that make it, or make it anew. */
  sql: string
}

/** All functions and triggers, as the files have them. */
export async function readObjects(folder: URL = objectsFolder): Promise<DatabaseObject[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const files = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')))
  return files.flatMap(objectsOf)
}

/** A function or trigger begins at a line of its own, with the comments right above; blank lines part the comments of a file. */
function objectsOf(file: string): DatabaseObject[] {
  const objects: DatabaseObject[] = []
  let statements = ''
  const end = () => {
    const name = /^CREATE (?:OR REPLACE )?(?:FUNCTION|(?:CONSTRAINT )?TRIGGER) (?:"public"\.)?"(\w+)"/m.exec(
      statements,
    )
    if (name) objects.push({ name: name[1]!, sql: statements.trim() })
    if (name || !/^(DROP|--)/.test(statements.trim())) statements = ''
  }
  for (const line of file.split('\n')) {
    if (/^(CREATE|DROP|--)/.test(line)) end()
    if (line === '' && /^(--[^\n]*\n)*$/.test(statements)) statements = ''
    statements += `${line}\n`
  }
  end()
  return objects
}

/** The functions and triggers that a database has, in its own words, by name. */
export async function definitionsIn(client: ClientBase): Promise<Map<string, string>> {
  const { rows } = await client.query(`
    SELECT proname AS name, pg_get_functiondef(oid) AS definition
      FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND proname LIKE 'proviso\\_%'
     UNION ALL
    SELECT t.tgname, pg_get_triggerdef(t.oid)
      FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE c.relnamespace = 'public'::regnamespace AND NOT t.tgisinternal`)
  return new Map(rows.map(({ name, definition }) => [name, definition]))
}

/**
 * The statements that bring the functions and triggers of a database to what the files say; empty where they are that
 * already. Changes nothing.
 *
 * @param before what a migration does before: its tables are then there.
 */
export async function diffObjects(
  client: ClientBase,
  objects: readonly DatabaseObject[],
  before = '',
): Promise<string> {
  await client.query('BEGIN')
  try {
    if (before !== '') await client.query(before)
    const there = await definitionsIn(client)
    for (const { sql } of objects) await client.query(sql)
    const wanted = await definitionsIn(client)
    const changed = objects.filter(({ name }) => there.get(name) !== wanted.get(name))
    const gone = [...there].filter(([name]) => !objects.some((object) => object.name === name))
    return [...changed.map(({ sql }) => sql), ...dropping(gone)].join('\n\n')
  } finally {
    await client.query('ROLLBACK')
  }
}

/** Triggers first, for they need their functions. */
function dropping(gone: [string, string][]): string[] {
  const triggers = gone.flatMap(([name, definition]) => {
    const table = /^CREATE (?:CONSTRAINT )?TRIGGER .*? ON (\S+)/.exec(definition)
    return table ? [`DROP TRIGGER "${name}" ON ${table[1]};`] : []
  })
  const functions = gone.flatMap(([name, definition]) =>
    definition.startsWith('CREATE OR REPLACE FUNCTION') ? [`DROP FUNCTION "${name}";`] : [],
  )
  return [...triggers, ...functions]
}
