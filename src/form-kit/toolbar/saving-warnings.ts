import { fileText } from '../file/write';
import { bounds, excessOf } from '../file/open-bounds';
import type { Folder } from '../folder/folder';
import { personalNumberAdvice } from '../page/personal-number-advice';

/** What the user should know before the folder is saved, a sentence each. Said, never a hindrance. */
export function savingWarnings(folder: Folder, locked: boolean): string[] {
  const { persons, documents } = folder;
  const personalNumber = personalNumberAdvice([persons, documents.map(({ data }) => data)]).length > 0;
  const tooMuch = excessOf(folder) !== undefined || fileText(folder, new Date(0)).length > bounds.file;
  return [
    ...(personalNumber && !locked
      ? ['I mappen står noget, der ligner et CPR-nummer. Gem låst, hvis andre kan få fat i filen.']
      : []),
    ...(tooMuch
      ? ['Mappen er så stor, at filen ikke kan åbnes her igen. Fjern noget, eller del den i flere mapper.']
      : []),
  ];
}
