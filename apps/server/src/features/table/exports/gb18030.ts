// The bytes that two-byte codes are made of.
const FIRST = 0x81;
const LAST = 0xfe;
// The four-byte codes of all characters up to U+FFFF, and where those beyond begin.
const LAST_OF_PLANE = linear([0x84, 0x31, 0xa4, 0x39]);
const BEYOND = linear([0x90, 0x30, 0x81, 0x30]);

let codes: Map<string, Buffer> | undefined;

/** Text as GB18030, which older Excel takes a file without a mark for. Every character has a code. */
export function toGb18030(text: string): Buffer {
  codes ??= readCodes();
  const known = codes;
  return Buffer.concat([...text].map((character) => known.get(character) ?? codeOf(character)));
}

function codeOf(character: string): Buffer {
  const point = character.codePointAt(0)!;
  if (point < 0x80) return Buffer.from([point]);
  // Half of a pair stands for nothing.
  return point > 0xffff ? fourBytes(BEYOND + point - 0x10000) : Buffer.from('?');
}

/** The platform can read the encoding but not write it: what it reads from every code is turned round. */
function readCodes(): Map<string, Buffer> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, Buffer>();
  const keep = (code: Buffer) => {
    const character = decoder.decode(code);
    if ([...character].length === 1 && character !== '\ufffd' && !found.has(character))
      found.set(character, code);
  };
  for (let first = FIRST; first <= LAST; first++)
    for (let second = 0x40; second <= LAST; second++) if (second !== 0x7f) keep(Buffer.from([first, second]));
  for (let place = 0; place <= LAST_OF_PLANE; place++) keep(fourBytes(place));
  return found;
}

function linear([a, b, c, d]: [number, number, number, number]): number {
  return (((a - 0x81) * 10 + (b - 0x30)) * 126 + (c - 0x81)) * 10 + (d - 0x30);
}

function fourBytes(place: number): Buffer {
  const d = place % 10;
  const c = Math.floor(place / 10) % 126;
  const b = Math.floor(place / 1260) % 10;
  return Buffer.from([0x81 + Math.floor(place / 12_600), 0x30 + b, 0x81 + c, 0x30 + d]);
}
