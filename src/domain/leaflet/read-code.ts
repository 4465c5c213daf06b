import jsQR from 'jsqr';
import { around, type Area, type Point } from '../figure/scene';

const pixelsToPoint = 6;

/** What a phone reads from dark areas on white, for tests: they are painted as they lie and decoded. */
export function readCode(dark: readonly (readonly Point[])[]): string | undefined {
  const areas = dark.map(around);
  const whole = around(
    areas.flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
  );
  const border = whole.width / 8;
  const width = Math.ceil((whole.width + 2 * border) * pixelsToPoint);
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const area of areas) blacken(pixels, width, area, { x: whole.x - border, y: whole.y - border });
  return jsQR(pixels, width, width)?.data;
}

function blacken(pixels: Uint8ClampedArray, width: number, area: Area, origin: Point): void {
  const at = (points: number) => Math.round(points * pixelsToPoint);
  for (let y = at(area.y - origin.y); y < at(area.y + area.height - origin.y); y += 1) {
    for (let x = at(area.x - origin.x); x < at(area.x + area.width - origin.x); x += 1)
      pixels.set([0, 0, 0, 255], (y * width + x) * 4);
  }
}
