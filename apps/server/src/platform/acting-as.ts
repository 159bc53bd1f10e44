import type { Actor } from './actor.ts';
import { contextFor } from './context.ts';
import { defineFacility } from './facility.ts';

/** For a job that goes on with what a person began: they act, with what they were allowed then. */
export const actingAs = defineFacility((runtime) => (actor: Actor) => contextFor(actor, runtime));
