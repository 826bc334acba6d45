// Draws pictures beside the thread that answers. JavaScript: threads of a deployed folder read no TypeScript.
import { readFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { Renderer } from '@takumi-rs/wasm/node'

const renderer = new Renderer()
const registered = new Set()

parentPort.on('message', async ({ id, tree, size, files }) => {
  try {
    for (const { name, path, ranges } of files) {
      if (registered.has(path)) continue
      await renderer.registerFont({ name, data: readFileSync(path), unicodeRange: ranges })
      registered.add(path)
    }
    parentPort.postMessage({ id, png: await renderer.render(tree, { ...size, format: 'png' }) })
  } catch (error) {
    parentPort.postMessage({ id, error: String(error) })
  }
})
