/**
 * Stands in for jsPDF's optional companions (pictures of HTML, SVG drawing, HTML cleaning), which documents do not
 * use: aliased to this, they stay out of the site. Calling one is a programmer's mistake and says so.
 */
export default function leftOut(): never {
  throw new Error('This part of jsPDF is left out of the site; see src/build/jspdf-aliases.ts.');
}
