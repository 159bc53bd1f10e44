import type { FormInstance } from 'antd';
import { askedBy } from '../fields/required-fields.ts';
import { useCategories, useCustomFields } from '../lookups.ts';
import type { TicketFields } from '../ticket-fields.ts';
import { type Offer, offersFor, phoneIn, takeAll } from './offers.ts';
import type { Findings } from './use-findings.ts';

/** What the description holds for other fields, and how it is put there. */
export function useOffers<Customer>(
  form: FormInstance<TicketFields<Customer>>,
  fields: Partial<TicketFields<Customer>>,
  findings: Findings | undefined,
  then: {
    /** Takes a phone number for the customer; not there where the customer is known. */
    takePhone: ((phone: string) => void) | undefined;
    typed(): void;
  },
) {
  const { fieldIds } = askedBy(useCategories(), fields.categoryId);
  const own = useCustomFields().filter(({ id, retired }) => fieldIds.includes(id) && !retired);
  const numbers = findings?.numbers ?? [];
  const phone = then.takePhone && phoneIn(numbers);
  const put = (values: object) => {
    form.setFieldsValue(values as Parameters<typeof form.setFieldsValue>[0]);
    then.typed();
  };
  return {
    offers: offersFor(numbers, fields, own),
    phone,
    take: (offer: Offer) => put(offer.put),
    takePhone: (phone: string) => then.takePhone?.(phone),
    takeAll() {
      put(takeAll(numbers, fields, own));
      if (phone) then.takePhone?.(phone);
    },
  };
}
