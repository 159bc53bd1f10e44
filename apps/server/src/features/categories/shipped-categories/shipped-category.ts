import type { RequirableField } from '@huiyin/contract/categories';
import type { FieldKind } from '@huiyin/contract/fields';
import type { Label } from '@huiyin/contract/language';
import type { Priority } from '@huiyin/contract/ticket-words';

export interface ShippedField {
  /** Its name in data. */
  readonly code: string;
  readonly name: Label;
  readonly kind: FieldKind;
  readonly choices?: readonly Label[];
  readonly required?: true;
}

/** A node of the tree. What it asks for is asked for below it too; only leaves are given to tickets. */
export interface ShippedCategory {
  readonly key: string;
  readonly name: Label;
  readonly priority?: Priority;
  readonly fields?: readonly ShippedField[];
  readonly required?: readonly RequirableField[];
  readonly children?: readonly ShippedCategory[];
}
