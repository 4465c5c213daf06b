import { areas, urgencies, type Area, type Contact, type Urgency } from './contact';

/** The contacts of one place, in the order in which they were given. */
export interface PlaceGroup {
  area: Area;
  contacts: readonly Contact[];
}

/** The contacts for one degree of haste, by place from the widest to the nearest. */
export interface UrgencyGroup {
  urgency: Urgency;
  places: readonly PlaceGroup[];
}

/** The directory's order: by urgency, then by place. What would be empty is left out. */
export function groupContacts(contacts: readonly Contact[]): UrgencyGroup[] {
  return urgencies
    .map((urgency) => ({ urgency, places: groupByPlace(contacts.filter((row) => row.urgency === urgency)) }))
    .filter(({ places }) => places.length > 0);
}

function groupByPlace(contacts: readonly Contact[]): PlaceGroup[] {
  return areas
    .map((area) => ({ area, contacts: contacts.filter((row) => row.area === area) }))
    .filter((group) => group.contacts.length > 0);
}
