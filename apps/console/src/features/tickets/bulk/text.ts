import type { BulkEdit, BulkObstacle } from '@huiyin/contract/bulk-changes';
import type { Label } from '@huiyin/contract/language';
import { refusals } from '@huiyin/contract/refusals';
import { sharedText } from '#shared/text.ts';

export const text = {
  bulk: { zh: '批量修改', en: 'Change many' },
  choose: { zh: '选择工单 {number}', en: 'Choose ticket {number}' },
  chooseAll: { zh: '选择已显示的工单', en: 'Choose those shown' },
  stop: { zh: '退出选择', en: 'Stop choosing' },
  chosen: { zh: '已选 {count} 个工单', en: '{count} {count|ticket|tickets} chosen' },
  chosenAll: { zh: '已选当前视图的全部工单（最多 1,000 个）', en: 'All of this view chosen (up to 1,000)' },
  wholeView: { zh: '选择当前视图的全部工单', en: 'Choose all of this view' },
  none: { zh: '取消选择', en: 'Choose none' },
  hint: {
    zh: '每个工单按自己的规则修改，不能修改的会列出原因。进行中可以离开本页，完成后可以整批撤销。',
    en: 'Each changes by its own rules; what cannot is named. You may leave meanwhile and take it all back later.',
  },
  onlyWhereEmpty: {
    zh: '只补进还没有填写的工单。缺少分类必填内容的工单不会解决，会逐个列出缺什么。',
    en: 'Filled in only where a ticket says nothing yet. Those that lack what their category asks for stay, and are named.',
  },
  lacking: { zh: '还缺：{what}', en: 'Still lacks: {what}' },
  keep: { zh: '不填的内容保持不变', en: 'What is left empty stays as it is' },
  addTags: { zh: '添加标签', en: 'Tags to add' },
  removeTags: { zh: '去掉标签', en: 'Tags to take away' },
  running: { zh: '正在批量修改：{done} / {total}', en: 'Changing: {done} of {total}' },
  undoing: { zh: '正在撤销批量修改：{done} / {total}', en: 'Taking it back: {done} of {total}' },
  done: { zh: '批量修改完成：已修改 {changed} 个', en: 'Changed {changed} {changed|ticket|tickets}' },
  unchanged: { zh: '{count} 个无需修改', en: '{count} {count|was|were} so already' },
  refused: { zh: '{count} 个未修改', en: '{count} could not be changed' },
  undone: {
    zh: '已撤销，{undone} 个工单恢复原样',
    en: 'Taken back: {undone} {undone|ticket|tickets} as before',
  },
  kept: { zh: '{count} 个未恢复', en: '{count} could not be taken back' },
  undo: { zh: '整批撤销', en: 'Take it all back' },
  undoAsk: {
    zh: '恢复所有已修改的工单？之后又改过的会保留现状。',
    en: 'Make them all what they were? Those changed since stay as they are.',
  },
  hide: { zh: '知道了', en: 'Hide' },
  unseen: { zh: '您看不到的工单', en: 'A ticket you cannot see' },
} as const;

export const editText: Record<BulkEdit['kind'], Label> = {
  assign: { zh: '分派', en: 'Assign' },
  priority: { zh: '优先级', en: 'Priority' },
  status: { zh: '状态', en: 'Status' },
  tags: { zh: '标签', en: 'Tags' },
  category: { zh: '分类', en: 'Category' },
  resolve: { zh: '解决', en: 'Resolve' },
};

export const obstacleText = (because: BulkObstacle): Label =>
  because === 'forbidden'
    ? sharedText.forbidden
    : because === 'not-found'
      ? sharedText.notFound
      : refusals[because];
