import type { Field } from '@huiyin/contract/fields';
import { expect, test } from 'vitest';
import { offersFor, takeAll } from './offers.ts';

const span = { start: 0, end: 1 };
const tracking = { code: 'trackingNumber', label: '快递单号' } as Field;
const order = { kind: 'order-number', value: '20231008001', ...span };
const complaint = { kind: 'complaint-number', value: '1440300', agency: '12315', ...span } as const;
const parcel = { kind: 'tracking-number', value: 'SF1234567890123', ...span };

test('each number is offered for its field', () => {
  expect(offersFor([order, complaint, parcel], {}, [tracking])).toEqual([
    { value: '20231008001', field: '订单号', put: { orderNumbers: ['20231008001'] } },
    {
      value: '1440300',
      field: '外部投诉编号',
      put: { externalComplaint: { agency: '12315', number: '1440300', dueAt: null } },
    },
    { value: 'SF1234567890123', field: '快递单号', put: { 'field:trackingNumber': 'SF1234567890123' } },
  ]);
});

test('what is in its field is offered no more, nor what has no field here', () => {
  const typed = {
    orderNumbers: ['20231008001'],
    externalComplaint: { agency: 'heimao', number: '7', dueAt: null },
  } as const;

  expect(offersFor([order, complaint, parcel], { ...typed, orderNumbers: ['20231008001'] }, [])).toEqual([]);
});

test('who complained where was told already keeps that place', () => {
  const typed = { externalComplaint: { agency: 'platform', number: '', dueAt: null } } as const;

  expect(takeAll([complaint], typed, [])).toEqual({
    externalComplaint: { agency: 'platform', number: '1440300', dueAt: null },
  });
});

test('taking all keeps every order number', () => {
  const other = { ...order, value: '20231008002' };

  expect(takeAll([order, order, other], {}, [])).toEqual({ orderNumbers: ['20231008001', '20231008002'] });
});
