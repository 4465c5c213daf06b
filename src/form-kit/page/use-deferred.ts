import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useAfterPress } from './use-after-press';

/** Milliseconds after the last keystroke before the document beside the form is drawn anew. */
const delay = 200;

/** A document that takes long to draw waits for a pause this many times as long, in which nobody notices it. */
const patience = 6;

/**
 * A value that follows its source at a distance, so that typing never waits for what is drawn from it.
 * `catchUp` takes the newest at once; printing does so by itself.
 */
export function useDeferred<Value>(source: Value): { value: Value; catchUp: () => void } {
  const [value, setValue] = useState(source);
  const drawing = useRef({ begun: 0, took: 0 });
  // Known before any effect runs: who prints right after the last key gets that, too.
  const newest = useRef(source);
  newest.current = source;
  const catchUp = useCallback(() => {
    drawing.current.begun = performance.now();
    setValue(newest.current);
  }, []);
  useLayoutEffect(() => {
    const { begun } = drawing.current;
    if (begun > 0) drawing.current.took = performance.now() - begun;
  }, [value]);
  const afterPress = useAfterPress();
  useEffect(() => {
    let forget: (() => void) | undefined;
    const timer = setTimeout(
      () => {
        forget = afterPress(catchUp);
      },
      Math.max(delay, patience * drawing.current.took),
    );
    return () => {
      clearTimeout(timer);
      forget?.();
    };
  }, [source, catchUp, afterPress]);
  useEffect(() => {
    addEventListener('beforeprint', catchUp);
    return () => {
      removeEventListener('beforeprint', catchUp);
    };
  }, [catchUp]);
  return { value, catchUp };
}
