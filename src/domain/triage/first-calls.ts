import type { Contact, Urgency } from '../contact/contact';

/**
 * The contacts whose numbers stand at the top of an outcome: the first that answers for everyone who may read it, so
 * never one district's. Where that is 112 although the outcome is no emergency, the next one stands beside it;
 * an emergency shows one number and nothing that delays the call.
 */
export function firstCalls(contacts: readonly Contact[], urgency: Urgency): Contact[] {
  const shown = contacts.filter(isForEveryone);
  const count = urgency !== 'emergency' && shown[0]?.phone === '112' ? 2 : 1;
  return shown.slice(0, count);
}

/** The contact to call where nobody is in danger and it cannot wait all the same; undefined for none. */
export function callToday(contacts: readonly Contact[]): Contact | undefined {
  return contacts.find((contact) => isForEveryone(contact) && contact.urgency === 'urgent');
}

/** True for a contact with a number that is no single district's. */
function isForEveryone({ phone, districts }: Contact): boolean {
  return phone !== undefined && districts.length === 0;
}
