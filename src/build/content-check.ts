import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { ownPages } from '../components/content/own-pages';
import { roomFolders } from '../components/content/room-folders';
import type { CheckedContent } from '../content-schemas/check/entries';
import { describeProblems } from '../content-schemas/check/problem';
import { pageReadabilities, type PageReadability } from '../content-schemas/check/readability-problems';
import { publishProblems } from '../content-schemas/upkeep/publish-problems';
import { stoppingProblems } from '../content-schemas/stopping-problems';
import { isStrict } from '../content-schemas/strictness';
import { danishDay } from '../domain/danish/today';

/**
 * Stops the build, and warns in `npm run dev`, where `content/` holds a mistake; says which and how to mend it.
 * With `PUBLISH=strict` a review that is due and a fact that nobody has confirmed are mistakes too.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        const root = fileURLToPath(new URL('content', config.root));
        const today = new Date(danishDay(new Date()));
        const strict = isStrict(process.env.PUBLISH);
        const judgement = { today, ownPages: ownPages(), rooms: roomFolders(), strict };
        const { content, problems } = stoppingProblems(root, judgement);
        if (problems.length === 0) {
          logger.info(readabilitySummary(pageReadabilities(content)));
          if (!strict) logger.info(upkeepSummary(content, today));
          return;
        }
        const message = describeProblems(problems);
        if (command === 'build') throw new AstroError(message, 'Ret indholdet, og byg igen.');
        logger.warn(message);
      },
    },
  };
}

/** What would stop the build if the site were to be published. */
function upkeepSummary(content: CheckedContent, today: Date): string {
  const count = publishProblems(content, today).length;
  return `${String(count)} reviews are due or facts unconfirmed; "npm run content" lists them, PUBLISH=strict stops at them`;
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
