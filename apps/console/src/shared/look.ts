import { useEffect, useSyncExternalStore } from 'react';
import { usePreferences } from './preferences.ts';
import type { Look } from './tokens.ts';

const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

function followSystem(hear: () => void) {
  systemIsDark.addEventListener('change', hear);
  return () => systemIsDark.removeEventListener('change', hear);
}

/** Light or dark: as the person chose, else as the system is. */
export function useLook(): Look {
  const chosen = usePreferences().look;
  const system = useSyncExternalStore(followSystem, () => systemIsDark.matches);

  useEffect(() => {
    if (chosen) document.documentElement.dataset.look = chosen;
    else delete document.documentElement.dataset.look;
  }, [chosen]);

  return chosen ?? (system ? 'dark' : 'light');
}
