import { LoadingOutlined } from '@ant-design/icons';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type AnyRouter, RouterProvider } from '@tanstack/react-router';
import { App, ConfigProvider } from 'antd';
import { useLayoutEffect } from 'react';
import { spoken } from '#shared/language.ts';
import { useLook } from '#shared/look.ts';
import { useStore } from '#shared/store.ts';
import { themes } from '#shared/theme.ts';

/** All there is, in the language and the look that the person chose. */
export function Console(props: { queries: QueryClient; router: AnyRouter; onDrawn(): void }) {
  const { queries, router, onDrawn } = props;
  const { language, antd } = useStore(spoken);
  const look = useLook();
  useLayoutEffect(onDrawn, [onDrawn]); // after those of what is within, from where on the router follows by itself
  return (
    <ConfigProvider
      theme={themes[look]}
      locale={antd}
      getPopupContainer={landmarkOf}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false, loadingIcon: wheel }}
      form={{ requiredMark: 'optional' }}
    >
      <App message={{ maxCount: 3, top: 60 }}>
        <QueryClientProvider client={queries}>
          {/* Texts are read when a component is drawn, so another language draws all of them anew. */}
          <RouterProvider key={language} router={router} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}

// That of Ant Design adds “loading” to the button's name, and stays where the end of its movement is missed.
const wheel = <LoadingOutlined aria-hidden />;

// What pops up stays in the part of the page that it belongs to, and scrolls with it.
const landmarkOf = (trigger?: HTMLElement) =>
  trigger?.closest<HTMLElement>('[role=dialog], main, header, nav') ?? document.body;
