import { useEffect, useState } from 'react';

/** The value once it has rested for `milliseconds`: what is asked while somebody types. */
export function useDebounced<T>(value: T, milliseconds: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const resting = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(resting);
  }, [value, milliseconds]);
  return rested;
}
