import { setFlagsFromString } from 'node:v8';
import { cubeRoom } from './counting/cube-room.js';
import { CubeThread } from './counting/cube-thread.js';
import { readConfiguration } from './platform/configuration.js';

// The bound that `npm start` sets is for this thread alone, which else keeps 32 MB for nothing: the others have their own.
setFlagsFromString('--max-semi-space-size=0');

/** What is wrong with the configuration is told by `run`. */
function startThread(): CubeThread | undefined {
  try {
    const room = cubeRoom(readConfiguration(process.env));
    return room === null ? undefined : new CubeThread(room);
  } catch {
    return undefined;
  }
}

// What was counted last is read while the program itself is.
const thread = startThread();
const { run } = await import('./run.js');
await run(process.env, thread);
