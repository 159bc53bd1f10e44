import type { Label } from './language.ts';

/** Refusals of tickets, of what they say and of what is promised for them. */
export const deskRefusals = {
  'bulk-change.not-done': {
    zh: '这次批量修改还在进行，或已经撤销，现在不能撤销。',
    en: 'This bulk change is still under way or has been taken back already.',
  },
  'bulk-change.nothing-chosen': {
    zh: '没有选中任何工单，或没有填写要修改的内容。',
    en: 'No ticket is chosen, or nothing that should become of them.',
  },
  'bulk-change.ticket-changed-since': {
    zh: '批量修改之后又有人改过，保留了现在的内容。',
    en: 'It has been changed since, so it stays as it is now.',
  },
  'calendars.in-use': {
    zh: '仍有时限策略使用该日历，请先为这些策略换一个日历。',
    en: 'A policy still uses this calendar. Give that policy another one first.',
  },
  'calendars.no-working-time': {
    zh: '日历中每周至少要有一天有工作时段，否则无法计算到期时间。',
    en: 'A calendar needs working time on at least one day of the week, or nothing would ever be due.',
  },
  'child.has-parent': {
    zh: '该工单已是另一个工单的子工单，请先从那里移出。',
    en: 'That ticket is a child of another one. Take it out there first.',
  },
  'child.of-itself': { zh: '工单不能是自身的子工单。', en: 'A ticket cannot be its own child.' },
  'child.too-deep': {
    zh: '子工单只有一级：子工单下不能再有子工单。请改为关联，或调整上级工单。',
    en: 'Children are one level deep. Link the two instead, or choose another parent.',
  },
  'deadlines.already-breached': {
    zh: '该时限已超时，不能再调整；请尽快完成，超时记录会保留。',
    en: 'This promise is broken already and cannot be moved. Keep it as soon as you can; the breach stays.',
  },
  'deadlines.in-the-past': {
    zh: '新的到期时间必须晚于现在。',
    en: 'The new due time must lie after now.',
  },
  'deadlines.no-longer-owed': {
    zh: '该时限已完成或取消，无需调整。',
    en: 'This promise was kept or cancelled, so there is nothing to move.',
  },
  'fields.code-taken': {
    zh: '该字段代码已被使用，请换一个。',
    en: 'Another field has this code already. Choose another.',
  },
  'fields.too-few-choices': {
    zh: '请至少填写两个不重复的选项。',
    en: 'Give at least two different choices.',
  },
  'fields.unknown': {
    zh: '没有这个自定义字段。请重新选择。',
    en: 'There is no such custom field. Choose again.',
  },
  'fields.wrong-value': {
    zh: '有自定义字段的内容不符合要求，请检查标出的字段。',
    en: 'A custom field does not take this value. Check the marked fields.',
  },
  'follow-up.ended': {
    zh: '这项跟进已完成或取消。请刷新后查看。',
    en: 'This follow-up is done or cancelled already. Reload to see it.',
  },
  'follow-up.in-the-past': {
    zh: '跟进时间已经过去，请选择以后的时间。',
    en: 'That time has passed. Choose a later one.',
  },
  'follow-up.person-may-not-see': {
    zh: '该工单限制了知情范围，这位同事看不到。请选择知情人员，或先扩大知情范围。',
    en: 'The ticket is restricted and they cannot see it. Choose one of its people, or let them see it first.',
  },
  'merge.customers-differ': {
    zh: '两个工单属于不同的客户，不能合并。如是同一位客户，请先改为同一客户。',
    en: 'The two belong to different customers. If they are the same person, give both the same customer first.',
  },
  'merge.has-merged': {
    zh: '该工单里已合并了其他工单。请以它为保留的工单，或先撤销之前的合并。',
    en: 'Other tickets were merged into that one. Let it be the one that stays, or take those merges back first.',
  },
  'merge.not-merged': {
    zh: '该工单没有合并到其他工单，无需撤销。',
    en: 'This ticket is not merged into another; there is nothing to take back.',
  },
  'merge.restricted-differs': {
    zh: '两个工单的知情范围不同，合并会让更多人看到。请先统一知情范围。',
    en: 'Different people may see the two. Let the same people see both first.',
  },
  'merge.with-itself': { zh: '不能与自身合并。', en: 'A ticket cannot be merged with itself.' },
  'policies.order-outdated': {
    zh: '策略列表已被他人更新，请刷新后再排序。',
    en: 'Someone changed the list of policies. Look at it again, then order it.',
  },
  'solution.already-answered': {
    zh: '该方案已有客户答复。如有变化，请提出新方案。',
    en: 'The customer has answered this one. Offer another if things have changed.',
  },
  'split.not-movable': {
    zh: '只有沟通记录、备注和文件可以拆分，新建和变更记录请留在原工单。',
    en: 'Only contacts, notes and files can be moved. The opening and changes stay where they are.',
  },
  'ticket.already-closed': {
    zh: '工单已关闭。如需继续处理，请先重新打开。',
    en: 'This ticket is closed. Reopen it first to go on with it.',
  },
  'ticket.already-resolved': {
    zh: '工单已标记为已解决。如需继续处理，请先重新打开。',
    en: 'This ticket is resolved. Reopen it first to go on with it.',
  },
  'ticket.changed-meanwhile': {
    zh: '工单刚被他人修改过。请对照最新内容后再保存，您填写的内容仍在页面上。',
    en: 'Somebody has changed this ticket. Compare with what it says now and save again; your text is still here.',
  },
  'ticket.fields-missing': {
    zh: '解决前必须填写的内容还没有填写。',
    en: 'What must be filled in before resolving is still empty.',
  },
  'ticket.handler-left': {
    zh: '该员工已停用，请选择其他人。',
    en: 'That colleague has left. Choose another.',
  },
  'ticket.held': {
    zh: '还有未完成的事项（如未解决的子工单），暂不能解决。请先完成或取消。',
    en: 'Something is still under way, such as a part that is not resolved. Finish or cancel it first.',
  },
  'ticket.linked-to-itself': { zh: '不能关联工单自身。', en: 'A ticket cannot be linked to itself.' },
  'ticket.merged': {
    zh: '该工单已合并到另一个工单。请在那里继续处理，或先撤销合并。',
    en: 'This ticket was merged into another. Go on there, or take the merge back first.',
  },
  'ticket.not-finished': {
    zh: '工单仍在处理中，无需重新打开。',
    en: 'This ticket is being worked on; there is nothing to reopen.',
  },
  'ticket.not-resolved': {
    zh: '工单尚未解决，解决后才能关闭。',
    en: 'This ticket is not resolved yet; it closes after that.',
  },
  'ticket.restricted-without-handler': {
    zh: '处理人也要能看到工单。请把处理人加进来，或先分派给可以知情的同事。',
    en: 'Whoever handles the ticket must see it. Add them, or first assign it to somebody who may know.',
  },
  'ticket.restricted-without-you': {
    zh: '限制知情范围时须包含您自己，避免工单无人可见。',
    en: 'Include yourself among the people who may see it.',
  },
  'ticket.taken-already': {
    zh: '同事已先一步接手该工单。如需转交，请使用“分派”。',
    en: 'A colleague was first to take this ticket. To pass it on, assign it.',
  },
  'ticket.unsatisfied': {
    zh: '客户评价不满意，需先完成不满意处理再关闭。',
    en: 'The customer is not satisfied. See to that before closing.',
  },
  'view.not-your-group': {
    zh: '只能共享给您所在的技能组，请重新选择。',
    en: 'You can share with groups that you are in. Choose one of these.',
  },
  'view.too-many': {
    zh: '已保存的视图太多。请先删除不用的视图。',
    en: 'You have saved too many views. Remove one first.',
  },
} as const satisfies Record<string, Label>;
