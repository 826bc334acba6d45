import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { readyMade } from './operations.ts'

/** Emits the manifest of trusted documents: sha256 (hexadecimal) to text, continuations included. */
export const plugin: PluginFunction = (schema, documents) =>
  `${JSON.stringify(
    Object.fromEntries(
      readyMade(schema, documents)
        .flatMap(({ text, hash, more }) => [{ text, hash }, ...more])
        .map(({ text, hash }) => [hash, text]),
    ),
    null,
    2,
  )}\n`
