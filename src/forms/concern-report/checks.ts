import { personWithId } from '../../domain/person/person';
import type { FormContext } from '../../form-kit/define-form';
import type { Advice } from '../../form-kit/fields/field';
import { personPath } from '../../form-kit/persons/person-path';
import { followUps } from './asked';
import type { ConcernReport } from './schema';
import { advice } from './texts';

/** What is missing in a report, or looks wrong, in the order of the form. */
export function concernReportChecks(report: ConcernReport, { persons, today }: FormContext): Advice[] {
  const reporter = personWithId(persons, report.reporter);
  const resident = personWithId(persons, report.resident);
  const asked = followUps(report);
  const observed = report.observations.filter(({ text }) => isStated(text));
  const found: (Advice | false)[] = [
    report.urgent === '' && { path: 'urgent', message: advice.urgent },
    !isStated(reporter.name) && { path: personPath(reporter.id, 'name'), message: advice.reporterName },
    !isStated(reporter.phone) &&
      !isStated(reporter.email) && { path: personPath(reporter.id, 'phone'), message: advice.reporterReach },
    isStated(reporter.email) &&
      !looksLikeEmail(reporter.email) && { path: personPath(reporter.id, 'email'), message: advice.email },
    !isStated(resident.address) && { path: personPath(resident.id, 'address'), message: advice.address },
    asked.worriedAboutChild &&
      report.worriedAboutChild === '' && { path: 'worriedAboutChild', message: advice.worriedAboutChild },
    report.signs.length === 0 && observed.length === 0 && { path: 'signs', message: advice.nothingNoticed },
    ...observed.map(
      ({ id, date }): Advice | false =>
        (date === '' || date > today) && {
          path: `observations.${id}.date`,
          message: date === '' ? advice.observationDate : advice.futureDate,
        },
    ),
    report.residentKnows === '' && { path: 'residentKnows', message: advice.residentKnows },
    report.lookAgainDate !== '' &&
      report.lookAgainDate < today && { path: 'lookAgainDate', message: advice.lookAgainDate },
  ];
  return found.filter((entry) => entry !== false);
}

function isStated(text: string): boolean {
  return text.trim() !== '';
}

function looksLikeEmail(text: string): boolean {
  return /^\S+@\S+\.\S+$/.test(text.trim());
}
