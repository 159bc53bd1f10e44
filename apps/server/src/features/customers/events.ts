import { customerId } from '@huiyin/contract/ids';
import { z } from 'zod';
import { defineEvent } from '#platform/events';

const customer = (event: { customerId: string }) => `customer:${event.customerId}`;

export const customerAdded = defineEvent('customer.added', z.object({ customerId }), customer);
