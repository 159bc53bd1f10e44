import { couldReach } from '#features/outbound';
import type { Context } from '#platform/context';
import { eventNames } from '#platform/events';
import { Refusal } from '#platform/refusal';

export interface Wanted {
  name: string;
  url: string;
  events: string[] | null;
}

/** Says at once what could never work; what a name stands for is looked up at each sending. */
export async function checkWanted(ctx: Context, { url, events }: Wanted): Promise<void> {
  const known = new Set(eventNames());
  const unknown = events?.filter((name) => !known.has(name)) ?? [];
  if (unknown.length > 0) throw new Refusal('webhooks.no-such-event', ['events']);
  if (!(await couldReach(ctx, new URL(url)))) throw new Refusal('webhooks.address-refused', ['url']);
}
