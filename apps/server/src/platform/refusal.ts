import type { RefusalReason } from '@huiyin/contract/refusals';

/** A rule of the business says no. */
export class Refusal extends Error {
  readonly reason: RefusalReason;
  /** The fields or things that the rule speaks of. */
  readonly about: readonly string[] | undefined;

  constructor(reason: RefusalReason, about?: readonly string[]) {
    super(reason);
    this.name = 'Refusal';
    this.reason = reason;
    this.about = about;
  }
}

/** Not there, or not visible to who asks: the two are told apart to nobody. */
export class NotFound extends Error {
  constructor() {
    super('Not found');
    this.name = 'NotFound';
  }
}

/** The actor lacks a permission that depends on the input. */
export class Forbidden extends Error {
  constructor() {
    super('Forbidden');
    this.name = 'Forbidden';
  }
}
