import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.ts'
import { useTemporaryFiles } from '../../test-support/temporary-files.ts'
import { importFiles } from './import-files.ts'

const test = useTestDatabase()
const files = useTemporaryFiles()

const article = {
  record: 'article',
  key: 'a1',
  publisher: { name: 'Wire' },
  title: 'Talks',
  publishedAt: '2021-12-05',
  text: 'The EU said the Taliban must form an inclusive government. The Taliban said they would.',
}
const eu = { record: 'actor', key: 'eu', name: 'European Union', actorKind: 'IGO' }
const taliban = {
  record: 'actor',
  key: 'taliban',
  name: 'Taliban',
  actorKind: 'DE_FACTO_AUTHORITY',
}
const claim = {
  attribution: 'PUBLISHER_VOICE',
  quotes: [{ article: 'a1', exact: 'form an inclusive government' }],
}
const quoting = (quote: object) => [{ ...claim, quotes: [{ article: 'a1', ...quote }] }]
const event = {
  record: 'event',
  key: 'talks',
  eventType: 'CONSULT',
  title: 'Talks',
  claims: [claim],
}
const condition = {
  record: 'condition',
  key: 'inclusive',
  summary: 'The EU requires an inclusive government.',
  requirement: 'form an inclusive government',
  topic: 'inclusive-government',
  force: 'CONDITION',
  issuers: ['eu'],
  targets: ['taliban'],
  claims: [claim],
}
const good = [article, eu, taliban, event, condition]

async function errorsOf(records: object[], dataset = 'test'): Promise<string[]> {
  const path = await files.dossier('faulty.jsonl', dataset, records)
  const { files: reports } = await importFiles(test.database, [path])
  return reports[0]!.errors.map((error) => String(error).replace(path, ''))
}

describe('a dossier with faults', () => {
  it('has each of them reported with its line and path, and nothing of it stored', async () => {
    const errors = await errorsOf([
      ...good,
      {
        ...event,
        key: 'e1',
        claims: quoting({ exact: 'form an inclusiv goverment' }),
      },
      { ...event, key: 'e2', claims: quoting({ exact: 'Taliban' }) },
      {
        ...event,
        key: 'e3',
        claims: quoting({ exact: 'Taliban', startOffset: 0, endOffset: 7 }),
      },
      { ...condition, key: 'c1', issuers: ['eu', 'talban'] },
      { ...condition, key: 'c2', topic: 'inclusive-goverment' },
      { ...condition, key: 'c3', sumary: 'The EU requires it.' },
      { ...event, key: 'e4', partOf: 'e5' },
      { ...event, key: 'e5', partOf: 'e4' },
      { ...eu, name: 'Europe' },
      { ...condition, key: 'Not A Slug?'.replaceAll(' ', '') },
      { ...event, key: 'e6', claims: [{ attribution: 'PUBLISHER_VOICE' }] },
      { ...condition, key: 'c4', targets: ['talks'] },
      { ...event, key: 'e7', startedAt: '2021-13-05' },
      { ...event, key: 'e8', claims: [{ attribution: 'IMPORTED_CODING' }] },
    ])
    expect(errors).toEqual([
      ':7 $.claims[0].quotes[0].exact: the words "form an inclusiv goverment" do not stand in the text of the article "a1"\n' +
        '  nearest: "form an inclusive government" at 29–57',
      ':8 $.claims[0].quotes[0].exact: the words "Taliban" stand in the text of the article "a1" 2 times; say which by a prefix or suffix\n' +
        '  found at 16–23 in "The EU said the Taliban must form an in", at 63–70 in "government. The Taliban said they would"',
      ':9 $.claims[0].quotes[0].startOffset: the offsets 0–7 do not hold the words "Taliban": there stands "The EU "\n' +
        '  found at 16–23 in "The EU said the Taliban must form an in", at 63–70 in "government. The Taliban said they would"',
      ':10 $.issuers[1]: there is no actor "talban"\n  closest: "taliban"',
      ':11 $.topic: there is no topic "inclusive-goverment"\n  closest: "inclusive-government"',
      ':12 $.sumary: unknown field "sumary"\n  closest: "summary"',
      ':13 $.partOf: a cycle: "e4" partOf "e5" partOf "e4"',
      ':15 $.key: the key "eu" stands on line 3 already',
      ':16 $.slug: the key "NotASlug?" cannot be a slug, so the condition needs one of its own\n' +
        '  a slug has lower-case letters, digits and single hyphens',
      ':17 $.claims[0].quotes: a claim needs at least one quote, unless its attribution is IMPORTED_CODING',
      ':18 $.targets[0]: "talks" is an event, but an actor is needed here',
      ':19 $.startedAt: there is no such day: "2021-13-05"',
      ':20 $.claims[0].reportedAt: a claim without a quote must say when it was reported\n  as in "reportedAt": "2021-12-05"',
    ])
    const { rows } = await test.database.pool.query(
      `SELECT (SELECT count(*) FROM "Article") + (SELECT count(*) FROM "Actor") + (SELECT count(*) FROM "Dataset") +
         (SELECT count(*) FROM "Change") AS stored`,
    )
    expect(rows).toEqual([{ stored: '0' }])
  })

  it('has the quotes and references of a record checked even where the record has other faults', async () => {
    const faulty = {
      ...event,
      eventType: 'CONSULTS',
      partOf: 'nothing',
      claims: quoting({ exact: 'no such words here' }),
    }
    expect(await errorsOf([article, faulty])).toEqual([
      ':3 $.eventType: unknown value "CONSULTS"\n  closest: "CONSULT"',
      ':3 $.partOf: there is no event "nothing"',
      ':3 $.claims[0].quotes[0].exact: the words "no such words here" do not stand in the text of the article "a1"',
    ])
  })

  it.each([
    ['a missing field', { ...event, title: undefined }, '$.title: the field is missing'],
    ['a value of another type', { ...event, title: 7 }, '$.title: a string is needed, not 7'],
    ['an empty text', { ...event, title: '' }, '$.title: the text is empty'],
    ['an unknown type', { ...event, record: 'evnt' }, '$.record: unknown record "evnt"\n  closest: "event"'],
    [
      'an address that is none',
      { ...article, key: 'a2', url: 'javascript:alert(1)' },
      '$.url: an address starts with https:// or http://: "javascript:alert(1)"',
    ],
    [
      'a revision that is not there',
      { ...event, claims: quoting({ exact: 'Taliban', revision: 3 }) },
      '$.claims[0].quotes[0].revision: the article "a1" has only 1 revision',
    ],
    [
      'a text that is not known',
      { ...article, key: 'a2', text: undefined, sha256: 'f'.repeat(64) },
      '$.sha256: no text with this sha256 is known\n  import the text first, or give it here',
    ],
    [
      'a moment in another form',
      { ...event, startedAt: '1945-12-16/1945-12-26' },
      '$.startedAt: a moment is written 1934, 1934-05, 1934-05-17 or 1934-05-17T14:30:00Z: "1945-12-16/1945-12-26"',
    ],
    [
      'a day that there never was',
      { ...event, startedAt: '2021-02-30' },
      '$.startedAt: there is no such day: "2021-02-30"',
    ],
    [
      'an end before the start',
      { ...event, startedAt: '2021-12-05', endedAt: '2021-12-04' },
      '$.endedAt: the end 2021-12-04 is before the start 2021-12-05',
    ],
    [
      'the same participant twice',
      {
        ...event,
        participants: [
          { asWritten: 'he', role: 'ACTOR' },
          { asWritten: 'he', role: 'ACTOR' },
        ],
      },
      '$.participants[1]: participants[0] has the same role and the same wording\n' +
        '  leave one out, or give each the words by which the text names it',
    ],
    [
      'an actor that belongs to itself',
      {
        record: 'affiliation',
        key: 'f',
        actor: 'eu',
        counterpart: 'eu',
        affiliationKind: 'PART_OF',
        claims: [claim],
      },
      '$.counterpart: an actor cannot belong to itself',
    ],
    [
      'the same quote twice in a claim',
      {
        ...event,
        claims: [{ ...claim, quotes: [claim.quotes[0], claim.quotes[0]] }],
      },
      '$.claims[0].quotes[1]: the claim has this quote already',
    ],
    [
      'a slug that another record has',
      { ...condition, key: 'other', slug: 'inclusive' },
      '$.slug: the slug "inclusive" is given to a condition on line 5 already',
    ],
    [
      'an actor merged into itself',
      { ...taliban, key: 'self', mergedInto: 'self' },
      '$.mergedInto: a cycle: "self" mergedInto "self"',
    ],
  ])('such as %s is refused', async (_, record, message) => {
    const others = [article, eu, taliban, { ...condition }].filter(
      (other) => other.key !== (record as { key: string }).key,
    )
    expect(await errorsOf([...others, record])).toEqual([`:${others.length + 2} ${message}`])
  })

  it('must name its dataset first, and somebody who made its claims', async () => {
    const path = await files.write(
      'headless.jsonl',
      [article, event].map((r) => JSON.stringify(r)).join('\n'),
    )
    const { files: reports } = await importFiles(test.database, [path])
    expect(reports[0]!.errors.map((error) => [error.line, error.path, error.code])).toEqual([
      [1, '$', 'no_dataset'],
    ])
    const head = {
      record: 'dataset',
      format: 'proviso-dossier/2',
      name: 'anonymous',
    }
    const anonymous = await files.write(
      'anonymous.jsonl',
      [head, article, event].map((r) => JSON.stringify(r)).join('\n'),
    )
    const second = await importFiles(test.database, [anonymous])
    expect(second.files[0]!.errors.map((error) => [error.line, error.path, error.code])).toEqual([
      [3, '$.claims[0].agent', 'agent_needed'],
    ])
  })

  it('refuses what contradicts the database', async () => {
    const identified = {
      ...eu,
      identifiers: [{ scheme: 'wikidata', value: 'Q458' }],
    }
    expect(await errorsOf([article, identified, taliban, event, condition], 'there')).toEqual([])
    expect(
      await errorsOf(
        [
          article,
          { ...eu, key: 'europe', identifiers: identified.identifiers },
          { ...condition, issuers: ['there/eu'], targets: ['there/taliban'] },
          { ...event, partOf: 'there/talk', slug: 'other' },
          { ...eu, key: 'eu2', slug: 'eu2', mergedInto: 'there/inclusive' },
        ],
        'here',
      ),
    ).toEqual([
      ':3 $.identifiers[0]: the identifier wikidata Q458 belongs to another actor already: "eu"\n' +
        '  is this the same one? then give it the slug "eu"',
      ':4 $.slug: the slug "inclusive" belongs to another condition already: there/inclusive\n  give this one another slug',
      ':5 $.partOf: there is no event "there/talk"\n  closest: "there/talks"',
      ':6 $.mergedInto: "there/inclusive" is a condition, but an actor is needed here',
    ])
    expect(await errorsOf([{ ...event, key: 'eu', claims: [] }], 'there')).toContain(
      ':2 $.key: the key "eu" belongs to an actor of the dataset "there" already',
    )
  })

  it('finds a cycle that closes in the database', async () => {
    const coded = { attribution: 'IMPORTED_CODING', reportedAt: '2021-01-01' }
    const part = (key: string, partOf?: string) => ({
      ...event,
      key,
      partOf,
      claims: [coded],
    })
    expect(await errorsOf([part('p1'), part('p2', 'p1'), part('p3', 'p2')], 'parts')).toEqual([])
    expect(await errorsOf([part('p1', 'p3')], 'parts')).toEqual([
      ':2 $.partOf: a cycle: "p1" partOf "p3" partOf "p2" partOf "p1"',
    ])
  })
})
