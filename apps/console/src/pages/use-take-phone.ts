import { type CustomerId, customerId } from '@huiyin/contract/ids';
import { Form, type FormInstance } from 'antd';
import { uuidv7 } from 'uuidv7';
import type { CustomerChoice } from '#features/customers/customer-choice.ts';
import { api } from '#shared/api.ts';
import type { RecordFields } from './record-ticket.ts';

/**
 * Names the customer by a phone number: whoever is reached by it, else somebody new. Undefined where the customer, or
 * how to reach them, is known already.
 */
export function useTakePhone(form: FormInstance<RecordFields>, keep: (fields: RecordFields) => void) {
  const customer = Form.useWatch('customer', form);
  if (customer && (customer.kind !== 'new' || customer.contact)) return undefined;
  return async (contact: string) => {
    const { customers } = await api.customers.recognise.call({ contact }).catch(() => ({ customers: [] }));
    const [known] = customers;
    form.setFieldValue(
      'customer',
      known && customers.length === 1 ? knownAs(known) : newOne(contact, customer),
    );
    keep(form.getFieldsValue(true));
  };
}

const knownAs = (customer: Extract<CustomerChoice, { kind: 'known' }>['customer']): CustomerChoice => ({
  kind: 'known',
  customer,
});

function newOne(contact: string, typed: CustomerChoice | undefined): CustomerChoice {
  if (typed?.kind === 'new') return { ...typed, contact };
  return { kind: 'new', id: customerId.parse(uuidv7()) as CustomerId, name: '', contact };
}
