import { dayInWords } from '../../domain/danish/iso-day';
import { personWithId } from '../../domain/person/person';
import type { Block, FormDocument } from '../../documents/model';
import { answersOf, forPen, given, onlyIf, section, type Answering } from '../../form-kit/answers/answering';
import { personAnswers } from '../../form-kit/answers/person-answers';
import { yesNo } from '../../form-kit/answers/yes-no';
import type { FormContext } from '../../form-kit/define-form';
import { emptyHome } from './defaults';
import { ownApplications, type OwnApplication } from './household';
import { needBlocks, needBlocksForPen } from './needs-on-paper';
import type { HomeSetUp, Member } from './schema';
import { adultFields, childFields, fields, headings, memberFields, paper } from './texts';

/** Lines for the names of children, on paper. */
const childLines = 2;

/** An annex to each application of the household: what belongs to another adult's application stands in that one only. */
export function homeDocuments(home: HomeSetUp, context: FormContext): FormDocument[] {
  const applications = ownApplications(home);
  const count = applications.length;
  return applications.map((own, at) => {
    const numbered = count > 1 ? paper.numbered(at + 1, count) : '';
    const others = applications
      .filter((other) => other !== own)
      .reduce((sum, { applicants }) => sum + applicants.length, 0);
    return {
      ...annex({ home, own, others, context, answer: given }),
      id: at === 0 ? 'annex' : `annex-${String(at + 1)}`,
      title: paper.title + numbered,
      subtitle: `${paper.filledIn} ${dayInWords(context.today)}`,
      fileName: `etableringshjaelp${count > 1 ? `-${String(at + 1)}` : ''}-${context.today}`,
    };
  });
}

/** The annex for the pen: one for each application. */
export function blankHome(context: FormContext): FormDocument {
  const home = emptyHome(() => 'blank');
  const [own] = ownApplications(home);
  if (!own) throw new Error('a household makes at least one application');
  return annex({ home, own, others: 0, context: { ...context, persons: [] }, answer: forPen });
}

/** All that the parts of an annex are made of. */
interface Source {
  home: HomeSetUp;
  own: OwnApplication;
  /** How many other adults of the home apply for themselves. */
  others: number;
  context: FormContext;
  answer: Answering;
}

function annex(source: Source): FormDocument {
  const parts = [applicants, home, changes, needs, bought, signatures];
  return {
    id: 'annex',
    title: paper.title,
    marking: paper.marking,
    subtitle: '',
    orientation: 'portrait',
    blocks: [{ kind: 'paragraph', text: paper.intro }, ...parts.flatMap((part) => part(source))],
    pageFoot: paper.pageFoot,
    fileName: 'etableringshjaelp-blank',
    language: 'da',
  };
}

/** A part for each who applies, under a heading of its own where there are two. */
function ofEach(own: OwnApplication, part: (applicant: Member) => Block[]): Block[] {
  const { applicants } = own;
  return applicants.flatMap((applicant, at): Block[] => [
    ...(applicants.length > 1
      ? [{ kind: 'heading' as const, level: 3 as const, text: paper.applicant(at + 1) }]
      : []),
    ...part(applicant),
  ]);
}

function applicants({ own, context, answer }: Source): Block[] {
  return section(
    headings.applicants,
    [],
    ...ofEach(own, ({ person: id }) => {
      const person = personWithId(context.persons, id);
      return answersOf(personAnswers(person, adultFields, answer));
    }),
  );
}

function home({ home, own, others, context, answer }: Source): Block[] {
  const names = own.children.map(({ person }) => personWithId(context.persons, person).name.trim());
  const children = names.map((name) => name || childFields.name.label);
  return section(headings.home, [
    answer.text(fields.authority.label, home.authority),
    answer.text(fields.address.label, home.address),
    answer.text(fields.moveIn.label, dayInWords(home.moveIn)),
    ...onlyIf(
      children.length > 0 || answer === forPen,
      answer.text(paper.children, children.join('\n'), childLines),
    ),
    ...onlyIf(others > 0 || answer === forPen, answer.text(paper.others, String(others))),
  ]);
}

function changes({ own, answer }: Source): Block[] {
  return section(
    headings.change,
    [],
    ...ofEach(own, ({ change, changedOn, means }) =>
      answersOf([
        answer.text(memberFields.change.label, change, 3),
        answer.text(memberFields.changedOn.label, dayInWords(changedOn)),
        answer.text(memberFields.means.label, means, 3),
      ]),
    ),
  );
}

function needs({ own, answer }: Source): Block[] {
  return answer === forPen ? needBlocksForPen() : needBlocks(own.needs);
}

function bought({ home, answer }: Source): Block[] {
  return section(headings.bought, [
    answer.choice(fields.hasBought.label, yesNo, home.hasBought),
    ...onlyIf(
      home.hasBought === 'yes' || answer === forPen,
      answer.text(fields.bought.label, home.bought, 2),
    ),
  ]);
}

function signatures({ own }: Source): Block[] {
  const { applicants } = own;
  const lines =
    applicants.length > 1 ? applicants.map((_, at) => paper.signatureOf(at + 1)) : [paper.signature];
  return [...section(headings.signatures, []), { kind: 'signatures', lines }];
}
