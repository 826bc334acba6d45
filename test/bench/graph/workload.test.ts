import { describe, expect, it } from 'vitest'
import { canonical } from './workload.ts'

describe('canonical answers', () => {
  it('fold junction tables away', () => {
    const fromPostGraphile = {
      actor: {
        faced__page: { nodes: [{ conditionByConditionId: { summary: 'Open the road' } }] },
        names__list: { nodes: [{ nameById: { text: 'A' } }, { nameById: { text: 'B' } }] },
        rows__rows: { nodes: [{ a: 1, b: 2 }] },
        article__of: { articleByArticleId: { title: 'News' } },
      },
    }
    expect(canonical(fromPostGraphile)).toEqual({
      actor: {
        faced: { nodes: [{ summary: 'Open the road' }] },
        names: [{ text: 'A' }, { text: 'B' }],
        rows: [{ a: 1, b: 2 }],
        article: { title: 'News' },
      },
    })
  })

  it('write moments alike, and leave other texts as they are', () => {
    expect(canonical({ at: '2021-12-05T14:30:00.000000+00:00', text: '2021 was long' })).toEqual({
      at: '2021-12-05T14:30:00.000Z',
      text: '2021 was long',
    })
  })

  it('take issuers and the like for sets, but keep the order of all else', () => {
    expect(canonical({ issuers: [{ name: 'B' }, { name: 'A' }] })).toEqual(
      canonical({ issuers: [{ name: 'A' }, { name: 'B' }] }),
    )
    expect(canonical({ nodes: [{ name: 'B' }, { name: 'A' }] })).not.toEqual(
      canonical({ nodes: [{ name: 'A' }, { name: 'B' }] }),
    )
  })
})
