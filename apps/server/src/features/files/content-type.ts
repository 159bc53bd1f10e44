import { fileTypeFromBuffer } from 'file-type';

const shown = [/^image\/(png|jpeg|gif|webp|bmp|heic|avif)$/, /^(audio|video)\//, /^application\/pdf$/];
const saved = [
  /^application\/(zip|x-7z-compressed|vnd\.rar|gzip)$/,
  /^application\/vnd\.(openxmlformats|ms-|oasis)/,
];

/** What the bytes say they are. Anything that a browser might run is only ever bytes. */
export async function contentTypeOf(bytes: Uint8Array): Promise<string> {
  const mime = (await fileTypeFromBuffer(bytes))?.mime;
  if (mime === undefined) return isPlainText(bytes) ? 'text/plain' : 'application/octet-stream';
  return [...shown, ...saved].some((kind) => kind.test(mime)) ? mime : 'application/octet-stream';
}

function isPlainText(bytes: Uint8Array) {
  const beginning = bytes.subarray(0, 4096);
  if (beginning.includes(0)) return false;
  const text = new TextDecoder().decode(beginning);
  return !text.includes('\ufffd') && !/<\s*(!doctype|html|svg|script|\?xml|body|head|iframe)/i.test(text);
}
