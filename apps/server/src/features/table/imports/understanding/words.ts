import type { Label } from '@huiyin/contract/language';
import { resultText, yesOrNoText } from '@huiyin/contract/table-words';
import { channelText, emotionText, natureText, priorityText } from '@huiyin/contract/ticket-labels';
import { wordFinder } from '../../columns/plain.ts';

/** Our own words for each, with those that teams write besides. */
function known<Meaning extends string>(
  labels: Record<Meaning, Label>,
  others: Partial<Record<Meaning, readonly string[]>>,
) {
  const entries = (Object.entries(labels) as [Meaning, Label][]).map(
    ([meaning, { zh, en }]) => [meaning, [zh, en, meaning, ...(others[meaning] ?? [])]] as const,
  );
  return wordFinder(Object.fromEntries(entries) as unknown as Record<Meaning, readonly string[]>);
}

export const readChannel = known(channelText, {
  phone: ['来电', '去电', '热线', '电话沟通', '座机', '手机', 'call', 'tel', 'telephone'],
  chat: ['在线', '线上客服', '线上', '在线聊天', '网页', '网页客服', 'APP', '在线沟通', 'live chat', 'web'],
  email: ['电子邮件', '邮箱', 'mail', 'e-mail'],
  sms: ['手机短信', '简讯', 'text message'],
  social: ['微信', '公众号', '企业微信', '微博', '抖音', '小红书', '社交', '社群媒体', 'wechat', 'social'],
  'in-person': ['现场', '门店', '上门', '面谈', '到店', 'visit', 'in-store'],
});

export const readPriority = known(priorityText, {
  urgent: ['高', '特急', '加急', '一级', 'high', 'p1'],
  important: ['中', '较急', '二级', 'medium', 'high-priority', 'p2'],
  normal: ['普通', '低', '不急', '三级', 'low', 'p3'],
});

export const readResult = known(resultText, {
  new: ['未处理', '待分派', '新建', 'pending', 'todo'],
  open: ['进行中', '正在处理', '待客户回复', '待部门处理', 'open', 'processing'],
  'following-up': ['跟进中', '持续跟进', 'follow up'],
  resolved: ['已完成', '已处理', '完成', '已关闭', '已结案', '解决', 'closed', 'done', 'solved'],
});

export const readYesOrNo = known(yesOrNoText, {
  yes: ['对', '是的', '有', '真', 'y', 'true', '1', '√', '✓', '✔'],
  no: ['不是', '没有', '无', '假', 'n', 'false', '0', '×', '✗', '✘'],
});

export const readNature = known(natureText, { question: ['问询', '咨询类'], complaint: ['投诉类'] });

export const readEmotion = known(emotionText, {
  anxious: ['着急', '焦虑'],
  dissatisfied: ['不满意'],
  agitated: ['愤怒', '生气'],
});
