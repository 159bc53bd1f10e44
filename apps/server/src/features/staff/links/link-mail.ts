import type { Label } from '@huiyin/contract/language';
import type { LinkKind } from './make-link.ts';

interface Given {
  name: string;
  link: string;
}

/** What the mail with a link says. */
export function linkMail(kind: LinkKind, given: Given): { subject: Label; text: Label } {
  return kind === 'invitation' ? invitation(given) : passwordReset(given);
}

const invitation = ({ name, link }: Given) => ({
  subject: { zh: '邀请您加入回音', en: 'Your invitation to Huiyin' },
  text: {
    zh: `${name}，您好：\n\n同事邀请您使用回音。请打开下面的链接设置密码，7 天内有效，只能使用一次：\n\n${link}\n\n如果您不认识发出邀请的人，请忽略这封邮件。`,
    en: `Hello ${name},\n\nA colleague has invited you to Huiyin. Open this link to choose your password. It works once, for 7 days:\n\n${link}\n\nIf you do not know who invites you, ignore this mail.`,
  },
});

const passwordReset = ({ name, link }: Given) => ({
  subject: { zh: '重新设置回音的密码', en: 'Choose a new password for Huiyin' },
  text: {
    zh: `${name}，您好：\n\n请打开下面的链接设置新密码，24 小时内有效，只能使用一次。设置后，所有设备都需要重新登录：\n\n${link}\n\n如果不是您本人申请，请忽略这封邮件，密码不会改变。`,
    en: `Hello ${name},\n\nOpen this link to choose a new password. It works once, for 24 hours. All devices must sign in again afterwards:\n\n${link}\n\nIf you did not ask for this, ignore this mail: your password stays as it is.`,
  },
});
