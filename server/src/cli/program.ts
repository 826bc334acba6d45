// The `proviso` command: its verbs and their options. Each verb is loaded when it is called, so that help is quick.
import { Command, type CommanderError, Option } from 'commander'
import { formats } from '../export/formats/formats.ts'
import type { ExportOptions } from './commands/export.ts'
import type { ExportTablesOptions } from './commands/export-tables.ts'
import { ERRORS_SHOWN, explainFailure, UsageError } from './failure.ts'
import { variablesAsText } from './variables-table.ts'

/** The exit codes of all verbs. */
const EXIT = { ok: 0, failed: 1, usage: 2 } as const

const exitCodes = `
Exit codes: 0 done; 1 failed, or something was rejected; 2 wrong usage or
configuration; 130 or 143 interrupted.`

/** The command line. `parseAsync` sets `process.exitCode`. */
export function createProgram(): Command {
  const program = new Command('proviso')
    .description('Who demands what of whom, in return for what, on whose word, and was it met?')
    .showHelpAfterError('(add --help to see how it is used)')
    .addHelpText('after', exitCodes)
    .exitOverride((error: CommanderError) => process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage))

  program
    .command('serve')
    .description('serve the graph over GraphQL, on the embedded database unless DATABASE_URL is set')
    .addHelpText('after', () => `\nEnvironment variables:\n${variablesAsText()}\n${exitCodes}`)
    .option('--check', 'serve nothing: print what the configuration leaves open')
    .action(verb(async (options) => (await import('./commands/serve.ts')).serve(options)))

  program
    .command('migrate')
    .description('bring the database to the state of this version; the service does it when it starts')
    .addHelpText('after', exitCodes)
    .action(verb(async () => (await import('./commands/migrate.ts')).runMigrations()))

  program
    .command('import')
    .description('read articles (JSON Lines or .txt) and dossiers (JSON Lines) into the database')
    .argument('<file...>', 'files to read; they may refer to each other, and go in together or not at all')
    .option('--dataset <name>', 'the dataset that articles belong to, and .txt files by default')
    .option('--publisher <name>', 'the publisher of .txt files')
    .option('--title <title>', 'the title of a .txt file (default: its first line)')
    .option('--url <address>', 'the address of a .txt file, by which it is known')
    .option('--key <key>', 'the key of a .txt file in its dataset')
    .option('--published-at <date>', 'the date of publication of .txt files, as in 2021-12-05')
    .option('--language <tag>', 'the language of .txt files, as a BCP 47 tag')
    .option('--replace', 'make the datasets of dossiers what these say: retract what is missing there')
    .option('--dry-run', 'check everything, and store nothing')
    .option(
      '--all-errors',
      `print every error (default: the first ${ERRORS_SHOWN}, and how many more there are)`,
    )
    .addOption(new Option('--json', 'print the report as JSON, with every error'))
    .addHelpText('after', exitCodes)
    .action(verb(async (files, options) => (await import('./commands/import.ts')).runImport(files, options)))

  program
    .command('retract')
    .description(
      'take back, as their coder, records of a dataset: what they claim was never said; an article, actor, topic or stage goes once nothing that was ever said refers to it',
    )
    .argument('<dataset>', 'the dataset')
    .argument('<key...>', 'the keys of the records')
    .addHelpText('after', exitCodes)
    .action(verb(async (dataset, keys) => (await import('./commands/retract.ts')).runRetract(dataset, keys)))

  program
    .command('purge')
    .description(
      'remove, as a law demands, the text of an article or who an actor is; it cannot be undone, and says when and why',
    )
    .argument('<dataset>', 'the dataset')
    .argument('<key>', 'the key of the article or actor')
    .requiredOption('--reason <text>', 'why: told to whoever asks for the words')
    .addHelpText('after', exitCodes)
    .action(
      verb(async (dataset, key, options) =>
        (await import('./commands/purge.ts')).runPurge(dataset, key, options),
      ),
    )

  program
    .command('export')
    .description('write the graph as dossier lines, or as tables')
    .argument('[folder]', 'with --format: where the tables go, a file for each, with a codebook')
    .option('--dataset <name>', 'dossier lines: only this dataset')
    .option('-o, --output <file>', 'dossier lines: write to a file (default: standard output)')
    .addOption(
      new Option('--format <format>', 'write tables')
        .choices(Object.keys(formats))
        .conflicts(['dataset', 'output']),
    )
    .option('--tables <names>', 'only these tables, with commas, as in conditions,parties')
    .option('--as-of <moment>', 'as it stood in the world at this moment, as in 2021-12-05')
    .option('--known-at <moment>', 'as it was known at this moment')
    .addOption(new Option('--known-by <what>', 'what counts as known then').choices(['REPORTED', 'RECORDED']))
    .addOption(
      new Option(
        '--recorded-at <moment>',
        'tables: as Proviso had it recorded at this moment: short for --known-by RECORDED --known-at',
      ).conflicts(['knownAt', 'knownBy']),
    )
    .addOption(
      new Option('--partition-by <part>', 'a folder for each year, as in conditions/year=2021').choices([
        'year',
      ]),
    )
    .addHelpText('after', exitCodes)
    .action(verb(runExport))

  program
    .command('convert')
    .description('write a dossier, or a file of articles, of a former format in the words of today')
    .argument('<file>', 'the file to read')
    .option('-o, --output <file>', 'write to a file (default: standard output)')
    .addHelpText('after', exitCodes)
    .action(verb(async (file, options) => (await import('./commands/convert.ts')).runConvert(file, options)))

  program
    .command('backup')
    .description('write the whole database into a file, in the format of pg_dump')
    .argument('<file>', 'the file to write')
    .addHelpText('after', exitCodes)
    .action(verb(async (file) => (await import('./commands/backup.ts')).runBackup(file)))

  program
    .command('restore')
    .description('fill an empty database from a backup')
    .argument('<file>', 'the file to read')
    .addHelpText('after', exitCodes)
    .action(verb(async (file) => (await import('./commands/backup.ts')).runRestore(file)))

  program
    .command('verify')
    .description('check the whole graph: quotes, what follows from claims, history, the log of changes')
    .option('--json', 'print what is wrong as JSON')
    .addHelpText('after', `\nReads only, and as of one moment, while the service goes on.\n${exitCodes}`)
    .action(verb(async (options) => (await import('./commands/verify.ts')).runVerify(options)))

  const keys = program
    .command('keys')
    .description('make, list and revoke the keys by which people and programs are let in')
    .addHelpText('after', exitCodes)
  keys
    .command('create')
    .description('make a key and print it, this once')
    .argument('<name>', 'whose it is, or what it is for')
    .requiredOption(
      '--scope <scope...>',
      'what it permits: read, texts (words that are withheld from others), write, admin; in one dataset as in write:desk',
    )
    .option(
      '--expires <when>',
      'until when it is valid, as in 2027-01-31, or 90d (default: until it is revoked)',
    )
    .addHelpText('after', exitCodes)
    .action(verb(async (name, options) => (await import('./commands/keys.ts')).createOne(name, options)))
  keys
    .command('list')
    .description('list all keys, latest first')
    .option('--json', 'as JSON')
    .addHelpText('after', exitCodes)
    .action(verb(async (options) => (await import('./commands/keys.ts')).listAll(options)))
  keys
    .command('revoke')
    .description('revoke keys; within a second they are of no use, and what they follow ends')
    .argument('<id...>', 'their ids, or the keys themselves')
    .addHelpText('after', exitCodes)
    .action(verb(async (ids) => (await import('./commands/keys.ts')).revoke(ids)))

  const webhooks = program
    .command('webhooks')
    .description('say which addresses are told of what is recorded')
    .addHelpText('after', exitCodes)
  webhooks
    .command('create')
    .description('tell an address from now on; prints the secret of its messages, this once')
    .argument('<url>', 'the address, as in https://example.org/hooks')
    .option('--kinds <kind...>', 'only changes of such things, as in ARTICLE CONDITION (default: of all)')
    .option('--about <id>', 'only changes of the article, actor, event or condition of this id')
    .addHelpText('after', exitCodes)
    .action(verb(async (url, options) => (await import('./commands/webhooks.ts')).createOne(url, options)))
  webhooks
    .command('list')
    .description('list them: how far each has been told, and what is wrong')
    .option('--json', 'as JSON')
    .addHelpText('after', exitCodes)
    .action(verb(async (options) => (await import('./commands/webhooks.ts')).listAll(options)))
  webhooks
    .command('pause')
    .description('tell one nothing until it is resumed; then it is told all that it missed')
    .argument('<number>', 'its number')
    .addHelpText('after', exitCodes)
    .action(verb(async (number) => (await import('./commands/webhooks.ts')).pause(number)))
  webhooks
    .command('resume')
    .description('try one again at once, also one that said that it is gone')
    .argument('<number>', 'its number')
    .addHelpText('after', exitCodes)
    .action(verb(async (number) => (await import('./commands/webhooks.ts')).resume(number)))
  webhooks
    .command('remove')
    .description('remove one, with its dead letters')
    .argument('<number>', 'its number')
    .addHelpText('after', exitCodes)
    .action(verb(async (number) => (await import('./commands/webhooks.ts')).remove(number)))
  webhooks
    .command('dead')
    .description('list messages that were tried in vain for days, or send them again')
    .option('--resend [number...]', 'send them again now: all, or those of these numbers')
    .addHelpText('after', exitCodes)
    .action(verb(async (options) => (await import('./commands/webhooks.ts')).dead(options)))

  program
    .command('mcp')
    .description('serve the Model Context Protocol over standard input and output')
    .option('--url <address>', 'ask a service that runs elsewhere (default: the configured database)')
    .addHelpText('after', exitCodes)
    .action(verb(async (options) => (await import('./commands/mcp.ts')).runMcp(options)))

  program
    .command('schema')
    .description('print the GraphQL schema')
    .option('--json', 'as the answer to an introspection query')
    .addOption(
      new Option('--federation', 'as a subgraph of Apollo Federation 2, to be composed').conflicts('json'),
    )
    .addHelpText('after', exitCodes)
    .action(verb(async (options) => (await import('./commands/schema.ts')).printGraphQLSchema(options)))

  return program
}

/** Which export it is, tables or dossier lines. */
async function runExport(
  folder: string | undefined,
  options: ExportOptions & Partial<ExportTablesOptions> & { readonly recordedAt?: string },
): Promise<number> {
  const { recordedAt } = options
  if (options.format !== undefined) {
    if (folder === undefined)
      throw new UsageError('Say where the tables go: proviso export --format csv FOLDER')
    const { runExportTables } = await import('./commands/export-tables.ts')
    return await runExportTables(folder, {
      ...options,
      format: options.format,
      ...(recordedAt !== undefined && { knownAt: recordedAt, knownBy: 'RECORDED' }),
    })
  }
  if (recordedAt !== undefined)
    throw new UsageError(
      `Dossier lines are those of the present. As it was recorded at a moment, the graph is written as tables: proviso export --format csv --recorded-at ${recordedAt} FOLDER`,
    )
  if (folder !== undefined)
    throw new UsageError(
      `A folder is for tables: proviso export --format csv ${folder}. Dossier lines go to a file: --output ${folder}.jsonl`,
    )
  return await (await import('./commands/export.ts')).runExport(options)
}

/** Runs a verb and turns what it throws into a message and an exit code. */
// biome-ignore lint/suspicious/noExplicitAny: Commander gives every action arguments of its own
function verb(run: (...args: any[]) => Promise<number>): (...args: any[]) => Promise<void> {
  return async (...args) => {
    try {
      process.exitCode = await run(...args)
    } catch (error) {
      const { message, exitCode } = explainFailure(error)
      process.stderr.write(`${message}\n`)
      process.exitCode = exitCode
    }
  }
}
