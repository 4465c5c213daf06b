import { expect, it } from 'vitest';
import { pageAddress } from './page-address';

it.each([
  ['guides', 'index', '/'],
  ['guides', 'kontakt/gamle-numre', '/kontakt/gamle-numre/'],
  ['signs', 'isolation', '/hvornaar-skal-du-reagere/isolation/'],
  ['guides', '404', '/404.html'],
  ['outcomes', 'ring-112', '/hvad-goer-jeg-nu/svar/ring-112/'],
] as const)('%s/%s lies at %s', (collection, id, address) => {
  expect(pageAddress(collection, id)).toBe(address);
});
