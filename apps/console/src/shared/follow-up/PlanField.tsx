import type { FollowUpId, StaffId } from '@huiyin/contract/ids';
import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { api } from '../api.ts';
import { newId } from '../new-id.ts';
import { QuickSelect } from '../QuickSelect.tsx';
import { useMay, useMe } from '../session.ts';
import { t } from '../text.ts';
import styles from './PlanField.module.css';
import type { PlanDraft } from './plan.ts';
import { planText as text } from './text.ts';
import { Understanding } from './Understanding.tsx';

/** Plans a follow-up in one line: when and what, understood while typing, and who. */
export function PlanField(props: {
  id?: string | undefined;
  value?: PlanDraft;
  onChange?: ((value: PlanDraft) => void) | undefined;
  /** Names it where no label stands beside it. */
  label?: string;
  autoFocus?: boolean;
}) {
  const { id, value, onChange, label, autoFocus } = props;
  const { id: me } = useMe();
  const colleagues = useQuery(
    api.staff.list.queryOptions({ staleTime: 60_000, enabled: useMay('staff.read') }),
  ).data;
  const change = (news: Partial<PlanDraft>) =>
    onChange?.({ id: newId<FollowUpId>(), text: '', ...value, ...news });
  return (
    <div className={styles.plan}>
      <Input
        id={id}
        aria-label={label}
        {...(autoFocus ? { autoFocus } : {})}
        maxLength={500}
        placeholder={t(text.example)}
        value={value?.text ?? ''}
        onChange={({ target }) => change({ text: target.value })}
      />
      {value?.text && (
        <div className={styles.who}>
          <QuickSelect<string | null>
            label={t(text.who)}
            options={(colleagues?.staff ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={value.staffId ?? me}
            onChange={(staffId) => change({ staffId: staffId as StaffId | null })}
          />
        </div>
      )}
      <Understanding of={value?.text ?? ''} />
    </div>
  );
}
