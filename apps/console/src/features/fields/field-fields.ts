import type { Field, FieldKind, FieldScope } from '@huiyin/contract/fields';

/** What one fills in about a field. */
export interface FieldFields {
  scope: FieldScope;
  label: string;
  code: string;
  kind: FieldKind;
  choices: string[];
}

/** What of it can still change later. */
export const wordingOf = ({ label, choices }: FieldFields) => ({ label, choices });

export const isChoice = (kind: FieldKind | undefined) => kind?.endsWith('-choice') ?? false;

export const codesOf = (fields: readonly Field[], scope: FieldScope) =>
  new Set(fields.filter((field) => field.scope === scope).map(({ code }) => code));
