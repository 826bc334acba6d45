// Data of answers are set aside while the protocol's own code makes the message around them, and set in where it is written: reading
// them, checking them and writing them again would cost more than the statement that answered.
import { randomUUID } from 'node:crypto'

export interface SetAside {
  /** Sets data aside. @returns what stands in their place, in JSON */
  readonly set: (data: Buffer) => string
  /** A message in JSON, with all data in their places: also within texts that hold JSON. */
  readonly restored: (message: string) => Buffer
}

export function createSetAside(): SetAside {
  const aside: Buffer[] = []
  // nobody else knows it, so that no text of an answer stands for data
  const name = randomUUID()
  return {
    set: (data) => `"${name}:${aside.push(data) - 1}"`,
    restored(message) {
      if (aside.length === 0) return Buffer.from(message)
      const parts = message.split(new RegExp(String.raw`(\\?)"${name}:(\d+)\\?"`))
      const pieces: Buffer[] = []
      for (let i = 0; i < parts.length; i += 3) {
        pieces.push(Buffer.from(parts[i]!))
        const data = aside[Number(parts[i + 2])]
        if (data) pieces.push(parts[i + 1] ? withinText(data) : data)
      }
      return Buffer.concat(pieces)
    },
  }
}

const withinText = (json: Buffer): Buffer => Buffer.from(JSON.stringify(json.toString()).slice(1, -1))
