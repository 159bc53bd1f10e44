import { maskContactPoint, recogniseContactPoint } from '#features/customers';

const PHONE = /(?<![\d*])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** A text with the phone numbers and addresses in it masked, for who may not see them whole. */
export function maskText(text: string): string {
  return text.replace(PHONE, masked).replace(EMAIL, masked);
}

function masked(found: string): string {
  const point = recogniseContactPoint(found);
  return point ? maskContactPoint(point.kind, point.value) : found;
}
