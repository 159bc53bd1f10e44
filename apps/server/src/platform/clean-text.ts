// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** Every text in the value without control characters, direction overrides and lone surrogates. */
export function cleanTexts(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replace(unwanted, '');
  if (Array.isArray(value)) return value.map(cleanTexts);
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, cleanTexts(held)]));
  }
  return value;
}
