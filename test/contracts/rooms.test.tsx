import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noFacts } from '../../src/domain/folder-facts/folder-facts';
import { DocumentView } from '../../src/documents/html/DocumentView';
import type { FormDocument } from '../../src/documents/model';
import { pdfOf } from '../../src/documents/pdf';
import { textOf } from '../../src/documents/text';
import { rendered } from '../../src/documents/specimens/html-text';
import { pdfReading } from '../documents/pdf-reading';
import { bareWordsIn, wordsIn } from '../documents/words';
import { contextOf, testedRooms } from './rooms';

describe.each(testedRooms)('the room $room.id', ({ room, full, scant }) => {
  const shownFull = room.toDocuments(full.data, contextOf(full));
  const shownScant = room.toDocuments(scant.data, contextOf(scant));
  const blank = room.toBlank(contextOf({ persons: [] }));
  const cases: [string, FormDocument][] = [...shownFull, ...shownScant, blank].map((document, at) => [
    `${document.id} (${String(at + 1)})`,
    document,
  ]);

  it('has data that keeps to its schema: fixtures and the empty form', async () => {
    const { schema, migrations } = await room.loadSchema();
    expect(migrations).toHaveLength(room.schemaVersion - 1);
    for (const data of [full.data, scant.data, room.defaults(() => 'id', noFacts)])
      expect(schema.safeParse(data).error?.issues).toBeUndefined();
  });

  it('prints every word that was filled in', () => {
    const printed = shownFull.map((document) => textOf(document)).join('\n');
    const missing = stringsToPrint({ ...full }).filter((text) => !includesWords(printed, text));
    expect(missing).toEqual([]);
  });

  it('does not print what an earlier answer hides', () => {
    if (existsSync(`src/forms/${room.id}/asked.ts`))
      expect(
        JSON.stringify(scant.data),
        'fixtures/scant.ts answers a question that is then no longer asked, with "SKJULT: …"',
      ).toContain('SKJULT');
    expect(JSON.stringify(shownScant)).not.toContain('SKJULT');
  });

  it.each(cases)('says the same in HTML, PDF and text: %s', async (_name, document) => {
    const shown = rendered(<DocumentView document={document} titleLevel={1} />).texts.join(' ');
    const pdf = await pdfReading(await pdfOf(document, { now: new Date('2026-11-22') }));
    expect(pdf.words).toEqual(wordsIn(shown));
    expect(bareWordsIn(textOf(document)).filter((word) => word !== 'x')).toEqual(bareWordsIn(shown));
    expect(pdf.strays).toEqual([]);
    expect([pdf.title, pdf.language]).toEqual([document.title, 'da']);
  });

  it('names no citizen in a title or a file name', () => {
    const names = full.persons.flatMap(({ name }) => name.split(' '));
    const labels = [...shownFull, blank].flatMap(({ title, fileName }) => [title, fileName]).join(' ');
    expect(names.filter((name) => labels.includes(name))).toEqual([]);
  });

  it('advises on an empty form and stops nothing: it still makes its documents', () => {
    const empty = room.defaults(() => 'id', noFacts);
    expect(room.checks(empty, contextOf({ persons: [] })).length).toBeGreaterThan(0);
    expect(room.toDocuments(empty, contextOf({ persons: [] })).length).toBeGreaterThan(0);
  });
});

/** Free texts of a fixture: not ids, days or the codes of choices, which are printed as words. */
function stringsToPrint(value: unknown): string[] {
  if (typeof value === 'string') return /[A-ZÆØÅŁ]|\s/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsToPrint);
}

function includesWords(text: string, part: string): boolean {
  return wordsIn(text).join(' ').includes(wordsIn(part).join(' '));
}
