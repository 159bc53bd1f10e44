import type { Label } from '@huiyin/contract/language';
import { expect, type Page, test } from '@playwright/test';
import { text as noticeText } from '../apps/console/src/features/notices/text.ts';
import { fieldText } from '../apps/console/src/features/tickets/fields/text.ts';
import { orderText, text as viewsText } from '../apps/console/src/features/tickets/views/text.ts';
import { text as settingText } from '../apps/console/src/shared/setting-form/text.ts';
import { sharedText } from '../apps/console/src/shared/text.ts';
import { text as shellText } from '../apps/console/src/shell/text.ts';
import { type OwnDesk, openOwnDesk } from './own-desk.ts';
import { wordingIn } from './wording.ts';

const say = wordingIn('zh-CN');
let desk: OwnDesk;
let supervisor: Page;

test.beforeAll(async ({ browser }) => {
  desk = await openOwnDesk(browser);
  supervisor = desk.page;
});
test.afterAll(() => desk.leave());

test('a view saved in one window keeps what another changed of it, and shows what clashes', async () => {
  await supervisor.goto('/tickets?priority=["urgent"]');
  await saveView(supervisor, viewsText.save, '急件');
  const other = await supervisor.context().newPage();
  await other.goto(supervisor.url());
  await expect(other.getByRole('button', { name: say(viewsText.update) })).toBeVisible();

  await supervisor.goto(`${supervisor.url()}&status=["new"]`);
  await saveView(supervisor, viewsText.update, '今日急件');
  await other.getByRole('combobox', { name: say(viewsText.order) }).click();
  await other.getByTitle(say(orderText.due)).click();
  await saveView(other, viewsText.update, '急件');
  await expect(other).toHaveURL(/status/);
  await expect(other.getByRole('link', { name: /今日急件/ })).toBeVisible();

  await saveView(supervisor, viewsText.update, '早班急件');
  await saveView(other, viewsText.update, '晚班急件', true);
  const dialog = other.getByRole('dialog');
  await expect(dialog.getByText(say(settingText.changedNamed, { field: say(viewsText.name) }))).toBeVisible();
  await expect(dialog.getByText('早班急件')).toBeVisible();
  await dialog.getByRole('button', { name: say(settingText.keepMine) }).click();
  await expect(other.getByRole('link', { name: /晚班急件/ })).toBeVisible();
});

test('what is chosen in one window holds in another, and is not undone from there', async () => {
  const other = await supervisor.context().newPage();
  for (const page of [supervisor, other]) await page.goto('/profile/notices');
  const sound = (page: Page) => page.getByLabel(say(noticeText.playSound));
  await sound(supervisor).click();
  await expect(sound(other)).not.toBeChecked();

  await other.goto('/tickets/new');
  await expect(other.getByLabel(say(fieldText.description))).toBeVisible();
  await sound(supervisor).click();
  await other.getByRole('button', { name: new RegExp(say(shellText.person, { name: '.*' })) }).click();
  await other.getByRole('menuitem', { name: say(shellText.dark) }).click();
  await supervisor.reload();
  await expect(sound(supervisor)).toBeChecked();
  await expect(supervisor.locator('html')).toHaveAttribute('data-look', 'dark');
});

/** Names the list as it is and keeps it; whether that is refused first is for the caller to see. */
async function saveView(page: Page, button: Label, name: string, isRefused = false) {
  await page.getByRole('button', { name: say(button), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say(viewsText.name)).fill(name);
  await dialog.getByRole('button', { name: say(sharedText.save) }).click();
  if (!isRefused) await expect(dialog).toBeHidden();
}
