import { type Browser, chromium as browsers, type Page } from '@playwright/test';
import chromium from '@sparticuz/chromium';
import type { Program } from './program.ts';

export interface PageFigures {
  what: string;
  medianMs: number;
}

/** What `--only` calls this part. */
export const consoleMeasured = 'console';

const TIMES = 5;
const SLOWER = 4;

/** How long people wait for the console on a machine four times slower: its first page, and those after. */
export async function measureConsole(program: Program, cookie: string): Promise<PageFigures[]> {
  const browser = await browsers.launch({ executablePath: await chromium.executablePath() });
  const took = new Map<string, number[]>();
  const add = (what: string, ms: number) => took.set(what, [...(took.get(what) ?? []), ms]);
  for (let time = 0; time < TIMES; time++) await oneVisit(browser, program.url, cookie, add);
  await browser.close();
  return [...took].map(([what, all]) => ({
    what,
    medianMs: all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)]!,
  }));
}

/** With nothing cached: opens the console, then goes from page to page. */
async function oneVisit(
  browser: Browser,
  url: string,
  cookie: string,
  add: (what: string, ms: number) => void,
) {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
  const [name = '', value = ''] = cookie.split(/=(.*)/);
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });

  await timed(add, 'first page, until a click is answered', async () => {
    await page.goto(url, { waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
  });
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await timed(add, 'then the tickets', () => goTo(page, '/tickets'));
  await timed(add, 'then the customers', () => goTo(page, '/customers'));
  await timed(add, 'the tickets once more', () => goTo(page, '/tickets'));
  await context.close();
}

async function goTo(page: Page, path: string) {
  await page.getByRole('navigation').locator(`a[href="${path}"]`).first().click();
  await page.locator('main tbody a').first().waitFor();
}

async function timed(add: (what: string, ms: number) => void, what: string, work: () => Promise<void>) {
  const began = performance.now();
  await work();
  add(what, performance.now() - began);
}
