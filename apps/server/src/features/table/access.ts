import type { FileSubject } from '#features/files';
import { may } from '#platform/actor';
import type { Context } from '#platform/context';

/** Whether the actor may hear how far an `import:<id>` is. */
export async function maySeeTables({ actor }: Context, subject: string) {
  return subject.startsWith('import:') || subject === 'import' ? may(actor, 'tickets.import') : null;
}

export const importFileSubject: FileSubject = {
  kind: 'import',
  mayRead: async ({ actor }) => may(actor, 'tickets.import'),
};
