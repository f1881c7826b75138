import './repository.mjs';
import { build } from './build.mjs';
import { install } from './install.mjs';

await install();
await build();
// In this very process, so that signals sent to it reach the server.
await import(new URL('../apps/api/dist/main.js', import.meta.url).href);
