import { describe, expect, it } from 'vitest';
import { inkOf } from '../figure/ink';
import type { Path } from '../figure/path';
import type { Point } from '../figure/scene';
import { only } from '../figure/seen';
import { qrCode } from './qr-code';
import { readCode } from './read-code';

const address = 'https://trygt-naboskab.example/kontakt/find-din-kontaktperson/';

function runsOf(path: Path): Point[][] {
  return path.reduce<Point[][]>((runs, step) => {
    if (step.to === 'move') return [...runs, [step.at]];
    if (step.to !== 'close') runs.at(-1)?.push(step.at);
    return runs;
  }, []);
}

describe('a code', () => {
  const shapes = qrCode(address, { x: 10, y: 20, size: 120 }, 'QR-kode');

  it('is read as the address that was put in it, from the squares as they are drawn', () => {
    const outlines = shapes.flatMap((shape) =>
      shape.kind === 'pixels' ? inkOf(shape).flatMap((ink) => (ink.form === 'path' ? [ink.path] : [])) : [],
    );
    expect(readCode(outlines.flatMap(runsOf))).toBe(address);
  });

  it('has four squares of white around it', () => {
    const [pixels] = shapes.filter((shape) => shape.kind === 'pixels');
    const [frame] = only({ width: 200, height: 200, shapes }, 'box');
    if (!pixels || !frame) throw new Error('a code has squares and a frame');
    const square = pixels.width / pixels.dark.length;
    expect([frame.x, frame.y, frame.width, frame.height]).toEqual([10, 20, 120, 120]);
    expect(pixels.x - frame.x).toBeCloseTo(4 * square);
    expect(frame.x + frame.width - pixels.x - pixels.width).toBeCloseTo(4 * square);
  });

  it('is told in words to those who do not see it', () => {
    expect(shapes.flatMap((shape) => (shape.kind === 'pixels' ? [shape.alternative] : []))).toEqual([
      'QR-kode',
    ]);
  });
});
