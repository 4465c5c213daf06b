import { oneYearAfter } from '../../domain/consent/coverage';
import type { ConsentGrant } from '../../domain/consent/grant';
import type { Consent } from './schema';

/** What the consent lets the folder's other forms do. The citizen is no recipient of what is about himself or herself. */
export function grantOf(consent: Consent): ConsentGrant {
  const others = (ids: readonly string[]) => ids.filter((id) => id !== consent.citizen);
  return {
    passTo: others(consent.passTo),
    collectFrom: others(consent.collectFrom),
    signed: consent.signed,
    validUntil: endsByLaw(consent) ? oneYearAfter(consent.signed) : consent.validUntil,
    withdrawn: consent.withdrawnOn,
  };
}

/**
 * Whether it claims to hold longer than the law lets it: a consent to information on health, sundhedsloven § 44,
 * lapses a year after it was given. What belongs to health cannot be told apart later, so all of it is taken to lapse.
 */
export function endsByLaw({ kinds, signed, validUntil }: Consent): boolean {
  const yearLater = oneYearAfter(signed);
  return kinds.includes('health') && yearLater !== '' && validUntil > yearLater;
}
