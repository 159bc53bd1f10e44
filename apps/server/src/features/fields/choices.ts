import type { FieldKind } from '@huiyin/contract/fields';
import { Refusal } from '#platform/refusal';

/** A field to choose in needs at least two different choices. */
export function refuseWithoutChoices(kind: FieldKind, choices: readonly string[]) {
  if (!kind.endsWith('-choice')) return;
  if (choices.length < 2 || new Set(choices).size < choices.length)
    throw new Refusal('fields.too-few-choices', ['choices']);
}
