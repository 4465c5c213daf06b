import { fileURLToPath } from 'node:url';

const emptyModule = fileURLToPath(new URL('./empty-module.ts', import.meta.url));

/**
 * For Vite's `resolve.alias`: jsPDF imports these on demand for features that documents do not use, and a bundler
 * would emit each of them as a file of its own (about 300 kB that no visitor ever needs). core-js comes with canvg.
 */
export const jspdfAliases: Record<string, string> = {
  html2canvas: emptyModule,
  dompurify: emptyModule,
  canvg: emptyModule,
};
