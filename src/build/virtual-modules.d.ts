/** Served by the Vite plugin in `document-font.ts`. */
declare module 'virtual:document-font' {
  /** Noto Sans Regular, cut down, as a TrueType file in base64. */
  export const regular: string;
  /** Noto Sans Bold, cut down, as a TrueType file in base64. */
  export const bold: string;
}
