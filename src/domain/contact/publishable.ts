import type { Contact } from './contact';

/** What the public may see of the contact rows. */
export interface PublishableContacts {
  /** Places that one can turn to, in the order of the files. */
  live: readonly Contact[];
  /** Numbers from old leaflets: never to be called, only to be explained. */
  withdrawn: readonly WithdrawnContact[];
}

/** A withdrawn row together with the live contact that took its place, where there is one. */
export interface WithdrawnContact extends Contact {
  /** The live, public contact to use now. */
  successor?: Contact | undefined;
}

/**
 * The one way from contact rows to anything that is written to the built site: rows for contact persons are
 * left out, and withdrawn rows are kept apart so that no page can offer them as numbers to call.
 */
export function publishable(rows: readonly Contact[]): PublishableContacts {
  const open = rows.filter(({ audience }) => audience === 'public');
  const live = open.filter(({ status }) => status !== 'withdrawn');
  const withdrawn = open
    .filter(({ status }) => status === 'withdrawn')
    .map((row) => ({ ...row, successor: live.find(({ id }) => id === row.replacedBy) }));
  return { live, withdrawn };
}
