import type { Label } from '@huiyin/contract/language';
import { App, Button } from 'antd';
import { sharedText, t } from './text.ts';

/** Says that something is done, and offers for a while to take it back. */
export function useUndoable() {
  const { message } = App.useApp();
  return (said: Label, undo: () => void) => {
    const key = crypto.randomUUID();
    const takeBack = () => {
      message.destroy(key);
      undo();
    };
    void message.success({
      key,
      duration: 8,
      content: (
        <>
          {t(said)}
          <Button type="link" size="small" onClick={takeBack}>
            {t(sharedText.undo)}
          </Button>
        </>
      ),
    });
  };
}
