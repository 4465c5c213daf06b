import { z } from 'zod';
import { day, slug } from './page';

/** A word of the field, explained: a row of `glossary.yaml`. */
export const termSchema = z.strictObject({
  id: slug,
  term: z.string(),
  /** The abbreviation in use; every abbreviation is explained at first use on each page. */
  abbreviation: z.string().optional(),
  /** What it means, in plain Danish. */
  meaning: z.string().min(10),
  /** Other words for it. */
  synonyms: z.array(z.string()).default([]),
  /** Address on the site that says more. */
  see: z.string().startsWith('/').optional(),
});

/** A rule of law as it stands today, with what the sources called it: a row of `laws.yaml`. */
export const lawSchema = z.strictObject({
  id: slug,
  /** Today's reference, for example "Barnets lov § 135". */
  today: z.string(),
  /** What the sources cite, where it has another name or place now. */
  old: z.string().optional(),
  /** What it says, in the site's own words. */
  meaning: z.string().min(10),
  /** The act at retsinformation.dk. */
  url: z.url(),
  status: z.enum(['checked', 'to-confirm']),
  checked: day,
});

/** Where facts come from: a row of `sources.yaml`. */
export const sourceSchema = z.strictObject({
  id: slug,
  title: z.string(),
  publisher: z.string(),
  /** The year as it is to be shown, for example "2013" or "ca. 2021–22". */
  year: z.string(),
  /** `seed`: one of the five documents that the site retells. `addition`: found by the editors. */
  kind: z.enum(['seed', 'addition']),
  url: z.url().optional(),
  /** What it is and how the site uses it. */
  note: z.string(),
});

/** Who is behind the site: `site.yaml`, one row with the id `site`. */
export const siteSchema = z.strictObject({
  id: z.literal('site'),
  name: z.string(),
  /** Who publishes the site; shown as sender on every page. */
  publisher: z.string(),
  /** True until a publisher has taken the site on; the site then says that it is a proposal. */
  unpublished: z.boolean(),
  /** Name of the municipality that the local numbers are for. */
  municipality: z.string(),
  /** The site's own address, for links in print and calendars. */
  url: z.url(),
  /** Where mistakes on the site are reported. */
  feedback: z.string(),
  /** The publisher's accessibility statement, where there is one. */
  accessibilityStatement: z.url().optional(),
  /** The publisher's privacy policy, where there is one. */
  privacyPolicy: z.url().optional(),
});
