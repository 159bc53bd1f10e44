import type { Field } from '@huiyin/contract/fields';
import type { FieldId } from '@huiyin/contract/ids';
import { Checkbox } from 'antd';
import { t } from '#shared/text.ts';
import styles from './CategoryForm.module.css';
import type { CategoryFields } from './category-fields.ts';
import { text } from './text.ts';

/** Which custom fields the category asks for, and which of them must be filled in. */
export function OwnFields(props: {
  fields: readonly Field[];
  above: ReadonlyMap<FieldId, string>;
  value?: CategoryFields['fields'];
  onChange?(fields: CategoryFields['fields']): void;
}) {
  const { fields, above, value = [], onChange } = props;
  const others = (id: FieldId) => value.filter(({ fieldId }) => fieldId !== id);
  if (fields.length === 0) return <span>{t(text.noFields)}</span>;
  return (
    <fieldset className={styles.checks} aria-label={t(text.fields)}>
      {fields.map(({ id, label }) => {
        const asked = value.find(({ fieldId }) => fieldId === id);
        const asker = above.get(id);
        return (
          <div key={id} className={styles.field}>
            <Checkbox
              checked={asked !== undefined}
              onChange={({ target }) =>
                onChange?.(target.checked ? [...value, { fieldId: id, required: false }] : others(id))
              }
            >
              {label}
              {asker !== undefined && <small>{t(text.requiredAbove, { name: asker })}</small>}
            </Checkbox>
            {asked && (
              <Checkbox
                aria-label={t(text.mustFillNamed, { name: label })}
                checked={asked.required}
                onChange={({ target }) =>
                  onChange?.([...others(id), { fieldId: id, required: target.checked }])
                }
              >
                {t(text.mustFill)}
              </Checkbox>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
