import type { Area, Contact, Situation, Urgency } from './contact';

/** Headings of the directory: how soon, and when that is; `anchor` is the section's address on its page. */
export const urgencyLabels: Readonly<Record<Urgency, { anchor: string; name: string; meaning: string }>> = {
  emergency: { anchor: 'akut', name: 'Akut', meaning: 'Nogen er i fare lige nu.' },
  urgent: { anchor: 'haster', name: 'Haster', meaning: 'Det kan ikke vente til i morgen.' },
  soon: {
    anchor: 'inden-for-nogle-dage',
    name: 'Inden for nogle dage',
    meaning: 'Ingen er i fare, men der skal ske noget.',
  },
};

/** Names of the places that contacts answer for. */
export const areaLabels: Readonly<Record<Area, string>> = {
  national: 'Hele landet',
  'region-hovedstaden': 'Region Hovedstaden',
  'region-syddanmark': 'Region Syddanmark',
  koebenhavn: 'København',
  esbjerg: 'Esbjerg',
};

/** What has happened, as a choice in the directory's filter. */
export const situationLabels: Readonly<Record<Situation, string>> = {
  danger: 'Nogen er i fare',
  crime: 'Kriminalitet',
  illness: 'Sygdom eller skade',
  'mental-crisis': 'Psykisk krise',
  'social-crisis': 'Social krise',
  child: 'Bekymring for et barn',
  violence: 'Vold',
  'suicidal-thoughts': 'Tanker om selvmord',
  'worried-neighbour': 'Bekymring for en nabo',
  complaint: 'Klage',
};

/** What is shown beside a number that the municipality has not yet vouched for. */
export const unconfirmedLabel = 'Skal bekræftes af kommunen';

/** Where a contact answers, in a few words: "København: Amager og Valby". */
export function placeOf({ area, districts }: Pick<Contact, 'area' | 'districts'>): string {
  const names = new Intl.ListFormat('da', { type: 'conjunction' }).format(districts);
  return names === '' ? areaLabels[area] : `${areaLabels[area]}: ${names}`;
}

/** The same where a number must say so beside itself: nothing for one that answers in the whole country. */
export function placeIfLimited(contact: Pick<Contact, 'area' | 'districts'>): string | undefined {
  return contact.area === 'national' ? undefined : placeOf(contact);
}
