import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { TodoCounts } from '#features/deadlines/TodoCounts.tsx';
import { TodoList } from '#features/deadlines/TodoList.tsx';
import { text } from '#features/deadlines/text.ts';
import { useTodos } from '#features/deadlines/use-todos.ts';
import { CompleteTodo } from '#features/follow-ups/CompleteTodo.tsx';
import { SampleNews } from '#features/sample/SampleNews.tsx';
import { SampleOffer } from '#features/sample/SampleOffer.tsx';
import { EmptyState } from '#shared/EmptyState.tsx';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { PageHeader } from '#shared/PageHeader.tsx';
import { useMay } from '#shared/session.ts';
import { sharedText, t } from '#shared/text.ts';

/** The home page: everything this person owes anyone, by due time. */
export function TodosPage() {
  const mine = useTodos();
  return (
    <>
      <PageHeader title={t(text.todos)}>{mine.counts && <TodoCounts counts={mine.counts} />}</PageHeader>
      <SampleNews />
      <Todos mine={mine} />
    </>
  );
}

function Todos({ mine }: { mine: ReturnType<typeof useTodos> }) {
  const { todos, todayEndsAt, ...asked } = mine;
  const navigate = useNavigate();
  if (asked.isPending) return <LoadingBlock />;
  if (!todayEndsAt) return <FailureState error={asked.error} retry={() => void asked.refetch()} />;
  if (todos.length === 0) return <AllKept />;
  return (
    <>
      <TodoList
        todos={todos}
        todayEndsAt={todayEndsAt}
        open={({ screen }) => void navigate({ to: screen })}
        action={(todo) => todo.kind === 'follow-up' && <CompleteTodo todo={todo} />}
      />
      {asked.hasNextPage && (
        <Button loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
          {t(sharedText.more)}
        </Button>
      )}
    </>
  );
}

function AllKept() {
  const mayRecord = useMay('tickets.open');
  return (
    <EmptyState
      title={t(text.allKept)}
      step={
        mayRecord ? (
          <Link to="/tickets/new">{t(text.newRecord)}</Link>
        ) : (
          <Link to="/tickets">{t(text.allTickets)}</Link>
        )
      }
    >
      {t(text.allKeptHint)} <SampleOffer />
    </EmptyState>
  );
}
