import { existsSync, readFileSync } from 'node:fs';
import { deadlineKinds } from '@huiyin/contract/deadlines';
import { expect, test } from 'vitest';
import { useTestApp } from '#testing/app';
import { deadlineKindRules } from './deadline-kinds.ts';

const app = useTestApp();
const routes = new URL('../../../../console/src/routes.tsx', import.meta.url);

test('every kind of promise has its text, its owner rule and a screen of the console that is there', () => {
  const kinds = [...app.as({ kind: 'system' }).use(deadlineKindRules).values()];
  const screens = existsSync(routes) ? readFileSync(routes, 'utf8') : '';

  const incomplete = kinds.filter(({ kind, owner, screen }) => {
    const label = deadlineKinds[kind];
    const texts = [label?.zh, label?.en, owner.zh, owner.en];
    return texts.some((text) => !text) || !screens.includes(`'${screen.replace(/:\w+/, '$')}`);
  });

  expect(incomplete).toEqual([]);
  expect(kinds.map(({ kind }) => kind).sort()).toEqual(Object.keys(deadlineKinds).sort());
});
