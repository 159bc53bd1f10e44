import { BellOutlined } from '@ant-design/icons';
import { Badge, Button } from 'antd';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import { useShortcut } from '#shared/keyboard.ts';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { t } from '#shared/text.ts';
import styles from './NoticeBell.module.css';
import { sentenceOf } from './sentence.ts';
import { text } from './text.ts';
import { useArrivals, useOpenNotice, useUnread } from './use-notices.ts';

const NoticePanel = lazy(() =>
  import('./NoticePanel.tsx').then(({ NoticePanel }) => ({ default: NoticePanel })),
);

/** How many notices are unread; opens them, as does `b`. */
export function NoticeBell() {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { count, more } = useUnread();
  const latest = useArrivals(useOpenNotice());
  useShortcut('b', text.notices, () => panel.current?.togglePopover());

  const shown = more ? `${count}+` : count;
  const label = count > 0 ? t(text.bellWith, { count: shown }) : t(text.bell);
  return (
    <>
      <Badge count={shown} overflowCount={99} size="small" offset={[-6, 6]} className={styles.badge}>
        <Button
          type="text"
          icon={<BellOutlined />}
          aria-label={label}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          popoverTarget={id}
        />
      </Badge>
      <span role="status" className={styles.spoken}>
        {latest && sentenceOf(latest)}
      </span>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={t(text.notices)}
        className={styles.panel}
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {isOpen && (
          <Suspense fallback={<LoadingBlock />}>
            <NoticePanel close={() => panel.current?.hidePopover()} />
          </Suspense>
        )}
      </div>
    </>
  );
}
