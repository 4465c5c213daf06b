const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

/** What a page out of the copy says of itself, and what the page says that stands in for one that is not kept. */
export const noticeTexts = {
  kept: (numbersFrom: string) => `Du ser den gemte side. Numrene er fra ${numbersFrom}.`,
  missing: (numbersFrom: string) =>
    `Den side, du ville se, er ikke gemt. Numrene her på siden er fra ${numbersFrom}.`,
} as const;

/** Puts the notice at the head of a page's main part. */
export function withNotice(html: string, text: string): string {
  const notice =
    '<p class="contact-entry" role="status">' +
    `<strong>Du er offline, eller siden svarer ikke.</strong> ${escaped(text)}</p>`;
  return html.replace(/<main\b[^>]*>/, (main) => main + notice);
}
