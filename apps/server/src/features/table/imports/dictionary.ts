import type { CategoryId, DepartmentId, StaffId } from '@huiyin/contract/ids';
import { isNull } from 'drizzle-orm';
import { categories } from '#features/categories';
import { calendarNamed, officeHoursId } from '#features/deadlines';
import { fieldsWhere } from '#features/fields';
import { companyZone } from '#features/organisation';
import { departments, staff } from '#features/staff';
import type { Context } from '#platform/context';
import { plain } from '../columns/plain.ts';
import type { Import } from './tables.ts';
import type { Dictionary } from './understanding/understand-row.ts';

/** What names and words mean here, with what people said that others mean. A name that two have means nobody. */
export async function dictionaryFor(
  ctx: Context,
  given: Pick<Import, 'people' | 'categories'>,
): Promise<Dictionary> {
  const [people, words, parts, fields, timeZone] = await Promise.all([
    ctx.db.select({ id: staff.id, name: staff.name, deactivatedAt: staff.deactivatedAt }).from(staff),
    ctx.db
      .select({ id: categories.id, name: categories.name })
      .from(categories)
      .where(isNull(categories.retiredAt)),
    ctx.db.select({ id: departments.id, name: departments.name }).from(departments),
    fieldsWhere(ctx, 'ticket'),
    companyZone(ctx),
  ]);
  const now = ctx.now();
  return {
    timeZone,
    now,
    today: new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now).replaceAll('-', ''),
    people: new Map<string, StaffId | null>([...byName(people), ...said(given.people)]),
    categories: new Map<string, CategoryId | 'new' | null>([...byName(words), ...said(given.categories)]),
    departments: new Map<string, DepartmentId>(byName(parts)),
    fields: new Map(fields.map((field) => [field.code, field])),
    calendar: { ...(await calendarNamed(ctx, officeHoursId)), timeZone },
    left: new Set(people.filter(({ deactivatedAt }) => deactivatedAt).map(({ id }) => id)),
  };
}

function byName<Id>(rows: readonly { id: Id; name: string }[]): [string, Id][] {
  return [...Map.groupBy(rows, ({ name }) => plain(name))].flatMap(([name, same]) =>
    same.length === 1 ? [[name, same[0]!.id] as [string, Id]] : [],
  );
}

const said = <Meaning>(meanings: Record<string, Meaning>): [string, Meaning][] =>
  Object.entries(meanings).map(([name, meaning]) => [plain(name), meaning]);
