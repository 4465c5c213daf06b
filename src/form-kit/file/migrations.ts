/**
 * Steps from one version of the container to the next: `containerMigrations[n]` takes version n + 1 to version
 * n + 2. Frozen once released. Each gets a file whose shape nobody has judged yet, and leaves alone what it does not
 * know: the validation that follows says what is wrong with it.
 */
const containerMigrations: readonly ((file: object) => object)[] = [
  /** Version 2 states a person's day of birth. */
  (file) =>
    'persons' in file && Array.isArray(file.persons)
      ? { ...file, persons: file.persons.map((person: object) => ({ ...person, birthDate: '' })) }
      : file,
];

/** The container as the newest version has it; one of a version that never was comes back as it is. */
export function migratedContainer(file: object, version: number): object {
  return containerMigrations.slice(Math.max(0, version - 1)).reduce((older, step) => step(older), file);
}
