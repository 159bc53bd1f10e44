import type { Label } from '@huiyin/contract/language';

export const text = {
  outbound: { zh: '内网放行', en: 'Own network' },
  intro: {
    zh: '订单查询和 Webhook 只能访问公网地址。公司内网的地址默认一律拒绝，以免有人借系统探查内网；需要访问的，在这里逐个放行。公网地址无需填写。',
    en: 'Order lookups and webhooks reach the public internet only. Addresses in your own network are refused, so that nobody explores it through this system; allow here the ones you need. Public addresses need no entry.',
  },
  advice: {
    zh: '尽量只放行一台主机。填主机名时，不论它指向哪个内网地址都可访问；填 IP 或网段时，以实际连接的地址为准。',
    en: 'Best allow a single host. A host name is allowed wherever it points; an address or network counts for the address that is connected to.',
  },
  place: { zh: '主机名、IP 或网段', en: 'Host, address or network' },
  allow: { zh: '放行', en: 'Allow' },
  allowed: { zh: '已放行，立即生效', en: 'Allowed from now on' },
  places: { zh: '已放行的地址', en: 'What is allowed' },
  none: { zh: '没有放行任何内网地址', en: 'Nothing in your own network is allowed' },
  noneHint: {
    zh: '订单系统等部署在公司内网时，先在这里放行它的地址。',
    en: 'If your order system stands in your own network, allow its address here first.',
  },
  by: { zh: '由 {name} 放行 ·', en: 'allowed by {name} ·' },
  bySystem: { zh: '放行 ·', en: 'allowed ·' },
  disallow: { zh: '取消放行', en: 'Allow no more' },
  disallowOne: { zh: '取消放行 {place}', en: 'Allow {place} no more' },
  disallowed: { zh: '已取消放行，访问会被拒绝', en: 'It is refused again' },
} as const satisfies Record<string, Label>;
