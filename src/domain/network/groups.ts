/** A group that every new network map begins with, and the roles one usually finds in it. */
export interface GivenGroup {
  /** Stands in saved files: never changes. */
  id: string;
  /** In Danish, as shown and printed; a map may rename it. */
  name: string;
  /** In Danish, proposals: a role is free text. */
  roles: readonly string[];
}

/** The groups around a citizen, in the order of the coordinators' own map. */
export const givenGroups: readonly GivenGroup[] = [
  {
    id: 'treatment',
    name: 'Behandling',
    roles: ['Praksislæge', 'Speciallæge', 'DPC', 'OPUS', 'OP-team', 'Psykolog', 'Hospital'],
  },
  {
    id: 'prison-service',
    name: 'Kriminalforsorgen',
    roles: ['Kontaktperson i frihed', 'Kontaktperson i fængsel'],
  },
  {
    id: 'daily-life',
    name: 'At klare hverdagen i hjemmet',
    roles: [
      'Visitator',
      'Hjemmehjælper',
      'Hjemmesygeplejerske',
      'Hjemmevejleder',
      'SKP',
      'Hjemme-hos’er eller familievejleder',
    ],
  },
  { id: 'housing', name: 'Boligen', roles: ['Boligrådgiver'] },
  {
    id: 'work',
    name: 'Arbejde, aktivitet og forsørgelse',
    roles: ['Arbejdsgiver', 'Kontaktperson i BIF', 'Anden aktør'],
  },
  {
    id: 'social-services',
    name: 'Socialforvaltning',
    roles: ['Sagsbehandler'],
  },
  { id: 'interpreter', name: 'Tolk', roles: ['Tolk'] },
  {
    id: 'family',
    name: 'Familie, pårørende og andet netværk',
    roles: ['Ægtefælle', 'Barn', 'Familie', 'Nabo, ven eller bekendt', 'Værested'],
  },
];

/** The roles proposed in a group; none for a group that the map's owner added. */
export function rolesIn(groupId: string): readonly string[] {
  return givenGroups.find(({ id }) => id === groupId)?.roles ?? [];
}
