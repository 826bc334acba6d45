// How far an import is: a bar on a terminal, a line now and then otherwise.
import { basename } from 'node:path'
import type { ImportProgress } from '@proviso/prisma'
import { Presets, SingleBar } from 'cli-progress'

/** Shows the progress of an import. */
export interface ProgressDisplay {
  update(progress: ImportProgress): void
  /** Removes the bar. */
  stop(): void
}

const phases: Record<ImportProgress['phase'], string> = {
  read: 'reading',
  wait: 'waiting for another import',
  check: 'checking',
  write: 'writing',
}

/** So often a line is written where there is no terminal. */
const LINE_MS = 5000

/** A display on `stream`. */
export function createProgressDisplay(stream: NodeJS.WriteStream = process.stderr): ProgressDisplay {
  return stream.isTTY ? bar(stream) : lines(stream)
}

function bar(stream: NodeJS.WriteStream): ProgressDisplay {
  const single = new SingleBar(
    {
      format: ' {bar} {percentage}% · {name} · {phase}',
      stream,
      hideCursor: true,
      clearOnComplete: true,
      linewrap: false,
      gracefulExit: false,
    },
    Presets.shades_classic,
  )
  let begun = false
  return {
    update({ file, phase, done, total }) {
      const shown = { name: basename(file), phase: phases[phase] }
      if (!begun) single.start(total || 1, done, shown)
      begun = true
      single.setTotal(total || 1)
      single.update(done, shown)
    },
    stop: () => single.stop(),
  }
}

function lines(stream: NodeJS.WritableStream): ProgressDisplay {
  let last = performance.now()
  return {
    update({ file, phase, done, total }) {
      if (performance.now() - last < LINE_MS) return
      last = performance.now()
      const share = total > 0 ? `, ${Math.floor((100 * done) / total)} %` : ''
      stream.write(`${basename(file)}: ${phases[phase]}${share}\n`)
    },
    stop() {},
  }
}
