import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { variablesAsMarkdown, variablesAsText } from './cli/variables-table.ts'
import { ConfigurationError, readConfiguration } from './configuration.ts'

const faultsOf = (env: Record<string, string>) => {
  try {
    readConfiguration(env)
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError)
    return (error as Error).message
  }
  throw new Error('the configuration was accepted')
}

describe('configuration', () => {
  it('has defaults for everything', () => {
    expect(readConfiguration({})).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 4000,
      DATA_DIR: '.data',
      LOG_LEVEL: 'info',
    })
  })

  it('reads numbers and lists from text', () => {
    const { PORT, CORS_ORIGIN } = readConfiguration({
      PORT: '8080',
      CORS_ORIGIN: 'https://a.example, https://b.example',
    })
    expect(PORT).toBe(8080)
    expect(CORS_ORIGIN).toEqual(['https://a.example', 'https://b.example'])
  })

  it('takes an empty variable for one that is not set', () => {
    expect(readConfiguration({ PORT: '', DATABASE_URL: '' })).toEqual(readConfiguration({}))
  })

  it('names every variable at fault, its value, and what would be right', () => {
    const message = faultsOf({
      PORT: '70000',
      LOG_LEVEL: 'loud',
      STATEMENT_TIMEOUT: '1.5',
    })
    expect(message).toContain('PORT=70000: give a port: a whole number from 0 to 65535')
    expect(message).toContain('LOG_LEVEL=loud: give one of trace, debug, info')
    expect(message).toContain('STATEMENT_TIMEOUT=1.5: give a time in milliseconds: a whole number')
  })

  it('does not repeat a DATABASE_URL, which may hold a password', () => {
    const message = faultsOf({ DATABASE_URL: 'mysql://root:hunter2@db/x' })
    expect(message).toContain('DATABASE_URL: give an address such as postgresql://')
    expect(message).not.toContain('hunter2')
  })
})

describe('documentation of the configuration', () => {
  it('lists every variable with its default', () => {
    const text = variablesAsText()
    for (const name of Object.keys(readConfiguration({})))
      expect(text).toMatch(new RegExp(`^ +${name}\\b`, 'm'))
    expect(text).toMatch(/^ +PORT=4000 +The port/m)
  })

  it('is the same in the README', async () => {
    const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
    // The formatter aligns the columns of the table.
    const unaligned = (text: string) => text.replace(/ *\| */g, '|').replace(/-{3,}/g, '---')
    expect(unaligned(readme)).toContain(unaligned(variablesAsMarkdown()))
  })
})
