import { noFacts } from '../domain/folder-facts/folder-facts';
import type { Person } from '../domain/person/person';
import type { FormContent, FormContext } from './define-form';

/** A filled-in form to test with: `fixtures/full.ts` answers everything, `fixtures/scant.ts` hides answers marked "SKJULT". */
export interface Fixture<Data> {
  persons: readonly Person[];
  data: Data;
}

/** A site without content, for tests that need none. */
export const noContent: FormContent = { signs: {}, contacts: {}, forms: {}, checklists: {} };

/** The context of a test: a day, and nothing in the folder but these persons. */
export function testContext(persons: readonly Person[]): FormContext {
  return { persons, content: noContent, today: '2026-11-22', facts: noFacts };
}
