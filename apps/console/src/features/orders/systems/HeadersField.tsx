import { CloseOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { t } from '#shared/text.ts';
import styles from './OrderSystems.module.css';
import type { HeaderFields } from './system-fields.ts';
import { text } from './text.ts';

const MOST = 5;

/** What is sent along with each question; a value that is kept is never shown, only replaced. */
export function HeadersField(props: {
  id?: string;
  value?: HeaderFields[];
  onChange?(value: HeaderFields[]): void;
}) {
  const { id, value: headers = [], onChange } = props;
  const change = (place: number, header: Partial<HeaderFields>) =>
    onChange?.(headers.map((one, at) => (at === place ? { ...one, ...header } : one)));
  return (
    <div id={id} className={styles.headers}>
      {headers.map(({ name, value }, at) => {
        const place = at + 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a header is known by its place only
          <div key={at} className={styles.header}>
            <Input
              aria-label={t(text.headerName, { place })}
              autoComplete="off"
              spellCheck={false}
              placeholder="X-Api-Key"
              value={name}
              onChange={({ target }) => change(at, { name: target.value })}
            />
            <Input
              aria-label={t(text.headerValue, { place })}
              type="password"
              autoComplete="new-password"
              placeholder={value === null ? t(text.keptValue) : ''}
              value={value ?? ''}
              onChange={({ target }) => change(at, { value: target.value })}
            />
            <Button
              type="text"
              icon={<CloseOutlined aria-hidden />}
              aria-label={t(text.removeHeader, { place })}
              title={t(text.removeHeader, { place })}
              onClick={() => onChange?.(headers.filter((_, other) => other !== at))}
            />
          </div>
        );
      })}
      {headers.length < MOST && (
        <Button size="small" onClick={() => onChange?.([...headers, { name: '', value: '' }])}>
          {t(text.addHeader)}
        </Button>
      )}
    </div>
  );
}
