import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { checkContent } from '../content-schemas/check/check';
import { describeProblems } from '../content-schemas/check/problem';
import { pageReadabilities, type PageReadability } from '../content-schemas/check/readability-problems';

/** Stops the build, and warns in `npm run dev`, where `content/` holds a mistake; says which and how to mend it. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        const { content, problems } = checkContent(fileURLToPath(new URL('content', config.root)));
        if (problems.length === 0) {
          logger.info(readabilitySummary(pageReadabilities(content)));
          return;
        }
        const message = describeProblems(problems);
        if (command === 'build') throw new AstroError(message, 'Ret indholdet, og byg igen.');
        logger.warn(message);
      },
    },
  };
}

/** Pages named in the build's log. */
const pagesNamed = 5;

/** How hard the site is to read: every page counted, those closest to their limit named. */
function readabilitySummary(pages: readonly PageReadability[]): string {
  const closest = [...pages]
    .sort((one, other) => one.limit - one.lix - (other.limit - other.lix))
    .slice(0, pagesNamed);
  const named = closest.map(({ file, lix, limit }) => `${file} ${String(lix)} of ${String(limit)}`);
  return `LIX is within its limit on ${String(pages.length)} pages; closest: ${named.join(', ')}`;
}
