const [END, ENTRY] = [0x06054b50, 0x02014b50];

/** What a zip of stored files holds, by the directory at its end. */
export function readZip(zip: Buffer): Map<string, Buffer> {
  let end = zip.length - 22;
  while (zip.readUInt32LE(end) !== END) end--;
  const found = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error('This is no directory of a zip.');
    const size = zip.readUInt32LE(at + 24);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((by) => zip.readUInt16LE(at + by));
    const header = zip.readUInt32LE(at + 42);
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    found.set(zip.toString('utf8', at + 46, at + 46 + nameLength!), zip.subarray(start, start + size));
    at += 46 + nameLength! + extraLength! + commentLength!;
  }
  return found;
}
