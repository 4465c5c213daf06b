// @ts-check
// Prints the state of content/ (`npm run content`): what is due, unconfirmed, hard to read or unexplained.
// Fails where the build would. With a day in its arguments it tells how things stand on that day.
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

// Sources name each other without ".ts", as bundlers read them; Node strips their types, but wants the ending.
const sources = new URL('../', import.meta.url).href;
registerHooks({
  resolve(specifier, context, next) {
    const isShort = /^\.{1,2}\//.test(specifier) && !specifier.endsWith('.ts');
    const isOurs = context.parentURL?.startsWith(sources) === true;
    return next(isShort && isOurs ? `${specifier}.ts` : specifier, context);
  },
});

const { ownPages } = await import('../components/content/own-pages.ts');
const { roomFolders } = await import('../components/content/room-folders.ts');
const { describeProblems } = await import('../content-schemas/check/problem.ts');
const { upkeepReport } = await import('../content-schemas/upkeep/report.ts');
const { stoppingProblems } = await import('../content-schemas/stopping-problems.ts');
const { isStrict } = await import('../content-schemas/strictness.ts');
const { danishDay } = await import('../domain/danish/today.ts');

const today = new Date(process.argv[2] ?? danishDay(new Date()));
const root = fileURLToPath(new URL('../../content', import.meta.url));
const strict = isStrict(process.env.PUBLISH);
const judgement = { today, ownPages: ownPages(), rooms: roomFolders(), strict };
const { content, problems } = stoppingProblems(root, judgement);

if (problems.length > 0) {
  console.error(describeProblems(problems));
  process.exitCode = 1;
} else {
  console.log(upkeepReport(content, today));
}
