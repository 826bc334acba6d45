// One news text while it is written: sentences are added with the claims they state, and the finished text
// yields its revision, quotes and claims with exact offsets.
import { createHash } from 'node:crypto'
import type { Emit, Value } from './tables.ts'

/** The columns of a claim other than its id and times of report and record. */
export type ClaimDraft = Record<string, Value>

/** Counts the rows of the tables whose ids follow the order of writing. */
export interface Counters {
  revision: number
  quote: number
  claim: number
  change: number
  bearing: number
}

interface Sentence {
  text: string
  claims: { draft: ClaimDraft; id: number; ordinal: number }[]
}

export class ArticleDraft {
  readonly reportedAt: Date
  readonly recordedAt: Date
  readonly originId: number
  readonly #counters: Counters
  readonly #emit: Emit
  readonly #sentences: Sentence[] = []

  constructor(options: {
    reportedAt: Date
    recordedAt: Date
    originId: number
    counters: Counters
    emit: Emit
  }) {
    this.reportedAt = options.reportedAt
    this.recordedAt = options.recordedAt
    this.originId = options.originId
    this.#counters = options.counters
    this.#emit = options.emit
  }

  /** Adds a sentence, and with it the claims that rest on it. */
  say(text: string, ...claims: ClaimDraft[]): void {
    this.#sentences.push({
      text,
      claims: claims.map((draft) => ({ draft, id: this.#claim(draft), ordinal: 1 })),
    })
  }

  /** Adds a second sentence that the latest claim rests on as well. */
  goOn(text: string): void {
    const { draft, id, ordinal } = this.#sentences.at(-1)!.claims[0]!
    this.#sentences.push({ text, claims: [{ draft, id, ordinal: ordinal + 1 }] })
  }

  /** A claim that rests on no words: from coded data. */
  code(draft: ClaimDraft): void {
    this.#claim({ ...draft, attribution: 'IMPORTED_CODING', agentKind: 'IMPORTER', agentName: 'bench-codes' })
  }

  /** Emits the article's text as one revision, or as two with the quotes in the latter, and the quotes. */
  finish(articleId: number, knownSince: Date, corrected: boolean): void {
    const separator = '\n'
    const text = this.#sentences.map((sentence) => sentence.text).join(separator)
    if (corrected) this.#revision(articleId, 1, `${text}${separator}(Draft)`, knownSince)
    const revisionId = this.#revision(articleId, corrected ? 2 : 1, text, knownSince)
    // Offsets are code points. A text without surrogates has as many as it has UTF-16 units.
    const points = /[\ud800-\udfff]/.test(text) ? [...text] : text
    const slice = (from: number, to: number) =>
      typeof points === 'string' ? points.slice(from, to) : points.slice(from, to).join('')
    let start = 0
    for (const sentence of this.#sentences) {
      const end = start + codePoints(sentence.text)
      if (sentence.claims.length > 0) {
        const id = ++this.#counters.quote
        const prefix = slice(Math.max(0, start - 32), start)
        const suffix = slice(end, end + 32)
        this.#emit('Quote', {
          id,
          revisionId,
          startOffset: start,
          endOffset: end,
          exact: sentence.text,
          prefix,
          suffix,
        })
        for (const claim of sentence.claims) {
          this.#emit('ClaimQuote', { claimId: claim.id, quoteId: id, ordinal: claim.ordinal })
        }
      }
      start = end + separator.length
    }
  }

  /** Records in the change log that a record was added. */
  added(row: Record<string, Value>): void {
    const id = ++this.#counters.change
    this.#emit('Change', {
      id,
      recordedAt: this.recordedAt,
      action: 'ADDED',
      originId: this.originId,
      ...row,
    })
  }

  #claim(draft: ClaimDraft): number {
    const id = ++this.#counters.claim
    this.#emit('Claim', {
      id,
      stance: 'ASSERTS',
      agentKind: 'MODEL',
      agentName: 'bench-reader',
      agentVersion: '1',
      reportedAt: this.reportedAt,
      recordedAt: this.recordedAt,
      originId: this.originId,
      ...draft,
      ...(draft.retractedAt && { retractedBy: 'SOURCE', retractedRecordedAt: draft.retractedAt }),
    })
    return id
  }

  #revision(articleId: number, seq: number, text: string, knownSince: Date): number {
    const id = ++this.#counters.revision
    const sha256 = createHash('sha256').update(text).digest('hex')
    this.#emit('Revision', {
      id,
      articleId,
      number: seq,
      text,
      sha256,
      length: codePoints(text),
      by: seq === 1 ? 'SOURCE' : 'CODER',
      capturedAt: this.recordedAt,
      knownSince,
      originId: this.originId,
    })
    return id
  }
}

function codePoints(text: string): number {
  const surrogatePairs = text.match(/[\ud800-\udbff]/g)?.length ?? 0
  return text.length - surrogatePairs
}
