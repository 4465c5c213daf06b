import type { FormDocument } from '../model';

/** `D:20261122093000+00'00'`: the moment as PDF writes it, the same in every time zone. */
export function pdfDate(moment: Date): string {
  return `D:${moment.toISOString().slice(0, 19).replace(/[-:T]/g, '')}+00'00'`;
}

/** Thirty-two hexadecimal digits that are the same for the same document at the same moment, and else are not. */
export function fileIdentifier(document: FormDocument, now: Date): string {
  const text = JSON.stringify([document, now.toISOString()]);
  return [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((seed) => hash(text, seed)).join('');
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
    value ^= value >>> 15;
  }
  return (value >>> 0).toString(16).padStart(8, '0').toUpperCase();
}

/** The metadata that archives and screen readers look for: title, language, date, and that the file is accessible. */
export function xmpMetadata(document: FormDocument, now: Date): string {
  const title = escaped(document.title);
  const language = escaped(document.language);
  const date = now.toISOString().replace(/\.\d+Z$/, 'Z');
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreateDate>${date}</xmp:CreateDate>`,
    '<pdfuaid:part>1</pdfuaid:part>',
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
