import { checkContent, type ContentReport } from './check/check';
import { knownPages } from './check/known-pages';
import { linkProblems } from './check/link-problems';
import { publishProblems } from './upkeep/publish-problems';
import { roomProblems } from './check/room-problems';
import { titleProblems } from './check/title-problems';

/** The circumstances under which content is judged. */
export interface Judgement {
  /** The day it is, midnight UTC. */
  today: Date;
  /** Ids of the guides whose pages add something to the text, such as a list. */
  ownPages: ReadonlySet<string>;
  /** The folders in `src/forms/`. */
  rooms: readonly string[];
  /** True where the site is to be published: then nothing may be due or unconfirmed. */
  strict: boolean;
}

/** Reads all of a content folder, and tells every problem that stops the build. */
export function stoppingProblems(root: string, judgement: Judgement): ContentReport {
  const { today, ownPages, rooms, strict } = judgement;
  const report = checkContent(root);
  // Of content that is not even sound, no more can be said.
  if (report.problems.length > 0) return report;
  const { content } = report;
  const problems = [
    ...titleProblems(content),
    ...roomProblems(content, rooms),
    ...linkProblems(content, knownPages(content, ownPages)),
    ...(strict ? publishProblems(content, today) : []),
  ];
  return { content, problems };
}
