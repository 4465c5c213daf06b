import { addMonths } from '../../domain/danish/date';
import type { CheckedContent } from '../check/entries';
import { editedPages } from '../check/edited-pages';

/** Months after which a number, or a rule of law, has to be looked up again. */
const monthsBetweenChecks = 12;

/** When something on the site was last gone through, and when it has to be again. */
export interface Review {
  kind: 'page' | 'number' | 'law';
  file: string;
  id: string;
  /** The field that holds the day. */
  field: 'reviewed' | 'checked';
  last: Date;
  /** Undefined for what needs no review any more: a number that is withdrawn. */
  due: Date | undefined;
}

/** The reviews of every page, number and rule of law. */
export function reviews(content: CheckedContent): Review[] {
  return [
    ...editedPages(content).map(({ file, id, data }): Review => {
      const due = addMonths(data.reviewed, data.reviewEvery);
      return { kind: 'page', file, id, field: 'reviewed', last: data.reviewed, due };
    }),
    ...content.contacts.map(({ file, id, data }): Review => {
      const due = data.status === 'withdrawn' ? undefined : addMonths(data.checked, monthsBetweenChecks);
      return { kind: 'number', file, id, field: 'checked', last: data.checked, due };
    }),
    ...content.laws.map(({ file, id, data }): Review => {
      const due = addMonths(data.checked, monthsBetweenChecks);
      return { kind: 'law', file, id, field: 'checked', last: data.checked, due };
    }),
  ];
}

/** Whether a review has to be made by a day: on its due day it has. */
export function isDue({ due }: Review, today: Date): boolean {
  return due !== undefined && due <= today;
}
