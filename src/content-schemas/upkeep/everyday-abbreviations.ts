/** Words in capitals that need no entry in the glossary, each with the reason. */
export const everydayAbbreviations: Readonly<Record<string, string>> = {
  AA: 'level of a standard, not an abbreviation',
  CPR: 'everyday word',
  CSC: 'name of an IT system; the page says that the source does not explain it',
  EU: 'everyday word',
  IP: 'everyday word in "IP-adresse"',
  IT: 'everyday word',
  KK: 'name of a network, "KK-net", explained where it stands',
  NV: 'part of a postal address',
  PDF: 'everyday word',
  SIND: 'name of an association',
  WCAG: 'name of a standard, explained where it stands',
};
