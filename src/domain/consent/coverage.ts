import { addMonths, isoDate } from '../danish/date';
import { isDay } from '../danish/iso-day';
import type { ConsentGrant } from './grant';

/**
 * What a consent is worth on a day. Only a valid one lets information pass; without a signature nothing was
 * agreed to, and what was taken back stays taken back, whatever the other days say.
 */
export type ConsentState = 'unsigned' | 'valid' | 'expired' | 'withdrawn';

/**
 * The same day a year later, when a consent is proposed to end and one without an end ends; empty where the day is
 * none, so that a half-typed date promises nothing.
 */
export function oneYearAfter(day: string): string {
  return isDay(day) ? isoDate(addMonths(new Date(day), 12)) : '';
}

/** The last day on which a consent holds: as it says, else one year after the signature. */
export function lastDay({ signed, validUntil }: Pick<ConsentGrant, 'signed' | 'validUntil'>): string {
  return validUntil === '' ? oneYearAfter(signed) : validUntil;
}

/** What a consent is worth on `today`, an ISO day. */
export function consentState(
  consent: Pick<ConsentGrant, 'signed' | 'validUntil' | 'withdrawn'>,
  today: string,
): ConsentState {
  if (consent.withdrawn !== '' && consent.withdrawn <= today) return 'withdrawn';
  if (consent.signed === '' || consent.signed > today) return 'unsigned';
  return today <= lastDay(consent) ? 'valid' : 'expired';
}

/**
 * The recipients whom no consent that holds on `today` names, each once, in the order given. The citizen needs no
 * consent to hear of himself or herself: callers leave his or her id out.
 */
export function uncovered(
  recipients: readonly string[],
  consents: readonly ConsentGrant[],
  today: string,
): string[] {
  const named = new Set(
    consents.filter((consent) => consentState(consent, today) === 'valid').flatMap(({ passTo }) => passTo),
  );
  return [...new Set(recipients)].filter((person) => !named.has(person));
}
