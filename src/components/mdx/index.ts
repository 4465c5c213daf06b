import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const files = import.meta.glob<{ default: AstroComponentFactory }>('./*.astro', { eager: true });

/** The components that an editor may use in a page's text: every file of this folder, by its name. */
export const mdxComponents: Readonly<Record<string, AstroComponentFactory>> = Object.fromEntries(
  Object.entries(files).map(([path, { default: component }]) => [
    path.slice('./'.length, -'.astro'.length),
    component,
  ]),
);
