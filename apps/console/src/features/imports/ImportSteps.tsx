import type { TableImport } from '@huiyin/contract/imports';
import { refusals } from '@huiyin/contract/refusals';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button, Popconfirm, Progress } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { useSayFailure } from '#shared/use-done.ts';
import { Arrangement, saidOf } from './Arrangement.tsx';
import { ImportRows } from './ImportRows.tsx';
import styles from './Imports.module.css';
import { isRunning } from './import-queries.ts';
import { statusText, text } from './text.ts';

/** Where an import is, and what can be done with it there. */
export function ImportSteps({ given }: { given: TableImport }) {
  const { status, refusal, doneCount, keptTickets } = given;
  if (status === 'refused')
    return (
      <Alert type="error" title={t(text.refused)} description={refusal ? t(refusals[refusal]) : undefined} />
    );
  if (isRunning(status)) {
    const count = rowsOfStep(given);
    return (
      <section aria-live="polite">
        <h2>{t(statusText[status])}</h2>
        <Progress
          percent={count > 0 ? Math.min(100, Math.round((doneCount / count) * 100)) : 0}
          aria-label={t(statusText[status])}
        />
        <p>{t(text.progress, { done: doneCount, count })}</p>
      </section>
    );
  }
  return (
    <>
      <h2>{t(statusText[status])}</h2>
      {keptTickets.length > 0 && (
        <Alert
          type="warning"
          title={t(text.kept)}
          description={keptTickets.map(({ id, number }) => (
            <Link key={id} to="/tickets/$ticketId" params={{ ticketId: id }} style={{ marginRight: 12 }}>
              {number}
            </Link>
          ))}
        />
      )}
      {status === 'ready' ? <Ready key={given.headers.join()} given={given} /> : <Actions given={given} />}
      <ImportRows given={given} />
    </>
  );
}

/** Waits for a yes, which is about what was seen: what is said since has to be looked at first. */
function Ready({ given }: { given: TableImport }) {
  const [said, say] = useState(() => saidOf(given));
  const [judged, setJudged] = useState(said);
  const isJudged = said === judged;
  return (
    <>
      <Arrangement given={given} said={said} isJudged={isJudged} say={say} judged={setJudged} />
      <Actions given={given} isJudged={isJudged} />
    </>
  );
}

/** How many rows the step that is running has to do. */
const rowsOfStep = ({ status, rowCount, counts }: TableImport) =>
  status === 'importing' || status === 'undoing' ? counts.new + counts.changed : rowCount;

function Actions({ given, isJudged = true }: { given: TableImport; isJudged?: boolean }) {
  const { id: importId, status, counts } = given;
  const queries = useQueryClient();
  const onError = useSayFailure();
  const onSuccess = () => queries.invalidateQueries({ queryKey: api.imports.key() });
  const carryOut = useMutation(api.imports.carryOut.mutationOptions({ onError, onSuccess }));
  const undo = useMutation(api.imports.undo.mutationOptions({ onError, onSuccess }));
  const count = counts.new + counts.changed;
  return (
    <div className={styles.actions}>
      {status === 'ready' && (
        <Button
          type={isJudged ? 'primary' : 'default'}
          disabled={count === 0 || !isJudged}
          loading={carryOut.isPending}
          onClick={() => carryOut.mutate({ importId })}
        >
          {t(text.carryOut, { count })}
        </Button>
      )}
      {!isJudged && <small role="status">{t(text.judgeFirst)}</small>}
      {counts.error > 0 && (
        <Button href={`/api/imports/${importId}/problems`} download>
          {t(text.problems)}
        </Button>
      )}
      {status === 'imported' && (
        <Popconfirm
          title={t(text.undo)}
          description={t(text.undoAsk)}
          onConfirm={() => undo.mutate({ importId })}
        >
          <Button danger loading={undo.isPending}>
            {t(text.undo)}
          </Button>
        </Popconfirm>
      )}
    </div>
  );
}
