import { describe, expect, it } from 'vitest';
import { rendered } from '../specimens/html-text';
import { blankReport, filledReport } from '../specimens/report';
import { stringsOf } from '../strings';
import { wordsOf } from '../words';
import { DocumentView } from './DocumentView';

const headings = (markup: string) => Array.from(markup.matchAll(/<(h\d)/g), ([, tag]) => tag);

describe('the document on screen', () => {
  it('says what the document says, in the same order', () => {
    for (const document of [filledReport, blankReport]) {
      const { texts } = rendered(<DocumentView document={document} />);
      expect(wordsOf(texts)).toEqual(wordsOf(stringsOf(document)));
    }
  });

  it('is in the language of the document', () => {
    expect(rendered(<DocumentView document={filledReport} />).markup).toMatch(
      /^<article class="document document-portrait" lang="da">/,
    );
  });

  it('starts its headings where the page needs them', () => {
    const alone = rendered(<DocumentView document={blankReport} />).markup;
    const within = rendered(<DocumentView document={blankReport} titleLevel={2} />).markup;
    expect(headings(alone)).toEqual(['h1', 'h2', 'h2', 'h2']);
    expect(headings(within)).toEqual(['h2', 'h3', 'h3', 'h3']);
  });

  it('leaves out a marking and a subtitle that are not there', () => {
    const { markup } = rendered(<DocumentView document={{ ...filledReport, marking: '', subtitle: '' }} />);
    expect(markup).not.toContain('document-marking');
    expect(markup).not.toContain('document-subtitle');
  });

  it('has no style in its markup, which the security policy would block', () => {
    expect(rendered(<DocumentView document={filledReport} />).markup).not.toContain('style=');
  });
});
