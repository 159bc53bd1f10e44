import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { api } from '#shared/api.ts';
import { failureText } from '#shared/failure.ts';

/** What follows a change of a ticket: all that shows tickets is asked again, and a failure is told. */
export function useTicketChange() {
  const { message } = App.useApp();
  const queries = useQueryClient();
  return {
    refresh: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: api.tickets.key() }),
        queries.invalidateQueries({ queryKey: api.entries.key() }),
      ]),
    tell: (error: unknown) => void message.error(failureText(error)),
  };
}
