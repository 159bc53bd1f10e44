const LONGEST = 200;

/** The name as people may see and save it: no path, no control characters, never empty, its ending kept. */
export function safeName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
  const clean = last.replace(/[\u0000-\u001f\u007f"<>|?*:]/g, '_').replace(/^[.\s]+|[.\s]+$/g, '');
  if (!clean) return 'file';
  const dot = clean.lastIndexOf('.');
  const ending = dot > 0 && clean.length - dot <= 10 ? clean.slice(dot) : '';
  return clean.length <= LONGEST ? clean : clean.slice(0, LONGEST - ending.length) + ending;
}
