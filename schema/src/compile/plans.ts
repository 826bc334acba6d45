// Plans that are kept for the next request with the same document. One operation has a plan for each shape of its variables: its
// plans form a tree, at each branch a guard, at each leaf a plan.
import type { ASTNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Output } from '../sql/compilation.ts'
import { type Answered, type Guard, type Read, toldGuard, type Variables } from '../sql/input.ts'

export interface Plan {
  /** Under which its statement is prepared; empty for one so long that it is sent anew each time. */
  readonly name: string
  readonly text: string
  readonly cost: number
  readonly limit: number
  readonly reads: readonly Read[]
  /** For which variables it was made: in the order in which they are asked. */
  readonly guards: readonly Answered[]
}

type Branch = { readonly guard: Guard; readonly answers: Map<string, Branch | Plan> }
interface Tree {
  root?: Branch | Plan | undefined
}

/** A longer statement is neither kept nor prepared: PostgreSQL keeps many times its length for it on each connection. */
export const longestKept = 50_000

/** How much is kept in all, in characters of statements and answers. A plan takes about three bytes of memory for each. */
const mostKept = 10_000_000

/** What a guard, and a parameter, of a plan take beside their texts, in characters. */
const perPart = 64

/** Of how many answers of plans that are kept is told why none of these serves. */
const mostTold = 5

const sizeOf = ({ text, reads, guards }: Plan) =>
  text.length +
  perPart * (reads.length + guards.length) +
  guards.reduce((sum, { answer }) => sum + answer.length, 0)

/** What is kept of a document with the first plan of a part of it, in characters: all of its text, to which its parts lead. */
const lengthOf = ({ loc }: ASTNode): number => loc?.source.body.length ?? 0

/** The plans of all operations: those used last, up to so many characters. */
export class Plans {
  readonly #trees = new WeakMap<ASTNode, Record<Output, Tree>>()
  readonly #used: LRUCache<Plan, () => void>

  constructor(characters = mostKept) {
    this.#used = new LRUCache({ maxSize: characters, dispose: (forget) => forget() })
  }

  /** How many characters are kept. */
  get size(): number {
    return this.#used.calculatedSize
  }

  clear(): void {
    this.#used.clear()
  }

  find(operation: ASTNode, output: Output, variables: Variables): Plan | undefined {
    let at = this.#trees.get(operation)?.[output].root
    while (at && 'guard' in at) at = at.answers.get(at.guard.answer(variables))
    if (at) this.#used.get(at)
    return at
  }

  /** Why none is found: the first guard to which all that are kept have another answer. */
  missed(operation: ASTNode, output: Output, variables: Variables): string {
    let at = this.#trees.get(operation)?.[output].root
    while (at && 'guard' in at) {
      const { guard, answers } = at
      const answer = guard.answer(variables)
      const next = answers.get(answer)
      if (!next) {
        const others = [...answers.keys().take(mostTold)].join(' or ')
        return `${toldGuard({ guard, answer })}, and plans are kept for ${others}`
      }
      at = next
    }
    return 'no plan is kept for this document'
  }

  keep(operation: ASTNode, output: Output, plan: Plan): void {
    const known = this.#trees.get(operation)
    const size = sizeOf(plan) + (known ? 0 : lengthOf(operation))
    if (size > longestKept) return
    const trees = known ?? { body: {}, tree: {} }
    this.#trees.set(operation, trees)
    this.#used.set(plan, plant(trees[output], plan), { size })
  }
}

/** Puts a plan into a tree; gives what takes it out again, with the branches that lead to nothing else. */
function plant(tree: Tree, plan: Plan): () => void {
  if (plan.guards.length === 0) {
    tree.root = plan
    return () => {
      tree.root = undefined
    }
  }
  const way: { branch: Branch; answer: string }[] = []
  for (const { guard, answer } of plan.guards) {
    const last = way.at(-1)
    const found = last ? last.branch.answers.get(last.answer) : tree.root
    const branch: Branch = found && 'guard' in found ? found : { guard, answers: new Map() }
    if (last) last.branch.answers.set(last.answer, branch)
    else tree.root = branch
    way.push({ branch, answer })
  }
  const { branch, answer } = way.at(-1)!
  branch.answers.set(answer, plan)
  return () => {
    for (const { branch, answer } of way.reverse()) {
      branch.answers.delete(answer)
      if (branch.answers.size > 0) return
    }
    tree.root = undefined
  }
}
