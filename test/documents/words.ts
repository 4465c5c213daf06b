/** The words of a text, however its lines are broken; typographic spaces count as spaces. */
export function wordsIn(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** The words without the signs around them: plain text draws headings, boxes and labels with signs of its own. */
export function bareWordsIn(text: string): string[] {
  return wordsIn(text)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}
