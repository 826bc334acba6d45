import { expect, it } from 'vitest'
import { raw, sql } from './sql.ts'

it('lines of a template are joined by one blank, and its values stay as they are', () => {
  const statement = sql`
    select ${raw('name')}
      from actors
      where name = ${'two\n  lines'}
  `
  expect(statement.text).toBe('select name from actors where name = $1')
  expect(statement.values).toEqual(['two\n  lines'])
  expect(sql` where ${raw('true')}`.text).toBe(' where true')
})
