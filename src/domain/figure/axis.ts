import { sizes, widthOf } from './text';

/** A scale from nought, as long as it is drawn. */
export interface Axis {
  left: number;
  length: number;
  /** The value at its end. */
  max: number;
  /** How long a bar for a value is; as long as the scale for what goes beyond it, nothing for less than nought. */
  lengthOf(value: number): number;
}

/** A number on the scale, and how wide the room for it is. */
interface Tick {
  value: number;
  room: number;
}

const steps = [1, 2, 5, 10];
const fewestTicks = 2;
const mostTicks = 6;

/** The smallest round number that is no smaller. */
function roundUp(value: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(value));
  return (steps.find((step) => step * magnitude >= value) ?? 10) * magnitude;
}

/** The scale for values: up to a given end, or to a round number that none of them goes beyond. */
export function axisOf(
  values: readonly (number | undefined)[],
  end: number | undefined,
  { left, length }: { left: number; length: number },
): Axis {
  const largest = Math.max(0, ...values.map((value) => value ?? 0));
  const max = end !== undefined && end > 0 ? end : largest > 0 ? roundUp(largest) : 1;
  const lengthOf = (value: number) => (Math.min(max, Math.max(0, value)) / max) * length;
  return { left, length, max, lengthOf };
}

/** Round numbers along the scale: nought, and as many as have room beside each other, no more than a few. */
export function ticksOf({ max, length }: Axis): Tick[] {
  const widest = widthOf(new Intl.NumberFormat('da-DK').format(Math.ceil(max)), sizes.body) + 14;
  const most = Math.max(fewestTicks, Math.min(mostTicks, Math.floor(length / widest)));
  const step = roundUp(max / (most - 1));
  const count = Math.floor(max / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, at) => ({ value: at * step, room: widest }));
}
