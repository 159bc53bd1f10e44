import { languages } from '@huiyin/contract/language';
import { useNavigate } from '@tanstack/react-router';
import { text as notices } from '#features/notices/text.ts';
import { prefer } from '#shared/preferences.ts';
import { useMay } from '#shared/session.ts';
import { languageNames, t } from '#shared/text.ts';
import { useChooseLanguage } from './choose-language.ts';
import { useDestinations } from './destinations.ts';
import { useSignOut } from './leave.ts';
import { looks } from './looks.ts';
import { useSettingsSections } from './settings-sections.ts';
import { text } from './text.ts';

export interface Command {
  name: string;
  run(): void;
}

/** All that can be reached or done from anywhere. */
export function useCommands(openKeys: () => void): Command[] {
  const navigate = useNavigate();
  const chooseLanguage = useChooseLanguage();
  const signOut = useSignOut();
  const sections = useSettingsSections();
  const mayRecord = useMay('tickets.open');
  return [
    ...useDestinations().map(({ to, label }) => ({
      name: t(text.goTo, { place: t(label) }),
      run: () => void navigate({ to }),
    })),
    ...(mayRecord ? [{ name: t(text.newRecord), run: () => void navigate({ to: '/tickets/new' }) }] : []),
    ...sections.map(({ to, label }) => ({
      name: t(text.goTo, { place: t(label) }),
      run: () => void navigate({ to }),
    })),
    { name: t(text.goTo, { place: t(text.profile) }), run: () => void navigate({ to: '/profile' }) },
    ...languages.map((language) => ({
      name: t(text.setting, { what: t(text.language), to: languageNames[language] }),
      run: () => chooseLanguage(language),
    })),
    ...looks.map(({ label, look }) => ({
      name: t(text.setting, { what: t(text.look), to: t(label) }),
      run: () => prefer({ look }),
    })),
    { name: t(notices.settings), run: () => void navigate({ to: '/profile/notices' }) },
    { name: t(text.keys), run: openKeys },
    { name: t(text.signOut), run: signOut },
  ];
}
