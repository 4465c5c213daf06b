// @ts-check
// The kinds of page that are measured, with one page of each.

/**
 * @typedef {object} Kind
 * @property {string} kind What such a page is.
 * @property {string} address A page of the kind.
 * @property {'suggestions' | 'contacts' | 'pdf' | 'full text'} [use] What its script is for: see uses.mjs.
 * @property {boolean} [oursOnly] The peer has nothing of the kind.
 * @property {boolean} [fetchesNothing] Its content security policy lets no script fetch anything.
 */

/** @type {readonly Kind[]} */
export const kinds = [
  { kind: 'front page', address: '/', use: 'suggestions' },
  { kind: 'guide', address: '/skp/', use: 'suggestions' },
  { kind: 'sign', address: '/hvornaar-skal-du-reagere/isolation/', use: 'suggestions' },
  { kind: 'offer', address: '/stoette/act/', use: 'suggestions' },
  { kind: 'story', address: '/historier/soeren/', use: 'suggestions' },
  { kind: 'glossary', address: '/ordbog/', use: 'suggestions' },
  { kind: 'triage question', address: '/hvad-goer-jeg-nu/barn/', use: 'suggestions' },
  { kind: 'triage answer', address: '/hvad-goer-jeg-nu/svar/ring-112/', use: 'suggestions' },
  { kind: 'contacts', address: '/kontakt/', use: 'contacts' },
  { kind: 'list of forms', address: '/skemaer/', use: 'suggestions', oursOnly: true },
  { kind: 'form', address: '/skemaer/netvaerkskort/', use: 'pdf', oursOnly: true, fetchesNothing: true },
  { kind: 'folder', address: '/mappe/', oursOnly: true, fetchesNothing: true },
  { kind: 'search', address: '/soeg/', use: 'full text', oursOnly: true },
];
