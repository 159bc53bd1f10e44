import { type Label, languages } from '@huiyin/contract/language';
import { standardViews } from '@huiyin/contract/views';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { text as notices } from '#features/notices/text.ts';
import { viewText } from '#features/tickets/views/text.ts';
import { searchOf } from '#features/tickets/views/ticket-search.ts';
import { api } from '#shared/api.ts';
import { shortcuts } from '#shared/keyboard.ts';
import { prefer } from '#shared/preferences.ts';
import { useMay } from '#shared/session.ts';
import { languageNames, sharedText, t } from '#shared/text.ts';
import { useChooseLanguage } from './choose-language.ts';
import { useDestinations } from './destinations.ts';
import { useSignOut } from './leave.ts';
import { looks } from './looks.ts';
import { useSettingsSections } from './settings-sections.ts';
import { text } from './text.ts';

export interface Command {
  name: string;
  /** The key that does the same. */
  keys?: string;
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
    ...actionsHere(),
    ...(mayRecord
      ? [{ name: t(text.newRecord), keys: 'n', run: () => void navigate({ to: '/tickets/new' }) }]
      : []),
    ...useDestinations().map(({ to, label }) => ({
      name: t(text.goTo, { place: t(label) }),
      run: () => void navigate({ to }),
    })),
    ...useViewCommands(),
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

// What the finder offers anyhow, or what only moves within a page.
const elsewhere: ReadonlySet<Label> = new Set<Label>([
  ...[text.find, text.keys, text.newRecord, notices.notices],
  ...[sharedText.next, sharedText.previous, sharedText.open, sharedText.save],
]);

/** What the page behind has keys for: to take the ticket, to assign it, to write. */
const actionsHere = (): Command[] =>
  shortcuts
    .get()
    .filter(({ label }) => !elsewhere.has(label))
    .map(({ keys, label, run }) => ({ name: t(label), keys, run }));

function useViewCommands(): Command[] {
  const navigate = useNavigate();
  const mayRead = useMay('tickets.read');
  const asked = api.views.list.queryOptions({ staleTime: 60_000, enabled: mayRead });
  const own = useQuery(asked).data?.views ?? [];
  if (!mayRead) return [];
  const views = [
    ...standardViews.map((view) => ({ name: t(viewText[view]), search: { view } })),
    ...own.map((view) => ({ name: view.name, search: searchOf(view) })),
  ];
  return views.map(({ name, search }) => ({
    name: t(text.goTo, { place: `${t(text.tickets)} · ${name}` }),
    run: () => void navigate({ to: '/tickets', search }),
  }));
}
