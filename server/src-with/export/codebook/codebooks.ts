// The codebook in its two forms, as files beside the tables.
import { tables } from '@proviso/schema'
import { dataPackage } from './data-package.ts'
import { codebookMarkdown } from './markdown.ts'

interface Codebook {
  readonly mediaType: string
  readonly make: () => string
}

/** By the names of their files. */
export const codebooks: Readonly<Record<string, Codebook>> = {
  'codebook.md': {
    mediaType: 'text/markdown; charset=utf-8',
    make: () => codebookMarkdown([...tables().values()]),
  },
  'datapackage.json': {
    mediaType: 'application/json; charset=utf-8',
    make: () => `${JSON.stringify(dataPackage([...tables().values()]), undefined, 2)}\n`,
  },
}
