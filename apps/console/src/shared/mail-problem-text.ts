import type { Label } from '@huiyin/contract/language';
import type { MailOutcome } from '@huiyin/contract/mails';

/** Why a mail did not go out, and what to do about it. */
export const mailProblemText: Record<Exclude<MailOutcome, 'sent'>, Label> = {
  'not-set-up': {
    zh: '没有设置邮件服务器。请系统管理员设置 SMTP_URL 和 MAIL_FROM，然后重新启动。',
    en: 'No mail server is set. The system administrator sets SMTP_URL and MAIL_FROM, and starts again.',
  },
  unreachable: {
    zh: '连不上邮件服务器。请系统管理员检查 SMTP_URL 的地址、端口和防火墙。',
    en: 'The mail server cannot be reached. The system administrator checks SMTP_URL and the firewall.',
  },
  insecure: {
    zh: '与邮件服务器的加密连接失败。请系统管理员检查 SMTP_URL 的端口和证书。',
    en: 'No safe connection to the mail server. The system administrator checks port and certificate of SMTP_URL.',
  },
  'wrong-login': {
    zh: '邮件服务器不接受我们的账号或密码。请系统管理员检查 SMTP_URL；部分邮箱需要使用授权码。',
    en: 'The mail server refuses our account or password. The system administrator checks SMTP_URL.',
  },
  'no-such-address': {
    zh: '对方的邮件服务器不收这个地址，多半是邮箱写错或已停用。请核对邮箱，改好后重新发送。',
    en: 'The address is not accepted: it is mistyped, or no longer in use. Put it right, then send again.',
  },
  'not-now': {
    zh: '邮件服务器要求稍后再发，一般不用处理。',
    en: 'The mail server asks to come back later; most often there is nothing to do.',
  },
  rejected: {
    zh: '邮件服务器拒收这封邮件。请系统管理员检查 MAIL_FROM 是否为该账号可用的发件地址。',
    en: 'The mail server refused the mail. The system administrator checks MAIL_FROM.',
  },
};
