const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL_HEADER = 30;

export interface ZipEntry {
  name: string;
  method: number;
  /** Where its compressed bytes are. */
  start: number;
  compressedSize: number;
  /** What the file says it unpacks to; a bomb may say less. */
  size: number;
}

/** What an archive says it holds; undefined where it is none, or of the very large kind. */
export function zipContents(bytes: Buffer): ZipEntry[] | undefined {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END) return undefined;
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let nth = bytes.readUInt16LE(end + 10); nth > 0; nth--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return undefined;
    const nameLength = bytes.readUInt16LE(at + 28);
    const offset = bytes.readUInt32LE(at + 42);
    if (offset + LOCAL_HEADER > bytes.length) return undefined;
    const start = offset + LOCAL_HEADER + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      start,
      compressedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}
