import { consentState, oneYearAfter } from '../../domain/consent/coverage';
import { personWithId } from '../../domain/person/person';
import type { FormContext } from '../../form-kit/define-form';
import type { Advice } from '../../form-kit/fields/field';
import { personPath } from '../../form-kit/persons/person-path';
import { followUps } from './asked';
import { grantOf } from './grant-of';
import type { Consent } from './schema';
import { advice } from './texts';

/** What is missing in a consent, or looks wrong, in the order of the form. */
export function consentChecks(consent: Consent, { persons, today }: FormContext): Advice[] {
  const citizen = personWithId(persons, consent.citizen);
  const isUnnamed = (id: string) => !isStated(personWithId(persons, id).name);
  const found: (Advice | false)[] = [
    !isStated(citizen.name) && { path: personPath(citizen.id, 'name'), message: advice.citizenName },
    !isStated(consent.authority) && { path: 'authority', message: advice.authority },
    !isStated(consent.matter) && { path: 'matter', message: advice.matter },
    consent.kinds.length === 0 && { path: 'kinds', message: advice.kinds },
    followUps(consent).kindsInWords &&
      !isStated(consent.kindsInWords) && { path: 'kindsInWords', message: advice.kindsInWords },
    consent.collectFrom.length + consent.passTo.length === 0 && {
      path: 'collectFrom',
      message: advice.nobody,
    },
    consent.collectFrom.some(isUnnamed) && { path: 'collectFrom', message: advice.unnamed },
    consent.passTo.some(isUnnamed) && { path: 'passTo', message: advice.unnamed },
    ...onDuration(consent, today),
    ...onSignatures(consent, today),
  ];
  return found.filter((entry) => entry !== false);
}

function onDuration(consent: Consent, today: string): (Advice | false)[] {
  const { kinds, signed, validUntil } = consent;
  if (validUntil === '') return [{ path: 'validUntil', message: advice.validUntil }];
  const isLong = validUntil > oneYearAfter(signed || today);
  return [
    isLong && {
      path: 'validUntil',
      message: kinds.includes('health') ? advice.healthOverAYear : advice.overAYear,
    },
    validUntil < signed && { path: 'validUntil', message: advice.endsBeforeSigned },
    consentState(grantOf(consent), today) === 'expired' && {
      path: 'validUntil',
      message: advice.expired,
    },
  ];
}

function onSignatures(consent: Consent, today: string): (Advice | false)[] {
  const { signed, caseworkerSigned, withdrawnOn } = consent;
  return [
    signed === '' && { path: 'signed', message: advice.signed },
    signed > today && { path: 'signed', message: advice.signedLater },
    signed !== '' &&
      caseworkerSigned === '' && { path: 'caseworkerSigned', message: advice.caseworkerSigned },
    caseworkerSigned > today && { path: 'caseworkerSigned', message: advice.signedLater },
    withdrawnOn > today && { path: 'withdrawnOn', message: advice.signedLater },
    withdrawnOn !== '' &&
      withdrawnOn < signed && { path: 'withdrawnOn', message: advice.withdrawnBeforeSigned },
  ];
}

function isStated(text: string): boolean {
  return text.trim() !== '';
}
