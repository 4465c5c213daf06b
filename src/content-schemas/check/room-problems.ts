import type { CheckedContent, CheckedEntry } from './entries';
import { suggestion } from './nearest';
import type { ContentProblem } from './problem';

/**
 * Pages and checklists of a form that does not exist, and forms that have no page, or two.
 * @param rooms the folders in `src/forms/`
 */
export function roomProblems(
  { forms, checklists }: CheckedContent,
  rooms: readonly string[],
): ContentProblem[] {
  return [
    ...[...forms, ...checklists]
      .filter(({ data }) => !rooms.includes(data.form))
      .map((entry) => unknownRoom(entry, rooms)),
    ...rooms.flatMap((room) => {
      const [page, ...others] = forms.filter(({ data }) => data.form === room);
      return page ? others.map((other) => secondPage(other, page.file)) : [roomWithoutPage(room)];
    }),
  ];
}

function unknownRoom(
  { file, id, data }: CheckedEntry<'forms'> | CheckedEntry<'checklists'>,
  rooms: readonly string[],
): ContentProblem {
  return {
    file,
    field: `${id} → form`,
    found: `"${data.form}"`,
    expected: 'navnet på en mappe i src/forms/',
    remedy: suggestion(data.form, rooms),
  };
}

function secondPage({ file, id, data }: CheckedEntry<'forms'>, first: string): ContentProblem {
  return {
    file,
    field: `${id} → form`,
    found: `"${data.form}", som også har siden content/${first}`,
    expected: 'én side til hvert skema',
    remedy: 'Slet den ene side, eller ret dens "form".',
  };
}

function roomWithoutPage(room: string): ContentProblem {
  return {
    file: 'forms/',
    field: 'form',
    found: `ingen side til skemaet i src/forms/${room}/`,
    expected: `én fil med "form: ${room}"`,
    remedy: `Kopiér en af filerne i content/forms/, og skriv "form: ${room}" i den. Filens navn er sidens adresse.`,
  };
}
