import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compressed } from './compressed.ts';
import { firstPaint } from './first-paint.ts';
import { traditionalChinese } from './traditional-chinese.ts';
import { withoutEval } from './without-eval.ts';

// The address that the browser asked stays: the server refuses foreign origins.
const server = { target: `http://127.0.0.1:${process.env.PORT ?? 3000}`, changeOrigin: false };

export default defineConfig({
  plugins: [traditionalChinese(), withoutEval(), firstPaint(), react(), compressed()],
  server: { proxy: { '/api': server, '/socket.io': { ...server, ws: true } } },
  build: {
    manifest: true, // the size check reads it
    modulePreload: { polyfill: false }, // it would be an inline script, which the server forbids
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
  test: {
    name: 'console',
    isolate: false,
    include: ['*.test.ts', 'src/**/*.test.{ts,tsx}'],
  },
});
