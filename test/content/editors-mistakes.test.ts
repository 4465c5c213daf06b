import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content-schemas/check/check';
import { describeProblems, type ContentProblem } from '../../src/content-schemas/check/problem';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('content', root, { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Makes one mistake in a copy of the real content, and tells what the check says of it. */
function afterMistake(file: string, from: string | RegExp, to: string): ContentProblem[] {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  expect(after, `the mistake was not made in ${file}`).not.toBe(before);
  writeFileSync(path, after);
  return checkContent(root).problems;
}

describe('what an editor is told', () => {
  it('nothing, as long as the content is sound', () => {
    expect(checkContent('content').problems).toEqual([]);
  });

  it('which field is misspelled, and what it was meant to be', () => {
    expect(afterMistake('guides/fortrolighed.mdx', 'reviewed:', 'reviewd:')).toContainEqual({
      file: 'guides/fortrolighed.mdx',
      field: 'fortrolighed → reviewd',
      found: 'feltet "reviewd"',
      expected: 'et felt, som siden kender',
      remedy: 'Mente du "reviewed"?',
    });
  });

  it('which field of a figure is misspelled, among those of its kind and the others', () => {
    expect(afterMistake('figures.yaml', /^ {2}alternative:/m, '  alternativ:')).toContainEqual(
      expect.objectContaining({ found: 'feltet "alternativ"', remedy: 'Mente du "alternative"?' }),
    );
  });

  it('which field is missing', () => {
    const [problem] = afterMistake('guides/fortrolighed.mdx', /^sources:.*\n/m, '');
    expect(problem).toMatchObject({
      file: 'guides/fortrolighed.mdx',
      field: 'fortrolighed → sources',
      found: 'ingenting (feltet mangler)',
      remedy: 'Skriv feltet "sources".',
    });
  });

  it('which source does not exist, and which was perhaps meant', () => {
    const [problem] = afterMistake('guides/fortrolighed.mdx', '[kbh-pjece', '[kbh-pjese');
    expect(problem).toEqual({
      file: 'guides/fortrolighed.mdx',
      field: 'fortrolighed → sources',
      found: '"kbh-pjese"',
      expected: 'et id, der findes i content/sources.yaml',
      remedy: 'Mente du "kbh-pjece"?',
    });
  });

  it('which contact does not exist, in a field and in the text', () => {
    const [problem] = afterMistake('triage/outcomes/ring-112.mdx', 'alarm-112', 'alarm-113');
    expect(problem).toMatchObject({
      field: 'ring-112 → contacts',
      found: '"alarm-113"',
      remedy: 'Mente du "alarm-112"?',
    });

    const text = readFileSync(join(root, 'guides/fortrolighed.mdx'), 'utf8');
    writeFileSync(join(root, 'guides/fortrolighed.mdx'), `${text}\nRing <Number id="alarm-911" />.\n`);
    expect(checkContent(root).problems).toContainEqual(
      expect.objectContaining({ field: 'fortrolighed → <Number>', found: '"alarm-911"' }),
    );
  });

  it('that a number is withdrawn, and what to use instead', () => {
    const [problem] = afterMistake('triage/outcomes/ring-112.mdx', 'alarm-112', 'vagtlaegen-2013');
    expect(problem).toMatchObject({
      found: '"vagtlaegen-2013", som er trukket tilbage',
      remedy: 'Brug "akuttelefonen-1813".',
    });
  });

  it('that a number for contact persons may stand on no page', () => {
    const [problem] = afterMistake(
      'triage/outcomes/ring-112.mdx',
      'alarm-112',
      'boligraadgiverne-koebenhavn',
    );
    expect(problem).toMatchObject({ found: '"boligraadgiverne-koebenhavn", som kun er for kontaktpersoner' });
  });

  it('that a withdrawn number needs something in its place', () => {
    const [problem] = afterMistake(
      'contacts/gamle-numre.yaml',
      /^ {2}replacedBy: akuttelefonen-1813\n(?: {2}replacement: .*\n)?/m,
      '',
    );
    expect(problem).toMatchObject({
      file: 'contacts/gamle-numre.yaml',
      field: 'vagtlaegen-2013 → replacedBy',
      remedy: 'Skriv, hvor man nu skal henvende sig.',
    });
  });

  it('that a number is written with spaces', () => {
    const [problem] = afterMistake('contacts/gamle-numre.yaml', "'38693869'", "'38 69 38 69'");
    expect(problem).toMatchObject({
      field: 'vagtlaegen-2013 → phone',
      found: '"38 69 38 69"',
      expected: 'kun cifre uden mellemrum, fx "33173333"',
    });
  });

  it('that an answer of the decision guide leads nowhere', () => {
    const [problem] = afterMistake('triage/questions.yaml', /^ {6}outcome: ring-112\n/m, '');
    expect(problem).toMatchObject({
      file: 'triage/questions.yaml',
      field: 'hvad-sker-der → svaret "Nogen er i fare lige nu"',
      found: 'et svar, der ikke fører videre',
    });
  });

  it('that the decision guide goes in a ring', () => {
    const problems = afterMistake(
      'triage/questions.yaml',
      'outcome: barn-vold-eller-overgreb',
      'question: hvad-sker-der',
    );
    expect(problems).toContainEqual(
      expect.objectContaining({
        found: 'hvad-sker-der → barn → hvad-sker-der',
        expected: 'en vej, der ender',
      }),
    );
  });

  it('that an outcome is reached by no answer', () => {
    const problems = afterMistake(
      'triage/questions.yaml',
      'outcome: barn-vold-eller-overgreb',
      'outcome: ring-112',
    );
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: 'triage/outcomes/barn-vold-eller-overgreb.mdx',
        found: 'intet svar fører hertil',
      }),
    );
  });

  it('that an id is used twice', () => {
    const problems = afterMistake('contacts/national.yaml', '- id: politi-114', '- id: alarm-112');
    expect(problems).toContainEqual(expect.objectContaining({ field: 'alarm-112 → id' }));
  });

  it('that a page is too hard to read', () => {
    const hard = 'Udrettelsesorganisationernes helhedsorienterede kontaktpersonkoordinering forudsætter ';
    const text = readFileSync(join(root, 'guides/fortrolighed.mdx'), 'utf8');
    writeFileSync(join(root, 'guides/fortrolighed.mdx'), `${text}\n${hard.repeat(60)}\n`);
    const [problem] = checkContent(root).problems;
    expect(problem).toMatchObject({
      file: 'guides/fortrolighed.mdx',
      expected: 'højst LIX 34 for sidens læsere',
    });
  });

  it('that a file is no YAML', () => {
    const [problem] = afterMistake('sources.yaml', /^- id: .*$/m, '- id: [');
    expect(problem).toMatchObject({ file: 'sources.yaml', field: 'hele filen' });
  });

  it('everything at once, each with file, field, found, expected and remedy', () => {
    const message = describeProblems(afterMistake('guides/fortrolighed.mdx', 'reviewed:', 'reviewd:'));
    expect(message).toContain('Der er 2 fejl i indholdet.');
    expect(message).toMatch(
      /content\/guides\/fortrolighed\.mdx\n {2}felt: .*\n {2}fandt: .*\n {2}ventede: .*\n {2}ret sådan: .*/,
    );
  });
});
