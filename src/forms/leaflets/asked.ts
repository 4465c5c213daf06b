import type { Leaflets, PaperKind } from './schema';

/** Which parts of the form the chosen papers need. */
export interface Needed {
  papers: readonly PaperKind[];
  citizen: boolean;
  partners: boolean;
  poster: boolean;
  card: boolean;
  coordinator: boolean;
  contactPerson: boolean;
  /** A leaflet tells more of the coordinator than a card does. */
  leaflet: boolean;
  numbers: boolean;
}

/** What the chosen papers need; where none is chosen, the poster shows what can be made. */
export function needed({ papers: chosen, cardPerson }: Leaflets): Needed {
  const papers: readonly PaperKind[] = chosen.length > 0 ? chosen : ['poster-a4'];
  const citizen = papers.includes('citizen');
  const partners = papers.includes('partners');
  const poster = papers.includes('poster-a4') || papers.includes('poster-a3');
  const card = papers.includes('card');
  const cardOfCoordinator = card && cardPerson === 'coordinator';
  return {
    papers,
    citizen,
    partners,
    poster,
    card,
    leaflet: citizen || partners,
    coordinator: citizen || partners || cardOfCoordinator,
    contactPerson: poster || (card && !cardOfCoordinator),
    numbers: citizen || poster || card,
  };
}
