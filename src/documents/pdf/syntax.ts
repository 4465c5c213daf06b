/** A text as a PDF string: UTF-16 in hexadecimal, which needs no escaping and holds every letter. */
export function pdfText(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return `<FEFF${units.map((unit) => unit.toString(16).padStart(4, '0').toUpperCase()).join('')}>`;
}

/** A reference to another object of the file. */
export function reference(objectId: number): string {
  return `${String(objectId)} 0 R`;
}
