import { articles } from './articles.ts'
import { dossier } from './dossier.ts'
import type { Format } from './format.ts'
import { text } from './text.ts'

/** The formats that Proviso reads, in the order in which a file is asked whether it is of them. */
export const formats: readonly Format[] = [dossier, articles, text]
