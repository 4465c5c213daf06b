import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Point } from '../../domain/figure/scene';

/** An outline as it stands on a page: each of its strokes a run of points, counted from the upper left corner. */
export interface ReadPath {
  page: number;
  runs: readonly (readonly Point[])[];
  /** `#rrggbb` where it is filled; undefined where it is only drawn along. */
  fill: string | undefined;
}

/** What pdf.js calls the steps of an outline. */
const steps = { move: 0, line: 1, curve: 2, close: 4 } as const;

/** Reads the lines and areas of a PDF back, for tests that measure what is printed. */
export async function readPaths(bytes: Uint8Array): Promise<ReadPath[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const paths: ReadPath[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const proxy = await pdf.getPage(page);
    const { height } = proxy.getViewport({ scale: 1 });
    const { fnArray, argsArray } = await proxy.getOperatorList();
    let colour = '';
    fnArray.forEach((operator, index) => {
      const operands = (argsArray as unknown[])[index];
      if (operator === OPS.setFillRGBColor) [colour] = operands as [string];
      if (operator !== OPS.constructPath) return;
      const [paint, [outline]] = operands as [number, [Float32Array | null]];
      const runs = runsOf(Array.from(outline ?? []), height);
      paths.push({ page, runs, fill: paint === OPS.stroke ? undefined : colour });
    });
  }
  await task.destroy();
  return paths;
}

function runsOf(outline: readonly number[], height: number): Point[][] {
  const runs: Point[][] = [];
  for (let at = 0; at < outline.length;) {
    const step = outline[at];
    const length = step === steps.curve ? 6 : step === steps.close ? 0 : 2;
    const [x = 0, y = 0] = outline.slice(at + 1 + Math.max(0, length - 2), at + 1 + length);
    if (step === steps.move) runs.push([]);
    if (length > 0) runs.at(-1)?.push({ x, y: height - y });
    at += 1 + length;
  }
  return runs;
}
