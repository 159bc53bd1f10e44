import { dropDraft, keepDraft, readDraft } from '#shared/drafts.ts';

const nobodyYet = 'nobody';
const subject = 'set-up';

/** What was typed so far, but for what is secret: it survives a reload and a change of language. */
export const setUpDraft = {
  read: () => readDraft<Record<string, unknown>>(nobodyYet, subject),
  keep({ code: _, password: __, confirmation: ___, ...fields }: Record<string, unknown>) {
    keepDraft(nobodyYet, subject, fields);
  },
  drop: () => dropDraft(nobodyYet, subject),
};
