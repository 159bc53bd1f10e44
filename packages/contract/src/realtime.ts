/** Something changed: ask the API what it now is. The subject reads `ticket:0198…`. */
export interface Changed {
  subject: string;
  name: string;
}

export interface ServerToClient {
  changed(change: Changed): void;
}

export interface ClientToServer {
  /** Asks to hear of a thing (`ticket:0198…`) or a kind of thing (`ticket`); answers once it will. */
  watch(subject: string, watching: (answer: 'watching' | 'refused') => void): void;
  unwatch(subject: string): void;
}
