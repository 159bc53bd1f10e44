import type { ShiftId } from '@huiyin/contract/ids';
import { channelText } from '@huiyin/contract/ticket-labels';
import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { type ComponentProps, useState } from 'react';
import { LeadNow } from '#features/organisation/LeadNow.tsx';
import { newShift, RosterWeek } from '#features/organisation/RosterWeek.tsx';
import { text } from '#features/organisation/roster-text.ts';
import { ShiftForm } from '#features/organisation/ShiftForm.tsx';
import { addDays, mondayOf } from '#features/organisation/week.ts';
import { CapacityForm } from '#features/staff/CapacityForm.tsx';
import { PresenceTable, type Present } from '#features/staff/PresenceTable.tsx';
import { StaffSelect } from '#features/staff/StaffSelect.tsx';
import { text as staffText } from '#features/staff/text.ts';
import { api } from '#shared/api.ts';
import { EditPanel } from '#shared/EditPanel.tsx';
import { EmptyState } from '#shared/EmptyState.tsx';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { dayText } from '#shared/moment-text.ts';
import { PageHeader } from '#shared/PageHeader.tsx';
import { useLive } from '#shared/realtime.ts';
import { useMay } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import { useDone, useSayFailure } from '#shared/use-done.ts';
import { text as places } from '#shell/settings-text.ts';

type Edited = ComponentProps<typeof ShiftForm>['shift'] & { id?: ShiftId };

/** Who works when. */
export function RosterPage() {
  const today = dayText(new Date());
  const [monday, setMonday] = useState(() => mondayOf(today));
  const [edited, setEdited] = useState<Edited>();
  const query = api.roster.week.queryOptions({ input: { from: monday } });
  const { data, error, refetch } = useQuery(query);
  useLive('roster', query.queryKey);
  const mayManage = useMay('roster.manage');
  const [limited, setLimited] = useState<Present>();
  const close = () => {
    setEdited(undefined);
    setLimited(undefined);
  };

  return (
    <>
      <PageHeader title={t(places.roster)}>
        <Button onClick={() => setMonday(addDays(monday, -7))}>{t(text.previousWeek)}</Button>
        <Button onClick={() => setMonday(mondayOf(today))}>{t(text.thisWeek)}</Button>
        <Button onClick={() => setMonday(addDays(monday, 7))}>{t(text.nextWeek)}</Button>
        {mayManage && <CopyLastWeekButton monday={monday} />}
      </PageHeader>
      <LeadNow />
      {!data && (error ? <FailureState error={error} retry={() => void refetch()} /> : <LoadingBlock />)}
      {data && (
        <RosterWeek
          monday={monday}
          today={today}
          shifts={data.shifts}
          {...(mayManage ? { open: setEdited, add: (day: string) => setEdited(newShift(day)) } : {})}
        />
      )}
      {data?.shifts.length === 0 && <EmptyState title={t(text.empty)}>{t(text.emptyHint)}</EmptyState>}
      <h2>{t(staffText.whoIsHere)}</h2>
      <PresenceTable channelNames={channelText} {...(mayManage ? { open: setLimited } : {})} />
      <EditPanel
        title={t(staffText.capacityOf, { name: limited?.name ?? '' })}
        open={limited !== undefined}
        close={close}
      >
        {limited && <CapacityForm person={limited} channelNames={channelText} onSaved={close} />}
      </EditPanel>
      <EditPanel
        title={t(edited?.id ? text.editShift : text.addShift)}
        open={edited !== undefined}
        close={close}
      >
        {edited && (
          <ShiftForm
            shift={edited}
            now={data?.shifts.find(({ id }) => id === edited.id)}
            person={<StaffSelect allowClear={false} />}
            onSaved={close}
          />
        )}
      </EditPanel>
    </>
  );
}

function CopyLastWeekButton({ monday }: { monday: string }) {
  const { message } = App.useApp();
  const done = useDone();
  const copy = useMutation(
    api.roster.copyWeek.mutationOptions({
      onSuccess: ({ planned }) =>
        planned > 0 ? done(text.copied, api.roster.key()) : void message.info(t(text.copiedNone)),
      onError: useSayFailure(),
    }),
  );
  return (
    <Button loading={copy.isPending} onClick={() => copy.mutate({ from: addDays(monday, -7), to: monday })}>
      {t(text.copyLastWeek)}
    </Button>
  );
}
