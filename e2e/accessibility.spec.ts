import { expect, test } from '@playwright/test';
import { signIn } from './desk.ts';
import { everyPage, expectAccessible } from './every-page.ts';
import { freshFolder, startHuiyin } from './huiyin.ts';

const administrator = { account: 'zhang@example.com', password: 'correct horse battery staple' };
const env = { HUIYIN_ADMIN_EMAIL: administrator.account, HUIYIN_ADMIN_PASSWORD: administrator.password };

test('axe finds nothing on any page', async ({ browser }) => {
  test.setTimeout(500_000);
  const { folder, remove } = freshFolder();
  const huiyin = await startHuiyin(folder, { env });
  const context = await browser.newContext({ baseURL: huiyin.url, timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  await signIn(page, administrator);
  await page.request.post('/api/sample', { headers: { origin: huiyin.url }, data: {} });
  const state = async () => (await (await page.request.get('/api/sample')).json()).status;
  await expect.poll(state, { timeout: 170_000 }).toBe('loaded');

  for (const path of await everyPage(page)) await expectAccessible(page, path);

  await context.close();
  await huiyin.kill('SIGTERM');
  remove();
});
