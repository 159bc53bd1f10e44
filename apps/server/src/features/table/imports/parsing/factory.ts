import { deflateRawSync } from 'node:zlib';

/** An archive of these parts; `says` is the size that it claims for each. */
export function zip(parts: Record<string, string>, says?: number): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const packed = deflateRawSync(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(says ?? Buffer.byteLength(text), 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), packed);
    entries.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...entries, end]);
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

interface Parts {
  properties?: string;
  more?: Record<string, string>;
}

/** A workbook of one sheet, with nothing in the archive but what a reader cannot do without. */
export const bareWorkbook = (rows: string, parts: Parts = {}): Buffer =>
  workbookOf([{ name: 'Sheet1', rows }], parts);

type SheetParts = { name: string; rows: string } | { name: string; chart: true };

/** The same of several sheets, of which some may be charts. */
export function workbookOf(sheets: SheetParts[], { properties = '', more = {} }: Parts = {}): Buffer {
  const related = [
    ...sheets.map((sheet, at) =>
      'chart' in sheet
        ? ['chartsheet', `chartsheets/sheet${at}.xml`]
        : ['worksheet', `worksheets/sheet${at}.xml`],
    ),
    ...Object.keys(more).map((name) => [name, `${name}.xml`]),
  ];
  const listed = sheets.map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at}"/>`);
  const relationships = related.map(
    ([type, target], at) => `<Relationship Id="rId${at}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  const parts = sheets.map((sheet, at) => [
    `xl/${related[at]![1]}`,
    'chart' in sheet
      ? `<chartsheet xmlns="${main}"/>`
      : `<worksheet xmlns="${main}"><sheetData>${sheet.rows}</sheetData></worksheet>`,
  ]);
  return zip({
    '[Content_Types].xml': `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}">${properties}<sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${packages}/relationships">${relationships.join('')}</Relationships>`,
    ...Object.fromEntries(parts.map(([name, xml]) => [name, declaration + xml])),
    ...Object.fromEntries(Object.entries(more).map(([name, xml]) => [`xl/${name}.xml`, declaration + xml])),
  });
}
