import type { CustomerSummary } from '@huiyin/contract/customers';
import { t } from '#shared/text.ts';
import { Marks } from './Marks.tsx';
import { levelText } from './text.ts';

/** Who it is, in a line: what tells two of the same name apart. */
export function Known({ customer: { name, contact, level, number, marks } }: { customer: CustomerSummary }) {
  return (
    <>
      <strong>{name}</strong> {contact} <small>{`${t(levelText[level])} · ${number}`}</small>{' '}
      <Marks marks={marks} />
    </>
  );
}
