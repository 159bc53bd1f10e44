import { Drawer } from 'antd';
import type { ReactNode } from 'react';

/** Where one thing of a list is edited, beside the list; on a phone it fills the screen. */
export function EditPanel(props: { title: string; open: boolean; close(): void; children: ReactNode }) {
  const { title, open, close, children } = props;
  return (
    <Drawer
      title={title}
      open={open}
      onClose={close}
      size={480}
      destroyOnHidden
      getContainer={false}
      rootStyle={{ position: 'fixed' }}
      styles={{ wrapper: { maxWidth: '100vw' } }}
    >
      {children}
    </Drawer>
  );
}
