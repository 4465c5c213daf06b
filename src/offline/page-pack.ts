/** Many pages as one file: every page as its parts, those that several pages have (their styles) written once. */
export interface PagePack {
  shared: readonly string[];
  /** By address: a part of the page's own as it is, a shared one as its number. */
  pages: Readonly<Record<string, readonly (string | number)[]>>;
}

/** Where a built site has its pages as one file. */
export const packAddress = '/offline-pages.json';

/** Packs pages, given by address. All of them together then weigh what ten do one by one. */
export function packed(pages: Readonly<Record<string, string>>): PagePack {
  const parted = Object.entries(pages).map(([address, html]) => [address, partsOf(html)] as const);
  const times = new Map<string, number>();
  for (const part of parted.flatMap(([, parts]) => parts)) times.set(part, (times.get(part) ?? 0) + 1);
  const shared = [...times].filter(([part, count]) => count > 1 && part !== '').map(([part]) => part);
  const numbers = new Map(shared.map((part, number) => [part, number]));
  return {
    shared,
    pages: Object.fromEntries(
      parted.map(([address, parts]) => [address, parts.map((part) => numbers.get(part) ?? part)]),
    ),
  };
}

/** A page of the pack, byte for byte; undefined where it has none at that address. */
export function unpacked({ shared, pages }: PagePack, address: string): string | undefined {
  const parts = Object.hasOwn(pages, address) ? pages[address] : undefined;
  return parts?.map((part) => (typeof part === 'number' ? shared[part] : part)).join('');
}

const partsOf = (html: string): string[] => html.split(/(<style>.*?<\/style>)/s);
