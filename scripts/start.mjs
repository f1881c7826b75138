import { pathToFileURL } from 'node:url';
import './repository.mjs';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { keepProgram, programFile } from './program.mjs';

await install();
await build();
const program = programFile();
keepProgram(program);
// In this very process, so that signals sent to it reach the server.
await import(pathToFileURL(program).href);
