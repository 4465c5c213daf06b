import { z } from 'zod';
import type { YesNo } from './yes-no';

/** Free text; empty where not answered. */
export const text = z.string();

/** A day as the browser's date field gives it, `2026-11-22`; empty where not answered, or as typed in an old browser. */
export const day = z.string();

/** One of {@link YesNo}, or empty. */
export const yesNoAnswer = z.enum(['', 'yes', 'no', 'unknown'] satisfies (YesNo | '')[]);

/** The id of a person of the folder, who may not have been entered yet. */
export const personId = z.string().min(1);

/** The id of a sign of the site; like all ids of its content, it may be of something that the site no longer has. */
export const signId = z.string();

/** The id of a public contact of the site. */
export const contactId = z.string();

/** The id of a point of one of the site's checklists. */
export const checklistPointId = z.string();

/** The id of a row, stable over moves. */
export const rowId = z.string().min(1);
