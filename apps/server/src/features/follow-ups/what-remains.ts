const BEFORE_A_TIME = /(?:[在于於]|\b(?:at|on|by|before|around|until))$/i;
const AFTER_A_TIME = /^(?:(?:之|以)?[前内內](?!台|往|部|存|容)|左右)/;
const AROUND_WORDS = /^[\s,，、。;；:：.!！-]+|[\s,，、;；:：-]+$/g;
const EMPTY_BRACKETS = /[(（]\s*[)）]/g;
const NOTHING = /^(?:无|無|没有|沒有|无需|無需|不需要|暂无|暫無|none|no|-+|\/)?$/i;

/** What is to be done, without the words for when; empty where a plan says 无. */
export function whatRemains(text: string, time: { start: number; end: number } | undefined): string {
  const { start, end } = time ?? { start: 0, end: 0 };
  const before = trim(text.slice(0, start)).replace(BEFORE_A_TIME, '');
  const after = trim(text.slice(end)).replace(AFTER_A_TIME, '');
  const isEnglish = /\w$/.test(before) && /^\w/.test(after);
  const rest = trim(`${before}${isEnglish ? ' ' : ''}${after}`.replace(EMPTY_BRACKETS, ''));
  return NOTHING.test(rest) ? '' : rest;
}

const trim = (text: string) => text.replace(AROUND_WORDS, '').trim();
