import type { Label } from './language.ts';

/** Refusals of what goes on between us and other systems. */
export const outsideRefusals = {
  'order-systems.address-refused': {
    zh: '不能访问这个地址：公司内网的地址要先由系统管理员在“内网放行”里放行，地址里也不能带用户名和密码。',
    en: 'This address is not called: one in your own network has to be allowed first, under Own network, and it may hold no name and password.',
  },
  'order-systems.headers-again': {
    zh: '接口换了主机，请重新填写请求头的内容，以免密钥发给别的系统。',
    en: 'The address is on another host now. Enter the values of the headers again, so that no secret goes to a stranger.',
  },
  'order-systems.headers-unusable': {
    zh: '请求头的名称或内容无法使用：名称只能用英文字母、数字和连字符，不能重复，也不能是 Host 等由系统填写的；内容只能是一行英文字符。',
    en: 'A header cannot be used: names take letters, digits and hyphens, once each, and none that is filled in for you, as Host; values are one line of plain characters.',
  },
  'order-systems.name-taken': {
    zh: '已有同名的订单系统，请换一个名称。',
    en: 'There is an order system of this name already. Choose another name.',
  },
  'order-systems.no-number': {
    zh: '请填写 http 或 https 地址，并按提示标出订单号的位置（不能在主机名里）。',
    en: 'Give an http or https address that says where the number goes, as the hint shows, and not in the host.',
  },
  'order-systems.path-unclear': {
    zh: '看不懂这个位置。写法如 data.status、items[0].name；列表里的每一项用 [*]。',
    en: 'This place is not understood. Write it as in data.status or items[0].name; [*] is each of a list.',
  },
  'order-systems.too-many': {
    zh: '最多连接五个订单系统。请先删除不用的。',
    en: 'Five order systems are the most. Remove one first.',
  },
  'outbound.not-recognised': {
    zh: '请填写主机名、IP 地址或网段，例如 erp.example.com、10.1.2.3 或 10.1.0.0/16。',
    en: 'Give a host name, an address or a network, as in erp.example.com, 10.1.2.3 or 10.1.0.0/16.',
  },
  'outbound.too-wide': {
    zh: '网段太大，等于放行整个网络。请缩小到 /8 以内（IPv6 为 /16 以内），最好只放行需要的那一台。',
    en: 'That network is too wide: it would allow nearly everything. Allow /8 at most (/16 in IPv6), best the one host you need.',
  },
  'webhooks.address-refused': {
    zh: '这个地址在内网，不能发送。如确需使用，请系统管理员先放行该主机。',
    en: 'This address lies in the own network. Ask a system administrator to allow the host first.',
  },
  'webhooks.no-such-event': {
    zh: '有所选的事件不存在，请重新选择。',
    en: 'One of the chosen events does not exist. Choose again.',
  },
} as const satisfies Record<string, Label>;
