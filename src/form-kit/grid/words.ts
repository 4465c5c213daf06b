import type { Filled } from './fill';

function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** What happened to a pasted block, said to those who cannot see it: nothing is left out silently. */
export function fillingInWords({ cells, added, unknown, outside }: Omit<Filled<never>, 'rows'>): string {
  const filled = counted(cells, 'felt udfyldt', 'felter udfyldt');
  const rows = added > 0 ? `, ${counted(added, 'række tilføjet', 'rækker tilføjet')}` : '';
  const notKnown =
    unknown > 0
      ? ` ${counted(unknown, 'felt passede ikke til kolonnens valg og er', 'felter passede ikke til kolonnens valg og er')} ikke ændret.`
      : '';
  const noRoom = outside > 0 ? ` ${counted(outside, 'felt', 'felter')} var der ikke plads til.` : '';
  return `${filled}${rows}.${notKnown}${noRoom}`;
}

/** What is said of a column that was added, moved or taken out. */
export const columnWords = {
  added: 'En kolonne er tilføjet.',
  moved: (label: string, place: number, count: number) =>
    `Kolonnen ${label} er flyttet til plads ${String(place)} af ${String(count)}.`,
  removed: (label: string) => `Kolonnen ${label} er fjernet. Vælg "Fortryd" for at få den igen.`,
} as const;
