import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { password } from '@huiyin/contract/sessions';
import { z } from 'zod';
import { settingsLine } from './settings-wording.ts';
import { StartProblem } from './start-problem.ts';

export type Settings = ReturnType<typeof readSettings>;

export class SettingsError extends StartProblem {}

/** What the environment says, checked: a wrong value is found at the start and named, not met hours later. */
export function readSettings(env: NodeJS.ProcessEnv) {
  // Compose files hand on what nobody set as an empty text.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const read = variables.safeParse(given);
  if (!read.success) {
    const wrong = new Set(read.error.issues.map((issue) => String(issue.path[0]) as Name));
    throw new SettingsError([...wrong].map((name) => settingsLine(name, given[name])));
  }

  const found = read.data;
  return {
    host: found.HOST,
    port: found.PORT,
    dataFolder: resolve(found.HUIYIN_DATA),
    databaseUrl: found.DATABASE_URL,
    s3Url: found.S3_URL,
    publicUrl: found.PUBLIC_URL && new URL(found.PUBLIC_URL).origin,
    administrator: found.HUIYIN_ADMIN_EMAIL
      ? { email: found.HUIYIN_ADMIN_EMAIL, password: found.HUIYIN_ADMIN_PASSWORD! }
      : undefined,
    logLevel: found.LOG_LEVEL,
    metricsPort: found.METRICS_PORT,
    requestsPerMinute: found.API_REQUESTS_PER_MINUTE,
    /** How many days things are kept; the notices and mails count once they are read or settled. */
    keepsDays: {
      events: found.AUDIT_DAYS,
      ...{
        notices: 90,
        mails: 30,
        drafts: 180,
        sessions: 1,
        exports: 1,
        deliveries: 30,
        orders: 30,
        signInFailures: 2,
        links: 90,
        verifications: 1,
        uploads: 190,
        reveals: 2,
      },
    },
    mail: found.SMTP_URL ? { smtpUrl: found.SMTP_URL, from: found.MAIL_FROM! } : undefined,
  };
}

/** Adds what `.env` in the working folder says; what the environment already says wins. */
export function readEnvFile() {
  if (existsSync('.env')) process.loadEnvFile('.env');
}

const port = z.string().regex(/^\d+$/).transform(Number).pipe(z.int().max(65_535));
const url = (protocol: RegExp) => z.url({ protocol, hostname: /./, abort: true });
const address = /[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+/.source;

const variables = z
  .object({
    PORT: port.default(3000),
    HOST: z
      .string()
      .regex(/^([\da-z.-]+|[\da-f:.]*:[\da-f:.]*)$/i)
      .optional(),
    HUIYIN_DATA: z.string().default('data'),
    DATABASE_URL: url(/^postgres(ql)?$/).optional(),
    S3_URL: url(/^https?$/)
      .refine((text) => new URL(text).pathname.length > 1)
      .optional(),
    PUBLIC_URL: url(/^https?$/)
      .refine((text) => new URL(text).pathname === '/')
      .optional(),
    HUIYIN_ADMIN_EMAIL: z.email().optional(),
    HUIYIN_ADMIN_PASSWORD: password.optional(),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    METRICS_PORT: port.optional(),
    API_REQUESTS_PER_MINUTE: z
      .string()
      .regex(/^\d+$/)
      .transform(Number)
      .pipe(z.int().min(60).max(1_000_000))
      .default(1200),
    AUDIT_DAYS: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(184).max(36_500)).default(190),
    SMTP_URL: url(/^smtps?$/).optional(),
    MAIL_FROM: z
      .string()
      .regex(new RegExp(`^(${address}|[^<>]*<${address}>)$`))
      .optional(),
  })
  .superRefine((found, { addIssue }) => {
    const alone = (has: Name, lacks: Name) => {
      if (found[has] && !found[lacks]) addIssue({ code: 'custom', path: [lacks] });
    };
    alone('HUIYIN_ADMIN_EMAIL', 'HUIYIN_ADMIN_PASSWORD');
    alone('HUIYIN_ADMIN_PASSWORD', 'HUIYIN_ADMIN_EMAIL');
    alone('SMTP_URL', 'MAIL_FROM');
    alone('MAIL_FROM', 'SMTP_URL');
    if (found.METRICS_PORT && found.METRICS_PORT === found.PORT)
      addIssue({ code: 'custom', path: ['METRICS_PORT'] });
  });

type Name = keyof z.input<typeof variables>;
