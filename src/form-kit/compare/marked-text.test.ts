import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedTexts, type Piece } from './marked-text';

const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');
const marks = (mine: string, theirs: string) => markedTexts(mine, theirs)?.map(shown);

describe('two texts side by side', () => {
  it('are marked where they part, neighbouring words as one', () => {
    expect(marks('Han kom i går aftes og gik.', 'Han kom i dag og gik igen.')).toEqual([
      'Han kom i [går aftes] og [gik.]',
      'Han kom i [dag] og [gik igen.]',
    ]);
  });

  it('are marked where only one of them goes on', () => {
    expect(marks('Der lugter.', 'Der lugter. Også om natten.')).toEqual([
      'Der lugter.',
      'Der lugter. [Også om natten.]',
    ]);
  });

  it('are left alone where they have no word in common', () => {
    expect(marks('Ja, hver dag', 'Aldrig om natten')).toBeUndefined();
    expect(marks('', 'Aldrig')).toBeUndefined();
  });

  it('are whole and without marks where they are the same, whatever they are', () => {
    const text = fc.array(fc.constantFrom('en', 'to', 'tre', ' ', '\n', 'én'), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [mine, theirs] = [one.join(''), other.join('')];
        const marked = markedTexts(mine, theirs);
        if (marked)
          expect(marked.map((pieces) => pieces.map((piece) => piece.text).join(''))).toEqual([mine, theirs]);
        const same = markedTexts(mine, mine);
        expect(same?.flat().some(({ differs }) => differs) ?? false).toBe(false);
      }),
    );
  });

  it('of a thousand words are told apart in a moment, and of very many without looking at each pair', () => {
    const long = Array.from({ length: 20_000 }, (_, place) => `ord${String(place)}`);
    const marked = marks(`Først ${long.join(' ')} sidst`, `Først ${long.toReversed().join(' ')} sidst`);
    expect(marked?.every((text) => text.startsWith('Først [') && text.endsWith('] sidst'))).toBe(true);
  });
});
