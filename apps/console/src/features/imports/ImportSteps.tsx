import type { TableImport } from '@huiyin/contract/imports';
import { refusals } from '@huiyin/contract/refusals';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button, Popconfirm, Progress } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { useSayFailure } from '#shared/use-done.ts';
import { useSingly } from '#shared/use-singly.ts';
import { Arrangement, type Said, saidOf } from './Arrangement.tsx';
import { ImportRows } from './ImportRows.tsx';
import styles from './Imports.module.css';
import { isRunning } from './import-queries.ts';
import { OtherSheets, SheetChoice } from './SheetChoice.tsx';
import { statusText, text } from './text.ts';

/** Where an import is, and what can be done with it there. */
export function ImportSteps({ given }: { given: TableImport }) {
  const [mine, setMine] = useState<Mine>();
  const { status, refusal, doneCount, keptTickets } = given;
  if (mine && status !== 'ready' && status !== 'judging') setMine(undefined);
  if (status === 'refused')
    return (
      <>
        <Alert
          type="error"
          title={t(text.refused)}
          description={refusal ? t(refusals[refusal]) : undefined}
        />
        <SheetChoice given={given} mayChoose />
      </>
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
        <p>
          {status === 'reading' ? t(text.readSoFar, { count }) : t(text.progress, { done: doneCount, count })}
        </p>
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
      {status === 'ready' ? (
        <Ready given={given} mine={mine} setMine={setMine} />
      ) : (
        <>
          <OtherSheets given={given} />
          <Actions given={given} />
        </>
      )}
      <ImportRows given={given} />
    </>
  );
}

/** What somebody says here and did not send yet, and of which preview they say it. */
interface Mine {
  about: TableImport['fingerprint'];
  said: Said;
}

/** Waits for a yes, which is about what was seen: what is said since has to be looked at first. */
function Ready(props: { given: TableImport; mine: Mine | undefined; setMine(mine?: Mine): void }) {
  const { given, mine, setMine } = props;
  const about = given.fingerprint;
  const isJudged = mine?.about !== about;
  return (
    <>
      {mine && isJudged && (
        <Alert
          className={styles.overtaken}
          type="warning"
          role="alert"
          title={t(text.overtaken)}
          closable={{ onClose: () => setMine() }}
        />
      )}
      <SheetChoice given={given} mayChoose={isJudged} />
      <Arrangement
        given={given}
        said={isJudged ? saidOf(given) : mine.said}
        isJudged={isJudged}
        say={(said) => setMine({ about, said })}
        judged={() => setMine()}
      />
      <Actions given={given} isJudged={isJudged} />
    </>
  );
}

/** How many rows the step that is running has to do. */
const rowsOfStep = ({ status, rowCount, counts }: TableImport) =>
  status === 'importing' || status === 'undoing' ? counts.new + counts.changed : rowCount;

function Actions({ given, isJudged = true }: { given: TableImport; isJudged?: boolean }) {
  const { id: importId, status, counts, fingerprint } = given;
  const queries = useQueryClient();
  const onError = useSayFailure();
  const onSettled = () => queries.invalidateQueries({ queryKey: api.imports.key() });
  const carryOut = useMutation(api.imports.carryOut.mutationOptions({ onError, onSettled }));
  const undo = useMutation(api.imports.undo.mutationOptions({ onError, onSettled }));
  const [startWriting, startUndoing] = [useSingly(carryOut), useSingly(undo)];
  const count = counts.new + counts.changed;
  return (
    <div className={styles.actions}>
      {status === 'ready' && (
        <Button
          type={isJudged ? 'primary' : 'default'}
          disabled={count === 0 || !isJudged}
          loading={carryOut.isPending}
          onClick={() => startWriting({ importId, fingerprint })}
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
          onConfirm={() => startUndoing({ importId })}
        >
          <Button danger loading={undo.isPending}>
            {t(text.undo)}
          </Button>
        </Popconfirm>
      )}
    </div>
  );
}
