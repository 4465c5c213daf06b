/** An e-mail address as it stands in running text. No longer than addresses are, so that long texts are read fast. */
export const emailPattern = /[\p{L}\d._%+'-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/gu;

/** A web address as it stands in a signature. */
export const webPattern =
  /(?:https?:\/\/|www\.)[^\s<>|]+|(?<![\p{L}\d@.-])(?:[a-zæøå\d-]+\.)+(?:dk|com|org|net|eu)(?:\/[^\s<>|]*)?(?![\p{L}\d@.-])/giu;

/**
 * Eight digits in any Danish grouping, with or without a country code; or a number with another country's code.
 * Neither days (22-11-2026) nor personal numbers, whose digits go on, are taken for one.
 */
export const phonePattern =
  /(?<![\d-])(?!\d{4}-\d\d-\d\d|\d\d[-.]\d\d[-.](?:19|20)\d\d)(?:\(?(?:\+|00)\d{2}\)?[\s.-]*)?\d{2}(?:[\s.-]?\d{2}){3}(?!\d|-\d)|\+\d(?:[\s().-]?\d){6,14}(?!\d)/gu;

const labels =
  'e-?mail|mail|e-?post|web|hjemmeside|telefon(?:nummer)?|tlf|tel|phone|mobil(?:nummer)?|mobile|mob|direkte|direct|dir|hovednummer|omstilling|arbejde|privat|fax|adresse|[tmdpew]';

/** What people write before a number or an address, wherever it stands. */
export const reachWords = new RegExp(`(?<!\\p{L})(?:${labels})(?!\\p{L})`, 'giu');

/** The same at the end of a text: it belongs to what comes after it. */
export const reachLabel = new RegExp(`(?<!\\p{L})(?:${labels})\\s*[.:]*\\s*$`, 'iu');

/** A street with its number, or a postcode with its town. */
const addressPattern =
  /\b(?:DK-)?\d{4}\s+\p{Lu}[\p{L}.]+|\p{L}*(?:vej|gade|all[eé]|plads|stræde|torv|vænge|boulevard|have|bakke|vang|toften|strand|kaj|bro)(?:en|et)?\.?\s+\d+/iu;

/** True where a text names a street with its number, or a postcode with its town. */
export function namesAddress(text: string): boolean {
  return addressPattern.test(text);
}

/** Words of places of work; the whole, not a part of it. */
const organisationWords =
  /kommune|forvaltning|region\b|a\/s|aps\b|fonden|forening|boligselskab|bolig(?:organisation|forening|kontor)|politi|hospital|kriminalforsorg|universitet|\bpsykiatri|styrelse|ministeri|\bfsb\b|\baab\b|\bkab\b|lægehus|praksis\b/iu;

/** Words of parts of a place of work. */
const unitWords =
  /center|centret|enhed|team|afdeling|\bafd\b|kontor|afsnit|ambulatori|sektion|område|indsats|\bdistrikt/iu;

/** True where a text reads like the name of a place of work. */
export function namesOrganisation(text: string): boolean {
  return organisationWords.test(text);
}

/** True where a text reads like the name of a part of a place of work. */
export function namesUnit(text: string): boolean {
  return unitWords.test(text);
}

/** A text in one line: no breaks, no doubled or invisible spaces. */
export function inOneLine(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(', ');
}
