import { describe, expect, it } from 'vitest';
import { noFacts } from '../../domain/folder-facts/folder-facts';
import { emptyPerson } from '../../domain/person/person';
import { pdfOf } from '../../documents/pdf';
import { allTags, readBack, spokenText } from '../../documents/pdf/read-back';
import { pageFormats } from '../../documents/pdf/look';
import { collisions, outsideMargins } from '../../documents/pdf/read-back-checks';
import { textOf } from '../../documents/text';
import type { FormContext } from '../../form-kit/define-form';
import { emptyRow } from './defaults';
import { networkMapDocuments } from './document';
import { full } from './fixtures/full';
import { asSent, shownPeople } from './people';
import type { NetworkMap } from './schema';
import { copy, headings, news, paper } from './texts';

const context: FormContext = {
  persons: full.persons,
  content: { signs: {}, contacts: {}, checklists: {}, forms: {} },
  today: '2026-11-22',
  facts: noFacts,
};
function documentsOf(map: NetworkMap, persons = full.persons) {
  const [main, other] = networkMapDocuments(map, { ...context, persons });
  if (!main) throw new Error('a map makes at least one document');
  return { main, copy: other };
}
const sentNow = (map: NetworkMap): NetworkMap => ({
  ...map,
  sent: [{ id: 'now', day: '2026-11-21', rows: asSent(shownPeople(map, full.persons)) }],
});

describe('the map as PDF', () => {
  it('can be read by a screen reader: headings, a figure told in words, tables with headers', async () => {
    const { main } = documentsOf(full.data);
    const pdf = await readBack(await pdfOf(main, { now: new Date('2026-11-22T12:00:00Z') }));
    const tags = allTags(pdf.root);
    expect([pdf.isTagged, pdf.language, pdf.title]).toEqual([true, 'da', 'Netværkskort']);
    expect(tags.filter(({ role }) => role === 'Figure')).toHaveLength(1);
    expect(tags.filter(({ role }) => role === 'Table').length).toBeGreaterThan(8);
    expect(spokenText(pdf.root).join(' ')).toContain('Łukasz Şükrü Åse');
    expect(outsideMargins(pdf.texts, pageFormats.landscape)).toEqual([]);
    expect(collisions(pdf.texts)).toEqual([]);
  });

  it('of 60 people loses nobody and clips nothing', async () => {
    const persons = Array.from({ length: 60 }, (_, at) => ({
      ...emptyPerson(`p${String(at)}`),
      name: `Karen Margrethe Jensen nr. ${String(at + 1)}`,
      organisation: 'Hovedstadens Psykiatri, Ambulatoriet',
      email: `karen.margrethe.jensen.${String(at + 1)}@psykiatri.example`,
      phone: '12 34 56 78',
    }));
    const groups = full.data.groups.map(({ id }) => id);
    const rows = persons.map(({ id }, at) => ({
      ...emptyRow(`r${String(at)}`, groups[at % 8] ?? '', id),
      role: 'Kontaktperson',
      contact: 'yes' as const,
    }));
    const { main } = documentsOf({ ...full.data, rows, sent: [], copyFor: '' }, persons);
    const pdf = await readBack(await pdfOf(main, { now: new Date('2026-11-22T12:00:00Z') }));
    const said = spokenText(pdf.root).join(' ').replaceAll(/\s+/g, ' ');
    for (const { name } of persons) expect(said).toContain(name);
    expect(outsideMargins(pdf.texts, pageFormats.landscape)).toEqual([]);
    expect(collisions(pdf.texts)).toEqual([]);
  });
});

describe('what is new', () => {
  it('is not said of a map that was never sent, or is as it was', () => {
    expect(textOf(documentsOf({ ...full.data, sent: [] }).main)).not.toContain(headings.news);
    expect(textOf(documentsOf(sentNow(full.data)).main)).not.toContain(headings.news);
  });

  it('is said in words: who came, who went, what is another now', () => {
    const before = sentNow(full.data);
    const [doctor, , ...others] = before.rows;
    if (!doctor) throw new Error('the fixture has a doctor');
    const nurse = { ...emptyRow('new', 'treatment', 'nobody'), role: 'Hospital' };
    const rows = [{ ...doctor, contact: 'no' as const }, ...others, nurse];
    const text = textOf(documentsOf({ ...before, rows }).main);
    expect(text).toContain(news.since('21. november 2026'));
    expect(text).toContain(news.added('Hospital (Behandling)'));
    expect(text).toContain(news.removed('Ida Öberg (Psykolog, Behandling)'));
    expect(text).toContain('Rettet: Ćirilo Nu-Navn (Praksislæge, Behandling). Kontakt: Nej (før Ja).');
  });
});

describe('the copy for a recipient', () => {
  const text = () => {
    const { copy: document } = documentsOf(full.data);
    if (!document) throw new Error('the fixture wants a copy');
    return textOf(document);
  };

  it('leaves out whom it may not name, all notes, and says how many', () => {
    expect(text()).toContain(copy.leftOut(2, 2));
    for (const secret of ['Ida Öberg', 'Ólafur Þór', 'Ring kun om formiddagen'])
      expect(text()).not.toContain(secret);
    expect(text()).toContain('Gülşen Çelik');
  });

  it('tells as new only what the recipient may know', () => {
    expect(text()).not.toContain('Ödön Rejst');
    expect(text()).toContain('Ćirilo Før-Navn');
  });

  it('says nothing of what was left out where nothing was', () => {
    const rows = full.data.rows.map((row) => ({ ...row, mayShare: true, note: '' }));
    const { copy: document } = documentsOf({ ...full.data, rows });
    expect(document?.blocks.some(({ kind }) => kind === 'notice')).toBe(false);
  });

  it('is named by the role, or the place of work, never by the person', () => {
    expect(documentsOf(full.data).copy?.title).toBe('Kopi til praksislæge');
    const rows = full.data.rows.map((row) => ({ ...row, role: row.id === 'doctor' ? '' : row.role }));
    expect(documentsOf({ ...full.data, rows }).copy?.title).toBe('Kopi til lægehuset Ny Vej, Klinik 2. sal');
  });
});

describe('a map with nobody on it', () => {
  it('says so and has no picture', () => {
    const { main } = documentsOf({ ...full.data, rows: [], sent: [], copyFor: '' });
    expect(main.blocks.some(({ kind }) => kind === 'figure')).toBe(false);
    expect(textOf(main)).toContain(paper.nobody);
  });
});
