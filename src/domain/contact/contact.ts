/** How sure the site is of a contact: its place has confirmed it, nobody has, or it no longer holds. */
export const contactStatuses = ['confirmed', 'unconfirmed', 'withdrawn'] as const;

/** Who may see a contact. `contact-persons` rows are never written in clear to any file of the built site. */
export const contactAudiences = ['public', 'contact-persons'] as const;

/** How soon a contact is to be used; the order is the order of the directory. */
export const urgencies = ['emergency', 'urgent', 'soon'] as const;

/** Where a contact answers for; the order is the order of the directory. */
export const areas = [
  'national',
  'region-hovedstaden',
  'region-syddanmark',
  'koebenhavn',
  'esbjerg',
] as const;

/** What has happened, in the words of someone who looks for a number. */
export const situations = [
  'danger',
  'crime',
  'illness',
  'mental-crisis',
  'social-crisis',
  'child',
  'violence',
  'suicidal-thoughts',
  'worried-neighbour',
  'complaint',
] as const;

/** One of {@link contactStatuses}. */
export type ContactStatus = (typeof contactStatuses)[number];

/** One of {@link contactAudiences}. */
export type ContactAudience = (typeof contactAudiences)[number];

/** One of {@link urgencies}. */
export type Urgency = (typeof urgencies)[number];

/** One of {@link areas}. */
export type Area = (typeof areas)[number];

/** One of {@link situations}. */
export type Situation = (typeof situations)[number];

/** One row of `content/contacts`: a place that one can turn to. */
export interface Contact {
  /** Stable lower-case id, unique over all files; referred to from guides and triage. */
  id: string;
  /** What the place is called, as one would say it on the phone. */
  name: string;
  /** The number as digits only, without country code (all Danish): `112`, `33173333`. */
  phone?: string | undefined;
  email?: string | undefined;
  /** Postal or visiting address in one line. */
  address?: string | undefined;
  /** The place's own page on the web. */
  web?: string | undefined;
  /** What it is for, one or two sentences, message first. */
  purpose: string;
  /** What it cannot do or is not for. */
  notFor?: string | undefined;
  /** When it answers, for example "Døgnet rundt". */
  hours?: string | undefined;
  /** True where the caller need not say who he or she is. */
  anonymous?: boolean | undefined;
  status: ContactStatus;
  audience: ContactAudience;
  urgency: Urgency;
  area: Area;
  /** Districts of the municipality that it answers for; empty means the whole area. */
  districts: readonly string[];
  situations: readonly Situation[];
  /** Everyday words that people search for. */
  keywords: readonly string[];
  /** Id in `content/sources.yaml`. */
  source: string;
  /** The day on which the row was last held against its source. */
  checked: Date;
  /** A warning to show beside it. */
  note?: string | undefined;
  /** For withdrawn rows: the id of the contact that replaces it. */
  replacedBy?: string | undefined;
  /** For withdrawn rows: in words, what to do instead. */
  replacement?: string | undefined;
}
