import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content-schemas/check/check';
import type { CheckedContent } from '../../src/content-schemas/check/entries';
import { describeProblems } from '../../src/content-schemas/check/problem';
import { unexplainedAbbreviations, unexplainedIn } from '../../src/content-schemas/upkeep/abbreviations';
import { headingAnchors, knownPages } from '../../src/content-schemas/check/known-pages';
import { linkProblems } from '../../src/content-schemas/check/link-problems';
import { publishProblems } from '../../src/content-schemas/upkeep/publish-problems';
import { upkeepReport } from '../../src/content-schemas/upkeep/report';
import { isDue, reviews } from '../../src/content-schemas/upkeep/review';
import { titleProblems } from '../../src/content-schemas/check/title-problems';
import { unconfirmedFacts } from '../../src/content-schemas/upkeep/unconfirmed';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const real = checkContent('content').content;

/** The real content's front page, 112, one rule of law and the site alone, each sound: changed by a test. */
function small(): CheckedContent {
  const only = <Entry extends { id: string }>(entries: readonly Entry[], id: string) =>
    structuredClone(entries.filter((entry) => entry.id === id));
  const none = Object.fromEntries(Object.keys(real).map((name) => [name, []])) as unknown as CheckedContent;
  const content: CheckedContent = {
    ...none,
    guides: only(real.guides, 'index').map((guide) => ({ ...guide, body: '## Ring nu\n\nRing 112.\n' })),
    contacts: only(real.contacts, 'alarm-112'),
    laws: only(real.laws, 'barnets-lov-135'),
    glossary: only(real.glossary, 'skp'),
    site: only(real.site, 'site'),
  };
  const [guide, contact, law, site] = [
    content.guides[0]!,
    content.contacts[0]!,
    content.laws[0]!,
    content.site[0]!,
  ];
  Object.assign(guide.data, { reviewed: day('2026-01-31'), reviewEvery: 6 });
  Object.assign(contact.data, { status: 'confirmed', checked: day('2026-02-28') });
  Object.assign(law.data, { status: 'checked', checked: day('2026-02-28') });
  site.data.unpublished = false;
  return content;
}

const dueOn = (content: CheckedContent, today: string) =>
  reviews(content)
    .filter((review) => isDue(review, day(today)))
    .map(({ id }) => id);

describe('a review', () => {
  it("of a page is due when the months that the page asks for are over, on the month's last day at the latest", () => {
    expect(dueOn(small(), '2026-07-30')).toEqual([]);
    expect(dueOn(small(), '2026-07-31')).toEqual(['index']);
  });

  it('of a number and of a rule of law is due after a year', () => {
    expect(dueOn(small(), '2027-02-27')).toEqual(['index']);
    expect(dueOn(small(), '2027-02-28')).toEqual(['index', 'alarm-112', 'barnets-lov-135']);
  });

  it('of a number that is withdrawn is never due', () => {
    const content = small();
    content.contacts[0]!.data.status = 'withdrawn';
    expect(dueOn(content, '2040-01-01')).not.toContain('alarm-112');
  });
});

describe('what stops the site from being published', () => {
  it('is nothing, as long as all is reviewed and confirmed', () => {
    expect(publishProblems(small(), day('2026-03-01'))).toEqual([]);
  });

  it('is a page that is due; it says since when, and what to do', () => {
    const [problem] = publishProblems(small(), day('2026-08-01'));
    expect(problem).toEqual({
      file: 'guides/index.mdx',
      field: 'index → reviewed',
      found: '2026-01-31',
      expected: 'en ny gennemgang senest 2026-07-31',
      remedy: 'Gå siden igennem, og skriv dagen i "reviewed".',
    });
  });

  it('is a number, a rule or a publisher that nobody has confirmed', () => {
    const content = small();
    content.contacts[0]!.data.status = 'unconfirmed';
    content.laws[0]!.data.status = 'to-confirm';
    content.site[0]!.data.unpublished = true;
    const problems = publishProblems(content, day('2026-03-01'));
    expect(problems.map(({ field }) => field)).toEqual([
      'alarm-112 → status',
      'barnets-lov-135 → status',
      'site → unpublished',
    ]);
    expect(describeProblems(problems)).toContain('ret sådan: Spørg stedet selv.');
  });

  it('is a passage that says itself that it is unsure, but not one that only speaks of such passages', () => {
    const content = small();
    content.guides[0]!.body =
      'Om det gælder, **skal bekræftes af\nkommunen**. Vi skriver "skal bekræftes af kommunen".';
    expect(unconfirmedFacts(content)).toMatchObject([{ file: 'guides/index.mdx', field: 'teksten' }]);
  });
});

describe('a page that was made by copying another', () => {
  it('is told to have a title of its own', () => {
    const content = small();
    content.guides.push({ ...content.guides[0]!, id: 'ny', file: 'guides/ny.mdx' });
    expect(titleProblems(content)).toMatchObject([
      { file: 'guides/ny.mdx', remedy: 'Giv siden sin egen titel.' },
    ]);
    expect(titleProblems(real)).toEqual([]);
  });
});

describe('a link in a text', () => {
  const problemsOf = (body: string, ownPages: string[] = []) => {
    const content = small();
    content.guides.push({ ...content.guides[0]!, id: 'om', file: 'guides/om.mdx', body });
    content.glossary[0]!.data.see = '/om/';
    return linkProblems(content, knownPages(content, new Set(ownPages)));
  };

  it('may lead to a page, to a heading on it or on its own page, and out of the site', () => {
    const text =
      '## Et & to\n[a](/) [b](/#ring-nu) [c](#et--to) [d](https://www.borger.dk) [e](mailto:a@b.dk)';
    expect(problemsOf(text)).toEqual([]);
  });

  it('to a page that does not exist is told, with the page that was perhaps meant', () => {
    expect(problemsOf('[om](/om)')).toEqual([
      {
        file: 'guides/om.mdx',
        field: 'teksten',
        found: 'et link til "/om"',
        expected: 'adressen på en side, der findes, fx "/kontakt/"',
        remedy: 'Mente du "/om/"?',
      },
    ]);
  });

  it('to a heading that does not exist is told', () => {
    expect(problemsOf('[ring](/#ring-nuu)')).toMatchObject([{ remedy: 'Mente du "ring-nu"?' }]);
  });

  it('to a heading of a page that the site puts together is left to the check of the built site', () => {
    expect(problemsOf('[ring](/#ring-nuu)', ['index'])).toEqual([]);
  });

  it('to a heading finds it by small letters and hyphens, and counts headings that come again', () => {
    const text = '## Hvorfor 18–65 år?\n### <Term id="skp">SKP</Term> (i dag)\n## Form\n## Form\n';
    expect(headingAnchors(text)).toEqual(['hvorfor-1865-år', 'skp-i-dag', 'form', 'form-1']);
  });

  it('is sound all over the real content', () => {
    const listed = new Set(['kontakt', 'kontakt/find-din-kontaktperson', 'mappe', 'soeg']);
    expect(linkProblems(real, knownPages(real, listed))).toEqual([]);
  });
});

describe('an abbreviation', () => {
  const terms = [
    { id: 'skp', abbreviations: ['SKP'], inFull: 'støtte- og kontaktperson' },
    { id: 'opus', abbreviations: ['OPUS'], inFull: undefined },
  ];
  const judged = (own: string, linked: string[] = []) =>
    unexplainedIn({ own, whole: own, linked: new Set(linked) }, terms);

  it('is explained by its long form, whatever its ending, or by a link to the glossary', () => {
    expect(judged('Støtte- og kontaktpersoner (SKP)')).toEqual({ missing: [], unexplained: [] });
    expect(judged('SKP og OPUS', ['skp', 'opus'])).toEqual({ missing: [], unexplained: [] });
  });

  it('that stands alone is unexplained', () => {
    expect(judged("SKP's folk, SKP-møder og OPUS")).toEqual({ missing: [], unexplained: ['SKP', 'OPUS'] });
  });

  it('that the glossary does not know is missing there; everyday ones and long words in capitals are not', () => {
    expect(judged('XYZ, EU, 112, A, FORBUDT')).toEqual({ missing: ['XYZ'], unexplained: [] });
  });

  it('is explained on every page of the real content', () => {
    expect(unexplainedAbbreviations(real).filter(({ unexplained }) => unexplained.length > 0)).toEqual([]);
  });
});

describe('the report', () => {
  it('names every page, number and rule, and what is due', () => {
    const lines = upkeepReport(real, day('2026-11-22')).split('\n');
    for (const { file } of [...real.guides, ...real.outcomes]) {
      expect(lines.some((line) => line.startsWith(`${file} `))).toBe(true);
    }
    for (const { id } of [...real.contacts, ...real.laws]) {
      expect(lines.some((line) => line.includes(`${id} `))).toBe(true);
    }
    expect(upkeepReport(small(), day('2026-08-01'))).toMatch(/guides\/index\.mdx .*2026-07-31.*DUE/);
  });

  it('shows no number that is only for contact persons', () => {
    const restricted = real.contacts.filter(({ data }) => data.audience === 'contact-persons');
    const report = upkeepReport(real, day('2026-11-22'));
    for (const { data } of restricted) expect(report).not.toContain(data.phone ?? data.email);
  });

  it('is printed by "npm run content"', () => {
    const command = 'npm run --silent content -- 2026-11-22';
    const printed = spawnSync(command, { encoding: 'utf8', shell: true });
    expect(printed.stderr).toBe('');
    expect(printed.stdout).toContain('Content on 2026-11-22\n\n## Pages\n');
    expect(printed.status).toBe(0);
    // npm and the loading of all content take their time on a busy machine.
  }, 60_000);
});
