/** The part of subset-font that the build uses; the package itself comes without types. */
declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat: 'truetype' | 'woff' | 'woff2';
    noHinting?: boolean;
    noLayoutClosure?: boolean;
    keepFeatures?: readonly string[];
    preserveNameIds?: readonly number[];
    dropTables?: readonly string[];
  }

  /** A copy of the font that holds no more than the letters of `text`. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: SubsetOptions,
  ): Promise<Uint8Array>;
}
