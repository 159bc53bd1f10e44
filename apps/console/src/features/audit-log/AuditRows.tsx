import type { AuditNames, AuditRow } from '@huiyin/contract/audit-log';
import { Button } from 'antd';
import { Fragment, type ReactNode } from 'react';
import { exactText } from '#shared/moment-text.ts';
import { t } from '#shared/text.ts';
import styles from './AuditRows.module.css';
import { eventText } from './event-text.ts';
import { detailText, text } from './text.ts';

/** What happened, one line each; `linkTo` leads to a subject that has a page, by its name. */
export function AuditRows(props: {
  rows: readonly AuditRow[];
  names: AuditNames;
  linkTo(subject: string, name: string): ReactNode;
  only(subject: string): void;
}) {
  const { rows, names, linkTo, only } = props;
  const nameOf = (id: string) => {
    const named = names[id];
    return named && linkTo(`${named.kind}:${id}`, named.name);
  };

  return (
    <ul className={styles.rows} aria-label={t(text.auditLog)}>
      {rows.map((row) => (
        <li key={row.position}>
          <time dateTime={row.occurredAt.toISOString()}>{exactText(row.occurredAt)}</time>
          <strong>{who(row)}</strong>
          <span>{wording(row.name)}</span>
          <span className={styles.actions}>
            {aboutOf(row, nameOf) ?? linkTo(row.subject, t(text.open))}
            <Button type="link" size="small" title={row.subject} onClick={() => only(row.subject)}>
              {t(text.onlyThis)}
            </Button>
          </span>
          <details>
            <summary>{t(text.details)}</summary>
            <dl>
              <dt>{t(text.subject)}</dt>
              <dd>{aboutOf(row, nameOf) ?? row.subject}</dd>
              {Object.entries(row.details).map(([name, value]) => (
                <div key={name}>
                  <dt>{detailText[name] ? t(detailText[name]) : name}</dt>
                  <dd>{valueShown(value, nameOf)}</dd>
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

type NameOf = (id: string) => ReactNode;

/** What it was about, by its name; nothing for what has none, or is gone. */
const aboutOf = ({ subject, details }: AuditRow, nameOf: NameOf): ReactNode =>
  nameOf(subject.split(':', 2)[1] ?? '') ?? (typeof details.name === 'string' ? details.name : undefined);

function valueShown(value: unknown, nameOf: NameOf): ReactNode {
  if (Array.isArray(value) && value.length > 0)
    return value.map((one, place) => (
      <Fragment key={String(one)}>
        {place > 0 && ', '}
        {valueShown(one, nameOf)}
      </Fragment>
    ));
  if (value === null || value === '' || Array.isArray(value)) return '—';
  return typeof value === 'object' ? JSON.stringify(value) : (nameOf(String(value)) ?? String(value));
}
