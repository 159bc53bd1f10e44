import {
  type ComparedCustomer,
  type CustomerMergePreview,
  type MergedField,
  mergedFields,
} from '@huiyin/contract/customer-merges';
import type { CustomerLevel } from '@huiyin/contract/customers';
import { channelText } from '@huiyin/contract/ticket-labels';
import type { Channel } from '@huiyin/contract/tickets';
import { t } from '#shared/text.ts';
import { Marks } from '../Marks.tsx';
import { levelText, pointKindText } from '../text.ts';
import styles from './ComparedCustomers.module.css';
import { belongingText, fieldText, text } from './text.ts';

/** Two customers side by side; where both say something different, one is chosen. */
export function ComparedCustomers(props: {
  preview: CustomerMergePreview;
  /** Where the one who goes is right. */
  take: readonly MergedField[];
  choose(take: readonly MergedField[]): void;
}) {
  const { stays, goes, differing, gathered } = props.preview;
  const shown = mergedFields.filter((field) => shownIn(stays, field) || shownIn(goes, field));
  const along = gathered.map(({ kind, count }) => t(belongingText[kind], { count })).join(' · ');
  return (
    <>
      <div className={styles.compared}>
        <Heading label={t(text.stays)} customer={stays} />
        <Heading label={t(text.goes)} customer={goes} />
        {shown.map((field) =>
          differing.includes(field) ? (
            <Choice key={field} field={field} {...props} />
          ) : (
            <Said key={field} field={field} stays={stays} goes={goes} />
          ),
        )}
        <div className={styles.label}>{t(text.contactPoints)}</div>
        <Points customer={stays} />
        <Points customer={goes} />
      </div>
      <p className={styles.note}>{t(text.bothKept)}</p>
      <p className={styles.note}>{along ? t(text.gathered, { what: along }) : t(text.nothingGathered)}</p>
    </>
  );
}

const Heading = ({ label, customer }: { label: string; customer: ComparedCustomer }) => (
  <div>
    <small>{label}</small>
    <div>
      <strong>{customer.name}</strong> <small>{customer.number}</small> <Marks marks={customer.marks} />
    </div>
  </div>
);

function Said(props: { field: MergedField; stays: ComparedCustomer; goes: ComparedCustomer }) {
  const { field, stays, goes } = props;
  return (
    <>
      <div className={styles.label}>{t(fieldText[field])}</div>
      {[stays, goes].map((customer) => (
        <div key={customer.id}>{shownIn(customer, field) || <small>{t(text.noneSaid)}</small>}</div>
      ))}
    </>
  );
}

function Choice(props: Parameters<typeof ComparedCustomers>[0] & { field: MergedField }) {
  const { field, take, choose, preview } = props;
  const others = take.filter((one) => one !== field);
  const name = `${t(fieldText[field])} · ${t(text.keepWhich)}`;
  return (
    <fieldset className={styles.choice} aria-label={name}>
      <div className={styles.label}>{name}</div>
      {[preview.stays, preview.goes].map((customer, at) => (
        <label key={customer.id}>
          <input
            type="radio"
            name={`take-${field}`}
            checked={take.includes(field) === (at === 1)}
            onChange={() => choose(at === 1 ? [...others, field] : others)}
          />
          <span>{shownIn(customer, field)}</span>
        </label>
      ))}
    </fieldset>
  );
}

const Points = ({ customer: { contactPoints } }: { customer: ComparedCustomer }) => (
  <ul className={styles.points}>
    {contactPoints.map(({ id, kind, masked }) => (
      <li key={id}>
        <small>{t(pointKindText[kind])}</small> {masked}
      </li>
    ))}
    {contactPoints.length === 0 && (
      <li>
        <small>{t(text.noneSaid)}</small>
      </li>
    )}
  </ul>
);

function shownIn({ values, company }: ComparedCustomer, field: MergedField): string | null {
  const value = values[field];
  if (!value) return null;
  if (field === 'companyId') return company;
  if (field === 'level') return t(levelText[value as CustomerLevel]);
  return field === 'preferredChannel' ? t(channelText[value as Channel]) : value;
}
