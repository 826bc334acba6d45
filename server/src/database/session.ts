// How a session that answers operations is set, where PostgreSQL is as it comes: what an administrator has set stays.

/** Sets something where it is as PostgreSQL has it by default. */
const preferred = (setting: string, usual: string, ours: string) => (isLocal: boolean) =>
  `set_config('${setting}', coalesce(nullif(current_setting('${setting}'), '${usual}'), '${ours}'), ${isLocal})`

/** The next page costs as much as any other, as in `createPool`: only for transactions in sessions of others, which it cannot set. */
const onSolidState = preferred('random_page_cost', '4', '1.1')

/**
 * A statement that stays prepared is planned once, for any values. Left to itself, PostgreSQL plans many of them for each request, since it takes
 * planning for cheaper than it is: for short ones it is most of the work (`test/bench/plans.ts`).
 */
const planOnce = preferred('plan_cache_mode', 'auto', 'force_generic_plan')

/**
 * A statement takes one core at most. Workers beside it take those of others who ask: cheap ones wait several times as long, and where several ask
 * what is heavy, none of it ends sooner (`bench contention`).
 */
const onOneCore = preferred('max_parallel_workers_per_gather', '2', '0')

/**
 * What an index leads to is noted row by row. With PostgreSQL's default, a word that 100,000 texts have is noted by page beyond a point, and all
 * texts of these pages are looked at: a search for such words took 2.3 times as long.
 */
const withMemory = preferred('work_mem', '4MB', '8MB')

/** Expressions of a SELECT that set a session. */
export const setSession: string = [planOnce, onOneCore, withMemory].map((set) => set(false)).join(', ')

/** The same for one transaction in a session that others get afterwards; `isPrepared`: whether statements stay prepared there. */
export const setTransaction = (isPrepared: boolean): string =>
  [onSolidState, ...(isPrepared ? [planOnce] : []), onOneCore, withMemory].map((set) => set(true)).join(', ')

/**
 * Sets that a statement which is planned for its one use is planned for its values, as PostgreSQL does by itself. Were it made to, it would plan what a
 * function asks for each row of which the function is asked too: the page of an actor as of a day took seven times as long.
 */
export const PLAN_FOR_VALUES = `SELECT set_config('plan_cache_mode', 'auto', true)`
