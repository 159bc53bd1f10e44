import { entryDirections } from '@huiyin/contract/entries';
import { channelText } from '@huiyin/contract/ticket-labels';
import { channels } from '@huiyin/contract/tickets';
import { Checkbox, InputNumber } from 'antd';
import { Chips } from '#shared/Chips.tsx';
import { MinuteInput } from '#shared/MinuteInput.tsx';
import { t } from '#shared/text.ts';
import { FieldControl } from '../fields/FieldControl.tsx';
import { fieldText, text as fieldWords } from '../fields/text.ts';
import styles from './Composer.module.css';
import type { ComposerDraft } from './composer-draft.ts';
import { directionText, text } from './text.ts';

/** Who contacted whom, how and when. */
export function ContactFacts(props: { draft: ComposerDraft; change(news: Partial<ComposerDraft>): void }) {
  const { draft, change } = props;
  const isCall = draft.tab === 'call';
  return (
    <div className={styles.facts}>
      <Chips
        id="entry-direction"
        label={t(text.direction)}
        options={entryDirections}
        names={directionText}
        value={draft.direction}
        onChange={(direction) => direction && change({ direction })}
      />
      {isCall ? (
        <Checkbox checked={draft.reached} onChange={({ target }) => change({ reached: target.checked })}>
          {t(text.reached)}
        </Checkbox>
      ) : (
        <Chips
          id="entry-channel"
          label={t(fieldText.channel)}
          options={channels}
          names={channelText}
          value={draft.channel}
          onChange={(channel) => channel && change({ channel })}
        />
      )}
      {isCall && draft.reached && (
        <>
          <InputNumber
            style={{ width: 120 }}
            min={0}
            max={1440}
            aria-label={t(text.minutes)}
            placeholder={t(text.minutes)}
            value={draft.minutes ?? null}
            onChange={(minutes) => change({ minutes })}
          />
          <div style={{ width: 180 }}>
            <FieldControl
              name="recordingConsent"
              placeholder={t(fieldText.recordingConsent)}
              value={draft.recordingConsent ?? null}
              onChange={(value) =>
                change({ recordingConsent: (value ?? null) as ComposerDraft['recordingConsent'] & string })
              }
            />
          </div>
        </>
      )}
      <div style={{ width: 190 }}>
        <MinuteInput
          label={t(text.occurredAt)}
          placeholder={t(fieldWords.now)}
          value={draft.occurredAt}
          onChange={(occurredAt) => change({ occurredAt })}
        />
      </div>
    </div>
  );
}
