// A process of its own that opens the embedded database in a folder, and with a second argument migrates it, for tests of
// what happens between processes. usage: hold-database.ts FOLDER [migrated]. Says "open <url> <count of migrations
// applied>", and closes when its input ends.
import { migrate, openDatabase } from '../../prisma/src/index.ts'

const database = await openDatabase({ dataDir: process.argv[2] ?? '' })
const { applied } = process.argv[3] === 'migrated' ? await migrate(database) : { applied: [] }
console.log(`open ${database.url} ${applied.length}`)
for await (const _ of process.stdin);
await database.close()
