import { useContext, useState } from 'preact/hooks';
import { isBlankPerson, personWithId, type Person } from '../../domain/person/person';
import { failedMessages, type UserMessage } from '../../form-kit/messages';
import { Announce } from '../../form-kit/page/announce';
import { MessageBox } from '../../form-kit/page/MessageBox';
import { shownPeople } from './people';
import type { NetworkMap } from './schema';
import { screen } from './texts';

/** The map's table for a spreadsheet, and its people as contact cards; the code for both comes when it is wanted. */
export function TakeAlong({ map, persons }: { map: NetworkMap; persons: readonly Person[] }) {
  const announce = useContext(Announce);
  const [message, setMessage] = useState<UserMessage>();
  const people = shownPeople(map, persons);
  if (people.length === 0) return null;

  const copyTable = async () => {
    setMessage(undefined);
    try {
      const { tableText } = await import('./table-text');
      await navigator.clipboard.writeText(tableText(people));
      announce(screen.copiedTable);
    } catch {
      setMessage(failedMessages.copy);
    }
  };
  const saveCards = async () => {
    setMessage(undefined);
    try {
      const [{ vcardsOf }, { exportToDisk }] = await Promise.all([
        import('../../domain/person/person-vcard'),
        import('../../form-kit/file/disk'),
      ]);
      const ids = new Set(people.map(({ person }) => person));
      const cards = [...ids]
        .map((id) => personWithId(persons, id))
        .filter((person) => !isBlankPerson(person));
      if (await exportToDisk(vcardsOf(cards), 'text/vcard', screen.cardsFile)) announce(screen.savedCards);
    } catch {
      setMessage(failedMessages.file);
    }
  };
  return (
    <div class="form-group network-take-along">
      <button type="button" class="button button-secondary" onClick={() => void copyTable()}>
        {screen.copyTable}
      </button>
      <button type="button" class="button button-secondary" onClick={() => void saveCards()}>
        {screen.saveCards}
      </button>
      {message && <MessageBox message={message} />}
    </div>
  );
}
