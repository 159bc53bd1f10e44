/**
 * Something changed: ask the API what it now is. The subject reads `ticket:0198…`; who listens to a kind hears the kind
 * alone (`ticket`), as not everything of it is theirs to know of.
 */
export interface Changed {
  subject: string;
  name?: string;
}

export type Doing = 'viewing' | 'typing';

/** Somebody who has a thing open now. */
export interface Attendant {
  id: string;
  name: string;
  doing: Doing;
}

/** Everybody who has it open now, whoever hears it among them. */
export interface Attending {
  subject: string;
  people: Attendant[];
}

export interface ServerToClient {
  changed(change: Changed): void;
  attending(attending: Attending): void;
}

export interface ClientToServer {
  /** Asks to hear of a thing (`ticket:0198…`) or a kind of thing (`ticket`); answers once it will. */
  watch(subject: string, watching: (answer: 'watching' | 'refused') => void): void;
  unwatch(subject: string): void;
  /** Says that one has a watched thing open or types in it; typing is said again while it lasts, 10 s at a time. */
  attend(subject: string, doing: Doing | 'left'): void;
}
