import { crc32, deflateSync } from 'node:zlib';
import type { Attachment } from './matter.ts';

const [width, height] = [320, 200];
const samplesPerSecond = 8000;

/** Small real files in place of what customers send: a picture, a tone, or a few lines of text. */
export function contentOf({ kind, name }: Attachment): Buffer {
  if (kind === 'recording') return toneOf(2);
  if (kind === 'document') return Buffer.from(`${name.replace(/\.\w+$/, '')}\n\n（示例附件，内容从略）\n`);
  return pictureOf(crc32(name));
}

/** A PNG of two colours that differ with the seed. */
function pictureOf(seed: number): Buffer {
  const colours = [seed & 0xffffff, ~seed & 0x7f7f7f];
  const [ground, disc] = colours.map((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Buffer.alloc(1 + width * 3).fill(Buffer.from(ground!), 1);
    const half = Math.floor(Math.sqrt(Math.max(0, 70 ** 2 - (y - 100) ** 2)));
    return row.fill(Buffer.from(disc!), 1 + (160 - half) * 3, 1 + (160 + half) * 3);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8); // eight bits of red, green and blue each
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

/** A WAV of a quiet tone. */
function toneOf(seconds: number): Buffer {
  const samples = Buffer.from(
    Array.from(
      { length: seconds * samplesPerSecond },
      (_, index) => 128 + Math.round(12 * Math.sin(index / 3)),
    ),
  );
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + samples.length, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20); // plain samples
  header.writeUInt16LE(1, 22); // one channel
  header.writeUInt32LE(samplesPerSecond, 24);
  header.writeUInt32LE(samplesPerSecond, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(samples.length, 40);
  return Buffer.concat([header, samples]);
}
