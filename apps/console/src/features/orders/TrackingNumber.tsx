import { CopyOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { t } from '#shared/text.ts';
import styles from './Orders.module.css';
import { text } from './text.ts';

/** A number to be asked for at the carrier, copied by a click. */
export function TrackingNumber({ number }: { number: string }) {
  const { message } = App.useApp();
  const copy = async () => {
    await navigator.clipboard.writeText(number);
    void message.success(t(text.copied, { number }));
  };
  return (
    <span className={styles.number}>
      {number}
      <Button
        type="text"
        size="small"
        icon={<CopyOutlined aria-hidden />}
        aria-label={t(text.copyTracking, { number })}
        title={t(text.copyTracking, { number })}
        onClick={() => void copy()}
      />
    </span>
  );
}
