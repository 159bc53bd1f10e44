import { randomUUID } from 'node:crypto';
import { type Browser, expect, type Page } from '@playwright/test';
import { freshFolder, type Huiyin, startHuiyin } from './huiyin.ts';

export const password = 'correct horse battery staple';

export type OwnDesk = Awaited<ReturnType<typeof openOwnDesk>>;

/** A program of one's own, just set up, and a browser in which its administrator is signed in. */
export async function openOwnDesk(browser: Browser, env: Record<string, string> = {}) {
  const { folder, remove } = freshFolder();
  let huiyin = await startHuiyin(folder, { env });
  const page = await openBrowser(browser, huiyin);
  await setUp(page, huiyin);
  const send = (method: string, path: string, data?: object) => sendAs(page, method, path, data);
  return {
    url: huiyin.url,
    page,
    send,
    openTicket: (given: object): Promise<{ id: string; number: string }> =>
      send('POST', '/tickets', { id: newId(), customerId: null, channel: 'phone', ...given }),
    /** Another person's browser. */
    openBrowser: () => openBrowser(browser, huiyin),
    turnClock: (to: Date) => huiyin.turnClock(to),
    /** Kills it, and starts it again at the same address when something else is done. */
    async killAndStart(now: Date, meanwhile: () => void) {
      const { port } = new URL(huiyin.url);
      await huiyin.kill('SIGKILL');
      meanwhile();
      huiyin = await startHuiyin(folder, { port: Number(port), now, env });
    },
    async leave() {
      await huiyin.kill('SIGTERM');
      remove();
    },
  };
}

async function openBrowser(browser: Browser, { url }: Huiyin) {
  const context = await browser.newContext({
    ...{ baseURL: url, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' },
    viewport: { width: 1440, height: 900 },
    extraHTTPHeaders: { origin: url },
  });
  return context.newPage();
}

/** Asks the API as who is signed in there, and fails with what it says. */
export async function sendAs(page: Page, method: string, path: string, data?: object) {
  const answer = await page.request.fetch(`/api${path}`, { method, ...(data ? { data } : {}) });
  const text = await answer.text();
  expect(answer.ok(), `${path}: ${text}`).toBe(true);
  return text ? JSON.parse(text) : undefined;
}

/** A UUIDv7, as the program itself makes them. */
export function newId() {
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

async function setUp(page: Page, { setUpAddress }: Huiyin) {
  const person = { name: '张三', email: 'zhang@example.com', password };
  const company = { organisationName: '回音生活', language: 'zh-CN', timeZone: 'Asia/Shanghai' };
  const code = new URL(setUpAddress!).searchParams.get('code');
  await sendAs(page, 'POST', '/organisation/set-up', { code, openToNetwork: false, ...company, ...person });
  await sendAs(page, 'POST', '/sessions', { account: person.email, password });
}
