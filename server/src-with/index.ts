export {
  type Configuration,
  ConfigurationError,
  readConfiguration,
  type Variable,
  variables,
} from './configuration.ts'
export {
  type RunningServer,
  type ServerOptions,
  startServer,
} from './process/server.ts'
