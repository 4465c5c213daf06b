import { z } from 'zod';
import {
  areas,
  contactAudiences,
  contactStatuses,
  situations,
  urgencies,
  type Contact,
} from '../domain/contact/contact';
import { day, slug } from './page';

/** A row of `content/contacts/*.yaml`. What each field means stands at {@link Contact}. */
export const contactSchema = z.strictObject({
  id: slug,
  name: z.string().min(2),
  phone: z
    .string('skriv nummeret i anførselstegn, fx "33173333"')
    .regex(/^(\d{3,4}|\d{6}|\d{8})$/, 'kun cifre uden mellemrum, fx "33173333"')
    .optional(),
  email: z
    .string()
    .regex(/^\S+@\S+$/)
    .optional(),
  address: z.string().optional(),
  web: z.url().optional(),
  purpose: z.string().min(5),
  notFor: z.string().optional(),
  hours: z.string().optional(),
  anonymous: z.boolean().optional(),
  status: z.enum(contactStatuses),
  audience: z.enum(contactAudiences),
  urgency: z.enum(urgencies),
  area: z.enum(areas),
  districts: z.array(z.string()).default([]),
  situations: z.array(z.enum(situations)).default([]),
  keywords: z.array(z.string()).default([]),
  source: slug,
  checked: day,
  note: z.string().optional(),
  replacedBy: slug.optional(),
  replacement: z.string().optional(),
}) satisfies z.ZodType<Contact>;
