import type { Workload } from '../workload.ts'
import { evidence } from './evidence.ts'
import { flatPage } from './flat-page.ts'
import { fourLevels } from './four-levels.ts'
import { nestedFilters } from './nested-filters.ts'
import { deepPage, frontPage } from './pages.ts'
import { popularParents } from './popular-parents.ts'
import {
  actorDossier,
  disagreements,
  grantedWhileUnmet,
  requirementHistory,
  requirementsAsKnown,
} from './questions.ts'
import { search } from './search.ts'
import { whoseWord } from './whose-word.ts'

/** All workloads, in the order of the table. */
export const workloads: readonly Workload[] = [
  flatPage,
  frontPage,
  deepPage,
  fourLevels,
  evidence,
  nestedFilters,
  popularParents,
  search,
  requirementsAsKnown,
  disagreements,
  requirementHistory,
  grantedWhileUnmet,
  actorDossier,
  whoseWord,
]
