import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { signIn } from './desk.ts';
import { everyPage, expectAccessible } from './every-page.ts';
import { freshFolder, startHuiyin } from './huiyin.ts';

const administrator = { account: 'zhang@example.com', password: 'correct horse battery staple' };
const env = { HUIYIN_ADMIN_EMAIL: administrator.account, HUIYIN_ADMIN_PASSWORD: administrator.password };

test('axe finds nothing on any page', async ({ browser }) => {
  test.setTimeout(500_000);
  const { folder, remove } = freshFolder();
  const said = loadSample(folder);
  const huiyin = await startHuiyin(folder, { env });
  const context = await browser.newContext({ baseURL: huiyin.url, timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  const signedIn = await fetch(`${huiyin.url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account: 'liuyang', password: passwordIn(said) }),
  });
  expect(signedIn.status).toBe(200);
  await signIn(page, administrator);

  for (const path of await everyPage(page)) await expectAccessible(page, path);

  await context.close();
  await huiyin.kill('SIGTERM');
  remove();
});

/** As README says; what it prints at the terminal. */
function loadSample(folder: string): string {
  return execFileSync('npm', ['run', '--silent', 'sample'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, ...env, HUIYIN_DATA: folder },
    encoding: 'utf8',
  });
}

/** The one password of the sample's people. */
function passwordIn(said: string): string {
  expect(said).toContain('300 / 300');
  return /shown once\) {2}(\w+)/.exec(said)![1]!;
}
