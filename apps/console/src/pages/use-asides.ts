import type { FormInstance } from 'antd';
import { api } from '#shared/api.ts';
import type { RecordFields } from './record-ticket.ts';

/**
 * What stands in brackets behind a customer's name, as in 客户-张（订单号：20231008001）, is no name: an order number
 * goes to its field, anything else to the remarks.
 */
export function useAsides(form: FormInstance<RecordFields>, keep: (fields: RecordFields) => void) {
  return async (aside: string) => {
    const { numbers } = await api.tickets.examine.call({ description: aside }).catch(() => ({ numbers: [] }));
    const orders = numbers.filter(({ kind }) => kind === 'order-number').map(({ value }) => value);
    const { orderNumbers = [], remarks } = form.getFieldsValue(true);
    if (orders.length > 0) form.setFieldValue('orderNumbers', [...new Set([...orderNumbers, ...orders])]);
    else form.setFieldValue('remarks', remarks ? `${remarks}\n${aside}` : aside);
    keep(form.getFieldsValue(true));
  };
}
