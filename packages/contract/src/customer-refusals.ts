import type { Label } from './language.ts';

/** Refusals of customers and of the ways to reach them. */
export const customerRefusals = {
  'consents.in-the-future': {
    zh: '决定的时间不能晚于现在。请改早一些；留空表示现在。',
    en: 'They cannot have decided later than now. Choose an earlier moment, or leave it empty for now.',
  },
  'contact-points.already-there': {
    zh: '这位客户已有这个联系方式。',
    en: 'This customer has this contact point already.',
  },
  'contact-points.not-recognised': {
    zh: '这不像所选类型的联系方式，请核对号码或地址；确实无误可选“其他”类型保存。',
    en: 'This does not look like a contact point of that kind. Check it, or keep it as “other”.',
  },
  'contact-points.reason-needed': {
    zh: '您没有在处理该客户的工单，查看完整联系方式请填写原因。',
    en: 'You handle no open ticket of this customer: give a reason to see the contact point.',
  },
  'contact-points.too-many-reveals': {
    zh: '一小时内查看完整联系方式的次数已达上限，请稍后再试；确有需要请联系主管。',
    en: 'You have seen as many contact points as one hour allows. Try later, or ask your supervisor.',
  },
  'customers.already-marked': { zh: '该客户已有这个标记。', en: 'This customer has that mark already.' },
  'customers.changed-meanwhile': {
    zh: '这位客户的资料刚被其他同事修改过，请查看最新内容后再保存。您填写的内容仍保留着。',
    en: 'A colleague has changed this customer meanwhile. Look at what is new, then save again; what you typed is kept.',
  },
  'customers.contact-taken': {
    zh: '该联系方式已属于另一位客户。请打开那位客户，或确认仍要添加。',
    en: 'This contact belongs to another customer. Open that one, or say that you want to add it anyway.',
  },
  'customers.has-merged': {
    zh: '该客户已并入过其他客户。请以它为保留的客户，或先撤销之前的合并。',
    en: 'Others were merged into that customer. Let it be the one that stays, or take those merges back first.',
  },
  'customers.kinds-differ': {
    zh: '一位是个人，一位是企业，不能合并。请先核对客户类型。',
    en: 'One is a person and one a company. Check what kind of customer each is first.',
  },
  'customers.merged': {
    zh: '该客户已合并到另一位客户，请在那里修改，或先撤销合并。',
    en: 'This customer was merged into another. Change that one, or take the merge back first.',
  },
  'customers.merged-with-itself': {
    zh: '不能与自身合并，请选择另一位客户。',
    en: 'A customer cannot be merged with itself. Choose another.',
  },
  'customers.being-erased': {
    zh: '这位客户已申请删除，正在处理。',
    en: 'This customer is being erased already.',
  },
  'customers.erased': {
    zh: '这位客户的个人信息已按要求删除，不能再修改。',
    en: 'This person was erased on request: nothing can be changed any more.',
  },
  'customers.wrong-number': {
    zh: '客户编号不一致，请核对要删除的是哪位客户。',
    en: 'That is not the number of this customer: make sure whom you erase.',
  },
  'customers.no-such-company': {
    zh: '所属公司不存在，或该客户不是公司。',
    en: 'That company is not there, or that customer is a person.',
  },
  'customers.not-merged': {
    zh: '该客户没有合并到其他客户，无需撤销。',
    en: 'This customer is not merged into another; there is nothing to take back.',
  },
  'customers.too-much-to-merge': {
    zh: '该客户的工单太多，请以它为保留的客户。',
    en: 'That customer has too many tickets to move. Let it be the one that stays.',
  },
} as const satisfies Record<string, Label>;
