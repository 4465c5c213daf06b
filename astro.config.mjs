import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/build/content-check.ts';
import { documentFont } from './src/build/document-font.ts';
import { jspdfAliases } from './src/build/jspdf-aliases.ts';
import { offline } from './src/build/offline.ts';
import { sealedContacts } from './src/build/sealed-contacts.ts';
import { searchIndex } from './src/build/search-index.ts';

/** Modules that forms are built of, and those that validate files. */
const sharedByForms = /src.(?:form-kit|documents|domain).|node_modules.preact./;
const readsFiles = /schema|form-kit.file/;

export default defineConfig({
  site: 'https://trygt-naboskab.example',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // The directives that hold on every page; a page's own (connect-src, form-action) come from its layout.
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "manifest-src 'self'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  // offline() comes last: it lists what the others have written.
  integrations: [contentCheck(), sealedContacts(), mdx(), preact(), searchIndex(), offline()],
  vite: {
    build: {
      // jsPDF with the document font, fetched when someone asks for a PDF.
      chunkSizeWarningLimit: 800,
      rolldownOptions: {
        // Astro marks its MDX modules with a directive that the bundler need not know.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What most forms share comes in one file: dozens of small ones cost more bytes and more requests.
              // Not what reads files, which comes only when a file or the session is read.
              codeSplitting: {
                groups: [
                  {
                    name: 'forms',
                    minShareCount: 4,
                    test: (id) => sharedByForms.test(id) && !readsFiles.test(id),
                  },
                ],
              },
            },
          },
        },
      },
    },
    plugins: [documentFont()],
    resolve: { alias: jspdfAliases },
    css: { preprocessorOptions: { scss: { loadPaths: ['node_modules/dkfds/dist/scss'], quietDeps: true } } },
  },
});
