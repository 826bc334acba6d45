import { expect, it } from 'vitest'
import { useTestDatabase } from '../../../../test/support/database.ts'
import { RecordWriter } from './record-writer.ts'

const test = useTestDatabase()

it('sends what an import writes to the disk a megabyte at a time, so that nobody’s commit waits behind all of it', async () => {
  const client = await test.database.pool.connect()
  const flushed = async () => (await client.query('SHOW backend_flush_after')).rows[0].backend_flush_after
  try {
    const before = await flushed()
    await client.query('BEGIN')
    await RecordWriter.begin(client, {})
    expect(await flushed()).toBe('1MB')
    await client.query('ROLLBACK')
    expect(await flushed()).toBe(before)
  } finally {
    client.release()
  }
})
