import type { StaffId } from '@huiyin/contract/ids';
import { Select, Tag } from 'antd';
import { DayInput } from '#shared/DayInput.tsx';
import { t } from '#shared/text.ts';
import styles from './AuditFilterFields.module.css';
import type { AuditFilter } from './audit-filter.ts';
import { kindText, text } from './text.ts';

export function AuditFilterFields(props: {
  filter: AuditFilter;
  /** What the subject looked for is called. */
  subjectName: string | undefined;
  people: readonly { id: StaffId; name: string }[];
  narrow(filter: AuditFilter): void;
}) {
  const { filter, people, narrow } = props;
  return (
    <div className={styles.filter}>
      <Select
        aria-label={t(text.person)}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t(text.anyone)}
        value={filter.actorId}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(actorId) => narrow({ ...filter, actorId })}
      />
      <Select
        aria-label={t(text.kind)}
        allowClear
        placeholder={t(text.anyKind)}
        value={filter.name}
        options={Object.entries(kindText).map(([value, label]) => ({ value, label: t(label) }))}
        onChange={(name) => narrow({ ...filter, name })}
      />
      <label htmlFor="audit-from">
        {t(text.from)}
        <DayInput id="audit-from" value={filter.from} onChange={(from) => narrow({ ...filter, from })} />
      </label>
      <label htmlFor="audit-to">
        {t(text.to)}
        <DayInput id="audit-to" value={filter.to} onChange={(to) => narrow({ ...filter, to })} />
      </label>
      {filter.subject && (
        <Tag closable onClose={() => narrow({ ...filter, subject: undefined })}>
          {t(text.onlyOne, { subject: props.subjectName ?? filter.subject })}
        </Tag>
      )}
    </div>
  );
}
