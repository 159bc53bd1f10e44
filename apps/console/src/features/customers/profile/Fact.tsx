import { Button } from 'antd';
import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import { failureText, refusalOf } from '#shared/failure.ts';
import { useMay } from '#shared/session.ts';
import { sharedText, t } from '#shared/text.ts';
import styles from './Fact.module.css';
import { text } from './text.ts';

/**
 * One fact, changed in its place. When the save is refused, what was typed stays, beside what the fact says by now.
 */
export function Fact<Value>(props: {
  label: string;
  value: Value;
  shown: ReactNode;
  /** Without it the fact is only shown. */
  editor?(value: Value, change: (value: Value) => void): ReactNode;
  save?(value: Value): Promise<unknown>;
}) {
  const { label, value, shown, editor, save } = props;
  const mayWrite = useMay('customers.write');
  const [typed, setTyped] = useState<{ value: Value; save: typeof save }>();
  const [failure, setFailure] = useState<unknown>();
  const [saving, setSaving] = useState(false);
  const leave = () => {
    setTyped(undefined);
    setFailure(undefined);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSaving(true);
    // A colleague's change that came while one typed is refused first; once it was seen, one's own goes in.
    const saving = failure === undefined ? typed?.save : save;
    await saving?.(typed!.value).then(leave, setFailure);
    setSaving(false);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) leave();
  };

  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>
        {typed ? (
          <form onSubmit={(event) => void submit(event)} onKeyDown={press} className={styles.editor}>
            {editor?.(typed.value, (next) => setTyped({ ...typed, value: next }))}
            {failure !== undefined && (
              <div role="alert" className={styles.failure}>
                {failureText(failure)}
                {refusalOf(failure) === 'customers.changed-meanwhile' && (
                  <div>
                    {t(text.byNow)} <span className={styles.latest}>{shown || t(text.empty)}</span>
                  </div>
                )}
              </div>
            )}
            <div className={styles.actions}>
              <Button htmlType="submit" type="primary" loading={saving}>
                {t(sharedText.save)}
              </Button>
              <Button onClick={leave}>{t(sharedText.cancel)}</Button>
            </div>
          </form>
        ) : (
          <>
            <span className={styles.shown}>
              {shown || <span className={styles.none}>{t(text.empty)}</span>}
            </span>
            {mayWrite && editor && (
              <Button
                type="link"
                className={styles.edit}
                aria-label={t(text.edit, { what: label })}
                onClick={() => setTyped({ value, save })}
              >
                {t(text.change)}
              </Button>
            )}
          </>
        )}
      </dd>
    </div>
  );
}
