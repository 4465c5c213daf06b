import { describe, expect, it } from 'vitest';
import type { Mark, Owner } from './mark';
import { tag } from './tag';
import { taggedPages, writeStructure } from './tags';

const text = (owner: Owner, letters: string, parted?: { whole: string }): Mark => ({
  kind: 'text',
  x: 0,
  y: 0,
  text: letters,
  width: 1,
  face: 'regular',
  size: 10,
  colour: '#000',
  owner,
  ...(parted === undefined ? {} : { parted }),
});

describe('marked content', () => {
  it('groups neighbours and numbers them on each page', () => {
    const title = tag('H1');
    const body = tag('P');
    const { pages, places } = taggedPages([
      [text('running', 'foot'), text(title, 'a'), text(body, 'b'), text(body, 'c')],
      [text(body, 'd')],
    ]);
    expect(pages.map((page) => page.map(({ opening }) => opening))).toEqual([
      ['/Artifact <</Type /Pagination>> BDC', '/H1 <</MCID 0>> BDC', '/P <</MCID 1>> BDC'],
      ['/P <</MCID 0>> BDC'],
    ]);
    expect(places.get(body)).toEqual([
      { page: 0, contentId: 1 },
      { page: 1, contentId: 0 },
    ]);
  });

  it('says a parted word as one', () => {
    const body = tag('P');
    const word = { whole: 'abcd' };
    const { pages } = taggedPages([[text(body, 'x '), text(body, 'ab', word), text(body, 'cd', word)]]);
    expect(pages[0]?.[0]?.pieces.map((piece) => [piece.opening, piece.marks.length])).toEqual([
      [undefined, 1],
      ['/Span <</ActualText <FEFF0061006200630064>>> BDC', 2],
    ]);
  });
});

describe('the structure tree', () => {
  it('leads from the catalog to the text and back', () => {
    const header = tag('TH', [], { scope: 'Column' });
    const box = tag('Form', [], { field: { kind: 'box', label: 'Ja', ticked: true } });
    const root = tag('Document', [tag('Table', [tag('TR', [header])]), tag('P', [box])]);
    const written = new Map<number, string>();
    let id = 100;
    const tree = writeStructure(
      root,
      taggedPages([[text(header, 'a')]]),
      [{ id: 3, width: 600, height: 800 }],
      {
        newId: () => (id += 1),
        put: (objectId, dictionary) => written.set(objectId, dictionary),
      },
    );
    expect(tree).toBe(101);
    expect(written.get(101)).toContain('/K [103 0 R] /ParentTree 102 0 R');
    expect(written.get(102)).toBe('<</Nums [0 [106 0 R]]>>');
    expect(written.get(106)).toBe(
      '<</Type /StructElem /S /TH /P 105 0 R /K [<</Type /MCR /Pg 3 0 R /MCID 0>>] /A <</O /Table /Scope /Column>>>>',
    );
    expect(written.get(108)).toContain('/A <</O /PrintField /Role /cb /checked /on /Desc <FEFF004A0061>>>');
  });
});
