import type { PlanNode, ToldPlan } from './told-plans.ts';

/** The share of a table's rows that is too much for a page. */
const MUCH = 0.2;

/** Tables that a team fills once and changes seldom: nothing is won by an index where a few dozen rows stand. */
const fewRows = [
  ...['calendars', 'categories', 'category_fields', 'clock_marks', 'closing_rules', 'departments', 'fields'],
  ...['groups', 'organisation', 'policies', 'roles', 'samples', 'staff', 'webhooks', 'audit_checks'],
];

export interface Tables {
  /** How many rows each of our tables has. */
  rows: ReadonlyMap<string, number>;
  tableOf: ReadonlyMap<string, string>;
}

/**
 * `much`: much of a large table is read, by whatever index. `no-index`: it is read in its own order though indexes are
 * preferred, so none can serve the question; that is a fault of a table with few rows or none, too, since it shall have
 * many. What stops after a page or a capped count is none.
 */
export interface Judging {
  faultyIf: 'much' | 'no-index' | 'any';
  /** Nobody minds so many rows: searches and counts give up after a thousand. */
  most: number;
}

export interface WholeRead {
  table: string;
  how: string;
}

/** What of the plan will cost more with every year of work. */
export function wholeReads({ plan }: ToldPlan, tables: Tables, { faultyIf, most }: Judging): WholeRead[] {
  const found: WholeRead[] = [];
  look(plan, false);
  return found;

  function look(node: PlanNode, stops: boolean) {
    const kind = node['Node Type'];
    const index = node['Index Name'];
    const table = node['Relation Name'] ?? (index ? tables.tableOf.get(index) : undefined);
    const all = table ? tables.rows.get(table) : undefined;
    if (table && all !== undefined) {
      const read = rowsRead(node);
      const much = all > most && read > Math.max(most, all * MUCH);
      const unserved = kind === 'Seq Scan' && !stops && !fewRows.includes(table);
      if ((faultyIf !== 'no-index' && much) || (faultyIf !== 'much' && unserved))
        found.push({ table, how: `${read} of ${all} ${table}, ${kind}${index ? ` of ${index}` : ''}` });
    }
    const stopsBelow = kind === 'Limit' || (stops && !takesAll.test(kind));
    for (const below of node.Plans ?? []) look(below, stopsBelow);
  }
}

/** These take all that is below them before they give anything. */
const takesAll = /^(Sort|Aggregate|Hash|WindowAgg|Bitmap)/;

function rowsRead(node: PlanNode): number {
  const each = ['Actual Rows', 'Rows Removed by Filter', 'Rows Removed by Index Recheck'] as const;
  return Math.round(each.reduce((sum, key) => sum + (node[key] ?? 0), 0) * (node['Actual Loops'] ?? 0));
}
