import type { CategoryId, TicketId } from '@huiyin/contract/ids';
import { Button, Select, Tabs } from 'antd';
import { useEffect, useRef } from 'react';
import { AttachButton } from '#shared/files/AttachButton.tsx';
import { FileDrop } from '#shared/files/FileDrop.tsx';
import { FilesToAttach } from '#shared/files/FilesToAttach.tsx';
import { useUploads } from '#shared/files/use-uploads.ts';
import { useShortcut } from '#shared/keyboard.ts';
import { prefer, usePreferences } from '#shared/preferences.ts';
import { useMay } from '#shared/session.ts';
import { sharedText, t } from '#shared/text.ts';
import styles from './Composer.module.css';
import { ContactFacts } from './ContactFacts.tsx';
import { type EntryTab, maySave } from './composer-draft.ts';
import { EntryText } from './EntryText.tsx';
import { PhrasePicker } from './PhrasePicker.tsx';
import { ReplyHints } from './ReplyHints.tsx';
import { text } from './text.ts';
import { useComposer } from './use-composer.ts';
import { usePhrases } from './use-phrases.ts';

const placeholders = {
  note: text.notePlaceholder,
  call: text.callPlaceholder,
  contact: text.contactPlaceholder,
};
const saves = { note: text.saveNote, call: text.saveCall, contact: text.saveContact };

/** Writes into the story: a note for colleagues, a call, or a contact that happened elsewhere. */
export function Composer(props: {
  ticketId: TicketId;
  categoryId: CategoryId | null;
  mayWork: boolean;
  onTyped(): void;
}) {
  const { ticketId, categoryId, mayWork, onTyped } = props;
  const { draft, change, changeFiles, save, isPending, insertPhrase, openVariables } = useComposer(ticketId);
  const uploads = useUploads(changeFiles);
  const phrases = usePhrases(categoryId, draft.tab === 'note' ? undefined : draft.channel);
  const root = useRef<HTMLDivElement>(null);
  const { enterSaves = false } = usePreferences();
  const mayNote = useMay('tickets.note');
  const tabs = ([mayNote && 'note', mayWork && 'call', mayWork && 'contact'] as const).filter((tab) => !!tab);
  const isReady = maySave(draft) && !uploads.isBusy;
  useShortcut('mod+enter', sharedText.save, isReady ? save : undefined);
  useShortcut('c', text.compose, () => root.current?.querySelector('textarea')?.focus());
  // A contact that was begun elsewhere may come to a ticket on which this person may only leave notes.
  const [first] = tabs;
  const isFitting = tabs.some((tab) => tab === draft.tab);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once it does not fit
  useEffect(() => {
    if (first && !isFitting) change({ tab: first });
  }, [first, isFitting]);
  if (tabs.length === 0) return null;

  const point = (variable: string) => {
    const area = root.current?.querySelector('textarea');
    const start = draft.body.indexOf(variable);
    area?.focus();
    area?.setSelectionRange(start, start + variable.length);
  };
  return (
    <div ref={root} className={styles.composer}>
      <FileDrop take={uploads.add}>
        <Tabs
          size="small"
          activeKey={draft.tab}
          onChange={(tab) => change({ tab: tab as EntryTab })}
          items={tabs.map((key) => ({ key, label: t(text[key]) }))}
        />
        {draft.tab !== 'note' && <ContactFacts draft={draft} change={change} />}
        <EntryText
          value={draft.body}
          placeholder={t(placeholders[draft.tab])}
          phrases={phrases}
          insertPhrase={insertPhrase}
          change={(body) => {
            change({ body });
            onTyped();
          }}
          save={() => isReady && save()}
        />
        {draft.tab === 'contact' && draft.direction === 'out' && (
          <ReplyHints
            body={draft.body}
            change={(body) => {
              change({ body });
              onTyped();
            }}
          />
        )}
        {openVariables.length > 0 && (
          <p className={styles.open}>
            {t(text.stillOpen)}
            {openVariables.map((variable) => (
              <Button key={variable} type="link" size="small" onClick={() => point(variable)}>
                {variable}
              </Button>
            ))}
          </p>
        )}
        <FilesToAttach kept={draft.files} uploads={uploads} />
        <div className={styles.end}>
          <AttachButton take={uploads.add} />
          <PhrasePicker phrases={phrases} choose={insertPhrase} />
          <Select
            size="small"
            variant="borderless"
            aria-label={t(text.enter)}
            value={enterSaves}
            options={[
              { value: true, label: t(text.enterSaves) },
              { value: false, label: t(text.enterBreaks) },
            ]}
            onChange={(enterSaves) => prefer({ enterSaves })}
          />
          <Button type="primary" disabled={!isReady} loading={isPending} onClick={save}>
            {t(saves[draft.tab])}
          </Button>
        </div>
      </FileDrop>
    </div>
  );
}
