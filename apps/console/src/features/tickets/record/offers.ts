import type { Field } from '@huiyin/contract/fields';
import type { ExternalComplaint } from '@huiyin/contract/tickets';
import { t } from '#shared/text.ts';
import { customName } from '../fields/custom-names.ts';
import { fieldText } from '../fields/text.ts';
import type { TicketFields } from '../ticket-fields.ts';
import type { Findings } from './use-findings.ts';

type Found = Findings['numbers'][number];
type Typed = Partial<TicketFields<unknown>>;

/** What was found in the description, and what putting it into its field changes. */
export interface Offer {
  value: string;
  /** The name of its field. */
  field: string;
  put: Typed;
}

/** Codes of the shipped fields that hold such a number. */
const codesOf: Record<string, readonly string[]> = {
  'tracking-number': ['trackingNumber', 'returnTracking'],
  'error-text': ['errorText'],
};

/** Numbers and error texts that stand in the description and not yet in a field that is made for them. */
export function offersFor(
  numbers: readonly Found[],
  typed: Typed,
  categoryFields: readonly Field[],
): Offer[] {
  const seen = new Set<string>();
  return numbers.flatMap((found) => {
    const offer = offerFor(found, typed, categoryFields);
    const key = offer && `${offer.field} ${offer.value}`;
    if (!offer || !key || seen.has(key)) return [];
    seen.add(key);
    return [offer];
  });
}

function offerFor({ kind, value, agency }: Found, typed: Typed, fields: readonly Field[]): Offer | undefined {
  if (kind === 'order-number') {
    const { orderNumbers = [] } = typed;
    if (orderNumbers.includes(value)) return undefined;
    return { value, field: t(fieldText.orderNumbers), put: { orderNumbers: [...orderNumbers, value] } };
  }
  if (kind === 'complaint-number') {
    if (typed.externalComplaint?.number) return undefined;
    const complaint = { agency: agency ?? 'other', dueAt: null, ...typed.externalComplaint, number: value };
    return {
      value,
      field: t(fieldText.externalNumber),
      put: { externalComplaint: complaint as ExternalComplaint },
    };
  }
  const field = fields.find(({ code }) => codesOf[kind]?.includes(code));
  const name = field && customName(field.code);
  if (!name || typed[name]) return undefined;
  return { value, field: field.label, put: { [name]: value } };
}

/** All offers at once; of order numbers each is kept. */
export function takeAll(numbers: readonly Found[], typed: Typed, categoryFields: readonly Field[]): Typed {
  const [first] = offersFor(numbers, typed, categoryFields);
  if (!first) return {};
  return { ...first.put, ...takeAll(numbers, { ...typed, ...first.put }, categoryFields) };
}

/** The first phone number of the description. */
export const phoneIn = (numbers: readonly Found[]) => numbers.find(({ kind }) => kind === 'phone')?.value;
