import { type PhraseVariable, phraseVariables } from '@huiyin/contract/phrase-variables';

export interface FilledPhrase {
  text: string;
  /** Known, but not given here: still to be read in the text. */
  missing: PhraseVariable[];
  /** Names that are no variable's, as written. */
  unknown: string[];
}

const VARIABLE = /[{｛] *([^{}｛｝\n]{1,40}?) *[}｝]/g;

const variableNamed = new Map(
  Object.entries(phraseVariables).flatMap(([code, labels]) =>
    [code, ...Object.values(labels)].map((name) => [name, code as PhraseVariable]),
  ),
);

/** Fills the variables of a phrase in one pass, so that nothing within a value counts as a variable. */
export function fillPhrase(template: string, values: Partial<Record<PhraseVariable, string>>): FilledPhrase {
  const missing = new Set<PhraseVariable>();
  const unknown = new Set<string>();
  const text = template.replace(VARIABLE, (written, name: string) => {
    const variable = variableNamed.get(name.toLowerCase());
    if (!variable) {
      unknown.add(name);
      return written;
    }
    const value = values[variable]?.trim();
    if (!value) missing.add(variable);
    return value || written;
  });
  return { text, missing: [...missing], unknown: [...unknown] };
}
