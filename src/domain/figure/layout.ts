import { bars } from './bars';
import { comparisonAcross, comparisonDown } from './comparison';
import type { Figure } from './figure';
import { flowAcross, flowDown } from './flow';
import { groupsAcross, groupsDown, stepsAcross, stepsDown } from './lists';
import type { Scene } from './scene';
import { timeline } from './timeline';

/** What a figure is drawn for: `narrow` a phone of 320 px, `wide` a column of running text or a sheet of paper. */
export type Room = 'narrow' | 'wide';

/** The width of a drawing in units; a unit is a pixel on the smallest phone. */
export const roomWidths: Readonly<Record<Room, number>> = { narrow: 288, wide: 640 };

/** A figure's data turned into a drawing. */
export function layoutFigure(figure: Figure, room: Room): Scene {
  const width = roomWidths[room];
  const wide = room === 'wide';
  switch (figure.kind) {
    case 'flow':
      return wide ? flowAcross(figure, width) : flowDown(figure, width);
    case 'steps':
      return wide ? stepsAcross(figure, width) : stepsDown(figure, width);
    case 'groups':
      return wide ? groupsAcross(figure, width) : groupsDown(figure, width);
    case 'comparison':
      return wide ? comparisonAcross(figure, width) : comparisonDown(figure, width);
    case 'timeline':
      return timeline(figure, width);
    case 'bars':
      return bars(figure, width);
  }
}
