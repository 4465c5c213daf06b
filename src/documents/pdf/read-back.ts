import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of letters as it stands on a page; `y` is the base line, counted from the lower edge as PDF does. */
export interface ReadText {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  page: number;
  /** Which content of its page it is, or `artifact` for what is not read out. */
  content: string;
}

/** A node of the structure tree with everything below it, over all pages. */
export interface ReadTag {
  role: string;
  /** Scope, list numbering, field: as the file writes them. */
  attributes: string;
  text: string;
  children: ReadTag[];
}

/** A PDF as readers of the file meet it. */
export interface ReadPdf {
  pageCount: number;
  /** Width and height of each page, in points. */
  pageSizes: [number, number][];
  title: string;
  language: string;
  isTagged: boolean;
  version: string;
  texts: ReadText[];
  /** Roles on each page, as pdf.js sees them. */
  rolesByPage: string[][];
  root: ReadTag;
}

interface RoleNode {
  role?: string;
  children?: RoleNode[];
}

interface Operators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

interface Glyph {
  unicode: string;
  width: number;
}

/** Reads a PDF back, for tests: letters and their places through pdf.js, the structure tree from the file itself. */
export async function readBack(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const { info }: { info: object } = await pdf.getMetadata();
  const texts: ReadText[] = [];
  const rolesByPage: string[][] = [];
  const pageSizes: [number, number][] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const proxy = await pdf.getPage(page);
    const objectId = (proxy.ref as { num: number } | null)?.num ?? 0;
    texts.push(...readTexts(await proxy.getOperatorList(), page, objectId));
    const { width, height } = proxy.getViewport({ scale: 1 });
    pageSizes.push([width, height]);
    const tree = (await proxy.getStructTree()) as RoleNode | null;
    rolesByPage.push(tree === null ? [] : rolesBelow(tree));
  }
  const pageCount = pdf.numPages;
  const isTagged = (await pdf.getMarkInfo())?.Marked === true;
  await task.destroy();
  const said = new Map<string, unknown>(Object.entries(info));
  return {
    pageCount,
    pageSizes,
    title: String(said.get('Title')),
    language: String(said.get('Language')),
    isTagged,
    version: String(said.get('PDFFormatVersion')),
    texts,
    rolesByPage,
    root: readStructure(bytes, texts),
  };
}

/** What the page's operators draw; each text of ours is placed by one `Td` of its own. */
function readTexts({ fnArray, argsArray }: Operators, page: number, objectId: number): ReadText[] {
  const open: string[] = [];
  const texts: ReadText[] = [];
  let [x, y, size] = [0, 0, 0];
  fnArray.forEach((operator, index) => {
    const operands = argsArray[index];
    if (operator === OPS.beginMarkedContentProps) {
      const [tag, contentId] = operands as [string, number | null | undefined];
      open.push(tag === 'Artifact' ? 'artifact' : contentName(objectId, contentId ?? undefined));
    } else if (operator === OPS.beginMarkedContent) open.push('');
    else if (operator === OPS.endMarkedContent) open.pop();
    else if (operator === OPS.setFont) size = (operands as [string, number])[1];
    else if (operator === OPS.moveText) [x, y] = operands as [number, number];
    else if (operator === OPS.showText) {
      const glyphs = (operands as [(Glyph | number)[]])[0].filter((glyph) => typeof glyph !== 'number');
      const text = glyphs.map((glyph) => glyph.unicode).join('');
      // A space at the end, which parts the words of two lines, covers nothing.
      const inked = glyphs.slice(0, glyphs.findLastIndex(({ unicode }) => unicode.trim() !== '') + 1);
      const width = (inked.reduce((sum, glyph) => sum + glyph.width, 0) * size) / 1000;
      const content = open.findLast((each) => each !== '') ?? 'untagged';
      texts.push({ text, x, y, width, size, page, content });
    }
  });
  return texts;
}

function contentName(page: number | string, contentId: number | string | undefined): string {
  return contentId === undefined ? '' : `${String(page)}/${String(contentId)}`;
}

function rolesBelow(node: RoleNode): string[] {
  const own = node.role === undefined || node.role === 'Root' ? [] : [node.role];
  return [...own, ...(node.children ?? []).flatMap(rolesBelow)];
}

const elementPattern =
  /(\d+) 0 obj\n<<\/Type \/StructElem \/S \/(\w+) \/P (\d+) 0 R \/K \[([^\]]*)\](.*)>>\nendobj/g;
const kidPattern = /\/Pg (\d+) 0 R \/MCID (\d+)|(\d+) 0 R/g;

/** The tree that the file holds, with the text of all pages put under its nodes. */
function readStructure(bytes: Uint8Array, texts: readonly ReadText[]): ReadTag {
  const file = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const textOf = (content: string) =>
    texts
      .filter((each) => each.content === content)
      .map((each) => each.text)
      .join('');
  const tags = new Map<string, ReadTag>();
  const elements = Array.from(file.matchAll(elementPattern));
  for (const [, id = '', role = '', , , attributes = ''] of elements) {
    tags.set(id, { role, attributes: attributes.trim(), text: '', children: [] });
  }
  for (const [, id = '', , , kids = ''] of elements) {
    const own = tags.get(id);
    for (const [, page, content, childId] of kids.matchAll(kidPattern)) {
      const child = childId === undefined ? undefined : tags.get(childId);
      if (child !== undefined) own?.children.push(child);
      else if (own !== undefined) own.text += textOf(contentName(page ?? '', content));
    }
  }
  const root = [...tags.values()].find((each) => each.role === 'Document');
  if (root === undefined) throw new Error('The PDF has no structure tree.');
  return root;
}

/** The node and all below it, in reading order. */
export function allTags(root: ReadTag): ReadTag[] {
  return [root, ...root.children.flatMap(allTags)];
}

/**
 * What a screen reader says, piece by piece in reading order, but for the bullets and numbers of lists, which are
 * marks of their place and not words of the document. Of a picture it says what stands for it.
 */
export function spokenText(root: ReadTag): string[] {
  if (root.role === 'Lbl') return [];
  if (root.role === 'Figure') return [alternativeOf(root)];
  return [...root.children.flatMap(spokenText), root.text].filter((text) => text.trim() !== '');
}

/** What is written in the pictures. */
export function pictureTexts(root: ReadTag): string[] {
  return allTags(root).flatMap(({ role, text }) => (role === 'Figure' ? [text] : []));
}

function alternativeOf({ attributes }: ReadTag): string {
  const [, units = ''] = /\/Alt <FEFF([0-9A-F]*)>/.exec(attributes) ?? [];
  return (units.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');
}
