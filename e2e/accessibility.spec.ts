import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { signIn } from './desk.ts';
import { everyPage, expectAccessible } from './every-page.ts';
import { freshFolder, startHuiyin } from './huiyin.ts';

const administrator = { account: 'zhang@example.com', password: 'correct horse battery staple' };
const env = { HUIYIN_ADMIN_EMAIL: administrator.account, HUIYIN_ADMIN_PASSWORD: administrator.password };

const none = crypto.randomUUID();

test('axe finds nothing on any page', async ({ browser }) => {
  test.setTimeout(500_000);
  const { folder, remove } = freshFolder();
  const said = loadSample(folder);
  const huiyin = await startHuiyin(folder, { env });
  const context = await browser.newContext({ baseURL: huiyin.url, timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  await signIn(page, administrator);

  for (const path of await everyPage(page)) await expectAccessible(page, path);
  await context.close();

  // The log is for nobody else, whatever they administer.
  const auditors = await browser.newContext({ baseURL: huiyin.url, timezoneId: 'Asia/Shanghai' });
  const log = await auditors.newPage();
  await signIn(log, { account: 'hezhiyuan', password: passwordIn(said) });
  await expectAccessible(log, '/settings/audit-log');
  const failed = log.getByText('没能打开');
  await expect(failed).toHaveCount(0);

  // What somebody may not open has its name all the same.
  for (const path of ['/tickets/new', '/tickets/imports', `/tickets/${none}`, `/customers/${none}`]) {
    await log.goto(path);
    await expect(failed).toBeVisible();
    await expect(log.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await auditors.close();
  await huiyin.kill('SIGTERM');
  remove();
});

/** As `npm run sample` does, once it knows that everything is installed; what it prints at the terminal. */
function loadSample(folder: string): string {
  const program = fileURLToPath(new URL('../apps/server/src/sample.ts', import.meta.url));
  const { PATH } = process.env;
  return execFileSync(process.execPath, [program], {
    env: { PATH, ...env, HUIYIN_DATA: folder },
    encoding: 'utf8',
  });
}

/** The one password of the sample's people. */
function passwordIn(said: string): string {
  expect(said).toContain('300 / 300');
  return /shown once\) {2}(\w+)/.exec(said)![1]!;
}
