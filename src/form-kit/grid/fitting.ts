import { typedDay } from '../../domain/table/typed-day';
import type { ColumnShape } from './column';

const ticked = ['yes', 'ja', 'x', '✓', '✔', '1', 'sand', 'true'];
const unticked = ['', 'nej', 'no', '0', 'falsk', 'false', '-'];

/**
 * Pasted text as a column holds it. Undefined where the column cannot hold it: a choice that it does not know.
 * What is no date stays as it was typed, for the room's advice; nothing is thrown away that can be shown.
 */
export function fitting(column: Pick<ColumnShape, 'kind' | 'choices'>, pasted: string): string | undefined {
  const line = pasted.replaceAll(/\s+/g, ' ').trim();
  switch (column.kind) {
    case 'long':
      return pasted.trimEnd();
    case 'text':
    case 'number':
      return line;
    case 'date':
      return typedDay(line) ?? line;
    case 'choice':
      return codeOf(column.choices ?? {}, line);
    case 'tick':
      if (ticked.includes(line.toLowerCase())) return 'yes';
      return unticked.includes(line.toLowerCase()) ? '' : undefined;
  }
}

function codeOf(choices: Readonly<Record<string, string>>, text: string): string | undefined {
  if (text === '') return '';
  const wanted = text.toLocaleLowerCase('da');
  const found = Object.entries(choices).find(
    ([code, label]) => code === text || label.toLocaleLowerCase('da') === wanted,
  );
  return found?.[0];
}
