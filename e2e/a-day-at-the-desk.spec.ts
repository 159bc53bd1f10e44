import { expect, test } from '@playwright/test';
import { text as organisationText } from '../apps/console/src/features/organisation/text.ts';
import { text as sampleText } from '../apps/console/src/features/sample/text.ts';
import { dayAtTheDesk } from './day-at-the-desk.ts';
import { openDesk, shanghai, signIn } from './desk.ts';
import { freshFolder, startHuiyin } from './huiyin.ts';
import { wordingIn } from './wording.ts';

const administrator = { account: 'zhang@example.com', password: 'correct horse battery staple' };
const sunday = shanghai('2023-10-08T14:20');
const withSample = freshFolder();
let password: string;

test.describe.configure({ mode: 'serial' });
test.afterAll(() => withSample.remove());

test('a company sets up and loads the sample team', async ({ browser }) => {
  test.setTimeout(180_000);
  const huiyin = await startHuiyin(withSample.folder, { now: sunday });
  const say = wordingIn('zh-CN');
  const context = await browser.newContext({ baseURL: huiyin.url, timezoneId: 'Asia/Shanghai' });
  await context.clock.install({ time: sunday });
  const page = await context.newPage();

  await page.goto(huiyin.setUpAddress!);
  await page.getByLabel(say(organisationText.organisationName)).fill('回音生活');
  await page.getByLabel(say(organisationText.name)).fill('张三');
  await page.getByLabel(say(organisationText.email)).fill(administrator.account);
  for (const field of await page.locator('input[type=password]').all())
    await field.fill(administrator.password);
  await page.getByLabel(say(organisationText.withSample)).check();
  await page.getByRole('button', { name: say(organisationText.finish) }).click();
  await expect(page).toHaveURL(/sign-in/);

  await signIn(page, administrator);
  await expect(page.getByText(say(sampleText.coming))).toBeVisible();
  await expect(page.getByText(say(sampleText.loaded))).toBeVisible({ timeout: 170_000 });
  await page.getByRole('link', { name: say(sampleText.howToSignIn) }).click();
  await expect(page.getByText('wangsiqi', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: say(sampleText.makePassword) }).click();
  password = (await page.getByRole('alert').locator('code').textContent())!;

  await context.close();
  await huiyin.kill('SIGTERM');
});

for (const { language, width } of [
  { language: 'zh-CN', width: 1440 },
  { language: 'en', width: 1440 },
  { language: 'zh-TW', width: 390 },
] as const) {
  test(`a day at the desk in ${language} at ${width} px`, async ({ browser }) => {
    test.setTimeout(180_000);
    const { folder, remove } = freshFolder(withSample.folder);
    const huiyin = await startHuiyin(folder, { now: sunday });
    const desk = openDesk(browser, huiyin, { language, width, now: sunday });

    await dayAtTheDesk(desk, password, width < 500);

    await desk.leave();
    await huiyin.kill('SIGTERM');
    remove();
  });
}
