import type { FigureBlock } from './block';

/** The caption, and below it the picture told in words. */
export function figureText({ caption, alternative }: FigureBlock): string {
  return [caption, alternative].filter((line) => line !== '').join('\n');
}
