/** A code for a new field: the Latin words of its label, as in deviceModel, or else the next field1, field2 … */
export function suggestCode(label: string, taken: ReadonlySet<string>): string {
  const words = label
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .match(/[a-z\d]+/gi)
    ?.join(' ')
    .replace(/^[\d ]+/, '')
    .toLowerCase()
    .split(' ');
  const stem = (words ?? [])
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')
    .slice(0, 36);
  if (stem && !taken.has(stem)) return stem;
  for (let count = stem ? 2 : 1; ; count++) {
    const code = `${stem || 'field'}${count}`;
    if (!taken.has(code)) return code;
  }
}
