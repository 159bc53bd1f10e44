import type { CategoryId } from '@huiyin/contract/ids';
import { t } from '#shared/text.ts';
import { useCategories } from '../lookups.ts';
import { useSimilar } from '../similar/use-similar.ts';
import { Suggestion } from './Suggestion.tsx';
import { text } from './text.ts';

/** What tickets that say much the same are about, offered until one has chosen. */
export function SuggestedCategory(props: { description: string; adopt(id: CategoryId): void }) {
  const id = useSimilar(props.description)?.categoryId;
  const category = useCategories().find((one) => one.id === id);
  if (!id || !category) return null;
  return (
    <Suggestion adopt={() => props.adopt(id)}>
      {t(text.suggestedCategory, { category: category.name })}
    </Suggestion>
  );
}
