import type { ContactPoint } from '@huiyin/contract/contact-points';
import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useEffect, useState } from 'react';
import { api } from '#shared/api.ts';
import { failureText } from '#shared/failure.ts';
import { useMay } from '#shared/session.ts';
import { sharedText, t } from '#shared/text.ts';
import { pointKindText } from '../text.ts';
import styles from './ContactValue.module.css';
import { RevealReason } from './RevealReason.tsx';
import { text } from './text.ts';

const SHOWN_FOR = 60_000;

/** A contact point masked, and for a minute whole after a click: with a reason from who does not serve the customer. */
export function ContactValue({ point, handling }: { point: ContactPoint; handling: boolean }) {
  const { message } = App.useApp();
  const mayReveal = useMay('customers.reveal');
  const [asking, setAsking] = useState(false);
  const reveal = useMutation(api.contactPoints.reveal.mutationOptions({ onSuccess: () => setAsking(false) }));
  const { data: shown, reset } = reveal;
  useEffect(() => {
    if (!shown) return;
    const hiding = setTimeout(reset, SHOWN_FOR);
    return () => clearTimeout(hiding);
  }, [shown, reset]);

  const see = (reason?: string) => reveal.mutate({ contactPointId: point.id, reason });
  const ask = () => {
    if (!handling) return setAsking(true);
    reveal.mutate(
      { contactPointId: point.id },
      { onError: (error) => void message.error(failureText(error)) },
    );
  };
  const copy = async (value: string) => {
    await navigator.clipboard.writeText(value);
    void message.success(t(sharedText.copied));
  };

  if (shown) {
    return (
      <span className={styles.value} role="status">
        <strong>{shown.display}</strong>
        <Button type="link" onClick={() => void copy(shown.value)}>
          {t(sharedText.copy)}
        </Button>
        <Button type="link" onClick={reset}>
          {t(text.hide)}
        </Button>
      </span>
    );
  }
  return (
    <span className={styles.value}>
      {point.masked}
      {mayReveal && (
        <Button
          type="link"
          loading={reveal.isPending && !asking}
          aria-label={t(text.revealOne, { kind: `${t(pointKindText[point.kind])} ${point.masked}` })}
          onClick={ask}
        >
          {t(text.reveal)}
        </Button>
      )}
      {asking && (
        <RevealReason
          request={reveal}
          see={see}
          close={() => {
            setAsking(false);
            reset();
          }}
        />
      )}
    </span>
  );
}
