import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readEvents } from '../../sdk/src/sse.ts'

const line = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/[\r\n]/.test(text))
const event = fc.record({
  event: fc.constantFrom('next', 'complete', 'ping'),
  data: fc.array(line, { minLength: 1, maxLength: 3 }),
  id: fc.option(fc.nat().map(String), { nil: undefined }),
})

/** The stream's bytes, cut in pieces of these lengths. */
function cut(text: string, lengths: number[]): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  return new ReadableStream({
    start(controller) {
      let from = 0
      for (let piece = 0; from < bytes.length; piece++) {
        const length = lengths[piece % lengths.length]!
        controller.enqueue(bytes.subarray(from, from + length))
        from += length
      }
      controller.close()
    },
  })
}

it('events are the same however their bytes are cut, whatever ends their lines', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { maxLength: 5 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      fc.boolean(),
      async (events, end, lengths, comments) => {
        const text = events
          .map(({ event: name, data, id }) =>
            [
              ...(comments ? [': still here'] : []),
              `event: ${name}`,
              ...(id === undefined ? [] : [`id: ${id}`]),
              ...data.map((each) => `data: ${each}`),
              '',
              '',
            ].join(end),
          )
          .join('')
        const read: unknown[] = []
        // What follows the last line end belongs to no event yet; a comment completes it.
        for await (const { event: name, data } of readEvents(cut(`${text}:${end}`, lengths), 0))
          read.push([name, data])
        expect(read).toEqual(events.map(({ event: name, data }) => [name, data.join('\n')]))
      },
    ),
    { numRuns: 300 },
  )
})
