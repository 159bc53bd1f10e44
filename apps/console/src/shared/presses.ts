/**
 * Lets a press count that was begun on a button and ended in the same place, though the button moved meanwhile: leaving
 * a field may show or take away a line above it. Browsers give such a click to what lies around both, so to nobody.
 */
export function keepPresses() {
  let pressed: { button: HTMLElement; place: DOMRect } | undefined;
  document.addEventListener(
    'mousedown',
    ({ target, button: which }) => {
      const button = which === 0 && target instanceof Element && target.closest<HTMLElement>('button');
      pressed = button ? { button, place: button.getBoundingClientRect() } : undefined;
    },
    { capture: true },
  );
  document.addEventListener(
    'mouseup',
    ({ target, clientX, clientY }) => {
      const { button, place } = pressed ?? {};
      pressed = undefined;
      if (!button || !place || button.contains(target as Node)) return;
      const inside =
        clientX >= place.left && clientX <= place.right && clientY >= place.top && clientY <= place.bottom;
      if (inside) button.click();
    },
    { capture: true },
  );
}
