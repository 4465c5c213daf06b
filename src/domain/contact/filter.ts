import { areas, situations, type Area, type Contact, type Situation } from './contact';
import { fold, foldedWords } from '../danish/folding';
import { placeOf } from './labels';

/** What the filter looks at in an entry of the directory. */
export interface FilterEntry {
  area: Area;
  districts: readonly string[];
  situations: readonly Situation[];
  /** All that may be found by words, folded: name, purpose, everyday words, place, number. */
  text: string;
}

/** What the filter needs to know of a contact. */
export function filterEntryOf({ area, districts, situations, ...contact }: Contact): FilterEntry {
  const { name, purpose, keywords, phone = '' } = contact;
  const text = fold([name, purpose, ...keywords, placeOf({ area, districts }), phone].join(' | '));
  return { area, districts, situations, text };
}

/** Where someone is: a municipality, one of its districts, or a region outside the municipalities listed. */
export interface Place {
  area: Area;
  district?: string | undefined;
}

/** What the reader has chosen; a part that is not chosen lets everything through. */
export interface ContactFilter {
  place?: Place | undefined;
  situation?: Situation | undefined;
  words?: string | undefined;
}

/** The region that a municipality lies in; its numbers answer there too. */
const regionOf: Partial<Record<Area, Area>> = {
  koebenhavn: 'region-hovedstaden',
  esbjerg: 'region-syddanmark',
};

/** Whether a contact answers for someone at a place: the place's own, its region's and the nation's do. */
export function answersFor(entry: Pick<FilterEntry, 'area' | 'districts'>, place: Place): boolean {
  if (entry.area === 'national' || entry.area === regionOf[place.area]) return true;
  if (entry.area !== place.area) return false;
  if (place.district === undefined || entry.districts.length === 0) return true;
  return entry.districts.includes(place.district);
}

/** Whether every word typed occurs in a folded text, also inside longer words: "læge" finds "vagtlægen". */
function hasWords(text: string, words: string): boolean {
  return foldedWords(words).every((word) => text.includes(word));
}

/** Whether an entry passes all that is chosen. */
export function passes(entry: FilterEntry, filter: ContactFilter): boolean {
  return (
    (filter.place === undefined || answersFor(entry, filter.place)) &&
    (filter.situation === undefined || entry.situations.includes(filter.situation)) &&
    hasWords(entry.text, filter.words ?? '')
  );
}

/** A place to choose, with the districts that have numbers of their own. */
export interface PlaceChoice {
  area: Area;
  districts: readonly string[];
}

/** The places that make a difference among these contacts; "Hele landet" is none, as its numbers always show. */
export function placeChoices(contacts: readonly Contact[]): PlaceChoice[] {
  const { compare } = new Intl.Collator('da');
  const own = new Set(contacts.map(({ area }) => area));
  const regions = new Set([...own].map((area) => regionOf[area]));
  return areas
    .filter((area) => area !== 'national' && (own.has(area) || regions.has(area)))
    .map((area) => {
      const districts = contacts
        .filter((contact) => contact.area === area)
        .flatMap((contact) => contact.districts);
      return { area, districts: [...new Set(districts)].sort(compare) };
    });
}

/** The situations that some contact is for. */
export function situationChoices(contacts: readonly Contact[]): Situation[] {
  return situations.filter((situation) => contacts.some((contact) => contact.situations.includes(situation)));
}
