import { z } from 'zod';

/** The readers that the site addresses, each with a start page. */
export const readers = [
  'resident',
  'caretaker',
  'contact-person',
  'caseworker',
  'partner',
  'citizen',
] as const;

/** One of {@link readers}. */
export type Reader = (typeof readers)[number];

/** A stable id: lower-case ASCII letters, digits and hyphens. */
export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'brug kun små bogstaver a–z, tal og bindestreg, fx "den-sociale-doegnvagt"',
  );

/** A day as editors write it, `2026-11-22`; midnight UTC. */
export const day = z.union([z.date(), z.iso.date()]).transform((value) => new Date(value));

/** What every page of the site says about itself, whatever its kind. */
export const pageFields = {
  /** The page's one h1 and its name in search, breadcrumbs and the browser's tab. */
  title: z.string().min(2).max(80),
  /** One or two sentences under the title, in search results and link previews. */
  description: z.string().min(20).max(220),
  /** Whom the page speaks to; the strictest reader sets the LIX limit. */
  readers: z.array(z.enum(readers)).min(1),
  /** Ids in `sources.yaml`: where the facts come from. */
  sources: z.array(slug).min(1),
  /** What on the page comes from the editors and not from the five sources, in a sentence. */
  addition: z.string().optional(),
  /** The day on which the facts were last gone through. */
  reviewed: day,
  /** Months until the next review. */
  reviewEvery: z.number().int().min(1).max(24).default(12),
  /** Everyday words and other names by which people look for the page. */
  keywords: z.array(z.string()).default([]),
  /** Why the page cannot reach its readers' LIX limit; without it the build stops above the limit. */
  lixReason: z.string().min(10).optional(),
  /** Shows "Forlad siden": for pages on violence and abuse. */
  quickExit: z.boolean().default(false),
};
