// A real Chromium, for tests that run in a browser.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

const run = promisify(execFile)

/** Starts Chromium (CHROMIUM, or what is on the PATH), or says why it cannot. */
export async function launchChromium(): Promise<{ browser?: Browser; reason: string }> {
  const candidates = [process.env.CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome'].filter(
    (name) => name,
  )
  for (const candidate of candidates) {
    const path = await run('which', [candidate!]).then(
      ({ stdout }) => stdout.trim(),
      () => '',
    )
    if (path)
      return { browser: await chromium.launch({ executablePath: path, args: ['--no-sandbox'] }), reason: '' }
  }
  return { reason: 'Chromium is not on the PATH: install it, or name it by CHROMIUM.' }
}
