import { createContext } from 'react';

/**
 * Asks again for the thing that a page is about, for a part of it that is there no more, and answers whether it is there
 * still: most likely the whole is gone, and then the page says so once.
 */
export const WholeContext = createContext<(() => Promise<boolean>) | undefined>(undefined);
