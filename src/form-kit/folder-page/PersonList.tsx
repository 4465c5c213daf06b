import { isBlankPerson, personLabel, type Person } from '../../domain/person/person';

/** The folder's persons as they were entered; they are corrected in the forms that use them. */
export function PersonList({ persons }: { persons: readonly Person[] }) {
  const stated = persons.filter((person) => !isBlankPerson(person));
  if (stated.length === 0) return null;
  return (
    <section aria-labelledby="personer">
      <h2 id="personer">Personer i mappen</h2>
      <ul class="folder-list">
        {stated.map((person) => (
          <li key={person.id}>
            {personLabel(person)}
            <span class="folder-changed">
              {[person.role, person.organisation, person.unit].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
