/** A mistake in `content/`, told so that an editor who is no programmer can mend it. */
export interface ContentProblem {
  /** Path below the content folder. */
  file: string;
  /** Which row or page, and which field of it, for example `112 → replacedBy`. */
  field: string;
  /** What stands there now. */
  found: string;
  /** What should stand there. */
  expected: string;
  /** What to do. */
  remedy: string;
}

/** All problems as one Danish message, the most common cause of each spelt out. */
export function describeProblems(problems: readonly ContentProblem[]): string {
  const count = problems.length === 1 ? '1 fejl' : `${String(problems.length)} fejl`;
  const parts = problems.map(
    ({ file, field, found, expected, remedy }) =>
      `content/${file}\n  felt:     ${field}\n  fandt:    ${found}\n  ventede:  ${expected}\n  ret sådan: ${remedy}`,
  );
  return [`Der er ${count} i indholdet. Siden bygges ikke, før de er rettet.`, ...parts].join('\n\n');
}

/** A found value as an editor would recognise it, cut where it is long. */
export function shown(value: unknown): string {
  if (value === undefined) return 'ingenting (feltet mangler)';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
