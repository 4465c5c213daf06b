import { noFacts, type FolderFacts } from '../../domain/folder-facts/folder-facts';
import type { Leaflets } from './schema';
import { standardWords } from './texts';

/** Danger, illness, help from the municipality, police: what a neighbour most often needs. */
const usualNumbers = ['alarm-112', 'akuttelefonen-1813', 'den-sociale-doegnvagt', 'politi-114'];

/** A poster with the site's own words and the usual numbers; only names are missing. */
export function emptyLeaflets(newId: () => string, facts: FolderFacts = noFacts): Leaflets {
  return {
    papers: ['poster-a4'],
    coordinator: facts.coordinator || newId(),
    coordinatorHours: '',
    contactPerson: newId(),
    contactHours: '',
    ...standardWords,
    cardPerson: 'contact-person',
    numbers: usualNumbers,
    page: 'what-now',
  };
}
