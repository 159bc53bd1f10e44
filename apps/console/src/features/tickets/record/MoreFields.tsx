import { Form } from 'antd';
import { QuickSelect } from '#shared/QuickSelect.tsx';
import { t } from '#shared/text.ts';
import { FieldControl } from '../fields/FieldControl.tsx';
import type { FieldName } from '../fields/field-shapes.ts';
import { fieldText } from '../fields/text.ts';
import { useColleagues, useGroups } from '../lookups.ts';
import styles from './RecordForm.module.css';
import { text } from './text.ts';

export const moreFields: FieldName[] = [
  ...(['orderNumbers', 'contactPerson', 'customersWords', 'demand', 'extent', 'product', 'tags'] as const),
  ...(['recordingConsent', 'externalComplaint', 'cause', 'responsibleSide'] as const),
];

/** Where a problem is not seen until it is unfolded. */
export const foldedFields = [...moreFields, 'handlerId', 'groupId'] as const;

/** What a record may say besides; folded away, but filled in like the rest. */
export function MoreFields({ isOpen, open }: { isOpen: boolean; open(isOpen: boolean): void }) {
  const colleagues = useColleagues();
  const groups = useGroups();
  const options = (all: readonly { id: string; name: string }[]) =>
    all.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <details className={styles.more} open={isOpen} onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>{t(text.details)}</summary>
      <div className={styles.row}>
        {moreFields.map((name) => (
          <Form.Item key={name} name={name} label={t(fieldText[name])}>
            <FieldControl name={name} />
          </Form.Item>
        ))}
        <Form.Item name="handlerId" label={t(fieldText.handlerId)}>
          <QuickSelect label={t(fieldText.handlerId)} options={options(colleagues)} />
        </Form.Item>
        <Form.Item name="groupId" label={t(fieldText.groupId)}>
          <QuickSelect label={t(fieldText.groupId)} options={options(groups)} />
        </Form.Item>
      </div>
    </details>
  );
}
