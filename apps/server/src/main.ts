import { quickenImports } from '#platform/quick-imports';

quickenImports();
await import('./start.ts');
