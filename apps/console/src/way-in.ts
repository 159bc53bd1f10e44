import type { QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { api } from '#shared/api.ts';
import { isSignedOut } from '#shared/failure.ts';
import { preferLike } from '#shared/preferences.ts';
import { me } from '#shared/session.ts';

/** Lets in who is signed in; others sign in first, or set the system up, and then come to where they wanted. */
export async function letIn({ queries, to }: { queries: QueryClient; to: string }) {
  try {
    const person = await queries.ensureQueryData(me);
    preferLike(person.id, person);
  } catch (error) {
    if (!isSignedOut(error)) throw error;
    const { setUp } = await queries.ensureQueryData(api.organisation.state.queryOptions());
    throw setUp ? redirect({ to: '/sign-in', search: { back: to } }) : redirect({ to: '/set-up' });
  }
}

/** Where to go after signing in: only ever a place of ours. */
export const safeBack = (back: unknown) =>
  typeof back === 'string' && /^\/(?![/\\])/.test(back) && !back.startsWith('/sign-in') ? back : '/';
