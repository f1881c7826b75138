export {
  AlreadyRunningError,
  BinariesError,
  ClusterVersionError,
  DataFolderError,
  DiskFullError,
  PortTakenError,
  PostgresStartError,
} from './errors.js';
export { wasCutOff } from './orphan.js';
export { type EmbeddedPostgres, type PostgresOptions, startPostgres } from './start-postgres.js';
