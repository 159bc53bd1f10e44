import type { ImportId } from '@huiyin/contract/ids';
import { rowProblems } from '@huiyin/contract/row-problems';
import { and, asc, eq, gt } from 'drizzle-orm';
import { writeXlsxStream } from 'hucre/xlsx';
import { fieldsWhere } from '#features/fields';
import type { StaffActor } from '#platform/actor';
import type { Context } from '#platform/context';
import { inLanguage } from '#platform/language';
import { headingsOf } from '../columns/headings.ts';
import { NO_HEADER } from './column-letters.ts';
import { readImport } from './own-imports.ts';
import { type Row, tableImportRows } from './tables.ts';

const PAGE = 1000;
type Problem = Row['problems'][number];

const whyText = { zh: '未导入的原因', en: 'Why it was not imported' };
const colon = { zh: '：', en: ': ' };
const between = { zh: '；', en: '; ' };

/** The rows with errors, to be put right and imported again: as they came, with a column that says why. */
export async function downloadProblems(ctx: Context, { importId }: { importId: ImportId }) {
  const { headerRow, headers: written, mapping, name } = await readImport(ctx, { importId });
  const { language } = ctx.actor as StaffActor;
  const heading = headingsOf(await fieldsWhere(ctx, 'ticket'));
  // Without headings of its own, the file gets those by which it is understood when it comes back.
  const headers = written.map((letter, at) => {
    const column = headerRow === NO_HEADER && mapping[at];
    return column ? inLanguage(heading(column), language) : letter;
  });
  const why = inLanguage(whyText, language);
  const said = (problem: Problem) => sentence(problem, heading, language);
  const stream = writeXlsxStream(
    rowsWithErrors(ctx, importId, headers.length, (problems) =>
      problems.map(said).join(inLanguage(between, language)),
    ),
    {
      name: why,
      columns: [...headers, why].map((header) => ({ header, width: 18 })),
      freezePane: { rows: 1 },
    },
  );
  const body = await new Response(stream as ConstructorParameters<typeof Response>[0]).blob();
  return {
    headers: {
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${name.replace(/\.\w+$/, '')}_${why}.xlsx`)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
    body: new Blob([body], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
  };
}

async function* rowsWithErrors(
  ctx: Context,
  id: ImportId,
  width: number,
  sayWhy: (problems: Row['problems']) => string,
) {
  let last = 0;
  let page: Row[];
  do {
    page = await ctx.db
      .select()
      .from(tableImportRows)
      .where(
        and(
          eq(tableImportRows.importId, id),
          eq(tableImportRows.verdict, 'error'),
          gt(tableImportRows.row, last),
        ),
      )
      .orderBy(asc(tableImportRows.row))
      .limit(PAGE);
    for (const { cells, problems, row } of page) {
      last = row;
      yield [...Array.from({ length: width }, (_, at) => cells[at] ?? ''), sayWhy(problems)];
    }
  } while (page.length === PAGE);
}

function sentence(
  { problem, column, text }: Problem,
  heading: ReturnType<typeof headingsOf>,
  language: StaffActor['language'],
) {
  const said = inLanguage(rowProblems[problem], language).replace('{text}', text);
  return column ? `${inLanguage(heading(column), language)}${inLanguage(colon, language)}${said}` : said;
}
