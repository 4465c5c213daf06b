import { useEffect, useState } from 'preact/hooks';

/** Where the tabs of one browser tell each other which documents they have open: random ids, nothing typed. */
const channelName = 'trygt-naboskab.faner';

/**
 * True where another tab of the browser has one of the same documents open, as after "duplicate tab": whoever saves
 * last would then overwrite what was written in the other one.
 *
 * @param ids ids of the documents in this tab
 */
export function useOtherTabs(ids: readonly string[]): boolean {
  const [isElsewhere, setElsewhere] = useState(false);
  const key = ids.join(' ');
  useEffect(() => {
    if (key === '' || !('BroadcastChannel' in globalThis)) return undefined;
    const own = key.split(' ');
    const channel = new BroadcastChannel(channelName);
    const say = (kind: 'asks' | 'answers') => {
      channel.postMessage({ kind, ids: own });
    };
    channel.onmessage = ({ data }: MessageEvent<{ kind: 'asks' | 'answers'; ids: string[] }>) => {
      if (!data.ids.some((id) => own.includes(id))) return;
      setElsewhere(true);
      if (data.kind === 'asks') say('answers');
    };
    say('asks');
    return () => {
      setElsewhere(false);
      channel.close();
    };
  }, [key]);
  return isElsewhere;
}
