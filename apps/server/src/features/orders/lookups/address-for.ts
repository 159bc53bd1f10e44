const PLACE = '{orderNumber}';

/** Whether the address says where the number goes, and to whom it is sent whatever the number is. */
export function isTemplate(url: string): boolean {
  if (!url.includes(PLACE)) return false;
  const [one, other] = ['1', '2'].map((number) => addressFor(url, number));
  if (!one || !other || !/^https?:/.test(one)) return false;
  return new URL(one).origin === new URL(other).origin;
}

/** Where to ask for this number; undefined for one that would lead elsewhere, as `..` does. */
export function addressFor(url: string, orderNumber: string): string | undefined {
  if (/^\.+$/.test(orderNumber)) return undefined;
  const address = url.replaceAll(PLACE, () => encodeURIComponent(orderNumber.toWellFormed()));
  return URL.canParse(address) ? address : undefined;
}
