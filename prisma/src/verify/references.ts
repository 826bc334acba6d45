// What leads from one row to another, and what the database itself needs for keeping it so.
import type { ClientBase } from 'pg'
import { readObjects } from '../migrate/objects.ts'
import { descriptions, KINDS, unclaimed } from '../record/format.ts'
import { recordType } from '../record/kind.ts'
import { recordsRetractedAt } from '../record/stated-by.ts'
import { type Check, restore, run } from './check.ts'

interface Reference {
  readonly table: string
  readonly column: string
  readonly to: string
  readonly key: string
}

const leads = ({ table, column, to, key }: Reference): Check => ({
  what: `"${column}" of ${table} leads to a row of ${to}`,
  sql: `SELECT t."${column}" AS "id", '${table} with "${column}" ' || t."${column}" AS "place", 'there is no such row of ${to}' AS "wrong"
          FROM "${table}" t LEFT JOIN "${to}" o ON o."${key}" = t."${column}" WHERE t."${column}" IS NOT NULL AND o."${key}" IS NULL`,
  mend: restore,
})

const records = descriptions.map(
  ({ kind, model }): Check => ({
    what: `a dataset's record of the kind ${kind} leads to a row of ${model}`,
    sql: `SELECT r."id", format('record "%s" of dataset %s', r."key", r."datasetId") AS "place", 'there is no row ' || r."rowId" || ' of ${model}' AS "wrong"
            FROM "DatasetRecord" r LEFT JOIN "${model}" t ON t."id" = r."rowId" WHERE r."type" = '${recordType(kind)}' AND t."id" IS NULL`,
    mend: restore,
  }),
)

const retracted = unclaimed.map((kind): Check => {
  const { model } = KINDS[kind]
  const at = recordsRetractedAt(kind)
  return {
    what: `${model} is there while a record of it stands`,
    sql: `SELECT t."id", '${model} ' || t."id" AS "place", CASE WHEN t."recordRetractedAt" IS NULL THEN 'it is there, and all its records were retracted' ELSE 'it was retracted, and not with its last record' END AS "wrong"
            FROM "${model}" t WHERE t."recordRetractedAt" IS DISTINCT FROM ${at}`,
    mend: run(
      (ids) => `UPDATE "${model}" t SET "recordRetractedAt" = ${at} WHERE t."id" = ANY (${ids}::bigint[])`,
    ),
  }
})

const successions: Check = {
  what: 'a judgement supersedes one of the same condition',
  sql: `SELECT a."id", 'Assessment ' || a."id" AS "place", format('it judges condition %s, and supersedes assessment %s of condition %s', a."conditionId", o."id", o."conditionId") AS "wrong"
          FROM "Assessment" a JOIN "Assessment" o ON o."id" = a."supersedesId"
         WHERE a."retractedAt" IS NULL AND a."conditionId" <> o."conditionId"`,
  mend: () =>
    'Revise each, so that it supersedes none or another (reviseAssessment, or its dossier), or retract it.',
}

/** Triggers that were switched off keep nothing; constraints and indexes that are not valid hold to nothing. */
const machinery = (triggers: readonly string[]): Check[] => [
  {
    what: 'the triggers of Proviso are there, and switched on',
    sql: `SELECT 0 AS "id", 'the trigger ' || w."name" AS "place", CASE WHEN t."oid" IS NULL THEN 'it is missing' ELSE 'it is switched off' END AS "wrong"
            FROM unnest('{${triggers.join(',')}}'::text[]) w ("name")
            LEFT JOIN (SELECT t."oid", t.tgname, t.tgenabled FROM pg_trigger t JOIN pg_class c ON c."oid" = t.tgrelid
                        WHERE c.relnamespace = 'public'::regnamespace AND NOT t.tgisinternal) t ON t.tgname = w."name"
           WHERE t."oid" IS NULL OR t.tgenabled <> 'O'`,
    mend: () =>
      'As the owner of the tables run ALTER TABLE … ENABLE TRIGGER ALL, or, where one is missing, its statement in prisma/models/sql.',
  },
  {
    what: 'constraints and indexes hold',
    sql: `SELECT 0 AS "id", format('the constraint %s of %s', conname, conrelid::regclass) AS "place", 'it is not valid' AS "wrong"
            FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND NOT convalidated
           UNION ALL
          SELECT 0, format('the index %s', indexrelid::regclass), 'it is not valid' FROM pg_index i JOIN pg_class c ON c."oid" = i.indrelid
           WHERE c.relnamespace = 'public'::regnamespace AND NOT i.indisvalid`,
    mend: () => 'As the owner of the tables run ALTER TABLE … VALIDATE CONSTRAINT, or REINDEX INDEX.',
  },
]

/** The checks of references: the database says which there are. */
export async function referenceChecks(client: ClientBase): Promise<Check[]> {
  const { rows } = await client.query<Reference>(
    `SELECT t.relname AS table, a.attname AS column, f.relname AS to, k.attname AS key
       FROM pg_constraint c
       JOIN pg_class t ON t.oid = c.conrelid JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
       JOIN pg_class f ON f.oid = c.confrelid JOIN pg_attribute k ON k.attrelid = c.confrelid AND k.attnum = c.confkey[1]
      WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace ORDER BY 1, a.attnum`,
  )
  const triggers = (await readObjects()).filter(({ sql }) =>
    /^CREATE (OR REPLACE |CONSTRAINT )*TRIGGER/m.test(sql),
  )
  return [
    ...machinery(triggers.map(({ name }) => name)),
    ...rows.map(leads),
    ...records,
    ...retracted,
    successions,
  ]
}
