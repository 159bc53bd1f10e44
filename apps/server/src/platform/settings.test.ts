import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings, SettingsError } from './settings.ts';

test('nothing needs to be set', () => {
  expect(readSettings({})).toEqual({
    port: 3000,
    dataFolder: resolve('data'),
    logLevel: 'info',
    requestsPerMinute: 1200,
    keepsDays: expect.objectContaining({ events: 190 }),
  });
});

test('everything can be set', () => {
  const settings = readSettings({
    PORT: '8080',
    HOST: '0.0.0.0',
    HUIYIN_DATA: '/srv/huiyin',
    DATABASE_URL: 'postgres://huiyin:secret@db:5432/huiyin?sslmode=require',
    S3_URL: 'https://key:secret@s3.example.com/bucket',
    PUBLIC_URL: 'https://huiyin.example.com/',
    HUIYIN_ADMIN_EMAIL: 'admin@example.com',
    HUIYIN_ADMIN_PASSWORD: 'correct horse battery',
    LOG_LEVEL: 'debug',
    METRICS_PORT: '9464',
    API_REQUESTS_PER_MINUTE: '600',
    AUDIT_DAYS: '400',
    SMTP_URL: 'smtps://user:secret@smtp.example.com',
    MAIL_FROM: '回音客服 <help@example.com>',
  });

  expect(settings).toEqual({
    host: '0.0.0.0',
    port: 8080,
    dataFolder: '/srv/huiyin',
    databaseUrl: 'postgres://huiyin:secret@db:5432/huiyin?sslmode=require',
    s3Url: 'https://key:secret@s3.example.com/bucket',
    publicUrl: 'https://huiyin.example.com',
    administrator: { email: 'admin@example.com', password: 'correct horse battery' },
    logLevel: 'debug',
    metricsPort: 9464,
    requestsPerMinute: 600,
    keepsDays: expect.objectContaining({ events: 400 }),
    mail: { smtpUrl: 'smtps://user:secret@smtp.example.com', from: '回音客服 <help@example.com>' },
  });
});

test('an empty value is one that nobody set', () => {
  expect(readSettings({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 3000, databaseUrl: undefined });
});

test.each([
  { PORT: '65536' },
  { PORT: '80a' },
  { PORT: '-1' },
  { HOST: 'http://localhost' },
  { HOST: 'localhost:3000' },
  { DATABASE_URL: 'mysql://localhost/huiyin' },
  { DATABASE_URL: 'localhost' },
  { S3_URL: 'https://s3.example.com' },
  { PUBLIC_URL: 'huiyin.example.com' },
  { PUBLIC_URL: 'https://example.com/huiyin' },
  { HUIYIN_ADMIN_EMAIL: 'admin', HUIYIN_ADMIN_PASSWORD: 'correct horse battery' },
  { HUIYIN_ADMIN_PASSWORD: 'short', HUIYIN_ADMIN_EMAIL: 'admin@example.com' },
  { LOG_LEVEL: 'loud' },
  { METRICS_PORT: '3000' },
  { AUDIT_DAYS: '183' },
  { SMTP_URL: 'smtp.example.com', MAIL_FROM: 'help@example.com' },
  { MAIL_FROM: 'help', SMTP_URL: 'smtp://smtp.example.com' },
])('one line says what is wrong with %o', (env) => {
  const [name] = Object.keys(env);
  const lines = linesFor(env);

  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(new RegExp(`^${name} .*, for example ${name}=.*，例如 ${name}=`));
  expect(lines[0]).not.toMatch(/应为\w/);
});

test.each(['::1', '::', '192.168.1.20', 'huiyin-1.office.lan'])('%s is a host', (HOST) => {
  expect(readSettings({ HOST }).host).toBe(HOST);
});

test('what belongs together is set together', () => {
  expect(linesFor({ HUIYIN_ADMIN_EMAIL: 'admin@example.com', SMTP_URL: 'smtp://localhost' })).toEqual([
    expect.stringMatching(/^HUIYIN_ADMIN_PASSWORD is not set/),
    expect.stringMatching(/^MAIL_FROM is not set/),
  ]);
});

test('every wrong value is named at once, and secrets are not repeated', () => {
  const lines = linesFor({ PORT: 'x', DATABASE_URL: 'postgress://huiyin:secret@db' });

  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('PORT is "x"');
  expect(lines.join()).not.toContain('secret@db');
});

function linesFor(env: NodeJS.ProcessEnv) {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.lines;
    throw error;
  }
  return [];
}
