import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useShortcut } from '#shared/keyboard.ts';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { useLive } from '#shared/realtime.ts';
import { me, useMe } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import { BottomBar } from './BottomBar.tsx';
import { ConnectionNotice } from './ConnectionNotice.tsx';
import styles from './Shell.module.css';
import { SideNavigation } from './SideNavigation.tsx';
import { TopBar } from './TopBar.tsx';
import { TypeAhead } from './TypeAhead.tsx';
import { text } from './text.ts';
import { useConnection } from './use-connection.ts';
import { usePageFocus } from './use-page-focus.ts';
import { usePagesAhead } from './use-pages-ahead.ts';

const Finder = lazy(() => import('./Finder.tsx').then(({ Finder }) => ({ default: Finder })));
const KeyHelp = lazy(() => import('./KeyHelp.tsx').then(({ KeyHelp }) => ({ default: KeyHelp })));

/** The frame around all pages of who is signed in. */
export function Shell() {
  const [open, setOpen] = useState<'finder' | 'keys'>();
  const close = () => setOpen(undefined);
  const [begun, setBegun] = useState('');
  const openFinder = () => {
    setBegun('');
    setOpen('finder');
  };
  const openKeys = () => setOpen('keys');
  const main = usePageFocus();
  useConnection();
  usePagesAhead();
  useLive(`staff:${useMe().id}`, me.queryKey);
  useShortcut('/', text.find, openFinder);
  useShortcut('mod+k', text.find, openFinder);
  useShortcut('?', text.keys, openKeys);

  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        {t(text.skip)}
      </a>
      <TopBar openFinder={openFinder} openKeys={openKeys} />
      <SideNavigation />
      <main ref={main} id="main" data-scroll-restoration-id="main" className={styles.main} tabIndex={-1}>
        <ConnectionNotice />
        <Suspense fallback={<LoadingBlock />}>
          <Outlet />
        </Suspense>
      </main>
      <BottomBar />
      <Suspense fallback={open === 'finder' && <TypeAhead typed={setBegun} />}>
        {open === 'finder' && <Finder begun={begun} close={close} openKeys={openKeys} />}
        {open === 'keys' && <KeyHelp close={close} />}
      </Suspense>
    </div>
  );
}
