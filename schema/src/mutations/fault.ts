// Why a mutation was refused by what it says: members of its result, beside the payload.
import { builder } from '../builder.ts'
import { typeKey } from '../compile/object.ts'

/** One thing that is wrong with an input. */
export interface Issue {
  /** Where: from the argument on, as in `["input", "claims", "0", "quotes", "0", "exact"]`. */
  readonly path: readonly string[]
  readonly code: string
  readonly message: string
  readonly suggestions: readonly string[]
}

/** Ends a mutation, and undoes what it did. */
export class Refused extends Error {
  readonly fault: { readonly [typeKey]: string; readonly code: string; readonly message: string }

  constructor(type: 'InvalidInput' | 'NotFound' | 'Conflict', message: string, more: object = {}) {
    super(message)
    this.fault = { [typeKey]: type, code: codes[type], message, ...more }
  }
}

const codes = { InvalidInput: 'INVALID_INPUT', NotFound: 'NOT_FOUND', Conflict: 'CONFLICT' } as const

/** So many are told. */
const MOST_TOLD = 100

/** Refuses an input with what is wrong with it, if anything is. */
export function refuseIssues(issues: readonly Issue[]): void {
  const [first, ...others] = issues
  if (first) throw invalid([first, ...others])
}

function invalid(issues: readonly [Issue, ...Issue[]]): Refused {
  const [{ message }, ...others] = issues
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`
  return new Refused('InvalidInput', `${message}${more}`, { issues: issues.slice(0, MOST_TOLD) })
}

/** Refuses an input for one thing that is wrong with it: where in it, what kind of thing, and what. */
export function refuseInput(path: readonly string[], code: string, message: string): never {
  throw invalid([{ path: ['input', ...path], code, message, suggestions: [] }])
}

/** Marks types whose fields read what a resolver gave, rather than the tree of a statement. */
export const plain = { extensions: { isPlain: true } }

type Fault = Refused['fault']

export const Fault = builder.interfaceRef<Fault>('Fault').implement({
  description:
    'Why a mutation was refused. There may be more kinds of faults in time: ask for these fields of those that you do not know.',
  resolveType: (fault) => fault[typeKey],
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What is wrong, in a sentence for people.' }),
    code: t.exposeString('code', {
      description: 'The kind of fault, for programs: INVALID_INPUT, CONFLICT, NOT_FOUND.',
    }),
  }),
})

const InputIssue = builder.objectRef<Issue>('InputIssue').implement({
  ...plain,
  description: 'One thing that is wrong with an input.',
  fields: (t) => ({
    path: t.stringList({
      description: 'Where: from the argument on, as in `["input", "claims", "0", "quotes", "0", "exact"]`.',
      resolve: ({ path }) => [...path],
    }),
    code: t.exposeString('code', {
      description: 'What kind of thing, as importers call it: `quote_not_found`.',
    }),
    message: t.exposeString('message', { description: 'What is wrong, and how to mend it.' }),
    suggestions: t.stringList({
      description: 'What was perhaps meant, the likeliest first: names, keys, words of the text.',
      resolve: ({ suggestions }) => [...suggestions],
    }),
  }),
})

export const InvalidInput = builder.objectRef<Fault & { issues: Issue[] }>('InvalidInput').implement({
  ...plain,
  interfaces: [Fault],
  description: 'The input cannot be written as it is. Nothing was.',
  fields: (t) => ({
    issues: t.field({
      type: [InputIssue],
      description: `What is wrong with it: the first ${MOST_TOLD} faults; \`message\` says how many more there are.`,
      resolve: ({ issues }) => issues,
    }),
  }),
})

export const NotFound = builder.objectRef<Fault>('NotFound').implement({
  ...plain,
  interfaces: [Fault],
  description: 'What is to be changed is not there.',
})

export const Conflict = builder
  .objectRef<Fault & { presentId: string | null; currentVersion: number | null }>('Conflict')
  .implement({
    ...plain,
    interfaces: [Fault],
    description:
      'What is to be created is there already, or what is to be changed is another by now: somebody else was first.',
    fields: (t) => ({
      currentId: t.field({
        type: 'ID',
        nullable: true,
        description: 'The `presentId` of what is there. Null where it is not known which one.',
        resolve: ({ presentId }) => presentId ?? null,
      }),
      currentVersion: t.exposeInt('currentVersion', {
        nullable: true,
        description: 'Its version, as `expectedVersion` takes it.',
      }),
    }),
  })
