import { useCallback, useEffect, useState } from 'preact/hooks';

/** Milliseconds after the last keystroke before the document beside the form is drawn anew. */
const delay = 200;

/**
 * A value that follows its source at a distance, so that typing never waits for what is drawn from it.
 * `catchUp` takes the newest at once; printing does so by itself.
 */
export function useDeferred<Value>(source: Value): { value: Value; catchUp: () => void } {
  const [value, setValue] = useState(source);
  const catchUp = useCallback(() => {
    setValue(source);
  }, [source]);
  useEffect(() => {
    const timer = setTimeout(catchUp, delay);
    addEventListener('beforeprint', catchUp);
    return () => {
      clearTimeout(timer);
      removeEventListener('beforeprint', catchUp);
    };
  }, [catchUp]);
  return { value, catchUp };
}
