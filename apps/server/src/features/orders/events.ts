import { orderSystemId } from '@huiyin/contract/ids';
import { z } from 'zod';
import { defineEvent } from '#platform/events';

const payload = z.object({ orderSystemId, name: z.string() });
const subject = (event: { orderSystemId: string }) => `order-system:${event.orderSystemId}`;

export const orderSystemSaved = defineEvent('order-system.saved', payload, subject);
export const orderSystemRemoved = defineEvent('order-system.removed', payload, subject);
export const orderSystemPaused = defineEvent('order-system.paused', payload, subject);
export const orderSystemResumed = defineEvent('order-system.resumed', payload, subject);
export const orderSystemTried = defineEvent(
  'order-system.tried',
  z.object({ orderSystemId, orderNumber: z.string() }),
  subject,
);
