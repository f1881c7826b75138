export { type ConnectionLimits, createDataSource } from './data-source.js';
export { migrate } from './migrate.js';
