import type { Label } from '@huiyin/contract/language';
import type {
  ClosingReason,
  ComplaintAgency,
  RecordingConsent,
  Source,
  TicketStatus,
} from '@huiyin/contract/tickets';

export const text = {
  tickets: { zh: '工单', en: 'Tickets' },
  recordFor: { zh: '为该客户新建记录', en: 'New record for them' },
  newRecord: { zh: '新建记录', en: 'New record' },
  number: { zh: '工单号', en: 'Number' },
  customer: { zh: '客户', en: 'Customer' },
  anonymous: { zh: '匿名客户', en: 'Anonymous' },
  description: { zh: '问题描述', en: 'Description' },
  descriptionHelp: {
    zh: '客观记录：什么时候、做了什么、看到什么提示。',
    en: 'Only facts: when, what was done, what was shown.',
  },
  channel: { zh: '沟通渠道', en: 'Channel' },
  nature: { zh: '诉求类型', en: 'Nature' },
  emotion: { zh: '客户情绪', en: 'Emotion' },
  priority: { zh: '优先级', en: 'Priority' },
  status: { zh: '状态', en: 'Status' },
  openedAt: { zh: '记录时间', en: 'Recorded' },

  recorded: { zh: '已记录 {number}', en: 'Recorded {number}' },
  saveRecord: { zh: '保存记录', en: 'Save the record' },
  kept: { zh: '填写的内容随时自动保留在本机', en: 'What you type is kept on this device at once' },
  unfinished: { zh: '未保存的记录', en: 'Records not yet saved' },
  goOn: { zh: '继续填写', en: 'Go on' },
  discardAsk: { zh: '丢弃后不能找回，确定吗？', en: 'It cannot be brought back. Discard it?' },
  discard: { zh: '丢弃', en: 'Discard' },
  untitled: { zh: '还没有描述', en: 'No description yet' },

  none: { zh: '还没有工单', en: 'No tickets yet' },
  lastOfCustomer: { zh: '该客户最近的工单', en: 'Last tickets of this customer' },
  noneOfCustomer: { zh: '还没有工单', en: 'No tickets yet' },
  showAll: { zh: '查看全部', en: 'Show all' },
} as const;

export const statusText: Record<TicketStatus, Label> = {
  new: { zh: '待处理', en: 'New' },
  open: { zh: '处理中', en: 'In progress' },
  'waiting-for-customer': { zh: '待客户回复', en: 'Waiting for customer' },
  'waiting-for-department': { zh: '待部门处理', en: 'Waiting for department' },
  'following-up': { zh: '待跟进', en: 'Following up' },
  resolved: { zh: '已解决', en: 'Resolved' },
  closed: { zh: '已关闭', en: 'Closed' },
};

export const sourceText: Record<Source, Label> = {
  contact: { zh: '客户联系', en: 'Contact by the customer' },
  'return-visit': { zh: '回访', en: 'Return visit' },
  survey: { zh: '满意度调查', en: 'Survey' },
  incident: { zh: '紧急事件', en: 'Incident' },
  colleague: { zh: '同事转来', en: 'From a colleague' },
  import: { zh: '导入', en: 'Imported' },
};

export const recordingConsentText: Record<RecordingConsent, Label> = {
  given: { zh: '已同意录音', en: 'Agreed to recording' },
  declined: { zh: '不同意录音', en: 'Declined recording' },
  'not-asked': { zh: '未询问', en: 'Not asked' },
};

export const complaintAgencyText: Record<ComplaintAgency, Label> = {
  '12315': { zh: '12315 消费者热线', en: '12315 consumer hotline' },
  '12345': { zh: '12345 政务热线', en: '12345 government hotline' },
  heimao: { zh: '黑猫投诉', en: 'Heimao complaints' },
  platform: { zh: '平台介入', en: 'Platform intervention' },
  other: { zh: '其他机构', en: 'Another agency' },
};

export const closingReasonText: Record<ClosingReason, Label> = {
  'customer-confirmed': { zh: '客户已确认', en: 'the customer confirmed' },
  rated: { zh: '客户已评价', en: 'the customer rated it' },
  'no-answer': { zh: '满意度调查到期未答复', en: 'nobody answered the survey in time' },
  merged: { zh: '已合并到其他工单', en: 'it was merged into another ticket' },
};
