import type { PersonalColumn } from '#platform/personal-data';
import { consents } from './consents/tables.ts';
import { customerMerges } from './merging/tables.ts';
import { contactPoints, customerMarks, customers } from './tables.ts';

const service = { zh: '识别客户并提供服务', en: 'To know the customer and serve them' };
const contact = { zh: '联系客户', en: 'To reach the customer' };
const care = { zh: '按客户的需要提供服务', en: 'To serve the customer as they need' };
const warning = { zh: '防范风险', en: 'To guard against abuse' };
const proof = { zh: '证明客户的授权', en: 'To prove what the customer agreed to' };
const keptForYears = 3;

/** What we know of customers as persons, and why. */
export const personalData: readonly PersonalColumn[] = [
  { column: customers.name, what: { zh: '姓名', en: 'Name' }, purpose: service, keptForYears },
  {
    column: customers.otherNames,
    what: { zh: '其他称呼', en: 'Other names' },
    purpose: service,
    keptForYears,
  },
  {
    column: customers.nameKeys,
    what: { zh: '姓名检索', en: 'Name search keys' },
    purpose: service,
    keptForYears,
  },
  {
    column: customers.preferredHours,
    what: { zh: '方便联系的时间', en: 'Hours to be reached' },
    purpose: contact,
    keptForYears,
  },
  { column: customers.expectations, what: { zh: '期望', en: 'Expectations' }, purpose: care, keptForYears },
  {
    column: customers.specialNeeds,
    what: { zh: '特殊需求', en: 'Special needs' },
    purpose: care,
    keptForYears,
  },
  { column: customers.tags, what: { zh: '标签', en: 'Tags' }, purpose: care, keptForYears },
  { column: customers.remarks, what: { zh: '备注', en: 'Remarks' }, purpose: care, keptForYears },
  {
    column: customers.fields,
    what: { zh: '自定义字段', en: 'Custom fields' },
    purpose: care,
    keptForYears,
  },
  {
    column: contactPoints.value,
    what: { zh: '联系方式', en: 'Contact point' },
    purpose: contact,
    keptForYears,
    masked: true,
  },
  {
    column: contactPoints.bareValue,
    what: { zh: '联系方式（检索）', en: 'Contact point as sought' },
    purpose: contact,
    keptForYears,
    masked: true,
  },
  {
    column: contactPoints.reversedValue,
    what: { zh: '联系方式（尾号检索）', en: 'Contact point by its end' },
    purpose: contact,
    keptForYears,
    masked: true,
  },
  {
    column: contactPoints.display,
    what: { zh: '联系方式（显示）', en: 'Contact point as shown' },
    purpose: contact,
    keptForYears,
    masked: true,
  },
  { column: contactPoints.label, what: { zh: '联系方式说明', en: 'Label' }, purpose: contact, keptForYears },
  {
    column: customerMarks.reason,
    what: { zh: '标记原因', en: 'Why marked' },
    purpose: warning,
    keptForYears,
  },
  {
    column: customerMarks.unmarkReason,
    what: { zh: '取消标记的原因', en: 'Why unmarked' },
    purpose: warning,
    keptForYears,
  },
  {
    column: customerMerges.before,
    what: { zh: '合并前的客户资料', en: 'Facts before a merge' },
    purpose: service,
    keptForYears,
  },
  {
    column: customerMerges.after,
    what: { zh: '合并后的客户资料', en: 'Facts after a merge' },
    purpose: service,
    keptForYears,
  },
  {
    column: customerMerges.reason,
    what: { zh: '合并原因', en: 'Why merged' },
    purpose: service,
    keptForYears,
  },
  {
    column: customerMerges.separationReason,
    what: { zh: '撤销合并的原因', en: 'Why a merge was taken back' },
    purpose: service,
    keptForYears,
  },
  { column: consents.how, what: { zh: '授权方式', en: 'How they agreed' }, purpose: proof, keptForYears },
];
