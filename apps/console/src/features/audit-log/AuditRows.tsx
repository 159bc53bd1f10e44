import type { AuditRow } from '@huiyin/contract/audit-log';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { exactText } from '#shared/moment-text.ts';
import { t } from '#shared/text.ts';
import styles from './AuditRows.module.css';
import { eventText } from './event-text.ts';
import { detailText, text } from './text.ts';

/** What happened, one line each; `linkTo` leads to a subject that has a page. */
export function AuditRows(props: {
  rows: readonly AuditRow[];
  linkTo(subject: string): ReactNode;
  only(subject: string): void;
}) {
  const { rows, linkTo, only } = props;
  return (
    <ul className={styles.rows} aria-label={t(text.auditLog)}>
      {rows.map((row) => (
        <li key={row.position}>
          <time dateTime={row.occurredAt.toISOString()}>{exactText(row.occurredAt)}</time>
          <strong>{who(row)}</strong>
          <span>{wording(row.name)}</span>
          <span className={styles.actions}>
            {linkTo(row.subject)}
            <Button type="link" size="small" title={row.subject} onClick={() => only(row.subject)}>
              {t(text.onlyThis)}
            </Button>
          </span>
          <details>
            <summary>{t(text.details)}</summary>
            <dl>
              <dt>{t(text.subject)}</dt>
              <dd>{row.subject}</dd>
              {Object.entries(row.details).map(([name, value]) => (
                <div key={name}>
                  <dt>{detailText[name] ? t(detailText[name]) : name}</dt>
                  <dd>{valueText(value)}</dd>
                </div>
              ))}
            </dl>
          </details>
        </li>
      ))}
    </ul>
  );
}

const wording = (name: string) => (eventText[name] ? t(eventText[name]) : name);

function who({ actorKind, actorName }: AuditRow) {
  if (actorKind === 'system') return t(text.system);
  return actorKind === 'anonymous' ? t(text.anonymous) : actorName;
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join(', ');
  if (value === null || value === '') return '—';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
