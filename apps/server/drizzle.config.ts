import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  casing: 'snake_case',
  schema: [
    './src/platform/{events,secrets,tries}.ts',
    './src/features/**/tables.ts',
    './src/features/tickets/ticket-number.ts',
  ],
  out: './migrations',
});
