import type { Language } from '@huiyin/contract/language';
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { text as signInText } from '../apps/console/src/features/sessions/text.ts';
import { languageNames } from '../apps/console/src/shared/text.ts';
import { text as shellText } from '../apps/console/src/shell/text.ts';
import type { Huiyin } from './huiyin.ts';
import { type Wording, wordingIn } from './wording.ts';

/** A time of that day in the company's time zone. */
export const shanghai = (moment: string) => new Date(`${moment}+08:00`);

/** The people of one journey at their browsers, who read one language and share one clock with the program. */
export interface Desk {
  say: Wording;
  /** Signs in at a browser of their own. */
  enter(account: string, password: string): Promise<Page>;
  /** The program and every browser show this time from now on. */
  turnClock(to: Date): Promise<void>;
  leave(): Promise<void>;
}

export function openDesk(
  browser: Browser,
  huiyin: Huiyin,
  { language, width, now }: { language: Language; width: number; now: Date },
): Desk {
  const say = wordingIn(language);
  const contexts: BrowserContext[] = [];
  let started = now;
  return {
    say,
    async enter(account, password) {
      const context = await browser.newContext({
        baseURL: huiyin.url,
        locale: language,
        timezoneId: 'Asia/Shanghai',
        viewport: { width, height: 900 },
      });
      contexts.push(context);
      await context.clock.install({ time: started });
      const page = await context.newPage();
      await signIn(page, { account, password });
      if (language !== 'zh-CN') await speak(page, language);
      return page;
    },
    async turnClock(to) {
      started = to;
      await huiyin.turnClock(to);
      await Promise.all(contexts.map((context) => context.clock.setSystemTime(to)));
    },
    async leave() {
      await Promise.all(contexts.map((context) => context.close()));
    },
  };
}

export async function signIn(page: Page, { account, password }: { account: string; password: string }) {
  const say = wordingIn('zh-CN');
  await page.goto('/sign-in');
  await page.getByRole('button', { name: languageNames['zh-CN'] }).click();
  await page.getByLabel(say(signInText.account)).fill(account);
  await page.getByLabel(say(signInText.password), { exact: true }).fill(password);
  await page.getByRole('button', { name: say(signInText.signIn), exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

/** Chooses another language in one's own menu. */
async function speak(page: Page, language: Language) {
  const menu = new RegExp(wordingIn('zh-CN')(shellText.person, { name: '.*' }));
  await page.getByRole('button', { name: menu }).click();
  // Whoever leaves the page before the choice is kept finds the old one again.
  const kept = page.waitForResponse(
    (answer) => answer.url().endsWith('/api/profile') && answer.request().method() !== 'GET',
  );
  await page.getByRole('menuitem', { name: languageNames[language] }).click();
  await kept;
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}
