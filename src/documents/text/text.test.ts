import { describe, expect, it } from 'vitest';
import type { FormDocument } from '../model';
import { blankReport, filledReport } from '../specimens/report';
import { stringsOf } from '../strings';
import { textOf } from '.';

const small: FormDocument = {
  ...filledReport,
  blocks: [
    { kind: 'heading', level: 2, text: 'Hvem' },
    { kind: 'paragraph', text: 'En\r\nto' },
    { kind: 'paragraph', text: '' },
  ],
};

/** Lines, boxes, bullets and colons are signs; what is left are words. */
const letters = (texts: readonly string[]) => texts.join('\n').match(/[\p{L}\p{M}\p{N}]+/gu);

/** The numbers of an ordered list are the one thing that plain text has to write out. */
const withoutNumbers = (document: FormDocument): FormDocument => ({
  ...document,
  blocks: document.blocks.map((block) => (block.kind === 'list' ? { ...block, ordered: false } : block)),
});

describe('the document as plain text', () => {
  it('has an empty line between its parts and none for what says nothing', () => {
    expect(textOf(small)).toBe(
      'Fortroligt\n\nHenvendelse om en beboer\n========================\n\n' +
        'Skrevet den 22. november 2026\n\nHvem\n----\n\nEn\nto\n',
    );
  });

  it('says what the document says, in the same order; only the numbers of lists are added', () => {
    for (const document of [filledReport, blankReport]) {
      expect(letters([textOf(withoutNumbers(document))])).toEqual(letters(stringsOf(document)));
    }
  });
});
