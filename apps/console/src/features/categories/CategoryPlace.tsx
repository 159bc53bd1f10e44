import type { Category } from '@huiyin/contract/categories';
import type { CategoryId } from '@huiyin/contract/ids';
import { Button, Select } from 'antd';
import { t } from '#shared/text.ts';
import styles from './CategoryPlace.module.css';
import { text } from './text.ts';
import { lineAbove, type Move, moveBy } from './tree.ts';

const TOP = 'top';

/** Moves a category without the mouse: among its neighbours, or below another. */
export function CategoryPlace(props: {
  categories: readonly Category[];
  category: Category;
  move(move: Move): void;
}) {
  const { categories, category, move } = props;
  const up = moveBy(categories, category.id, -1);
  const down = moveBy(categories, category.id, 1);
  const places = categories.filter(
    (other) =>
      other.id !== category.id &&
      !other.retired &&
      !lineAbove(categories, other).some(({ id }) => id === category.id),
  );
  const pathOf = (other: Category) =>
    [...lineAbove(categories, other), other].map(({ name }) => name).join(' / ');

  return (
    <div className={styles.place}>
      <Button disabled={!up} onClick={() => up && move(up)}>
        {t(text.earlier)}
      </Button>
      <Button disabled={!down} onClick={() => down && move(down)}>
        {t(text.later)}
      </Button>
      <Select
        aria-label={t(text.moveTo)}
        placeholder={t(text.moveTo)}
        value={null}
        showSearch={{ optionFilterProp: 'label' }}
        options={[
          ...(category.parentId ? [{ value: TOP, label: t(text.top) }] : []),
          ...places
            .filter(({ id }) => id !== category.parentId)
            .map((other) => ({ value: other.id as string, label: pathOf(other) })),
        ]}
        onChange={(to: string | null) =>
          move({
            categoryId: category.id,
            parentId: to === TOP ? null : (to as CategoryId),
            beforeId: null,
          })
        }
      />
    </div>
  );
}
