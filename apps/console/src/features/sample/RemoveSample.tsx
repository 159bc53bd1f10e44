import type { SampleState } from '@huiyin/contract/sample';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { useSayFailure } from '#shared/use-done.ts';
import styles from './SampleTeam.module.css';
import { text } from './text.ts';

/** Asks first, and names what people recorded since. */
export function RemoveSample({ sample: { recordedSince } }: { sample: SampleState }) {
  const [asking, setAsking] = useState(false);
  const [along, setAlong] = useState(false);
  const { message } = App.useApp();
  const queries = useQueryClient();
  const onError = useSayFailure();
  const remove = useMutation(
    api.sample.remove.mutationOptions({
      onError,
      onSuccess(counts) {
        setAsking(false);
        void message.success(t(text.removed, counts));
        return queries.invalidateQueries();
      },
    }),
  );
  const isInUse = recordedSince.length > 0;
  return (
    <>
      <Button danger onClick={() => setAsking(true)}>
        {t(text.remove)}
      </Button>
      <Modal
        title={t(text.remove)}
        open={asking}
        onCancel={() => setAsking(false)}
        okText={t(text.remove)}
        okButtonProps={{ danger: true, disabled: isInUse && !along, loading: remove.isPending }}
        onOk={() => remove.mutate({ alongWith: recordedSince.map(({ id }) => id) })}
      >
        <p>{t(text.removeHint)}</p>
        {isInUse && (
          <>
            <p>{t(text.recordedSince, { count: recordedSince.length })}</p>
            <ul className={styles.since}>
              {recordedSince.map(({ id, number, description }) => (
                <li key={id}>
                  {number} {description}
                </li>
              ))}
            </ul>
            <Checkbox checked={along} onChange={(event) => setAlong(event.target.checked)}>
              {t(text.alongWith)}
            </Checkbox>
          </>
        )}
      </Modal>
    </>
  );
}
