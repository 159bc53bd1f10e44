import { App, Button } from 'antd';
import { sharedText, t } from '#shared/text.ts';
import styles from './SecondFactor.module.css';
import { text } from './second-factor-text.ts';

/** Recovery codes, shown this once. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept(): unknown }) {
  const { message } = App.useApp();
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'));
    void message.success(t(sharedText.copied));
  };
  return (
    <>
      <p>{t(text.recoveryCodesHint)}</p>
      <ol className={styles.codes} aria-label={t(text.recoveryCodes)}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className={styles.actions}>
        {/* Without https the clipboard is closed to pages: then they are copied by hand. */}
        {'clipboard' in navigator && <Button onClick={() => void copy()}>{t(sharedText.copy)}</Button>}
        <Button type="primary" onClick={() => onKept()}>
          {t(text.kept)}
        </Button>
      </div>
    </>
  );
}
