import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const virtualId = 'virtual:document-font';
/** The null byte keeps other plugins' hands off the module, as Rollup's convention has it. */
const resolvedId = `\0${virtualId}`;

const fontPackage = '@expo-google-fonts/noto-sans';
const fontFiles = {
  regular: `${fontPackage}/400Regular/NotoSans_400Regular.ttf`,
  bold: `${fontPackage}/700Bold/NotoSans_700Bold.ttf`,
} as const;

/**
 * The letters that a document may hold, as first and last code point. Names of people decide: a citizen may be
 * called Łukasz, Şükrü, Nguyễn, Ελένη or Юрій. Noto Sans itself has no arrows, check marks or tick boxes. Whatever
 * is missing is reported before a PDF is saved.
 */
const letterRanges: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e], // Basic Latin
  [0xa0, 0xff], // Latin-1
  [0x100, 0x17f], // Latin Extended-A
  [0x180, 0x24f], // Latin Extended-B
  [0x2b0, 0x2ff], // Modifier letters: the ʻ and ʼ of names
  [0x300, 0x36f], // Combining marks that have no composed letter
  [0x370, 0x3ff], // Greek
  [0x400, 0x52f], // Cyrillic
  [0x1e00, 0x1eff], // Latin Extended Additional, Vietnamese
  [0x2010, 0x205e], // Dashes, quotation marks, bullet, ellipsis
  [0x2070, 0x209f], // Superscripts and subscripts
  [0x20a0, 0x20c0], // Currencies
  [0x2103, 0x2103], // ℃
  [0x2113, 0x2117], // ℓ № ℗
  [0x2120, 0x2126], // ℠ ™ Ω
  [0x2150, 0x215f], // Fractions
  [0x2212, 0x2212], // Minus
  [0xfb00, 0xfb06], // Ligatures, as they come when text is copied from a PDF
];

/** Copyright, licence and licence address: the OFL wants them to travel with each copy, inside the font if need be. */
const licenceNameIds = [0, 13, 14];

/** Tables that a PDF has no use for: shaping, hinting, variations. */
const unusedTables = ['GSUB', 'GPOS', 'GDEF', 'gasp', 'prep', 'STAT'];

function allLetters(): string {
  return letterRanges
    .map(([first, last]) =>
      String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index)),
    )
    .join('');
}

async function subsetAsBase64(specifier: string): Promise<string> {
  const file = createRequire(import.meta.url).resolve(specifier);
  const subset = await subsetFont(await readFile(file), allLetters(), {
    targetFormat: 'truetype',
    noHinting: true,
    noLayoutClosure: true,
    keepFeatures: [],
    preserveNameIds: licenceNameIds,
    dropTables: unusedTables,
  });
  return Buffer.from(subset).toString('base64');
}

async function moduleSource(): Promise<string> {
  const [regular, bold] = await Promise.all([
    subsetAsBase64(fontFiles.regular),
    subsetAsBase64(fontFiles.bold),
  ]);
  return `export const regular = ${JSON.stringify(regular)};\nexport const bold = ${JSON.stringify(bold)};\n`;
}

/** The part of a Vite plugin that the font needs: two functions, which a test can call as well. */
interface FontPlugin {
  name: string;
  resolveId: (id: string) => string | undefined;
  load: (id: string) => Promise<string> | undefined;
}

/**
 * Vite plugin that serves `virtual:document-font`: the two weights of the font that documents are set in, cut down to
 * the letters of European names and kept in memory for as long as the build or the test run lasts.
 */
export function documentFont(): FontPlugin {
  let source: Promise<string> | undefined;
  return {
    name: 'document-font',
    resolveId: (id) => (id === virtualId ? resolvedId : undefined),
    load: (id) => (id === resolvedId ? (source ??= moduleSource()) : undefined),
  };
}
