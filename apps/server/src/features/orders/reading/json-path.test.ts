import { expect, test } from 'vitest';
import { readPath, valuesAt } from './json-path.ts';

const json = JSON.parse(`{
  "data": { "状态": "已发货", "items": [{ "name": "奶瓶" }, { "name": "围嘴" }], "a.b": 1 },
  "list": [[1, 2], [3]]
}`);

test.each([
  ['data.状态', ['已发货']],
  ['$.data.状态', ['已发货']],
  ['data.items[1].name', ['围嘴']],
  ['data.items[*].name', ['奶瓶', '围嘴']],
  ['data.items[].name', ['奶瓶', '围嘴']],
  ['data["a.b"]', [1]],
  ['list[*][*]', [1, 2, 3]],
  ['$', [json]],
  ['data.items[9].name', []],
  ['data.items.name', []],
  ['data.constructor', []],
  ['__proto__.polluted', []],
])('%s leads to %j', (path, values) => {
  expect(valuesAt(json, readPath(path)!)).toEqual(values);
});

test.each(['data..status', 'data[', 'data[x]', 'a]b', '.', 'data["x]'])('%s is not understood', (path) => {
  expect(readPath(path)).toBeUndefined();
});
