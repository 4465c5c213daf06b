import type { FunctionComponent } from 'preact';
import type { FormDocument } from '../model';
import { SheetHtml } from '../sheets/SheetHtml';
import { BlockHtml } from './BlockHtml';
import { headingTag, type TitleLevel } from './title-level';

/** What the view shows, and how deep its headings start. */
export interface DocumentViewProps {
  document: FormDocument;
  /** 1 where the document is the page; 2 where it stands on a page that has a title of its own. */
  titleLevel?: TitleLevel;
}

/** A document as it will be printed, on a sheet of paper; `document.scss` gives it its look on screen and in print. */
export const DocumentView: FunctionComponent<DocumentViewProps> = ({ document, titleLevel = 1 }) => {
  const Title = headingTag(1, titleLevel);
  if (document.sheets !== undefined) {
    return (
      <article class="document document-sheets" lang={document.language} aria-label={document.title}>
        {document.sheets.map((sheet, index) => (
          <SheetHtml key={index} sheet={sheet} titleLevel={titleLevel} />
        ))}
      </article>
    );
  }
  return (
    <article class={`document document-${document.orientation}`} lang={document.language}>
      {document.marking !== '' && <p class="document-marking">{document.marking}</p>}
      <Title class="document-title">{document.title}</Title>
      {document.subtitle !== '' && <p class="document-subtitle">{document.subtitle}</p>}
      {document.blocks.map((block, index) => (
        <BlockHtml key={index} block={block} titleLevel={titleLevel} />
      ))}
    </article>
  );
};
