import type { Contact, Urgency } from '../contact/contact';

/**
 * The contacts whose numbers stand at the top of an outcome: the first that answers for everyone who may read it, so
 * never one district's. Where that is 112 although the outcome is no emergency, the next one stands beside it;
 * an emergency shows one number and nothing that delays the call.
 */
export function firstCalls(contacts: readonly Contact[], urgency: Urgency): Contact[] {
  const forEveryone = contacts.filter(
    ({ phone, districts }) => phone !== undefined && districts.length === 0,
  );
  const count = urgency !== 'emergency' && forEveryone[0]?.phone === '112' ? 2 : 1;
  return forEveryone.slice(0, count);
}
