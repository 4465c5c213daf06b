import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { wordsIn } from './words';

/** What a screen reader meets in a PDF, whichever program wrote it. */
export interface PdfReading {
  title: string;
  language: string;
  pages: number;
  /** Every word that is content, in the order of the structure tree; none that is only decoration. */
  words: string[];
  /** What is written in pictures; what they show is among the words, in place of it. */
  labels: string[];
  /** Text that is neither in the structure tree nor marked as decoration: nothing in a sound file. */
  strays: string[];
}

interface Node {
  role?: string;
  type?: string;
  id?: string;
  /** Of a picture: what it shows, in words. */
  alt?: string;
  children?: Node[];
}

/** Reads a PDF back through its structure tree. */
export async function pdfReading(bytes: Uint8Array): Promise<PdfReading> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
  const words: string[] = [];
  const labels: string[] = [];
  const strays: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const contents = await contentsOf(page);
    const tree = (await page.getStructTree()) as Node | null;
    const said = tree ? piecesOf(tree) : [];
    const textOf = ({ id, alternative }: Piece) => alternative ?? contents.get(id) ?? '';
    words.push(
      ...wordsIn(
        said
          .filter(({ isMark }) => !isMark)
          .map(textOf)
          .join(' '),
      ),
    );
    labels.push(
      ...wordsIn(
        said
          .map((piece) => (piece.alternative === undefined ? '' : (contents.get(piece.id) ?? '')))
          .join(' '),
      ),
    );
    const known = new Set(['artifact', ...said.map(({ id }) => id)]);
    for (const [id, text] of contents) if (!known.has(id)) strays.push(...wordsIn(text));
  }
  const reading = {
    title: info.Title ?? '',
    language: info.Language ?? '',
    pages: pdf.numPages,
    words,
    labels,
    strays,
  };
  await task.destroy();
  return reading;
}

interface TextPart {
  type?: string;
  tag?: string;
  id?: string | null;
  str?: string;
  hasEOL?: boolean;
}

/** The text of each marked content of a page; all decoration under `artifact`, unmarked text under `untagged`. */
async function contentsOf(page: { getTextContent: (options: object) => Promise<{ items: unknown[] }> }) {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const contents = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const part of items as TextPart[]) {
    if (part.type === 'beginMarkedContentProps')
      open.push(part.tag === 'Artifact' ? 'artifact' : (part.id ?? undefined));
    else if (part.type === 'beginMarkedContent') open.push(part.tag === 'Artifact' ? 'artifact' : undefined);
    else if (part.type === 'endMarkedContent') open.pop();
    else {
      const id = open.findLast((name) => name !== undefined) ?? 'untagged';
      contents.set(id, (contents.get(id) ?? '') + (part.str ?? '') + (part.hasEOL ? '\n' : ''));
    }
  }
  return contents;
}

/** A stretch of content, and what is said in its place where it is a picture. */
interface Piece {
  id: string;
  isMark: boolean;
  alternative?: string;
}

/** What is below a node, in reading order; bullets and numbers of lists are marks of their place, not words. */
function piecesOf(node: Node, isMark = false): Piece[] {
  const isMarkHere = isMark || node.role === 'Lbl';
  if (node.role === 'Figure') return [pictureOf(node)];
  const own = node.type === 'content' && node.id !== undefined ? [{ id: node.id, isMark: isMarkHere }] : [];
  return [...own, ...(node.children ?? []).flatMap((child) => piecesOf(child, isMarkHere))];
}

/** A picture is said by its alternative; a `Figure` has one stretch of content, never parted. */
function pictureOf(node: Node): Piece {
  const content = node.children?.find(({ type }) => type === 'content');
  return { id: content?.id ?? '', isMark: false, alternative: node.alt ?? '' };
}
