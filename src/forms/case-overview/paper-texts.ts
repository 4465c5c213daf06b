/** Words that only the paper has. */
export const paper = {
  marking: 'Fortroligt',
  pageFoot: 'Side {page} af {pages}',
  filledIn: 'Udskrevet',
  casesTitle: 'Tovholderens overblik: sagerne',
  none: '–',
  inAll: 'Sager i alt',
  coordinators: 'Koordinatorer med en sag i gang',
  time: 'Tid brugt',
  withoutUnit: 'Uden enhed',
  withoutStage: 'Uden trin',
  allUnits: 'Alle enheder',
  table: 'Sager og tid for hver enhed',
  chart: 'Sager for hver enhed',
  targetChart: 'Sager og måltal',
  unit: 'Antal sager',
  casesSeries: 'Sager',
  targetSeries: 'Måltal',
  targetOf: 'Måltal:',
  part: (part: number, parts: number) => (parts === 1 ? '' : ` (${String(part)} af ${String(parts)})`),
  ofTarget: (cases: string, target: string) => `${cases} af ${target}`,
  lacking: (count: string) => `mangler ${count}`,
  reached: 'nået',
  noCases: 'Der er ingen sager at tælle endnu.',
  tooManyUnits: 'Der er for mange enheder til et diagram. Tallene står i tabellen.',
  howToRead: '"4 af 6" er 4 sager og et måltal på 6. Står der kun ét tal, er der ikke sat et måltal.',
  timeNotCounted: (count: number) =>
    count === 1
      ? 'I 1 sag er tiden ikke skrevet i hele minutter. Den er ikke talt med.'
      : `I ${String(count)} sager er tiden ikke skrevet i hele minutter. Den er ikke talt med.`,
  unusedTargets: 'Måltal, der ikke er talt med:',
  notMinutes: '(tæller ikke)',
} as const;
