import type { APIContext } from 'astro';

/**
 * What a page is for. `page` is read; `form` holds what a reader types, so it may fetch and send nothing;
 * `search` runs the search engine.
 */
export type PageKind = 'page' | 'form' | 'search';

type Policy = NonNullable<APIContext['csp']>;

const allow: Readonly<Record<PageKind, (policy: Policy) => void>> = {
  page: (policy) => {
    policy.insertDirective("connect-src 'self'");
    policy.insertDirective("form-action 'self'");
  },
  // No connect-src: default-src 'none' then holds for every request. Files are locked in a worker.
  form: (policy) => {
    policy.insertDirective("form-action 'none'");
    policy.insertDirective("worker-src 'self'");
  },
  // The engine is WebAssembly.
  search: (policy) => {
    policy.insertDirective("connect-src 'self'");
    policy.insertDirective("form-action 'self'");
    policy.insertScriptResource("'wasm-unsafe-eval'");
  },
};

/**
 * Adds to the site's content security policy what a kind of page needs; all else stays forbidden by
 * `default-src 'none'` in the Astro configuration.
 */
export function allowFor(kind: PageKind, policy: Policy | undefined): void {
  if (policy) allow[kind](policy);
}
