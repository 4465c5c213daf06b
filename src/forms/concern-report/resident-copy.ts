import { dayInWords } from '../../domain/danish/iso-day';
import { personWithId } from '../../domain/person/person';
import type { Block, FormDocument } from '../../documents/model';
import { inWords } from '../../form-kit/answers/answering';
import type { FormContext } from '../../form-kit/define-form';
import type { ConcernReport } from './schema';
import { copy, paper } from './texts';

/**
 * A short letter in easy words to the one whom the report is about. What others have told and what the writer
 * thinks stay out: they are not the resident's to carry, and others may be known by their words.
 */
export function residentCopy(report: ConcernReport, { persons, content, today }: FormContext): FormDocument {
  const { name, organisation, phone } = personWithId(persons, report.reporter);
  const writer = [name, organisation, phone].map((part) => part.trim()).filter((part) => part !== '');
  const noticed = [
    ...report.signs.map((sign) => inWords(content.signs, sign)),
    ...report.observations.map(({ date, text }) =>
      [dayInWords(date), text.trim()].filter(Boolean).join(': '),
    ),
  ].filter((line) => line !== '');
  return {
    id: 'resident-copy',
    title: copy.title,
    marking: paper.marking,
    subtitle: dayInWords(today),
    blocks: [
      { kind: 'paragraph', text: copy.intro },
      ...listUnder(copy.writer, writer),
      ...listUnder(copy.noticed, noticed),
      ...listUnder(copy.hopes, report.hopes.trim() === '' ? [] : [report.hopes.trim()]),
      ...listUnder(copy.next, copy.nextSteps),
    ],
    orientation: 'portrait',
    pageFoot: paper.pageFoot,
    fileName: `kopi-til-beboeren-${today}`,
    language: 'da',
  };
}

function listUnder(heading: string, items: readonly string[]): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: heading },
    { kind: 'list', ordered: false, items },
  ];
}
