// A process of its own that opens and migrates the embedded database in a folder, for tests of what happens between
// processes. usage: hold-database.ts FOLDER. Says "open <url> <count of migrations applied>", and closes when its
// input ends.
import { migrate, openDatabase } from '../../prisma/src/index.ts'

const database = await openDatabase({ dataDir: process.argv[2] ?? '' })
const { applied } = await migrate(database)
console.log(`open ${database.url} ${applied.length}`)
for await (const _ of process.stdin);
await database.close()
