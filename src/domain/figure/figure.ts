/** What every figure says beside its drawing. */
interface FigureWords {
  /** Stable name, as pages ask for it. */
  id: string;
  /** What the figure shows; its caption. */
  title: string;
  /** The drawing told in words, for those who do not see it. */
  alternative: string;
  /** What a reader must know to read it right, for example that it is only a proposal. */
  note?: string | undefined;
  /** Ids of the sources of its facts. */
  sources: readonly string[];
}

/** Someone on the way that a worry takes from the one who sees it to those who help. */
interface Station {
  name: string;
  /** What this one does with the worry. */
  does: string;
}

/** Who hands over to whom, and what the way can end in. */
export interface FlowFigure extends FigureWords {
  kind: 'flow';
  stations: readonly Station[];
  /** The kinds of help that the last station can bring about. */
  ends: readonly string[];
}

/** A named list: a step with its tasks, a group with its members. */
export interface NamedList {
  name: string;
  items: readonly string[];
}

/** What is done first, then and last. */
export interface StepsFigure extends FigureWords {
  kind: 'steps';
  steps: readonly NamedList[];
}

/** Groups of citizens, ordered along one scale. */
export interface GroupsFigure extends FigureWords {
  kind: 'groups';
  groups: readonly NamedList[];
  /** What the scale's two ends mean. */
  scale: { low: string; high: string };
}

/** A stretch of months, both included, each written `2009-04`. */
export interface Phase {
  name: string;
  from: string;
  to: string;
  /** The source only says "early 2012" and the like: shown as about. */
  approximate: boolean;
  /** What happened. */
  content: string;
}

/** When each part of a project ran. */
export interface TimelineFigure extends FigureWords {
  kind: 'timeline';
  phases: readonly Phase[];
}

/** How many of each sort. */
export interface BarsFigure extends FigureWords {
  kind: 'bars';
  /** What is sorted, for example the age; heads the table. */
  sortedBy: string;
  /** What is counted, in the plural. */
  unit: string;
  bars: readonly { name: string; count: number }[];
}

/** A method of support, as far as methods can be held against each other. */
interface Method {
  name: string;
  /** What the abbreviation stands for. */
  expansion: string;
  /** Those who come, one entry a person. */
  staff: readonly string[];
  /** How many months it lasts; without it there is no end date. */
  months?: number | undefined;
  forWhom: string;
  what: string;
}

/** Methods side by side. */
export interface ComparisonFigure extends FigureWords {
  kind: 'comparison';
  methods: readonly Method[];
}

/** A picture with its data, as a row of `figures.yaml` holds it. */
export type Figure = FlowFigure | StepsFigure | GroupsFigure | TimelineFigure | BarsFigure | ComparisonFigure;
