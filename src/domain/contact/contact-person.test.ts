import { expect, it } from 'vitest';
import { isDepartmentContactPerson } from './contact-person';

it('knows a department’s contact person by the beginning of the id', () => {
  expect(isDepartmentContactPerson({ id: 'kontaktperson-mjoelnerparken' })).toBe(true);
  expect(isDepartmentContactPerson({ id: 'boernetelefonen' })).toBe(false);
});
