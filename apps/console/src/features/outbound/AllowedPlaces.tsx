import type { OutboundPlace } from '@huiyin/contract/outbound-places';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { api } from '#shared/api.ts';
import { Moment } from '#shared/Moment.tsx';
import { t } from '#shared/text.ts';
import { useDone, useSayFailure } from '#shared/use-done.ts';
import { useUndoable } from '#shared/use-undoable.tsx';
import styles from './Outbound.module.css';
import { text } from './text.ts';

/** What may be called, and since when by whose word. */
export function AllowedPlaces({ places }: { places: readonly OutboundPlace[] }) {
  const done = useDone();
  const queries = useQueryClient();
  const undoable = useUndoable();
  const onError = useSayFailure();
  const allow = useMutation(
    api.outboundPlaces.allow.mutationOptions({
      onSuccess: () => done(text.allowed, api.outboundPlaces.key()),
      onError,
    }),
  );
  const disallow = useMutation({
    mutationFn: ({ id }: OutboundPlace) => api.outboundPlaces.disallow.call({ id }),
    onSuccess: (_, { id, place }) => {
      undoable(text.disallowed, () => allow.mutate({ id, place }));
      return queries.invalidateQueries({ queryKey: api.outboundPlaces.key() });
    },
    onError,
  });
  return (
    <ul className={styles.places} aria-label={t(text.places)}>
      {places.map((one) => (
        <li key={one.id}>
          <div>
            <code>{one.place}</code>
            <small>
              {one.allowedByName ? t(text.by, { name: one.allowedByName }) : t(text.bySystem)}{' '}
              <Moment at={one.allowedAt} />
            </small>
          </div>
          <Button
            size="small"
            aria-label={t(text.disallowOne, { place: one.place })}
            loading={disallow.isPending && disallow.variables.id === one.id}
            onClick={() => disallow.mutate(one)}
          >
            {t(text.disallow)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
