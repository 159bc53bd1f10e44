import type { FieldKind, FieldScope } from '@huiyin/contract/fields';
import type { Label } from '@huiyin/contract/language';

export const text = {
  fields: { zh: '自定义字段', en: 'Custom fields' },
  intro: {
    zh: '系统自带的字段之外，还需要记录什么，就在这里添加。',
    en: 'What you need to keep beyond the fields that are there already.',
  },
  add: { zh: '新增字段', en: 'Add a field' },
  change: { zh: '修改字段', en: 'Change a field' },
  edit: { zh: '修改', en: 'Change' },
  editNamed: { zh: '修改“{name}”', en: 'Change {name}' },
  none: { zh: '还没有自定义字段', en: 'No custom fields yet' },
  noneHint: {
    zh: '例如给工单加“设备型号”，给客户加“会员卡号”。分类可以要求某些字段在解决前填好。',
    en: 'As in a device model for tickets, or a membership card for customers. Categories can require some before resolution.',
  },

  scope: { zh: '用在哪里', en: 'Describes' },
  label: { zh: '名称', en: 'Name' },
  labelHelp: { zh: '同事填写时看到的名称。', en: 'What colleagues read when they fill it in.' },
  code: { zh: '代码', en: 'Code' },
  codeHelp: {
    zh: '在接口和导出文件中的名称，字母开头，只含字母和数字。保存后不能再改。',
    en: 'Its name in the API and in exports: letters and digits, a letter first. It stays as it is once saved.',
  },
  codeFixed: { zh: '代码：{code}', en: 'Code: {code}' },
  codeWrong: {
    zh: '小写字母开头，只含字母和数字，最多 40 个字符',
    en: 'Letters and digits, a small letter first, at most 40 characters',
  },
  kind: { zh: '类型', en: 'Kind' },
  choices: { zh: '选项', en: 'Choices' },
  choicesHelp: {
    zh: '拖动调整顺序；也可以选中后按 ← → 移动，按 Delete 删除。已填写的内容不会因改动选项而变。',
    en: 'Drag to order them, or focus one and press ← → to move it, Delete to remove it. What was filled in stays.',
  },
  newChoice: {
    zh: '输入选项后按回车；可一次粘贴多行',
    en: 'A choice, then Enter; paste several lines at once',
  },
  removeChoice: { zh: '删除“{name}”', en: 'Remove {name}' },

  usedIn: { zh: '用于', en: 'Used in' },
  inEveryCustomer: { zh: '所有客户资料', en: 'Every customer' },
  inNoCategory: { zh: '还没有分类用到，可在“分类”中添加', en: 'No category asks for it yet: add it there' },
  retired: { zh: '已停用', en: 'Retired' },
  showRetired: { zh: '显示已停用的 {count} 个', en: 'Show {count} retired' },
  retire: { zh: '停用', en: 'Retire' },
  retireNamed: { zh: '停用“{name}”', en: 'Retire {name}' },
  retiredNow: { zh: '已停用，填过的内容仍保留', en: 'Retired; what was filled in stays' },
  restore: { zh: '恢复', en: 'Restore' },
  restoreNamed: { zh: '恢复“{name}”', en: 'Restore {name}' },
  restored: { zh: '已恢复', en: 'Restored' },
  saved: { zh: '字段已保存', en: 'The field is saved' },
} as const;

export const scopeText: Record<FieldScope, Label> = {
  ticket: { zh: '工单', en: 'Tickets' },
  customer: { zh: '客户', en: 'Customers' },
};

export const kindText: Record<FieldKind, Label> = {
  text: { zh: '文字', en: 'Text' },
  number: { zh: '数字', en: 'Number' },
  date: { zh: '日期', en: 'Date' },
  'yes-no': { zh: '是/否', en: 'Yes or no' },
  'single-choice': { zh: '单选', en: 'One choice' },
  'multiple-choice': { zh: '多选', en: 'Several choices' },
};
