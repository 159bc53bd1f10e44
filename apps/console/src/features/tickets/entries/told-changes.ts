import type { TimelineLine } from '@huiyin/contract/entries';
import type { Field } from '@huiyin/contract/fields';
import { t } from '#shared/text.ts';
import { type FieldName, fieldShapes, isField } from '../fields/field-shapes.ts';
import { fieldText } from '../fields/text.ts';
import { customValueText, isNothing, type NameOf, valueText } from '../fields/value-text.ts';
import { answerText, text } from './text.ts';

export interface ToldChange {
  words: string;
  /** A long text that was rewritten: what it said and what it says. */
  rewritten?: { before: string; after: string };
}

type Change = TimelineLine['changes'][number];

const LONG = 60;

/** What a line of the story changed, said as one would tell it. */
export function toldChanges(
  line: TimelineLine,
  nameOf: NameOf,
  customFields: readonly Field[],
): ToldChange[] {
  if (line.act === 'follow-up-planned') return []; // it says so itself
  return line.changes.flatMap((change) => {
    if (change.field === 'fields') return customChanges(change, customFields);
    return [told(change, line.authorId, nameOf)];
  });
}

/** What was done that changed no field. */
export function toldAct(line: TimelineLine, nameOf: NameOf): string {
  const other = (line.subject && nameOf(line.subject)) ?? '';
  const what = line.what ?? '';
  switch (line.act) {
    case 'linked':
    case 'merged-into':
    case 'took-in':
    case 'separated':
    case 'split-off':
    case 'child-added':
    case 'child-removed':
    case 'made-child':
    case 'unmade-child':
      return t(text[line.act], { other });
    case 'unlinked':
      return t(text.unlinked, { other });
    case 'solution-offered':
      return t(text['solution-offered']);
    case 'solution-answered':
      return t(text['solution-answered'], { answer: line.answer ? t(answerText[line.answer]) : '' });
    case 'follow-up-planned': {
      const to = (field: string) => line.changes.find((change) => change.field === field)?.to;
      return t(text['follow-up-planned'], {
        what,
        at: valueText('followUpAt', to('followUpAt'), nameOf),
        who: valueText('followUpStaffId', to('followUpStaffId'), nameOf),
      });
    }
    case 'follow-up-changed':
    case 'follow-up-done':
    case 'follow-up-cancelled':
    case 'follow-up-reopened':
      return t(text[line.act], { what });
    case 'rated':
      return t(text.rated, { score: line.score ?? '' });
    default:
      return '';
  }
}

function told({ field, from, to }: Change, authorId: string | null, nameOf: NameOf): ToldChange {
  if (!isField(field)) return { words: t(text.rewrote, { field }) };
  const [before, after] = [valueText(field, from, nameOf), valueText(field, to, nameOf)];
  const special = specially(field, { from, to, before, after, authorId });
  if (special) return { words: special };
  return plainly(t(fieldText[field]), before, after, fieldShapes[field].kind === 'text');
}

function specially(
  field: FieldName,
  change: { from: unknown; to: unknown; before: string; after: string; authorId: string | null },
) {
  const { to, before, after, authorId } = change;
  if (field === 'handlerId') {
    if (isNothing(to)) return t(text.gaveBack, { from: before });
    return to === authorId ? t(text.took) : t(text.gave, { to: after });
  }
  if (field !== 'restrictedTo') return;
  return after ? t(text.restricted, { to: after }) : t(text.unrestricted);
}

function plainly(field: string, before: string, after: string, isText: boolean): ToldChange {
  if (isText && (before.length > LONG || after.length > LONG || (before && after)))
    return { words: t(text.rewrote, { field }), rewritten: { before, after } };
  if (!before) return { words: t(text.set, { field, to: after }) };
  if (!after) return { words: t(text.cleared, { field, from: before }) };
  return { words: t(text.changed, { field, from: before, to: after }) };
}

function customChanges({ from, to }: Change, customFields: readonly Field[]): ToldChange[] {
  const [before, after] = [from ?? {}, to ?? {}] as Record<string, unknown>[];
  const codes = [...new Set([...Object.keys(before!), ...Object.keys(after!)])];
  return codes
    .filter((code) => JSON.stringify(before![code]) !== JSON.stringify(after![code]))
    .map((code) => {
      const field = customFields.find((field) => field.code === code);
      const [old, now] = [customValueText(field, before![code]), customValueText(field, after![code])];
      return plainly(field?.label ?? code, old, now, false);
    });
}
