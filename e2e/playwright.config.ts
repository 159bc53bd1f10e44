import { defineConfig } from '@playwright/test';
import chromium from '@sparticuz/chromium';

export default defineConfig({
  outputDir: '../test-results',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2, // each file has a program, a database and a browser of its own
  retries: 1, // a machine out of breath; what fails once is named in the report
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    actionTimeout: 15_000,
    trace: 'retain-on-failure',
    // It comes by npm and needs nothing of the machine. Its own list of arguments would switch off web security.
    launchOptions: { executablePath: await chromium.executablePath() },
  },
});
