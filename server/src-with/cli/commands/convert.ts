import { readFile } from 'node:fs/promises'
import { convertFile } from '@proviso/prisma'
import { UsageError } from '../failure.ts'
import { LineOutput } from '../line-output.ts'

/** `proviso convert`: writes a file of a former format in the words of today; 1 where a line of it is no JSON. */
export async function runConvert(file: string, { output }: { output?: string }): Promise<number> {
  await readFile(file).catch((error) => {
    throw new UsageError(`Cannot read ${file}: ${error.message}`)
  })
  const lines = new LineOutput(output)
  return await lines.write(async (write) => {
    const errors = await convertFile(file, write)
    for (const error of errors) process.stderr.write(`${error}\n`)
    return errors.length > 0 ? 1 : 0
  })
}
