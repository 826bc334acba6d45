// How files are imported.
import type { Format } from '../formats/format.ts'

/** How far the import of a file is. */
export interface ImportProgress {
  /** The file, as it was named. */
  file: string
  /** `read`: bytes of the file; `wait`: another import is running; `check`: records; `write`: rows. */
  phase: 'read' | 'wait' | 'check' | 'write'
  done: number
  /** 0 where it cannot be known. */
  total: number
}

/** How files are imported. */
export interface ImportOptions {
  /** The dataset to which articles and plain texts belong. Default: "articles". Dossiers name their own. */
  dataset?: string | undefined
  /** The publisher of texts, and of articles that name none. Default: "unknown". */
  publisher?: string | undefined
  /** The title of a plain text. Default: its first sentence or line. */
  title?: string | undefined
  /** The address of a plain text, by which it is known. */
  url?: string | undefined
  /** The key of a plain text in its dataset. Default: made from url or text. */
  key?: string | undefined
  /** When texts, and articles that do not say, were published: "2021-12-05" or "2021-12-05T14:30:00Z". */
  publishedAt?: string | undefined
  /** The language of texts, and of articles that do not say, as a BCP 47 tag. Default: "und". */
  language?: string | undefined
  /** Whether the datasets of dossiers become what these say: what is missing there is retracted by the coder. Default: it stays. */
  replace?: boolean | undefined
  /** Whether all is checked and nothing stored. */
  dryRun?: boolean | undefined
  /** Formats of files to know besides Proviso's own, which are asked after these. */
  formats?: readonly Format[] | undefined
  /** Called now and then. */
  onProgress?: ((progress: ImportProgress) => void) | undefined
}
