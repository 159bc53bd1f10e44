import type { ImportRow, ImportStatus, RowVerdict } from '@huiyin/contract/imports';
import type { Label } from '@huiyin/contract/language';

export const text = {
  imports: { zh: '导入', en: 'Import' },
  intro: {
    zh: '把 Excel 或 CSV 里的沟通记录导入为工单。上传后先预览，确认后才写入，写入后还可以整批撤销。',
    en: 'Brings records from Excel or CSV in as tickets. You see what would happen before anything is written, and can take it all back.',
  },
  choose: { zh: '选择文件', en: 'Choose a file' },
  formats: {
    zh: 'xlsx 或 CSV（UTF-8、GB18030），最大 25 MB',
    en: 'xlsx or CSV (UTF-8, GB18030), up to 25 MB',
  },
  uploading: { zh: '正在上传 {percent}%', en: 'Uploading, {percent}%' },
  none: { zh: '还没有导入过', en: 'Nothing imported yet' },
  noneHint: {
    zh: '表头可以在标题行下面，也可以没有；列的顺序和叫法不必和系统一致。',
    en: 'The header may stand below titles or be missing, and columns may have other names and another order.',
  },
  open: { zh: '查看', en: 'Open' },
  back: { zh: '全部导入', en: 'All imports' },
  refused: { zh: '没有导入这个文件', en: 'This file was not taken' },
  progress: {
    zh: '已处理 {done} / {count} 行。可以离开，稍后回来。',
    en: '{done} of {count} rows done. You may leave and come back.',
  },
  readSoFar: {
    zh: '已读取 {count} 行。可以离开，稍后回来。',
    en: '{count} rows read. You may leave and come back.',
  },
  counts: {
    zh: '新增 {new} · 有变化 {changed} · 有错误 {error}',
    en: '{new} new · {changed} changed · {error} with errors',
  },
  sheet: { zh: '工作表', en: 'Sheet' },
  oneSheet: {
    zh: '这个工作簿有 {count} 个工作表，每次导入一个。',
    en: 'This workbook has {count} sheets; each is imported by itself.',
  },
  otherSheets: {
    zh: '这是工作表“{sheet}”。还有：{others}。要导入它们，请再次上传这个文件，再选择工作表。',
    en: 'This is the sheet “{sheet}”. There are more: {others}. To import them, upload the file again and choose the sheet.',
  },
  header: { zh: '表头在第几行', en: 'Row of the header' },
  noHeader: { zh: '没有表头，第一行就是记录', en: 'No header: the first row is a record' },
  noHeaderFound: {
    zh: '没有表头，各列按 A、B、C 排列，旁边是第一行的内容。请选择每列是什么。',
    en: 'There is no header: the columns are A, B, C, beside each what the first row says. Choose what each is.',
  },
  columns: { zh: '列的对应', en: 'What the columns are' },
  leaveOut: { zh: '不导入', en: 'Leave out' },
  choosePerson: { zh: '选择同事', en: 'Choose a colleague' },
  people: { zh: '系统里没有这些员工', en: 'Nobody here is called so' },
  peopleHint: {
    zh: '选择对应的同事，邀请为新同事，或只保留名字。',
    en: 'Choose who is meant, invite them, or keep the name only.',
  },
  peopleHintKeep: {
    zh: '选择对应的同事，或只保留名字；新同事由管理员邀请。',
    en: 'Choose who is meant, or keep the name only; an administrator invites new colleagues.',
  },
  invitePerson: { zh: '邀请为新同事…', en: 'Invite them…' },
  keepName: { zh: '只保留名字', en: 'Keep the name only' },
  chooseCategory: { zh: '选择分类', en: 'Choose a category' },
  categories: { zh: '系统里没有这些分类', en: 'There are no such categories' },
  categoriesHint: { zh: '选择对应的分类，或新建。', en: 'Choose which is meant, or make a new one.' },
  newCategory: { zh: '新建这个分类', en: 'Make this category' },
  noCategory: { zh: '不分类', en: 'No category' },
  judge: { zh: '重新预览', en: 'Look again' },
  judgeFirst: {
    zh: '对应关系改过了，请先重新预览，再写入。',
    en: 'You changed what things mean: look again before writing.',
  },
  headingsFirst: {
    zh: '重新预览后，按这一行的表头对应各列。',
    en: 'Look again, and the columns are what the headings of that row say.',
  },
  lettersFirst: {
    zh: '重新预览后，各列按 A、B、C 排列，第一行也会导入。',
    en: 'Look again, and the columns are A, B, C, and the first row is imported too.',
  },
  overtaken: {
    zh: '有人刚改了这次导入，下面是现在的预览。您还没有预览的选择没有生效，如仍需要，请重新选择。',
    en: 'Somebody just changed this import, and this is what it does now. What you had chosen does not count: choose again what you still want.',
  },
  carryOut: { zh: '写入 {count} 行', en: 'Write {count} rows' },
  problems: { zh: '下载有错误的行', en: 'Download rows with errors' },
  undo: { zh: '撤销整次导入', en: 'Take the import back' },
  undoAsk: {
    zh: '导入的工单会移除，改动会还原；之后有人处理过的工单会保留并列出。',
    en: 'Imported tickets go and changes are taken back; tickets that people worked on since stay and are named.',
  },
  kept: { zh: '这些工单有人处理过，已保留：', en: 'People worked on these tickets since, so they stayed:' },
  rows: { zh: '各行会怎样', en: 'What each row does' },
  row: { zh: '第 {row} 行', en: 'Row {row}' },
  ticket: { zh: '工单 {number}', en: 'Ticket {number}' },
  problem: { zh: '{column}：{said}', en: '{column}: {said}' },
  noRows: { zh: '没有这样的行', en: 'No such rows' },
  empty: { zh: '（空）', en: '(empty)' },
} as const;

export const statusText: Record<ImportStatus, Label> = {
  reading: { zh: '正在读取', en: 'Being read' },
  judging: { zh: '正在比对', en: 'Being compared' },
  ready: { zh: '待确认', en: 'Waits for you' },
  refused: { zh: '未接受', en: 'Not taken' },
  importing: { zh: '正在写入', en: 'Being written' },
  imported: { zh: '已导入', en: 'Imported' },
  undoing: { zh: '正在撤销', en: 'Being taken back' },
  undone: { zh: '已撤销', en: 'Taken back' },
};

export const verdictText: Record<RowVerdict, Label> = {
  new: { zh: '新增', en: 'New' },
  changed: { zh: '有变化', en: 'Changed' },
  same: { zh: '相同', en: 'Same' },
  error: { zh: '有错误', en: 'Errors' },
};

export const sameByText: Record<ImportRow['sameBy'], Label> = {
  number: { zh: '工单号相同', en: 'Same ticket number' },
  place: { zh: '序号、日期和客户相同', en: 'Same No., date and customer' },
  description: { zh: '日期、客户和问题描述相同', en: 'Same date, customer and description' },
};
