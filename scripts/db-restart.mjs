import { restartMigrations } from './migrations.mjs';

process.exitCode = restartMigrations() ? 0 : 1;
console.log('Databases made from the earlier one do not fit any more: delete data/development.');
