import { type Browser, chromium as browsers, type Locator } from '@playwright/test';
import chromium from '@sparticuz/chromium';
import type { Program } from './program.ts';

export interface PageFigures {
  what: string;
  /** On a processor slowed four times, and on the processor as it is. */
  slowedMs: number;
  medianMs: number;
}

/** What `--only` calls this part. */
export const consoleMeasured = 'console';

const TIMES = 5;
const SLOWER = 4;

/** How long people wait for the console: its first page, and those after. */
export async function measureConsole(program: Program, cookie: string): Promise<PageFigures[]> {
  const browser = await browsers.launch({ executablePath: await chromium.executablePath() });
  const visit = { browser, url: program.url, cookie };
  const slowed = await visits({ ...visit, slower: SLOWER });
  const asIs = await visits({ ...visit, slower: 1 });
  await browser.close();
  return [...asIs].map(([what, all]) => ({
    what,
    slowedMs: median(slowed.get(what)!),
    medianMs: median(all),
  }));
}

interface Visit {
  browser: Browser;
  url: string;
  cookie: string;
  slower: number;
}

/** How long each step took, each time. */
async function visits(visit: Visit) {
  const took = new Map<string, number[]>();
  const add = (what: string, ms: number) => took.set(what, [...(took.get(what) ?? []), ms]);
  for (let time = 0; time < TIMES; time++) await oneVisit(visit, add);
  return took;
}

const median = (all: readonly number[]) =>
  all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)]!;

/** With nothing cached: opens the console, then goes from page to page. */
async function oneVisit({ browser, url, cookie, slower }: Visit, add: (what: string, ms: number) => void) {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
  const [name = '', value = ''] = cookie.split(/=(.*)/);
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });

  await timed(add, 'first page, until a click is answered', async () => {
    await page.goto(url, { waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
  });
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  const menu = (path: string) => page.getByRole('navigation').locator(`a[href="${path}"]`).first();
  const rows = (path: string) => `main tbody a[href^="${path}/"]`;
  add('then the tickets', await seenAfter(menu('/tickets'), rows('/tickets')));
  add('then the customers', await seenAfter(menu('/customers'), rows('/customers')));
  add('the tickets once more', await seenAfter(menu('/tickets'), rows('/tickets')));
  add('one of the tickets', await seenAfter(page.locator(rows('/tickets')).first(), '[data-story] li'));
  await context.close();
}

/** From the click, as the browser hears it, until what is asked for is painted. */
async function seenAfter(link: Locator, selector: string): Promise<number> {
  const seen = link.page().evaluate<number>(clickToPaint(selector));
  await link.click();
  return seen;
}

/** For the browser, whose types are not known here. */
const clickToPaint = (selector: string) => `new Promise((resolve) => {
  const began = ({ timeStamp }) => {
    const painted = () => resolve(performance.now() - timeStamp);
    const look = () => {
      const isThere = document.querySelector(${JSON.stringify(selector)});
      requestAnimationFrame(isThere ? () => setTimeout(painted) : look);
    };
    look();
  };
  addEventListener('click', began, { once: true, capture: true });
})`;

async function timed(add: (what: string, ms: number) => void, what: string, work: () => Promise<void>) {
  const began = performance.now();
  await work();
  add(what, performance.now() - began);
}
