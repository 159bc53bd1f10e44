import type { CustomerProfile } from '@huiyin/contract/customers';
import type { Field, FieldValues } from '@huiyin/contract/fields';
import { useQuery } from '@tanstack/react-query';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { useChangeCustomer } from '../use-change-customer.ts';
import styles from './CustomerFacts.module.css';
import { Fact } from './Fact.tsx';
import { FieldInput } from './FieldInput.tsx';
import { text } from './text.ts';

/** What an administrator had added to be known of customers; retired fields only where they say something. */
export function CustomFacts({ customer }: { customer: CustomerProfile }) {
  const { data } = useQuery(api.fields.list.queryOptions());
  const changeCustomer = useChangeCustomer(customer);
  const fields = (data?.fields ?? []).filter(
    ({ scope, retired, code }) => scope === 'customer' && (!retired || code in customer.fields),
  );
  if (fields.length === 0) return null;

  return (
    <dl className={styles.facts}>
      {fields.map((field) => (
        <Fact
          key={field.id}
          label={field.label}
          value={customer.fields[field.code]}
          shown={shown(field, customer.fields[field.code])}
          save={(value) => changeCustomer({ fields: withValue(customer.fields, field.code, value) })}
          editor={(value, change) => <FieldInput field={field} value={value} onChange={change} />}
        />
      ))}
    </dl>
  );
}

type Value = FieldValues[string] | undefined;

function withValue(values: FieldValues, code: string, value: Value): FieldValues {
  const { [code]: _, ...others } = values;
  const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return isEmpty ? others : { ...others, [code]: value };
}

function shown({ kind }: Pick<Field, 'kind'>, value: Value) {
  if (value === undefined) return null;
  if (kind === 'yes-no') return t(value ? text.yes : text.no);
  return Array.isArray(value) ? value.join('\n') : String(value);
}
