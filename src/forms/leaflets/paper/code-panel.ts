import type { Area } from '../../../domain/figure/scene';
import { column, drawn, together, type Panel } from '../../../domain/leaflet/column';
import { onOneLine } from '../../../domain/leaflet/piece';
import { qrCode } from '../../../domain/leaflet/qr-code';
import { printed } from '../paper-texts';

/** A page of the site: where it lies, and how one says it. */
export interface CodeTarget {
  address: string;
  /** As one types it: without what every browser adds itself. */
  spoken: string;
}

/** A page of the site that a code leads to; undefined where nobody knows where the site lies. */
export function targetOf(site: string | undefined, path: string): CodeTarget | undefined {
  if (site === undefined) return undefined;
  const { href, host, pathname } = new URL(path, site);
  return { address: href, spoken: pathname === '/' ? host : host + pathname };
}

/** A code alone, with words for those who cannot see it. */
export function code({ address, spoken }: CodeTarget, place: { x: number; y: number; size: number }): Panel {
  return drawn(...qrCode(address, place, `${printed.codeTo} ${spoken}`));
}

/** A code with words beside it: what it is for, and the address for those who type it. */
export function codeBeside(
  target: CodeTarget | undefined,
  { area, heading, size }: { area: Area; heading: string; size: number },
): Panel {
  if (target === undefined) return drawn();
  const { x, y, width, height } = area;
  const gap = size * 0.9;
  const room = width - height - gap;
  const words = column(
    [
      { text: heading, size, bold: true },
      { text: printed.scan, size: size * 0.8, above: 2 },
      onOneLine({ text: target.spoken, size: size * 0.8, above: 2 }, room),
    ],
    { x: x + height + gap, y, width: room, height },
    { hold: 'middle' },
  );
  return together(words, code(target, { x, y, size: height }));
}
