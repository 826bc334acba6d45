import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.ts'
import { openDataVersions, shared } from './data-version.ts'

const test = useTestDatabase({ corpus: 'sample' })

describe('a version', () => {
  it('stays the same while nothing is written, and says how much has been', async () => {
    const versions = openDataVersions(test.database.url, { withPosition: true })
    try {
      const [first, second] = [await versions.read(), await versions.read()]
      expect(second.text).toBe(first.text)
      await test.database.pool.query(`UPDATE "Actor" SET description = 'x' WHERE slug = 'taliban'`)
      const third = await versions.read()
      expect(third.text).not.toBe(first.text)
      expect(third.position).toBeGreaterThan(first.position)
    } finally {
      await versions.close()
    }
  })

  it('is refused in time where nothing answers', async () => {
    const versions = openDataVersions('postgres://nobody@127.0.0.1:1/nothing')
    await expect(versions.read()).rejects.toThrow('ECONNREFUSED')
    await versions.close()
  })

  it('is given up where the database does not answer, and read again once it does', async () => {
    const versions = openDataVersions(test.database.url)
    const holder = await test.database.pool.connect()
    try {
      await holder.query('BEGIN; LOCK TABLE "Assessment" IN ACCESS EXCLUSIVE MODE')
      await expect(versions.read()).rejects.toThrow('not read in time')
      await holder.query('ROLLBACK')
      expect((await versions.read()).text).not.toBe('')
    } finally {
      holder.release(true)
      await versions.close()
    }
  })
})

describe('shared runs', () => {
  it('give nobody the result of a run that began before they asked', async () => {
    let begun = 0
    const read = shared(async () => {
      const mine = ++begun
      await wait(10)
      return mine
    })
    const first = read()
    const [second, third] = [read(), read()]
    expect(await Promise.all([first, second, third])).toEqual([1, 2, 2])
    expect(await read()).toBe(3)
    expect(begun).toBe(3)
  })

  it('go on after one has failed', async () => {
    let begun = 0
    const read = shared(async () => {
      if (++begun === 1) throw new Error('once')
      return begun
    })
    const [first, second] = [read(), read()]
    await expect(first).rejects.toThrow('once')
    expect(await second).toBe(2)
  })
})
