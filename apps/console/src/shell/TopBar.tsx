import { PlusOutlined, SearchOutlined } from '@ant-design/icons';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { NoticeBell } from '#features/notices/NoticeBell.tsx';
import { useShortcut } from '#shared/keyboard.ts';
import { useMay } from '#shared/session.ts';
import { sharedText, t } from '#shared/text.ts';
import { PersonMenu } from './PersonMenu.tsx';
import { PresenceMenu } from './PresenceMenu.tsx';
import styles from './TopBar.module.css';
import { text } from './text.ts';

export function TopBar({ openFinder, openKeys }: { openFinder(): void; openKeys(): void }) {
  return (
    <header className={styles.bar}>
      <Link to="/" className={styles.brand} aria-label={t(text.home)}>
        <img src="/icon.svg" alt="" width="24" height="24" />
        <span>{t(sharedText.product)}</span>
      </Link>
      <button type="button" className={styles.find} onClick={openFinder}>
        <SearchOutlined aria-hidden />
        <span>{t(text.find)}</span>
        <kbd>/</kbd>
      </button>
      <div className={styles.end}>
        {useMay('tickets.open') && <NewRecordButton />}
        <NoticeBell />
        <PresenceMenu />
        <PersonMenu openKeys={openKeys} />
      </div>
    </header>
  );
}

function NewRecordButton() {
  const navigate = useNavigate();
  const open = () => void navigate({ to: '/tickets/new', search: {} });
  useShortcut('n', text.newRecord, open);
  return (
    <Button type="primary" icon={<PlusOutlined />} onClick={open} className={styles.create}>
      <span>{t(text.newRecord)}</span>
      <kbd>n</kbd>
    </Button>
  );
}
