import { type ComplaintAgency, complaintAgencies, type ExternalComplaint } from '@huiyin/contract/tickets';
import { Input } from 'antd';
import { MinuteInput } from '#shared/MinuteInput.tsx';
import { QuickSelect } from '#shared/QuickSelect.tsx';
import { t } from '#shared/text.ts';
import { complaintAgencyText } from '../text.ts';
import styles from './ExternalComplaintControl.module.css';
import { fieldText, text } from './text.ts';

/** Where else the customer complained, with the number and the deadline it has there. */
export function ExternalComplaintControl(props: {
  id?: string | undefined;
  value?: ExternalComplaint | null | undefined;
  onChange?: ((value: ExternalComplaint | null) => void) | undefined;
  autoFocus?: boolean;
}) {
  const { id, value, onChange = () => {}, autoFocus } = props;
  const choose = (agency: ComplaintAgency | null) =>
    onChange(agency && { number: '', dueAt: null, ...value, agency });
  return (
    <div className={styles.complaint}>
      <QuickSelect
        id={id}
        autoFocus={autoFocus ?? false}
        label={t(fieldText.externalAgency)}
        value={value?.agency ?? null}
        options={complaintAgencies.map((agency) => ({
          value: agency as string,
          label: t(complaintAgencyText[agency]),
        }))}
        onChange={(agency) => choose(agency as ComplaintAgency | null)}
      />
      {value && (
        <>
          <Input
            aria-label={t(text.agencyNumber)}
            placeholder={t(text.agencyNumber)}
            maxLength={100}
            value={value.number}
            onChange={(event) => onChange({ ...value, number: event.target.value })}
          />
          <MinuteInput
            label={t(text.agencyDue)}
            value={value.dueAt}
            onChange={(dueAt) => onChange({ ...value, dueAt: dueAt ? new Date(dueAt) : null })}
          />
        </>
      )}
    </div>
  );
}
