import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const settings = ['company', 'people', 'departments', 'groups', 'roles', 'roster', 'calendars', 'policies'];
const more = [
  'categories',
  'fields',
  'phrases',
  'closing-rules',
  'mails',
  'order-systems',
  'webhooks',
  'outbound',
  'audit-log',
];

const looks = [
  { width: 1440, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;

/** Every page of the console, with one ticket and one customer that are there. */
export async function everyPage(page: Page) {
  const first = async (list: string, within: string) => {
    await page.goto(list);
    const link = page
      .getByRole('main')
      .locator(`a[href^="${within}"]:not([href$="/new"]):not([href$="/duplicates"]):not([href$="/imports"])`)
      .first();
    return (await link.getAttribute('href'))!;
  };
  const ticket = await first('/tickets', '/tickets/');
  return [
    ...[
      '/',
      '/tickets',
      '/tickets/new',
      '/tickets/imports',
      '/customers',
      '/customers/duplicates',
      '/profile',
      '/profile/notices',
      '/settings',
    ],
    ...[...settings, ...more].map((name) => `/settings/${name}`),
    ticket,
    `${ticket}/print`,
    await first('/customers', '/customers/'),
  ];
}

/** Axe has nothing against this page, on a desk in the light and on a phone in the dark. */
export async function expectAccessible(page: Page, path: string) {
  await page.goto(path);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.locator('.ant-spin-spinning')).toHaveCount(0);
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await expectToFit(page, `${path} ${width}`);
    await expect(async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${path} ${width} ${colorScheme} ${id} ${nodes[0]?.html}`,
      );
      expect(found).toEqual([]);
    }).toPass({ timeout: 30_000 }); // one look at a table of fifty took eleven seconds on a busy machine
  }
}

/** Nothing is cut at the edge of the window, nor has to be scrolled to sideways. */
async function expectToFit(page: Page, where: string) {
  await expect(async () => {
    const wider = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(wider, where).toBeLessThanOrEqual(0);
  }).toPass({ timeout: 10_000 });
}
