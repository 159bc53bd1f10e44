import type { Label } from '@huiyin/contract/language';
import type { Channel } from '@huiyin/contract/ticket-words';
import type { ShippedCategoryKey } from '#features/categories';

export interface ShippedPhrase {
  readonly key: string;
  readonly title: Label;
  /** Any channel, unless said. */
  readonly channel?: Channel;
  /** Offered first for its tickets. */
  readonly category?: ShippedCategoryKey;
  readonly body: Label;
}

/** 快捷短语: what a new installation starts with. Variables in braces are filled when a phrase is put in. */
export const shippedPhrases: readonly ShippedPhrase[] = [
  {
    key: 'phone-greeting',
    title: { zh: '电话开场', en: 'Answering a call' },
    channel: 'phone',
    body: {
      zh: '您好，{公司名}客服中心，我是{我的姓名}，很高兴为您服务，请问有什么可以帮您？',
      en: 'Hello, {company} customer service, this is {my name}. How can I help you today?',
    },
  },
  {
    key: 'chat-greeting',
    title: { zh: '在线开场', en: 'Opening a chat' },
    channel: 'chat',
    body: {
      zh: '{客户称呼}您好，我是{我的姓名}，您的消息我看到了，正在为您查看，请稍等。',
      en: 'Hello {customer}, this is {my name}. I have read your message and am looking into it now.',
    },
  },
  {
    key: 'phone-closing-check',
    title: { zh: '电话结束前确认', en: 'Before ending a call' },
    channel: 'phone',
    body: {
      zh: '跟您再确认一下：刚才说的处理方案您都清楚了吗？还有其他需要我帮忙的吗？您的工单号是{工单号}，来电报这个号码，不用再讲一遍。',
      en: 'Just to confirm: is everything we agreed clear, and is there anything else? Your ticket number is {ticket number}; quote it and you will not need to explain again.',
    },
  },
  {
    key: 'confirm-need',
    title: { zh: '复述确认诉求', en: 'Restating the need' },
    body: {
      zh: '{客户称呼}，我复述一下您看对不对：订单{订单号}出现了您说的情况，您希望我们尽早解决并给出明确答复。我理解得对吗？',
      en: 'Let me repeat what I understood: order {order number} has this problem and you would like it solved with a clear answer. Did I get that right, {customer}?',
    },
  },
  {
    key: 'ticket-created',
    title: { zh: '告知工单号与进度', en: 'Number and progress page' },
    body: {
      zh: '{客户称呼}，您的问题已登记，工单号{工单号}。处理进度随时可以在这里查看：{进度链接}',
      en: 'Your request is recorded under number {ticket number}, {customer}. You can follow it here at any time: {progress link}',
    },
  },
  {
    key: 'apology-first',
    title: { zh: '致歉与安抚', en: 'Apology' },
    body: {
      zh: '{客户称呼}，给您添麻烦了，非常抱歉。换成是我也会着急。这件事由我{我的姓名}负责，我们一步一步来解决。',
      en: 'I am very sorry for the trouble, {customer}; I would be upset too. I, {my name}, am responsible for this, and we will solve it step by step.',
    },
  },
  {
    key: 'calm-agitated',
    title: { zh: '情绪激动时', en: 'When a customer is very upset' },
    channel: 'phone',
    body: {
      zh: '您先说，我听着，不打断您。您说的每一点我都记下来，说完我们一件一件对。',
      en: 'Please go on, I am listening and will not interrupt. I write down every point, and then we go through them one by one.',
    },
  },
  {
    key: 'ask-evidence',
    title: { zh: '请提供照片或视频', en: 'Asking for photos or a video' },
    channel: 'chat',
    body: {
      zh: '为了一次核对清楚，麻烦您拍两张照片：一张商品问题处的近照，一张带面单的外箱。收到后马上为您处理。',
      en: 'So that we can settle this in one go, please send two photos: a close-up of the problem, and the box with its label. I will act as soon as they arrive.',
    },
  },
  {
    key: 'ask-account',
    title: { zh: '核实身份', en: 'Checking identity' },
    category: 'account-security',
    body: {
      zh: '涉及账户信息，需要先和您核实：请提供下单手机号后四位和收件人姓氏。验证码请不要告诉任何人，包括我们。',
      en: 'As this concerns your account, please tell me the last four digits of the phone number and the surname on the order. Never tell anybody a verification code, not even us.',
    },
  },
  {
    key: 'hold-on',
    title: { zh: '请稍候', en: 'One moment' },
    body: {
      zh: '{客户称呼}，我需要三分钟核对订单{订单号}的情况，请您稍候，不会让您久等。',
      en: 'I need three minutes to check order {order number}, {customer}. Thank you for waiting.',
    },
  },
  {
    key: 'thanks-for-waiting',
    title: { zh: '久等致谢', en: 'Thanks for waiting' },
    body: {
      zh: '{客户称呼}，让您久等了，感谢您的耐心。结果是这样的：',
      en: 'Thank you for your patience, {customer}. Here is what I found:',
    },
  },
  {
    key: 'with-department',
    title: { zh: '转内部核实', en: 'Another department is checking' },
    body: {
      zh: '这个问题需要专业同事核实，我已经把情况完整转达，您不用再讲一遍。{时限}前我一定给您答复，有结果会提前告诉您。',
      en: 'A specialist colleague has to look at this. I have passed on everything, so you need not repeat it. You will hear from me by {due}, sooner if I can.',
    },
  },
  {
    key: 'no-news-yet',
    title: { zh: '主动告知进展', en: 'Progress, though not solved yet' },
    body: {
      zh: '{客户称呼}您好，跟您说一下工单{工单号}的进展：同事正在处理，还没有最终结果。下一次我会在{时限}前联系您。',
      en: 'An update on ticket {ticket number}, {customer}: my colleagues are working on it and there is no final result yet. I will contact you again by {due}.',
    },
  },
  {
    key: 'logistics-chased',
    title: { zh: '物流催件答复', en: 'Delayed parcel' },
    category: 'delayed',
    body: {
      zh: '您的包裹（运单{物流单号}）我已联系承运商优先处理，预计{时限}前送达。到时没到，我主动联系您，不用您再来问。',
      en: 'I have asked the carrier to give your parcel ({tracking number}) priority; it should arrive by {due}. If it does not, I will call you: you need not ask again.',
    },
  },
  {
    key: 'reshipped',
    title: { zh: '补发通知', en: 'Replacement sent' },
    category: 'missing-item',
    body: {
      zh: '{客户称呼}您好，补发的商品已寄出，运单{物流单号}。收到请看一下是否完好，有任何问题直接回复我。',
      en: 'Your replacement is on its way, {customer}, tracking number {tracking number}. Please check it on arrival and reply here if anything is wrong.',
    },
  },
  {
    key: 'refund-started',
    title: { zh: '退款已发起', en: 'Refund started' },
    category: 'refund-progress',
    body: {
      zh: '订单{订单号}的退款已发起，会原路退回，到账时间以支付渠道为准，一般 1–3 个工作日。{时限}我会再核对一次。',
      en: 'The refund for order {order number} has been started and returns the way you paid, usually within 1–3 working days. I will check again on {due}.',
    },
  },
  {
    key: 'price-difference',
    title: { zh: '价保补差说明', en: 'Price adjustment' },
    category: 'price-difference',
    body: {
      zh: '核对过了，订单{订单号}符合价格保护规则，差价会原路退还给您。谢谢您告诉我们。',
      en: 'I have checked: order {order number} is covered by our price protection and the difference will be refunded. Thank you for telling us.',
    },
  },
  {
    key: 'cannot-agree',
    title: { zh: '无法满足诉求时', en: 'When we cannot agree' },
    body: {
      zh: '{客户称呼}，您的诉求我完全理解。按目前的规则这一条我没有权限承诺，但我可以为您做两件事：一是按规则给您最好的方案，二是把您的意见带上去，有结论告诉您。',
      en: 'I do understand your request, {customer}. Under our rules I cannot promise it, but I can do two things: offer the best that they allow, and take your view further and tell you the outcome.',
    },
  },
  {
    key: 'escalate',
    title: { zh: '升级告知', en: 'Handing up' },
    body: {
      zh: '您的问题我已请值班组长接手，{时限}前由组长给您回电，工单{工单号}的情况已全部交接，不用再从头说。',
      en: 'Our duty lead is taking this over and will call you by {due}. Everything about ticket {ticket number} has been handed over, so you need not start again.',
    },
  },
  {
    key: 'app-outage',
    title: { zh: '系统故障说明', en: 'Service down' },
    category: 'service-outage',
    body: {
      zh: '{客户称呼}您好，目前部分功能异常，技术同事正在抢修，预计{时限}前恢复。恢复后我们会通知您，受影响的优惠会保留，请放心。',
      en: 'Some functions are down at the moment, {customer}; our engineers expect to have them back by {due}. We will tell you, and offers that you missed will be kept.',
    },
  },
  {
    key: 'sms-callback',
    title: { zh: '短信：未接通', en: 'SMS: we tried to call' },
    channel: 'sms',
    body: {
      zh: '【{公司名}】{客户称呼}您好，关于工单{工单号}刚才致电未能接通，{时限}前我们会再次联系您，也可回电{客服热线}。',
      en: '{company}: {customer}, we tried to call you about ticket {ticket number}. We will try again by {due}; you can also call {hotline}.',
    },
  },
  {
    key: 'email-formal-reply',
    title: { zh: '邮件：正式答复', en: 'Email: formal reply' },
    channel: 'email',
    body: {
      zh: '尊敬的{客户称呼}：\n\n您好！您于近日反映的问题（工单号：{工单号}）我们已核实完毕，现将结果答复如下：\n\n\n如有疑问，请直接回复本邮件或致电{客服热线}。\n\n{公司名}客服中心 {我的姓名}\n{今天日期}',
      en: 'Dear {customer},\n\nWe have looked into the matter that you raised (ticket {ticket number}). This is the result:\n\n\nIf you have questions, please reply to this email or call {hotline}.\n\n{my name}, {company} customer service\n{today}',
    },
  },
  {
    key: 'ask-satisfaction',
    title: { zh: '邀请评价', en: 'Asking for a rating' },
    body: {
      zh: '问题处理好了，{客户称呼}。稍后会有一条满意度邀请，不管满意还是不满意，都请告诉我们，我会亲自看。',
      en: 'This is settled now, {customer}. You will get a short survey; please tell us what you think, good or bad. I read every answer myself.',
    },
  },
  {
    key: 'not-satisfied-call',
    title: { zh: '不满意回访', en: 'Calling after a bad rating' },
    channel: 'phone',
    body: {
      zh: '{客户称呼}您好，我是{公司名}的{我的姓名}。看到您对工单{工单号}不满意，想听您说说哪里没做好，我来跟进到底。',
      en: 'Hello {customer}, this is {my name} of {company}. I saw that you were not satisfied with ticket {ticket number}. Please tell me what went wrong; I will see it through.',
    },
  },
  {
    key: 'suggestion-received',
    title: { zh: '建议已收到', en: 'Suggestion received' },
    category: 'product-suggestion',
    body: {
      zh: '谢谢您的建议，{客户称呼}。我已原话转给负责的同事，采纳后会专门告诉您。',
      en: 'Thank you for the suggestion, {customer}. I have passed it on in your own words and will let you know if we act on it.',
    },
  },
];
