import { Column, is, Name, Param, Placeholder, type Query, SQL, StringChunk, Table } from 'drizzle-orm';

type Config = Parameters<SQL['toQuery']>[0];
type Write = (chunk: never, to: Query, config: Config) => void;

/**
 * The text and the values of statements as Drizzle's own `toQuery` makes them, in a third of the time. It asks each
 * piece, by all its ancestors, which of a dozen kinds it is; here each class is asked once, and the name of a column
 * or table is written once. What is rare is left to Drizzle.
 */
export function writeSql(statement: SQL, config: Config): Query {
  const written: Query = { sql: '', params: [] };
  write(statement, written, { ...config, paramStartIndex: { value: 0 } });
  return written;
}

const writers = new Map<unknown, Write>();

function write(chunk: unknown, to: Query, config: Config) {
  if (chunk === undefined) return;
  if (chunk === null || (typeof chunk !== 'object' && typeof chunk !== 'function'))
    writeValue(chunk, chunk, to, config);
  else if ((chunk as { shouldInlineParams?: boolean }).shouldInlineParams)
    leaveToDrizzle(chunk as never, to, config);
  else {
    const found = writers.get(chunk.constructor) ?? writerOf(chunk);
    writers.set(chunk.constructor, found);
    found(chunk as never, to, config);
  }
}

function writerOf(chunk: object): Write {
  if (is(chunk, StringChunk)) return writeText;
  if (is(chunk, SQL)) return writeParts;
  if (Array.isArray(chunk)) return writeList;
  if (is(chunk, Name)) return writeIdentifier;
  if (is(chunk, Table) || is(chunk, Column)) return writeName;
  return is(chunk, Param) ? writeParam : leaveToDrizzle;
}

const writeText = ({ value }: StringChunk, to: Query) => {
  for (const text of value) to.sql += text;
};

const writeParts = ({ queryChunks }: SQL, to: Query, config: Config) => {
  for (const chunk of queryChunks) write(chunk, to, config);
};

const writeList = (chunks: unknown[], to: Query, config: Config) => {
  to.sql += '(';
  for (let index = 0; index < chunks.length; index++) {
    if (index > 0) to.sql += ', ';
    write(chunks[index], to, config);
  }
  to.sql += ')';
};

const writeIdentifier = ({ value }: Name, to: Query, config: Config) => {
  to.sql += config.escapeName(value);
};

const names = new WeakMap<Table | Column, string>();

const writeName = (chunk: Table | Column, to: Query, config: Config) => {
  const name = names.get(chunk) ?? new SQL([chunk as Column]).toQuery(config).sql;
  names.set(chunk, name);
  to.sql += name;
};

const writeParam = (param: Param, to: Query, config: Config) => {
  const { value, encoder } = param;
  if (value !== null && typeof value === 'object' && is(value, Placeholder))
    return writeValue(value, param, to, config);
  const mapped = value === null ? null : encoder.mapToDriverValue(value);
  if (mapped !== null && typeof mapped === 'object' && is(mapped, SQL)) write(mapped, to, config);
  else writeValue(mapped, mapped, to, config);
};

function writeValue(value: unknown, param: unknown, to: Query, { escapeParam, paramStartIndex }: Config) {
  to.sql += escapeParam(paramStartIndex!.value++, value);
  to.params.push(param);
}

const leaveToDrizzle = (chunk: SQL, to: Query, config: Config) => {
  const { sql, params } = new SQL([chunk]).toQuery(config);
  to.sql += sql;
  to.params.push(...params);
};
