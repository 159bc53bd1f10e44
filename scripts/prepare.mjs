// What `npm start` does first: afterwards Node 24, all packages and the built console are there.
import { ensureConsole } from './console.mjs';
import { ensureDependencies } from './dependencies.mjs';

await ensureDependencies();
await ensureConsole();
