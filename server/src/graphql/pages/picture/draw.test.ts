import { describe, expect, it, vi } from 'vitest'
import { draw } from './draw.ts'
import { isDrawable } from './fonts.ts'

const words = (text: string) => ({ type: 'text', text, style: { fontSize: 40 } }) as const

it('draws what is asked for while the thread of the last picture ends', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const tree = words('Who demands what of whom?')
  const first = await draw(tree)
  // nothing has been drawn for so long that it is ended
  vi.runAllTimers()
  expect(await draw(tree)).toEqual(first)
  vi.useRealTimers()
})

it('draws half as many at a time as may wait for one who asks, while others ask as well', async () => {
  const all = await Promise.allSettled([
    draw(words('Other'), 'other'),
    ...Array.from({ length: 20 }, (_, n) => draw(words(`Picture ${n}`), 'one')),
    draw(words('Another'), 'another'),
  ])
  const drawn = all.map(({ status }) => status === 'fulfilled')
  expect([drawn.at(0), drawn.at(-1)]).toEqual([true, true])
  expect(drawn.slice(1, -1).filter(Boolean)).toHaveLength(4)
})

describe('letters', { timeout: 60_000 }, () => {
  it.each([
    ['Chinese', '港口联盟', '要求开放'],
    ['Chinese in Taiwan', '臺灣總統', '對話國際'],
    ['Japanese', '日本政府', 'タリバン'],
    ['Korean', '비핵화를', '요구했다'],
    ['Arabic', 'اتحاد', 'الموانئ'],
    ['Hebrew', 'הסכם', 'ממשלה'],
    ['Greek', 'Ελλάδα', 'Κύπρος'],
  ])('of %s are drawn, each as itself: as boxes, these would look the same', async (_, one, other) => {
    expect([one, other].filter(isDrawable)).toEqual([one, other])
    const [first, second] = [await draw(words(one)), await draw(words(other))]
    expect(Buffer.from(first).equals(second)).toBe(false)
  })

  it.each(['ชาวไทย', 'საქართველო', '𓀀'])('that no font here has are known: %s', (text) => {
    expect(isDrawable(`Kabul ${text}`)).toBe(false)
  })

  it('look the same whatever was drawn before', async () => {
    const before = await draw(words('Kabul'))
    await draw(words('日本政府はKabulに要求した'))
    expect(await draw(words('Kabul'))).toEqual(before)
  })
})
