import type { Person } from '../domain/person/person';

/** A filled-in form to test with: `fixtures/full.ts` answers everything, `fixtures/scant.ts` hides answers marked "SKJULT". */
export interface Fixture<Data> {
  persons: readonly Person[];
  data: Data;
}
