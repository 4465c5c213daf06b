import type { NetworkMember } from './member';

/** Whether the citizen has contact with someone; empty where not answered. */
export type Contact = NetworkMember['contact'];

/** Someone around the citizen, in words: a row of the map with what the folder says of the person. */
export interface NetworkEntry {
  /** The row's id: stable while the person's details and the row's place change. */
  id: string;
  role: string;
  name: string;
  /** Place of work. */
  organisation: string;
  email: string;
  phone: string;
  contact: Contact;
}

/** A group of the map with those who stand in it, in order. */
export interface NetworkSection {
  /** The group in words. */
  name: string;
  entries: readonly NetworkEntry[];
}

/** All that the picture of a network is drawn from. */
export interface Network {
  /** The citizen's name; empty where not stated. */
  citizen: string;
  /** The coordinator's name; empty where not stated. */
  coordinator: string;
  sections: readonly NetworkSection[];
}
