export { Compiler, compilable, type Statement } from './compile/operation.ts'
export { type Context, compilerOf, type RunStatement } from './execute.ts'
export { schema } from './schema.ts'
export type { Limits } from './sql/compilation.ts'
