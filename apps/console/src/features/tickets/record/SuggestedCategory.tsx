import type { CategoryId } from '@huiyin/contract/ids';
import { Button } from 'antd';
import { t } from '#shared/text.ts';
import { useCategories } from '../lookups.ts';
import { useSimilar } from '../similar/use-similar.ts';
import styles from './RecordForm.module.css';
import { text } from './text.ts';

/** What tickets that say much the same are about, offered until one has chosen. */
export function SuggestedCategory(props: { description: string; adopt(id: CategoryId): void }) {
  const id = useSimilar(props.description)?.categoryId;
  const category = useCategories().find((one) => one.id === id);
  if (!id || !category) return null;
  return (
    <p role="status" className={styles.suggested}>
      {t(text.suggestedCategory, { category: category.name })}
      <Button type="link" size="small" tabIndex={-1} onClick={() => props.adopt(id)}>
        {t(text.adopt)}
      </Button>
    </p>
  );
}
