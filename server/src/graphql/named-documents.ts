// Documents that clients name in place of sending them: those of the manifests, and those that clients registered
// themselves (Apollo's "automatic persisted queries").
import { type DocumentNode, stripIgnoredCharacters } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { TrustedDocuments } from './trusted-documents.ts'

/** How much text that clients registered is kept per process, in characters. */
const MOST_CHARACTERS = 500_000

export interface NamedDocumentsOptions {
  /** Whether only documents of the manifests are answered; then nobody can register any. */
  readonly trustedOnly?: boolean
  /** How much registered text is kept, in characters; what was not asked for the longest goes first. */
  readonly characters?: number
}

/** Texts of documents by the ids that clients send. */
export class NamedDocuments {
  readonly trustedOnly: boolean
  readonly #trusted: TrustedDocuments
  readonly #trustedTexts: ReadonlySet<string>
  /** The same without what says nothing to anybody but people. */
  readonly #trustedTokens: ReadonlySet<string>
  readonly #own = new WeakSet<DocumentNode>()
  readonly #trusts = new WeakMap<DocumentNode, boolean>()
  readonly #registered: LRUCache<string, string>

  constructor(
    trusted: TrustedDocuments,
    { trustedOnly = false, characters = MOST_CHARACTERS }: NamedDocumentsOptions = {},
  ) {
    this.trustedOnly = trustedOnly
    this.#trusted = trusted
    this.#trustedTexts = new Set(trusted.values())
    this.#trustedTokens = new Set(this.#trustedTexts.values().map(stripIgnoredCharacters))
    this.#registered = new LRUCache({
      maxSize: characters,
      sizeCalculation: (text, id) => text.length + id.length,
    })
  }

  /** The text that an id stands for: that of a manifest, else one that was registered. */
  textOf(id: string): string | undefined {
    return this.#trusted.get(id) ?? this.#registered.get(id)
  }

  /** Whether a document that was sent as text may be answered. */
  accepts(text: string): boolean {
    return !this.trustedOnly || this.#trustedTexts.has(text)
  }

  /** Takes a document, with whatever variables it is asked, for one of our own. */
  own(document: DocumentNode): void {
    this.#own.add(document)
  }

  /** Whether a document is one of our own, whose variables nobody else gives. */
  owns(document: DocumentNode): boolean {
    return this.#own.has(document)
  }

  /** Whether a document is one of the manifests, whatever its blanks and comments. */
  trusts(document: DocumentNode): boolean {
    const known = this.#trusts.get(document)
    if (known !== undefined) return known
    const isTrusted =
      document.loc !== undefined && this.#trustedTokens.has(stripIgnoredCharacters(document.loc.source.body))
    this.#trusts.set(document, isTrusted)
    return isTrusted
  }

  /** Keeps a valid document under its sha256, unless a manifest has that id. */
  register(sha256: string, text: string): void {
    if (!this.trustedOnly && !this.#trusted.has(sha256)) this.#registered.set(sha256, text)
  }
}
