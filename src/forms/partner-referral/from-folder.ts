import { criterionIds } from '../../domain/assessment/criteria';
import type { FolderFacts } from '../../domain/folder-facts/folder-facts';
import type { Person } from '../../domain/person/person';
import { judgementsFrom, shownJudgement } from '../../form-kit/judgements/judged';
import type { Involved, PartnerReferral } from './schema';

/** Those of the folder's network who are not among `except`, each once, as the map names them. */
export function involvedFrom(
  { network }: Pick<FolderFacts, 'network'>,
  except: readonly string[],
  newId: () => string,
): Involved[] {
  const firsts = network.filter(
    ({ person }, at) =>
      !except.includes(person) && network.findIndex((other) => other.person === person) === at,
  );
  return firsts.map(({ person, role, group }) => ({ id: newId(), person, role, group, task: '' }));
}

/** Those involved after other persons were ticked: who stays keeps the words; who is new brings those of map and folder. */
export function withInvolved(
  involved: readonly Involved[],
  chosen: readonly string[],
  known: { facts: Pick<FolderFacts, 'network'>; persons: readonly Person[] },
  newId: () => string,
): Involved[] {
  const before = new Map(involved.map((row) => [row.person, row]));
  return chosen.map((person) => {
    const member = known.facts.network.find((other) => other.person === person);
    const role = member?.role ?? known.persons.find(({ id }) => id === person)?.role ?? '';
    return before.get(person) ?? { id: newId(), person, role, group: member?.group ?? '', task: '' };
  });
}

/** How much of the folder's network and assessment is not in the referral yet. */
export interface Missing {
  persons: number;
  judgements: number;
}

/** What the folder tells that the referral does not have: persons, and answers to criteria that are still open. */
export function missingFrom(facts: FolderFacts, referral: PartnerReferral): Missing {
  const open = criterionIds.filter(
    (id) =>
      shownJudgement(referral.judgements, { id }).answer === '' &&
      shownJudgement(facts.judgements, { id }).answer !== '',
  );
  return {
    persons: involvedFrom(facts, namedIn(referral), () => '').length,
    judgements: open.length,
  };
}

/** The referral with what the folder tells added; nothing that was entered is changed. */
export function withFolder(
  referral: PartnerReferral,
  facts: FolderFacts,
  newId: () => string,
): PartnerReferral {
  const told = judgementsFrom(facts.judgements);
  return {
    ...referral,
    involved: [...referral.involved, ...involvedFrom(facts, namedIn(referral), newId)],
    judgements: judgementsFrom(referral.judgements).map((own, at) =>
      own.answer === '' ? (told[at] ?? own) : own,
    ),
  };
}

function namedIn({ citizen, writer, involved }: PartnerReferral): string[] {
  return [citizen, writer, ...involved.map(({ person }) => person)];
}
