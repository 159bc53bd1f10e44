import { expect, test } from 'vitest';
import { dropDraft, keepDraft, listDrafts, readDraft } from './drafts.ts';

test('what was typed is there again, for the one who typed it', () => {
  keepDraft('zhang', 'ticket:1', { description: '登录后提示' });
  keepDraft('zhang', 'ticket:1', { description: '登录后提示“网络错误”' });

  expect(readDraft('zhang', 'ticket:1')).toEqual({ description: '登录后提示“网络错误”' });
  expect(readDraft('li', 'ticket:1')).toBeUndefined();
});

test('drafts of a kind are listed, the newest first, until they are dropped', () => {
  keepDraft('wang', 'ticket:1', '一');
  keepDraft('wang', 'note:1', '备注');
  keepDraft('wang', 'ticket:2', '二');
  keepDraft('wang', 'ticket:3', '三');
  dropDraft('wang', 'ticket:1');

  const drafts = listDrafts('wang', 'ticket');
  expect(drafts.map(({ id }) => id).sort()).toEqual(['2', '3']);
  expect(drafts[0]!.at >= drafts[1]!.at).toBe(true);
});
