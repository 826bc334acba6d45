export {
  type Configuration,
  ConfigurationError,
  readConfiguration,
  type Variable,
  variables,
} from './configuration.ts'
export { createLogger, LOG_LEVELS, type Logger, type LogLevel } from './logger.ts'
export {
  createStatementRunner,
  type RunStatement,
  type Statement,
  type StatementRunnerOptions,
} from './run-statement.ts'
export { ListenError, type RunningServer, type ServerOptions, startServer } from './server.ts'
