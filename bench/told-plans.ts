import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

export interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: PlanNode[];
}

/** A statement that was run, and how. */
export interface ToldPlan {
  query: string;
  plan: PlanNode;
}

interface Told {
  'Query Text': string;
  Plan: PlanNode;
}

const LOGIN = 'whose_plans_are_told';

/**
 * A login of the embedded database in this folder that may what the program may, and of whose statements PostgreSQL
 * tells every plan once it has run: `since` answers those that came since it was asked last.
 */
export async function tellPlans(folder: string, url: string, settings: Record<string, string> = {}) {
  const password = readFileSync(join(folder, 'password'), 'utf8').trim();
  const address = new URL(url);
  const own = address.username;
  const client = new pg.Client({ connectionString: withUser(url, 'postgres') });
  client.on('error', () => undefined); // whoever waits for it hears of it
  await client.connect();
  await client.query(`drop role if exists ${LOGIN}`);
  await client.query(`create role ${LOGIN} login password '${password}' in role ${own}`);
  const all = {
    role: own,
    session_preload_libraries: 'auto_explain',
    'auto_explain.log_min_duration': '0',
    'auto_explain.log_analyze': 'on',
    'auto_explain.log_timing': 'off',
    'auto_explain.log_format': 'json',
    'auto_explain.log_parameter_max_length': '0',
    ...settings,
  };
  for (const [name, value] of Object.entries(all))
    await client.query(`alter role ${LOGIN} set ${name} = '${value}'`);
  const log = join(folder, 'postgres.log');
  let read = statSync(log).size;
  return {
    url: withUser(url, LOGIN),
    since(): ToldPlan[] {
      const text = wholePlans(textFrom(log, read));
      read += Buffer.byteLength(text);
      return [...text.matchAll(/ plan:\n((?:\t.*\n)+)/g)].map(([, json]) => {
        const told: Told = JSON.parse(json!.replaceAll(/^\t/gm, ''));
        return { query: told['Query Text'], plan: told.Plan };
      });
    },
    async end() {
      await client.query(`drop role ${LOGIN}`);
      await client.end();
    },
  };
}

function withUser(url: string, user: string) {
  const address = new URL(url);
  address.username = user;
  return address.href;
}

function textFrom(file: string, position: number) {
  const length = statSync(file).size - position;
  const bytes = Buffer.alloc(length);
  const open = openSync(file, 'r');
  readSync(open, bytes, 0, length, position);
  closeSync(open);
  return bytes.toString('utf8');
}

const END = '\n\t}\n';

/** The last may still be being written. */
const wholePlans = (text: string) =>
  text.slice(0, text.includes(END) ? text.lastIndexOf(END) + END.length : 0);
