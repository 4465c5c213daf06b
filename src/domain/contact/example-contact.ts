import type { Contact } from './contact';

/** A contact for tests, with what a test is about put in place of the ordinary. */
export function exampleContact(own: Partial<Contact> = {}): Contact {
  return {
    id: 'doegnvagt',
    name: 'Døgnvagten',
    phone: '33173333',
    purpose: 'Ring, når det ikke kan vente.',
    status: 'confirmed',
    audience: 'public',
    urgency: 'urgent',
    area: 'koebenhavn',
    districts: [],
    situations: [],
    keywords: [],
    source: 'kilde',
    checked: new Date('2026-11-22'),
    ...own,
  };
}
