import { describe, expect, it } from 'vitest';
import { pdfOf } from '../../documents/pdf';
import { allTags, readBack } from '../../documents/pdf/read-back';
import { collisions } from '../../documents/pdf/read-back-checks';
import type { BlockOf } from '../../documents/model';
import { textOf } from '../../documents/text';
import { testContext } from '../../form-kit/fixture';
import { emptyAnswers, emptySurvey } from './defaults';
import { blankSurvey, surveyDocuments } from './document';
import { full } from './fixtures/full';
import { fewWords, paper } from './paper-texts';
import type { Survey } from './schema';

const context = testContext([]);

function documentsOf(change: Partial<Survey>) {
  const [result, answers] = surveyDocuments({ ...full.data, ...change }, context);
  if (!result || !answers) throw new Error('a survey makes two documents');
  return { result, answers };
}
const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const resultText = (change: Partial<Survey>) => flat(textOf(documentsOf(change).result));
/** A measurement in which so many people gave the same answer to every question. */
const alike = (count: number, answer = '3') =>
  Array.from({ length: count }, (_, at) => {
    const { id, respondent, ...cells } = emptyAnswers(`r${String(at)}`);
    return {
      id,
      respondent,
      ...(Object.fromEntries(Object.keys(cells).map((key) => [key, answer])) as typeof cells),
    };
  });

describe('the result of a survey on paper', () => {
  // By hand: question 2 before 2 + 1 + 2 + 2 = 7, shared by 4 is 1,75; after 4 + 3 + 4 = 11, shared by 3 is 3,67; 1,92 more.
  it('gives each question its means, with number, spread and difference', () => {
    const { result } = documentsOf({});
    const table = result.blocks.find(
      (block): block is BlockOf<'table'> => block.kind === 'table' && block.caption === paper.means,
    );
    expect(table?.rows[1]).toEqual([
      '2. Hvor godt hænger arbejdet sammen mellem kommunens forvaltninger?',
      '1,8 (kun 4 svar)\nfra 1 til 2',
      '3,7 (kun 3 svar)\nfra 3 til 4',
      '+1,9',
    ]);
    expect(table?.rows[5]?.slice(1), 'asked of nobody before').toEqual([
      '–',
      '4,3 (kun 3 svar)\nfra 4 til 5',
      '–',
    ]);
  });

  it('says how many fields do not count, and still shows what stood in them to the one who asked', () => {
    expect(resultText({})).toContain('Før: 6 felter er tomme eller har ikke et tal fra 1 til 5.');
    const answers = flat(textOf(documentsOf({}).answers));
    expect(answers).toContain('6 (tæller ikke)');
    expect(answers).toContain('FEM (tæller ikke)');
  });

  it('says plainly what few answers mean, by how few they are', () => {
    // By hand: one of three answers that goes from 1 to 5 moves the mean by 4 shared by 3.
    expect(resultText({ second: alike(3) })).toContain('Efter: kun 3 svar. Havde én svaret anderledes');
    expect(resultText({ second: alike(3) })).toContain('op til 1,3');
    expect(resultText({ second: alike(1) })).toContain(
      'Efter: kun 1 svar. Tallene viser, hvad én person mener.',
    );
    expect(resultText({ second: alike(1) })).not.toContain('alle svarede ens');
    expect(resultText({ second: alike(0) })).toContain('Efter: ingen svar, der tæller med.');
    const many = { first: alike(30), second: alike(30, '4'), samePeople: 'all' } as const;
    for (const words of [fewWords.guessable, fewWords.noProof, 'kun 30'])
      expect(resultText(many)).not.toContain(words);
    expect(resultText({ ...many, first: alike(10) })).toContain(fewWords.noProof);
    expect(resultText({ ...many, first: alike(9) })).toContain('Før: kun 9 svar.');
    expect(resultText(many)).toContain('3,0 (n = 30) / alle svarede ens');
  });

  it('is confidential where one can guess who answered what', () => {
    const marking = (count: number) => documentsOf({ secondDone: 'no', first: alike(count) }).result.marking;
    expect([0, 1, 4, 5].map(marking)).toEqual(['', paper.marking, paper.marking, '']);
  });

  it('warns that other people may answer otherwise', () => {
    expect(resultText({ samePeople: 'none' })).toContain(fewWords.otherPeople);
    expect(resultText({ samePeople: 'some' })).toContain(fewWords.someOtherPeople);
    expect(resultText({ samePeople: 'all' })).not.toContain(fewWords.someOtherPeople);
  });

  it('has one measurement until there are two, and no difference', () => {
    const text = resultText({ secondDone: 'no' });
    expect(text).not.toContain(paper.difference);
    expect(text).not.toMatch(/efter \d/);
  });

  it('says that there is nothing to reckon with, and draws no chart', () => {
    const [result] = surveyDocuments(
      emptySurvey(() => 'id'),
      context,
    );
    expect(result?.blocks.map(({ kind }) => kind)).not.toContain('figure');
    expect(result && textOf(result)).toContain(paper.noAnswersYet);
  });

  it('tells the chart in words, and sets it in the PDF without words upon words', async () => {
    const { result } = documentsOf({});
    const pdf = await readBack(await pdfOf(result, { now: new Date('2026-11-22') }));
    expect(allTags(pdf.root).filter(({ role }) => role === 'Figure')).toHaveLength(1);
    expect(textOf(result)).toContain('2. Mellem forvaltninger: før 1,8, efter 3,7.');
    expect(collisions(pdf.texts)).toEqual([]);
  });
});

describe('the questionnaire for the pen', () => {
  it('has the six questions, a line for one’s own, and fits on a page', async () => {
    const blank = blankSurvey();
    const pdf = await readBack(await pdfOf(blank, { now: new Date('2026-11-22') }));
    expect(pdf.pageSizes).toHaveLength(1);
    const table = blank.blocks.find((block) => block.kind === 'table');
    expect(table?.rows).toHaveLength(7);
  });
});
