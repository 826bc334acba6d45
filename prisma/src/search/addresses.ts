// Works out the form in which the addresses of articles are compared, for those that lack it.
import type { ClientBase } from 'pg'
import type { Id } from '../record/kind.ts'
import { canonicalAddress } from '../text/address.ts'

const MOST = 5000

/** Fills in the addresses that are missing, of these articles or of all, and resolves to how many there were. */
export async function fillAddresses(client: ClientBase, articles?: readonly Id[]): Promise<number> {
  let filled = 0
  if (articles) {
    for (let at = 0; at < articles.length; at += MOST)
      filled += await fillSome(client, articles.slice(at, at + MOST))
    return filled
  }
  for (;;) {
    const some = await fillSome(client)
    filled += some
    if (some < MOST) return filled
  }
}

async function fillSome(client: ClientBase, articles?: readonly Id[]): Promise<number> {
  const of = articles ? ' AND id = ANY ($2::bigint[])' : ''
  const { rows } = await client.query<{ id: string; url: string }>(
    `SELECT id::text, url FROM "Article" WHERE url IS NOT NULL AND address IS NULL${of} LIMIT $1`,
    [MOST, ...(articles ? [articles] : [])],
  )
  if (rows.length > 0)
    await client.query(
      'UPDATE "Article" a SET address = g.address FROM unnest($1::bigint[], $2::text[]) AS g (id, address) WHERE a.id = g.id',
      [rows.map(({ id }) => id), rows.map(({ url }) => canonicalAddress(url))],
    )
  return rows.length
}

/** The addresses that several articles have, from before they were compared, each with the urls as they were given, the earliest first. */
export async function sharedAddresses(
  client: Pick<ClientBase, 'query'>,
): Promise<{ address: string; urls: string[] }[]> {
  const { rows } = await client.query(
    `SELECT address, array_agg(url ORDER BY id) AS urls FROM "Article" WHERE address IS NOT NULL
     GROUP BY address HAVING count(*) > 1 ORDER BY min(id) LIMIT 1000`,
  )
  return rows
}
