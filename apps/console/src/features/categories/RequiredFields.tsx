import { type RequirableField, requirableFields } from '@huiyin/contract/categories';
import { Checkbox } from 'antd';
import { t } from '#shared/text.ts';
import styles from './CategoryForm.module.css';
import { requirableText, text } from './text.ts';

/** Which fields of every ticket must be filled in; those that a category above asks for cannot be let off. */
export function RequiredFields(props: {
  above: ReadonlyMap<RequirableField, string>;
  value?: RequirableField[];
  onChange?(required: RequirableField[]): void;
}) {
  const { above, value = [], onChange } = props;
  return (
    <fieldset className={styles.checks} aria-label={t(text.required)}>
      {requirableFields.map((field) => {
        const asker = above.get(field);
        return (
          <Checkbox
            key={field}
            checked={asker !== undefined || value.includes(field)}
            disabled={asker !== undefined}
            onChange={({ target }) =>
              onChange?.(target.checked ? [...value, field] : value.filter((one) => one !== field))
            }
          >
            {t(requirableText[field])}
            {asker !== undefined && <small>{t(text.requiredAbove, { name: asker })}</small>}
          </Checkbox>
        );
      })}
    </fieldset>
  );
}
