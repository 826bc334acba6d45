// What a page is: a question to the graph, and how its answer is shown.
import type { Answers } from '@proviso/schema/operations/answers'
import type { Alternate } from './alternate.ts'
import type { Question } from './ask.ts'
import type { News } from './feed.ts'
import type { Content, Html } from './html.ts'
import type { Shown } from './picture/shown.ts'
import type { View } from './view.ts'

/** A page as its frame shows it. */
export interface Document {
  /** The sentence at its head. */
  readonly title: string
  /** The language of the title, where it is not that of the page. */
  readonly language?: string
  /** Whether search engines are to show it. Default: they are. */
  readonly isIndexed?: boolean
  /** One sentence for search engines and links. */
  readonly description: string
  readonly body: Html
  /** Where it is among the pages: names of what it belongs to. */
  readonly trail?: readonly Content[]
  /** The path and parameters that stand for all ways to this page. Default: its path. */
  readonly canonical?: string
  /** The same in other forms: by their media types. */
  readonly alternates?: readonly Alternate[]
  /** The id of what changes of it are followed of, while it is open; '' for all. Default: it stays as it is. */
  readonly follows?: string
  /** Whether it can be compared with what was known on another day. */
  readonly isComparable?: boolean
  /** What its picture shows besides the title. Default: the description. */
  readonly picture?: Shown
}

/** What is asked for is not there. */
export class NotThere extends Error {}

/** One kind of page, for the addresses that it matches. */
export interface Page<Name extends keyof Answers = keyof Answers> {
  /** The segments of its path; one that starts with `:` stands for any, and is handed on. */
  readonly path: string
  /**
   * What it asks.
   *
   * @throws BadParameter
   */
  question(view: View, ...segments: string[]): Question<Name>
  /**
   * How it shows the answer.
   *
   * @throws NotThere
   */
  show(view: View, answer: Answers[Name], ...segments: string[]): Document
  /** The same as news, for feed readers: at its path with `.atom`. */
  feed?(view: View, answer: Answers[Name]): News
}

/** Declares a page: its question decides what it is given to show. */
export const definePage = <Name extends keyof Answers>(page: Page<Name>): Page => page as unknown as Page
