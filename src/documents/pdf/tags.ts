import { around, type Area } from '../../domain/figure/scene';
import type { Page } from './layout';
import type { PageSize } from './look';
import { extentOf, type Mark, type Owner, type PartedWord } from './mark';
import { decimal, pdfText, reference } from './syntax';
import type { Field, Tag } from './tag';

/** Marks that belong together, between the operators that say what they belong to. */
export interface Sequence {
  opening: string;
  pieces: readonly Piece[];
}

/** Marks within a sequence; `opening` is set where they are pieces of one parted word. */
export interface Piece {
  opening?: string;
  marks: readonly Mark[];
}

/** Where a part of a tag's content stands. */
interface Place {
  page: number;
  contentId: number;
}

/** Pages ready to be painted, and where on them each tag's content is. */
export interface TaggedPages {
  pages: readonly (readonly Sequence[])[];
  places: ReadonlyMap<Tag, readonly Place[]>;
  /** The area of each picture, counted from the upper left corner of its page. */
  pictures: ReadonlyMap<Tag, Area>;
}

/** Closes a sequence or a piece. */
export const closing = 'EMC';

/** Groups the marks of each page by what they belong to and gives each group that is content its number. */
export function taggedPages(pages: readonly Page[]): TaggedPages {
  const places = new Map<Tag, Place[]>();
  const pictures = new Map<Tag, Area>();
  const sequences = pages.map((page, pageIndex) => {
    let contentId = 0;
    return runs(page, (mark) => mark.owner).map((marks): Sequence => {
      const owner: Owner = marks[0]?.owner ?? 'decoration';
      const pieces = runs(marks, partedWord).map(asPiece);
      if (typeof owner === 'string') return { opening: artifact(owner), pieces };
      const place = { page: pageIndex, contentId };
      places.set(owner, [...(places.get(owner) ?? []), place]);
      if (owner.role === 'Figure') pictures.set(owner, areaAround(marks));
      contentId += 1;
      return { opening: `/${owner.role} <</MCID ${String(place.contentId)}>> BDC`, pieces };
    });
  });
  return { pages: sequences, places, pictures };
}

function areaAround(marks: readonly Mark[]): Area {
  const corners = marks.map(extentOf).flatMap(({ x, y, width, height }) => [
    { x, y },
    { x: x + width, y: y + height },
  ]);
  return around(corners);
}

/** Neighbours of the same kind, together. */
function runs<Item>(items: readonly Item[], kindOf: (item: Item) => unknown): Item[][] {
  const result: Item[][] = [];
  let kind: unknown;
  for (const item of items) {
    const last = result.at(-1);
    if (last !== undefined && kindOf(item) === kind) last.push(item);
    else result.push([item]);
    kind = kindOf(item);
  }
  return result;
}

function partedWord(mark: Mark): PartedWord | undefined {
  return mark.kind === 'text' && typeof mark.owner !== 'string' ? mark.parted : undefined;
}

/** A parted word is said as one; where the page turns within it, each page says its own pieces. */
function asPiece(marks: readonly Mark[]): Piece {
  const first = marks[0];
  if (first === undefined || partedWord(first) === undefined) return { marks };
  const said = marks.map((mark) => (mark.kind === 'text' ? mark.text : '')).join('');
  return { opening: `/Span <</ActualText ${pdfText(said)}>> BDC`, marks };
}

function artifact(kind: 'decoration' | 'running'): string {
  return kind === 'decoration' ? '/Artifact <</Type /Layout>> BDC' : '/Artifact <</Type /Pagination>> BDC';
}

/** A page as the file knows it. */
export interface PageObject extends PageSize {
  id: number;
}

/** What writing the structure needs of the file: numbers for new objects, and a way to put them. */
export interface ObjectWriter {
  newId: () => number;
  put: (objectId: number, dictionary: string) => void;
}

/**
 * Writes the structure tree with a node for each tag, and the table that leads from content on a page back to its
 * node. Returns the object that the catalog points at.
 */
export function writeStructure(
  root: Tag,
  tagged: TaggedPages,
  pages: readonly PageObject[],
  { newId, put }: ObjectWriter,
): number {
  const treeId = newId();
  const parentsId = newId();
  const parents: string[][] = pages.map(() => []);

  /** Where on its page a picture is: what reads the page as a flow of text sets it apart by this. */
  const box = (node: Tag): string => {
    const area = tagged.pictures.get(node);
    const page = pages[tagged.places.get(node)?.[0]?.page ?? -1];
    return area === undefined || page === undefined ? '' : boundingBox(area, page.height);
  };

  const putTag = (node: Tag, parentId: number): number => {
    const id = newId();
    const children = node.children.map((child) => reference(putTag(child, id)));
    const content = (tagged.places.get(node) ?? []).map(({ page, contentId }) => {
      const onPage = parents[page];
      if (onPage !== undefined) onPage[contentId] = reference(id);
      return `<</Type /MCR /Pg ${reference(pages[page]?.id ?? 0)} /MCID ${String(contentId)}>>`;
    });
    const kids = [...children, ...content].join(' ');
    put(
      id,
      `<</Type /StructElem /S /${node.role} /P ${reference(parentId)} /K [${kids}]${attributes(node)}${box(node)}>>`,
    );
    return id;
  };

  const rootId = putTag(root, treeId);
  const numbers = parents.map((onPage, page) => `${String(page)} [${onPage.join(' ')}]`).join(' ');
  put(parentsId, `<</Nums [${numbers}]>>`);
  put(
    treeId,
    `<</Type /StructTreeRoot /K [${reference(rootId)}] /ParentTree ${reference(parentsId)} ` +
      `/ParentTreeNextKey ${String(pages.length)}>>`,
  );
  return treeId;
}

function boundingBox({ x, y, width, height }: Area, pageHeight: number): string {
  const corners = [x, pageHeight - y - height, x + width, pageHeight - y];
  return ` /A <</O /Layout /Placement /Block /BBox [${corners.map(decimal).join(' ')}]>>`;
}

function attributes({ scope, numbering, field, alternative }: Tag): string {
  if (alternative !== undefined) return ` /Alt ${pdfText(alternative)}`;
  if (scope !== undefined) return ` /A <</O /Table /Scope /${scope}>>`;
  if (numbering !== undefined) return ` /A <</O /List /ListNumbering /${numbering}>>`;
  return field === undefined ? '' : fieldAttributes(field);
}

/**
 * How the standard describes fields of a form that cannot be filled in on screen: what kind, called what, ticked or
 * not. The alternative text says the name and shows the box to programs that do not know these attributes.
 */
function fieldAttributes(field: Field): string {
  const label = pdfText(field.label);
  if (field.kind === 'line') return ` /A <</O /PrintField /Role /tv /Desc ${label}>> /Alt ${label}`;
  const checked = field.ticked ? 'on' : 'off';
  const sign = pdfText(field.ticked ? '☒' : '☐');
  return ` /A <</O /PrintField /Role /cb /checked /${checked} /Desc ${label}>> /Alt ${sign}`;
}
