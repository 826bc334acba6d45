export {
  type Configuration,
  ConfigurationError,
  readConfiguration,
  type Variable,
  variables,
} from './configuration.ts'
export {
  createStatementRunner,
  type RunStatement,
  type Statement,
  type StatementRunnerOptions,
} from './database/run-statement.ts'
export {
  createLogger,
  LOG_LEVELS,
  type Logger,
  type LogLevel,
} from './logger.ts'
export { ListenError } from './process/listen.ts'
export {
  type RunningServer,
  type ServerOptions,
  startServer,
} from './process/server.ts'
