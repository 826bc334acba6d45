// A process of its own that follows changes through the SDK and prints each as a line of JSON, from the beginning on.
import { createClient } from '../../sdk/src/index.ts'

const [url] = process.argv.slice(2)
const changes = createClient({ url: url! }).subscribe(
  {
    changes: {
      id: true,
      action: true,
      subject: { __typename: true },
      origin: { name: true, operation: true, reason: true },
    },
  },
  { lastEventId: '0' },
)
for await (const { changes: change } of changes) process.stdout.write(`${JSON.stringify(change)}\n`)
