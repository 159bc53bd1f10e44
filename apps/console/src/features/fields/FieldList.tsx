import type { Field } from '@huiyin/contract/fields';
import { Button } from 'antd';
import { t } from '#shared/text.ts';
import styles from './FieldList.module.css';
import { kindText, text } from './text.ts';

/** Custom fields, each with what it takes and where it is used. */
export function FieldList(props: {
  fields: readonly Field[];
  usedIn(field: Field): readonly string[];
  edit(field: Field): void;
  retire(field: Field): void;
  restore(field: Field): void;
}) {
  const { fields, usedIn, edit, retire, restore } = props;
  return (
    <ul className={styles.fields}>
      {fields.map((field) => {
        const name = field.label;
        const users = usedIn(field);
        return (
          <li key={field.id} data-retired={field.retired || undefined}>
            <div className={styles.name}>
              <strong>{name}</strong>
              <code>{field.code}</code>
              {field.retired && <span>{t(text.retired)}</span>}
            </div>
            <div className={styles.what}>
              <span>{[t(kindText[field.kind]), field.choices.join(' / ')].filter(Boolean).join(' · ')}</span>
              <span>
                {users.length > 0 ? `${t(text.usedIn)} ${users.join(' · ')}` : t(text.inNoCategory)}
              </span>
            </div>
            <div className={styles.actions}>
              <Button size="small" aria-label={t(text.editNamed, { name })} onClick={() => edit(field)}>
                {t(text.edit)}
              </Button>
              {field.retired ? (
                <Button
                  size="small"
                  type="text"
                  aria-label={t(text.restoreNamed, { name })}
                  onClick={() => restore(field)}
                >
                  {t(text.restore)}
                </Button>
              ) : (
                <Button
                  size="small"
                  type="text"
                  aria-label={t(text.retireNamed, { name })}
                  onClick={() => retire(field)}
                >
                  {t(text.retire)}
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
