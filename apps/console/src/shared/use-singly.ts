import type { UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';

/** Sends a change once while it is under way: a second click may come before the button shows that it works. */
export function useSingly<Given>({ mutateAsync }: UseMutationResult<unknown, Error, Given>) {
  const isUnderWay = useRef(false);
  return (given: Given) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    const ended = () => {
      isUnderWay.current = false;
    };
    mutateAsync(given).then(ended, ended);
  };
}
