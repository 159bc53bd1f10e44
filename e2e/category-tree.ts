import { expect, type Page } from '@playwright/test';
import { text } from '../apps/console/src/features/categories/text.ts';
import { sharedText } from '../apps/console/src/shared/text.ts';
import { wordingIn } from './wording.ts';

const say = wordingIn('zh-CN');

/** The first category below another, opened to be changed. */
export async function editedCategory(page: Page) {
  await page.goto('/settings/categories');
  await page.getByText((await namesOf(page))[1]!, { exact: true }).click();
  const form = page.getByRole('dialog');
  return {
    name: form.getByLabel(say(text.name), { exact: true }),
    save: form.getByRole('button', { name: say(sharedText.save) }),
  };
}

/** The first categories of the tree, in their order. */
export async function namesOf(page: Page) {
  const nodes = page.getByRole('tree').locator('.ant-tree-title');
  await expect(nodes.nth(3)).toBeVisible();
  return (await nodes.allTextContents()).slice(0, 4);
}

/** Drags a category to where it comes first below another. */
export async function drop(page: Page, name: string, onto: string) {
  const node = (name: string) =>
    page.locator('.ant-tree-node-content-wrapper').filter({ has: page.getByText(name, { exact: true }) });
  const { height } = (await node(onto).boundingBox())!;
  await node(name).dragTo(node(onto), { targetPosition: { x: 20, y: height * 0.9 }, steps: 10 });
}
