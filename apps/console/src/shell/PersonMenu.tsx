import { DownOutlined } from '@ant-design/icons';
import { languages } from '@huiyin/contract/language';
import { useNavigate } from '@tanstack/react-router';
import { Button, Dropdown, Grid, type MenuProps } from 'antd';
import { text as notices } from '#features/notices/text.ts';
import { spoken } from '#shared/language.ts';
import { prefer, usePreferences } from '#shared/preferences.ts';
import { useMe } from '#shared/session.ts';
import { languageNames, t } from '#shared/text.ts';
import { useChooseLanguage } from './choose-language.ts';
import { useSignOut } from './leave.ts';
import { looks } from './looks.ts';
import styles from './TopBar.module.css';
import { text } from './text.ts';

/** What a person sets for themselves, and the way out. */
export function PersonMenu({ openKeys }: { openKeys(): void }) {
  const { name } = useMe();
  const { look } = usePreferences();
  const chooseLanguage = useChooseLanguage();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const hasKeys = Grid.useBreakpoint().sm ?? true;
  const items: MenuProps['items'] = [
    {
      type: 'group',
      label: t(text.language),
      children: languages.map((language) => ({
        key: language,
        label: languageNames[language],
        onClick: () => chooseLanguage(language),
      })),
    },
    {
      type: 'group',
      label: t(text.look),
      children: looks.map(({ key, label, look }) => ({
        key,
        label: t(label),
        onClick: () => prefer({ look }),
      })),
    },
    { type: 'divider' },
    { key: 'profile', label: t(text.profile), onClick: () => void navigate({ to: '/profile' }) },
    { key: 'notices', label: t(notices.settings), onClick: () => void navigate({ to: '/profile/notices' }) },
    ...(hasKeys ? [{ key: 'keys', label: t(text.keys), extra: '?', onClick: openKeys }] : []),
    { key: 'sign-out', label: t(text.signOut), onClick: signOut },
  ];
  return (
    <Dropdown
      trigger={['click']}
      menu={{ items, selectable: true, selectedKeys: [spoken.get().language, look ?? 'system'] }}
    >
      <Button type="text" className={styles.person} aria-label={t(text.person, { name })}>
        <span>{name}</span>
        <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  );
}
