import { expect, type Page, test } from '@playwright/test';
import { everyPage } from './every-page.ts';
import { plantElsewhere } from './hostile-elsewhere.ts';
import { all, apiOf, hostile, plantEverywhere } from './hostile-texts.ts';
import { freshFolder, startHuiyin } from './huiyin.ts';

const administrator = { account: 'zhang@example.com', password: 'correct horse battery staple' };
const FOLDED = 3;

test('no text that somebody wrote is ever taken for anything else, on any screen', async ({ browser }) => {
  test.setTimeout(240_000);
  const { folder, remove } = freshFolder();
  const huiyin = await startHuiyin(folder);
  const context = await browser.newContext({ baseURL: huiyin.url, locale: 'zh-CN' });
  const page = await context.newPage();
  const happened = await collect(page);
  await signInAt(page, huiyin.url, huiyin.setUpAddress!);
  const api = await apiOf(page, huiyin.url);
  const { importId, close } = await plantElsewhere(api);
  const { customerId, ticketId } = await plantEverywhere(api);

  const paths = [...(await everyPage(page)), '/settings/webhooks', `/customers/${customerId}`];
  paths.push(`/tickets/imports/${importId}`);
  for (const path of paths) await look(page, path);
  await look(page, `/tickets/${ticketId}`);
  await expect(page.getByRole('main')).toContainText(hostile[0]!);
  await expect(page.getByRole('region', { name: /20231008001/ })).toContainText(hostile[0]!);
  await look(page, `/tickets?words=${encodeURIComponent(hostile[1]!)}`);
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible();
  await expectNothingMade(page);

  expect(happened).toEqual([]);
  await context.close();
  await huiyin.kill('SIGTERM');
  close();
  remove();
});

/** What the browser refused by our policy, and what ran in spite of it; either was markup once. */
async function collect(page: Page) {
  const happened: string[] = [];
  await page.exposeFunction('hurt', () => happened.push(`ran at ${page.url()}`));
  await page.exposeFunction('refused', (what: string) => happened.push(`${what} at ${page.url()}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const { refused } = window as unknown as { refused(what: string): void };
      refused(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => happened.push('a dialog')));
  page.on('request', (request) => {
    if (request.url().includes('evil.example')) happened.push(request.url());
  });
  page.on('pageerror', (error) => happened.push(`${error.message} at ${page.url()}`));
  return happened;
}

async function look(page: Page, path: string) {
  await page.goto(path);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.locator('.ant-spin-spinning')).toHaveCount(0);
  // What is folded away is looked at too.
  for (const summary of (await page.locator('main details:not([open]) > summary').all()).slice(0, FOLDED))
    await summary.click();
  await expectNothingMade(page);
}

async function expectNothingMade(page: Page) {
  const made = page.locator('[data-hostile], main [href^="javascript:"], main iframe, main script');
  expect({ at: page.url(), made: await made.count() }).toEqual({ at: page.url(), made: 0 });
}

async function signInAt(page: Page, url: string, setUpAddress: string) {
  const answer = await page.request.post(`${url}/api/organisation/set-up`, {
    data: {
      code: new URL(setUpAddress).searchParams.get('code'),
      organisationName: all.slice(0, 100),
      ...{ language: 'zh-CN', timeZone: 'Asia/Shanghai', openToNetwork: false, name: '张三' },
      ...{ email: administrator.account, password: administrator.password },
    },
  });
  expect(answer.status()).toBe(200);
  await page.request.post(`${url}/api/sessions`, { data: administrator });
}
