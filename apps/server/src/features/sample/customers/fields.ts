import type { FieldKind, FieldValues } from '@huiyin/contract/fields';
import type { SampleCustomer } from './customer.ts';

interface SampleField {
  readonly code: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly choices: readonly string[];
}

/** What this company wants to know of its customers besides. */
export const customerFields: readonly SampleField[] = [
  { code: 'memberNumber', label: '会员编号', kind: 'text', choices: [] },
  {
    code: 'birthMonth',
    label: '生日月份',
    kind: 'single-choice',
    choices: Array.from({ length: 12 }, (_, index) => `${index + 1} 月`),
  },
];

/** Members have a number, and most have said when their birthday is. */
export function fieldsOf({ kind, level }: SampleCustomer, place: number): FieldValues {
  if (kind === 'company' || level === 'new') return {};
  return {
    memberNumber: `M${20_260_000 + place}`,
    ...(place % 3 !== 0 && { birthMonth: `${((place * 5) % 12) + 1} 月` }),
  };
}
