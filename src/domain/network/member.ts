/** Someone around the citizen, as a network map tells the folder's other forms. */
export interface NetworkMember {
  /** Id of the person in the folder. */
  person: string;
  /** The group in words, for example "Behandling". */
  group: string;
  /** The role in words, for example "Praksislæge". */
  role: string;
  /** Whether the citizen has contact with the person; empty where not answered. */
  contact: '' | 'yes' | 'no' | 'unknown';
}
