import type { Label } from '@huiyin/contract/language';

export const text = {
  phrases: { zh: '快捷短语', en: 'Phrases' },
  intro: {
    zh: '常说的话写一次，回复时一键插入；{variables} 之类的变量会换成当时的内容。',
    en: 'Write once what is said often and insert it when replying; variables as in {variables} are filled in then.',
  },
  none: { zh: '还没有快捷短语', en: 'No phrases yet' },
  noneHint: {
    zh: '把开场白、致歉、结束语写成短语，全组口径一致，也不用重复打字。',
    en: 'Keep greetings, apologies and farewells here: everybody says the same, and nobody types it again.',
  },
  noneFound: { zh: '没有符合条件的短语', en: 'No phrase fits' },
  showAll: { zh: '查看全部', en: 'Show all' },
  add: { zh: '新增短语', en: 'Add a phrase' },
  change: { zh: '修改短语', en: 'Change a phrase' },
  edit: { zh: '修改', en: 'Change' },
  editNamed: { zh: '修改“{name}”', en: 'Change {name}' },
  retire: { zh: '停用', en: 'Retire' },
  retireNamed: { zh: '停用“{name}”', en: 'Retire {name}' },
  retiredNow: { zh: '短语已停用', en: 'The phrase is retired' },
  retired: { zh: '已停用', en: 'Retired' },
  showRetired: { zh: '显示已停用的', en: 'Show retired ones' },
  restore: { zh: '恢复使用', en: 'Restore' },
  restoreNamed: { zh: '恢复使用“{name}”', en: 'Restore {name}' },
  restored: { zh: '短语已恢复', en: 'The phrase is back' },
  saved: { zh: '短语已保存', en: 'The phrase is saved' },
  used: { zh: '用过 {count} 次', en: 'used {count} {count|time|times}' },

  search: { zh: '搜索标题或内容', en: 'Search titles and texts' },
  sharing: { zh: '谁可以用', en: 'For whom' },
  channel: { zh: '渠道', en: 'Channel' },
  anyChannel: { zh: '所有渠道', en: 'Any channel' },
  category: { zh: '分类', en: 'Category' },
  anyCategory: { zh: '所有分类', en: 'Any category' },
  title: { zh: '标题', en: 'Title' },
  body: { zh: '内容', en: 'Text' },
  insert: { zh: '插入变量', en: 'Insert a variable' },
  preview: { zh: '预览（示例内容）', en: 'Preview with examples' },
  previewEmpty: {
    zh: '写下内容后，这里显示客户会看到的样子。',
    en: 'What the customer will read appears here.',
  },
  unknown: {
    zh: '没有这些变量，会原样显示：{names}',
    en: 'There are no such variables; they will be shown as they are: {names}',
  },
} as const;

export const sharingText: Record<'all' | 'shared' | 'own', Label> = {
  all: { zh: '全部', en: 'All' },
  shared: { zh: '共享', en: 'Shared' },
  own: { zh: '我的', en: 'Mine' },
};
