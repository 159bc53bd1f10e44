import type { Language } from '@huiyin/contract/language';
import type { Channel } from '@huiyin/contract/tickets';
import type { TicketLayout } from '@huiyin/contract/views';
import { remembered } from './remembered.ts';
import { makeStore, useStore } from './store.ts';
import type { Look } from './tokens.ts';

/** What a person has chosen about the console; what is absent they left to us. */
export interface Preferences {
  language?: Language;
  look?: Look;
  /** The channel of their last record. */
  channel?: Channel;
  /** Whether Enter saves what is written to a ticket; else it starts a line. */
  enterSaves?: boolean;
  /** The table of tickets as it was here last; where it is kept is the server. */
  layout?: TicketLayout;
  /** Whether new notices sound; they do unless switched off. */
  sound?: boolean;
  /** Whether they show as notifications of the system. */
  desktop?: boolean;
}

const onThisDevice = 'preferences';
const ofPerson = (id: string) => `preferences:${id}`;

let person: string | undefined;
export const preferences = makeStore<Preferences>(remembered.read(onThisDevice) ?? {});

export const usePreferences = () => useStore(preferences);

/** From now on the choices are this person's; their language is that of their account. */
export function preferLike(id: string, { language }: { language: Language }) {
  person = id;
  const chosen = remembered.read<Preferences>(ofPerson(id)) ?? { look: preferences.get().look };
  keep({ ...chosen, language });
}

export function prefer(choice: Preferences) {
  keep({ ...chosenByNow(), ...choice });
}

// In another tab, that is; but what one writes there and here stays in the language it began in.
remembered.onKeptElsewhere(() => preferences.set(chosenByNow()));

function chosenByNow(): Preferences {
  const here = preferences.get();
  const kept = remembered.read<Preferences>(person ? ofPerson(person) : onThisDevice);
  return { ...(kept ?? here), ...(here.language && { language: here.language }) };
}

// Kept for the device too, so that the next sign-in page looks as the last person left it.
function keep(choices: Preferences) {
  if (person) remembered.keep(ofPerson(person), choices);
  remembered.keep(onThisDevice, choices);
  preferences.set(choices);
}
