// Draws pictures beside the thread that answers. JavaScript: threads of a deployed folder read no TypeScript.
import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { Renderer } from '@takumi-rs/wasm/node'

const renderer = new Renderer()
for (const file of workerData.fonts) await renderer.registerFont({ data: readFileSync(file) })

parentPort.on('message', async ({ id, tree, size }) => {
  try {
    parentPort.postMessage({ id, png: await renderer.render(tree, { ...size, format: 'png' }) })
  } catch (error) {
    parentPort.postMessage({ id, error: String(error) })
  }
})
