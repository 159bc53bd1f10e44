interface Wording {
  en: string;
  zh: string;
  example: string;
  /** Its value is never repeated in a message. */
  secret?: true;
}

export const wording = {
  PORT: { en: 'a whole number from 0 to 65535', zh: '0 到 65535 的整数', example: '3000' },
  HOST: { en: 'an address or name of this machine', zh: '本机的地址或名称', example: '127.0.0.1' },
  HUIYIN_DATA: { en: 'a folder', zh: '文件夹路径', example: '/var/lib/huiyin' },
  DATABASE_URL: {
    en: 'the address of a PostgreSQL database',
    zh: 'PostgreSQL 数据库地址',
    example: 'postgres://user:password@localhost:5432/huiyin',
    secret: true,
  },
  S3_URL: {
    en: 'the address of an S3 bucket',
    zh: 'S3 存储桶地址',
    example: 'https://key:secret@s3.example.com/bucket',
    secret: true,
  },
  PUBLIC_URL: {
    en: 'the address people open in their browsers, without a path',
    zh: '浏览器访问的地址，不带路径',
    example: 'https://huiyin.example.com',
  },
  HUIYIN_ADMIN_EMAIL: {
    en: 'an e-mail address, together with HUIYIN_ADMIN_PASSWORD',
    zh: '邮箱地址，须与 HUIYIN_ADMIN_PASSWORD 同时设置',
    example: 'admin@example.com',
  },
  HUIYIN_ADMIN_PASSWORD: {
    en: '12 to 128 characters, together with HUIYIN_ADMIN_EMAIL',
    zh: '12 到 128 个字符，须与 HUIYIN_ADMIN_EMAIL 同时设置',
    example: 'four-words-easy-to-remember',
    secret: true,
  },
  LOG_LEVEL: {
    en: 'one of fatal, error, warn, info, debug, trace, silent',
    zh: 'fatal、error、warn、info、debug、trace、silent 之一',
    example: 'info',
  },
  METRICS_PORT: {
    en: 'a whole number from 0 to 65535, other than PORT',
    zh: '0 到 65535 的整数，且与 PORT 不同',
    example: '9464',
  },
  API_REQUESTS_PER_MINUTE: {
    en: 'a whole number from 60 to 1000000: how often one person may ask within a minute',
    zh: '60 到 1000000 的整数：每人每分钟最多请求次数',
    example: '1200',
  },
  AUDIT_DAYS: {
    en: 'a whole number of at least 184: how many days the audit log is kept',
    zh: '不小于 184 的整数：审计日志保留天数',
    example: '190',
  },
  SMTP_URL: {
    en: 'the address of a mail server, together with MAIL_FROM',
    zh: '邮件服务器地址，须与 MAIL_FROM 同时设置',
    example: 'smtps://user:password@smtp.example.com',
    secret: true,
  },
  MAIL_FROM: {
    en: 'the sender of our mails, together with SMTP_URL',
    zh: '发件人，须与 SMTP_URL 同时设置',
    example: 'Huiyin <help@example.com>',
  },
} satisfies Record<string, Wording>;

/** One line for one wrong value: which, what is wrong with it, and how it should look. */
export function settingsLine(name: keyof typeof wording, value: string | undefined) {
  const { en, zh, example, secret }: Wording = wording[name];
  const shown =
    value === undefined
      ? ['is not set', '未设置']
      : secret
        ? ['is wrong', '有误']
        : [`is "${value}"`, `为“${value}”`];

  // Between Chinese and Latin letters or digits stands a space.
  const wanted = /^\w/.test(zh) ? ` ${zh}` : zh;
  return (
    `${name} ${shown[0]}; it should be ${en}, for example ${name}=${example}. ` +
    `${name} ${shown[1]}，应为${wanted}，例如 ${name}=${example}。`
  );
}
