export { CubeFullError } from './columns/budget.js';
export { CubeIdError } from './columns/id-table.js';
export { CubeTimeError } from './columns/time-code.js';
export { Cube, type CubeOptions } from './cube.js';
export { CubeSnapshotError } from './snapshot/part.js';
export { CountingThreadError } from './threads/crew.js';
