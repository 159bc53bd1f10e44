import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { t } from '#shared/text.ts';
import { text } from './text.ts';
import { useViews } from './use-views.ts';
import styles from './Views.module.css';

/** The views to choose from, each with how many tickets it holds. */
export function ViewTabs({ current }: { current: string }) {
  const views = useViews();
  const tabs = views.map(({ key, count }) => key + (count ? '+' : '')).join();
  const frame = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another one is current, or it is pushed aside
  useEffect(() => {
    // After the router has put back where everything had been scrolled to.
    const asked = requestAnimationFrame(() => frame.current && showCurrent(frame.current));
    return () => cancelAnimationFrame(asked);
  }, [current, tabs]);
  return (
    <nav ref={frame} className={styles.views} aria-label={t(text.views)}>
      {views.map(({ key, name, count, search }) => (
        <Link
          key={key}
          to="/tickets"
          search={search}
          aria-current={key === current ? 'page' : undefined}
          activeProps={{}}
        >
          {name}
          {count && <small>{count}</small>}
        </Link>
      ))}
    </nav>
  );
}

/** Brings the tab of the current view to the middle; the page itself stays where it was scrolled to. */
function showCurrent(frame: HTMLElement) {
  const tab = frame.querySelector('[aria-current]');
  if (!tab) return;
  const [whole, part] = [frame.getBoundingClientRect(), tab.getBoundingClientRect()];
  frame.scrollLeft += part.left + part.width / 2 - (whole.left + whole.width / 2);
}
