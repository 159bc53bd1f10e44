import type { CalendarId } from '@huiyin/contract/ids';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { CalendarForm } from '#features/calendars/CalendarForm.tsx';
import { CalendarList } from '#features/calendars/CalendarList.tsx';
import {
  type CalendarFields,
  calendarOf,
  fieldsOf,
  newCalendarFields,
} from '#features/calendars/calendar-fields.ts';
import { text } from '#features/calendars/text.ts';
import { api } from '#shared/api.ts';
import { EditPanel } from '#shared/EditPanel.tsx';
import { FailureState } from '#shared/FailureState.tsx';
import { failureText } from '#shared/failure.ts';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { newId } from '#shared/new-id.ts';
import { PageHeader } from '#shared/PageHeader.tsx';
import { useLive } from '#shared/realtime.ts';
import { t } from '#shared/text.ts';

interface Editing {
  id: CalendarId;
  title: string;
  fields: CalendarFields;
}

interface Save {
  id: CalendarId;
  fields: CalendarFields;
  was: CalendarFields | undefined;
}

/** Settings: when the company works. */
export function CalendarsPage() {
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [editing, setEditing] = useState<Editing>();
  const { data, error, isPending, refetch } = useQuery(api.calendars.list.queryOptions());
  useLive('calendar', api.calendars.list.queryKey());

  const refresh = () => queries.invalidateQueries({ queryKey: api.calendars.list.key() });
  const archive = useMutation(
    api.calendars.archive.mutationOptions({
      onSuccess: refresh,
      onError: (error) => void message.error(failureText(error)),
    }),
  );
  const save = useMutation({
    mutationFn: async ({ id, fields, was: read }: Save) => {
      const calendar = calendarOf(fields);
      const was = read && calendarOf(read);
      if (calendar) await api.calendars.save.call({ id, ...calendar, ...(was ? { was } : {}) });
    },
    onError: () => refetch(),
    onSuccess: () => {
      setEditing(undefined);
      void message.success(t(text.saved));
      return refresh();
    },
  });
  const edit = (editing: Editing) => {
    save.reset();
    setEditing(editing);
  };

  if (isPending) return <LoadingBlock />;
  if (!data) return <FailureState error={error} retry={() => void refetch()} />;
  const edited = data.calendars.find(({ id }) => id === editing?.id);
  return (
    <>
      <PageHeader title={t(text.calendars)}>
        <Button
          type="primary"
          onClick={() => edit({ id: newId(), title: t(text.add), fields: newCalendarFields() })}
        >
          {t(text.add)}
        </Button>
      </PageHeader>
      <p>{t(text.intro)}</p>
      <CalendarList
        calendars={data.calendars}
        edit={(calendar) =>
          edit({ id: calendar.id, title: t(text.editCalendar), fields: fieldsOf(calendar) })
        }
        archive={(id) => archive.mutate({ id })}
      />
      <EditPanel
        title={editing?.title ?? ''}
        open={editing !== undefined}
        close={() => setEditing(undefined)}
      >
        {editing && (
          <CalendarForm
            key={editing.id}
            initial={editing.fields}
            now={edited && fieldsOf(edited)}
            request={save}
            save={(fields, was) => save.mutate({ id: editing.id, fields, was })}
          />
        )}
      </EditPanel>
    </>
  );
}
