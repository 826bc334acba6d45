export {
  type Configuration,
  ConfigurationError,
  readConfiguration,
  type Variable,
  variables,
} from './configuration.ts'
export { ListenError } from './listen.ts'
export {
  createLogger,
  LOG_LEVELS,
  type Logger,
  type LogLevel,
} from './logger.ts'
export {
  createStatementRunner,
  type RunStatement,
  type Statement,
  type StatementRunnerOptions,
} from './run-statement.ts'
export {
  type RunningServer,
  type ServerOptions,
  startServer,
} from './server.ts'
