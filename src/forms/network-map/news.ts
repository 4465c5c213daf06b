import { dayInWords } from '../../domain/danish/iso-day';
import { isUnchanged, networkChanges, type DetailChange, type SentEntry } from '../../domain/network/changes';
import type { Block } from '../../documents/model';
import { yesNo } from '../../form-kit/answers/yes-no';
import type { ShownPerson } from './people';
import type { NetworkMap } from './schema';
import { headings, news, pictureWords } from './texts';

function who({ name, role, group }: SentEntry): string {
  const more = [name === '' ? '' : role, group].filter(Boolean).join(', ');
  const called = name || role || pictureWords.nameless;
  return more === '' ? called : `${called} (${more})`;
}

const inWords = (detail: string, value: string): string =>
  detail === 'contact' && value in yesNo ? yesNo[value as keyof typeof yesNo] : value;

function what({ detail, from, to }: DetailChange): string {
  return news.detail(news.details[detail], inWords(detail, from), inWords(detail, to));
}

/**
 * What is new since the map was last sent; nothing where it was never sent or is as it was.
 * @param shared of a copy: only what a recipient may know and could know then
 */
export function newsOf({ sent }: NetworkMap, people: readonly ShownPerson[], shared: boolean): Block[] {
  const last = sent.at(-1);
  if (!last) return [];
  const before = shared ? last.rows.filter(({ mayShare }) => mayShare) : last.rows;
  const changes = networkChanges(before, people);
  if (isUnchanged(changes)) return [];
  return [
    { kind: 'heading', level: 2, text: headings.news },
    { kind: 'paragraph', text: news.since(dayInWords(last.day)) },
    {
      kind: 'list',
      ordered: false,
      items: [
        ...changes.added.map((entry) => news.added(who(entry))),
        ...changes.changed.map(({ entry, details }) => news.changed(who(entry), details.map(what).join(' '))),
        ...changes.removed.map((entry) => news.removed(who(entry))),
      ],
    },
  ];
}
