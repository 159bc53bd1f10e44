import { useQuery } from '@tanstack/react-query';
import { api } from '#shared/api.ts';
import { useLive } from '#shared/realtime.ts';
import { useMay } from '#shared/session.ts';

/** Whether the sample is here and how far it is told; not asked for whoever may do nothing about it. */
export function useSample() {
  const may = useMay('sample.manage');
  const state = api.sample.state.queryOptions();
  useLive('sample', state.queryKey);
  return useQuery({ ...state, enabled: may }).data;
}
