import type { Transport } from '@proviso/sdk'
import { expect, it } from 'vitest'
import { Answers } from './answers.ts'
import { questionOf } from './question.ts'

/** A transport that answers with what it was asked. */
const echo = (asked: string[]) =>
  ({
    request: async (document: unknown) => {
      asked.push(String(document))
      return { asked: String(document) }
    },
  }) as unknown as Transport

it('tells plain documents apart that have the same variables', async () => {
  const [answers, asked] = [new Answers(), [] as string[]]
  const ask = (document: string) => answers.get(echo(asked), questionOf(document, [{ first: 1 }]))
  expect(await ask('query A { a }')).toEqual({ asked: 'query A { a }' })
  expect(await ask('query B { b }')).toEqual({ asked: 'query B { b }' })
  expect(await ask('query A { a }')).toEqual({ asked: 'query A { a }' })
  expect(asked, 'each is asked once').toEqual(['query A { a }', 'query B { b }'])
})

it('answers in the browser what was answered on the server', async () => {
  const server = new Answers()
  await server.get(echo([]), questionOf('query A { a }', []))
  const asked: string[] = []
  const browser = new Answers(JSON.parse(JSON.stringify(server)))
  expect(await browser.get(echo(asked), questionOf('query A { a }', []))).toEqual({ asked: 'query A { a }' })
  expect(asked).toEqual([])
})
