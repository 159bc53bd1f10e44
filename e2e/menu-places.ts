import type { Page } from '@playwright/test';

/** Where an item of a menu is seen from when it appears until the menu stands. */
export const placesOf = (page: Page, name: string) =>
  page.evaluate(async (name) => {
    const [places, wanted] = [new Set<number>(), () => [...document.querySelectorAll('[role=menuitem]')]];
    for (let frames = 0; frames < 20; ) {
      await new Promise(requestAnimationFrame);
      const place = wanted()
        .find(({ textContent }) => textContent.startsWith(name))
        ?.getBoundingClientRect();
      if (!place || place.top < 0) continue;
      places.add(Math.round(place.top));
      frames++;
    }
    return [...places];
  }, name);
