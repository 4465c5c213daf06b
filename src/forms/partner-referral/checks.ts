import { personWithId } from '../../domain/person/person';
import type { FormContext } from '../../form-kit/define-form';
import type { Advice } from '../../form-kit/fields/field';
import { personPath } from '../../form-kit/persons/person-path';
import { followUps } from './asked';
import { daysUntil } from './days-until';
import type { PartnerReferral } from './schema';
import { advice, leavingWithout } from './texts';

/** Fewer days than this are too few for a letter alone. */
const shortNotice = 14;

/** What is missing in a referral, or looks wrong, in the order of the form. */
export function referralChecks(referral: PartnerReferral, { persons, today }: FormContext): Advice[] {
  const writer = personWithId(persons, referral.writer);
  const citizen = personWithId(persons, referral.citizen);
  const { date, situation, needs, involved, whyTooComplex } = referral;
  const found: (Advice | false)[] = [
    !isStated(writer.name) && { path: personPath(writer.id, 'name'), message: advice.writerName },
    !isStated(writer.organisation) && {
      path: personPath(writer.id, 'organisation'),
      message: advice.writerPlace,
    },
    !isStated(writer.phone) &&
      !isStated(writer.email) && { path: personPath(writer.id, 'phone'), message: advice.writerReach },
    date === '' && { path: 'date', message: advice.date },
    date > today && { path: 'date', message: advice.futureDate },
    !isStated(citizen.name) && { path: personPath(citizen.id, 'name'), message: advice.citizenName },
    citizen.birthDate === '' && {
      path: personPath(citizen.id, 'birthDate'),
      message: advice.citizenBirthDate,
    },
    !isStated(situation) && { path: 'situation', message: advice.situation },
    !isStated(needs) && { path: 'needs', message: advice.needs },
    ...onLeaving(referral, today),
    involved.length === 0 && { path: 'involved', message: advice.involved },
    involved.some(({ person }) => !isStated(personWithId(persons, person).name)) && {
      path: 'involved',
      message: advice.unnamed,
    },
    !isStated(whyTooComplex) && { path: 'whyTooComplex', message: advice.whyTooComplex },
    ...onAgreement(referral, today),
  ];
  return found.filter((entry) => entry !== false);
}

/** A sentence before it leaves the page, where the citizen said no or was not asked. */
export function beforeReferralLeaves({ agrees }: Pick<PartnerReferral, 'agrees'>): string[] {
  return agrees === 'no' || agrees === 'unknown' ? [leavingWithout[agrees]] : [];
}

function onLeaving(referral: PartnerReferral, today: string): (Advice | false)[] {
  if (!followUps(referral).leaving) return [];
  const { leavingDate, hasHome, toBeReady } = referral;
  const left = daysUntil(leavingDate, today);
  return [
    leavingDate === '' && { path: 'leavingDate', message: advice.leavingDate },
    left !== undefined && left < 0 && { path: 'leavingDate', message: advice.leavingPast },
    left !== undefined &&
      left >= 0 &&
      left < shortNotice && { path: 'leavingDate', message: advice.leavingSoon(left) },
    hasHome === '' && { path: 'hasHome', message: advice.hasHome },
    hasHome === 'no' && !isStated(toBeReady) && { path: 'toBeReady', message: advice.noHome },
  ];
}

function onAgreement(referral: PartnerReferral, today: string): (Advice | false)[] {
  const { agrees, agreedTo, agreedOn, whyWithout } = referral;
  const asked = followUps(referral);
  return [
    agrees === '' && { path: 'agrees', message: advice.agrees },
    asked.agreement && !isStated(agreedTo) && { path: 'agreedTo', message: advice.agreedTo },
    asked.agreement && agreedOn === '' && { path: 'agreedOn', message: advice.agreedOn },
    asked.agreement && agreedOn > today && { path: 'agreedOn', message: advice.agreedLater },
    asked.whyWithout && !isStated(whyWithout) && { path: 'whyWithout', message: advice.whyWithout },
  ];
}

function isStated(text: string): boolean {
  return text.trim() !== '';
}
