import { consentState, lastDay } from '../../domain/consent/coverage';
import { dayInWords } from '../../domain/danish/iso-day';
import { grantOf } from './grant-of';
import type { Consent } from './schema';
import { states } from './texts';

/** What the consent is worth today, said again when a date changes it. */
export function Standing({ consent, today }: { consent: Consent; today: string }) {
  const grant = grantOf(consent);
  const state = consentState(grant, today);
  return (
    <p class={`alert ${state === 'valid' ? 'alert-success' : 'alert-warning'}`} role="status">
      {states[state](dayInWords(lastDay(grant)))}
    </p>
  );
}
