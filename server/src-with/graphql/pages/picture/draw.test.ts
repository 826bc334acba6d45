import { expect, it, vi } from 'vitest'
import { draw } from './draw.ts'

it('draws what is asked for while the thread of the last picture ends', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const tree = { type: 'text', text: 'Who demands what of whom?', style: { fontSize: 40 } } as const
  const first = await draw(tree)
  // nothing has been drawn for so long that it is ended
  vi.runAllTimers()
  expect(await draw(tree)).toEqual(first)
  vi.useRealTimers()
})
