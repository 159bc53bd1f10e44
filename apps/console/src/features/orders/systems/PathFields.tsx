import { Form, Input } from 'antd';
import { t } from '#shared/text.ts';
import styles from './OrderSystems.module.css';
import { pathNames } from './system-fields.ts';
import { pathExample, pathText, text } from './text.ts';

/** Where each part of an order stands in the answer. */
export function PathFields() {
  return (
    <fieldset className={styles.group}>
      <legend>{t(text.mapping)}</legend>
      <p className={styles.hint}>{t(text.mappingHint)}</p>
      <div className={styles.paths}>
        {pathNames.map((name) => (
          <Form.Item key={name} name={name} label={t(pathText[name])}>
            <Input autoComplete="off" spellCheck={false} placeholder={pathExample[name]} />
          </Form.Item>
        ))}
      </div>
    </fieldset>
  );
}
