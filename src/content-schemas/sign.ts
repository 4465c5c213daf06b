import { z } from 'zod';
import { urgencies } from '../domain/contact/contact';
import { pageFields, slug } from './page';

/** A sign that a neighbour may be in trouble, `/hvornaar-skal-du-reagere/<id>/`; also an answer in the concern report. */
export const signSchema = z.strictObject({
  ...pageFields,
  /** The sign as an answer to tick in a form, for example "Lugt fra boligen". */
  formLabel: z.string().max(60),
  /** How soon to act in the ordinary case; the page's text says when it is an emergency. */
  urgency: z.enum(urgencies),
  /** What one may see, hear or smell: short lines. */
  notice: z.array(z.string()).min(2),
  /** What to do, in order. */
  act: z.array(z.string()).min(1),
  /** What not to do. */
  avoid: z.array(z.string()).min(1),
  /** When it is an emergency: what makes one call 112 at once. */
  emergency: z.array(z.string()).min(1),
  /** Ids of the offers that may help. */
  offers: z.array(slug).default([]),
  /** Ids of the contacts to turn to, most fitting first. */
  contacts: z.array(slug).min(1),
  /** Place in the list of signs; lower comes first. */
  order: z.number(),
});
