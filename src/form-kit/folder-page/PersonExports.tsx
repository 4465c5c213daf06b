import { useId, useState } from 'preact/hooks';
import { personLabel, type Person } from '../../domain/person/person';
import { failedMessages, type UserMessage } from '../messages';
import { MessageBox } from '../page/MessageBox';

interface PersonExportsProps {
  persons: readonly Person[];
  announce: (message: string) => void;
}

/** The folder's persons, all or one, as contact cards and as a table; what it takes is fetched when it is wanted. */
export function PersonExports({ persons, announce }: PersonExportsProps) {
  const id = useId();
  const [chosen, setChosen] = useState('');
  const [message, setMessage] = useState<UserMessage>();
  const only = persons.filter((person) => person.id === chosen);
  const leaving = only.length > 0 ? only : persons;

  /** Tries a way out, and says what happened. */
  const tried = async (way: () => Promise<boolean>, done: string, failed: UserMessage) => {
    setMessage(undefined);
    try {
      if (await way()) announce(done);
    } catch {
      setMessage(failed);
    }
  };
  const saveCards = async () => {
    const [{ vcardsOf }, { exportToDisk }] = await Promise.all([
      import('../../domain/person/person-vcard'),
      import('../file/disk'),
    ]);
    return exportToDisk(vcardsOf(leaving), 'text/vcard', 'personer.vcf');
  };
  const saveTable = async () => {
    const [{ personTable, spreadsheetBytes }, { exportToDisk }] = await Promise.all([
      import('../../domain/person/person-table'),
      import('../file/disk'),
    ]);
    return exportToDisk(spreadsheetBytes(personTable(leaving)), 'text/csv', 'personer.csv');
  };
  const copyTable = async () => {
    const { personTable } = await import('../../domain/person/person-table');
    await navigator.clipboard.writeText(personTable(leaving));
    return true;
  };

  return (
    <fieldset class="person-exports">
      <legend class="form-label">Tag personerne med</legend>
      <div class="form-group">
        <label class="form-label" for={id}>
          Hvem?
        </label>
        <select
          class="form-select"
          id={id}
          value={only.length > 0 ? chosen : ''}
          onChange={(event) => {
            setChosen(event.currentTarget.value);
          }}
        >
          <option value="">Alle i mappen</option>
          {persons.map((person) => (
            <option key={person.id} value={person.id}>
              {personLabel(person)}
            </option>
          ))}
        </select>
      </div>
      <div class="document-buttons">
        <button
          type="button"
          class="button button-secondary"
          onClick={() => void tried(saveCards, 'Kontaktkortene er gemt.', failedMessages.file)}
        >
          Gem som kontaktkort (vCard)
        </button>
        <button
          type="button"
          class="button button-secondary"
          onClick={() => void tried(saveTable, 'Tabellen er gemt.', failedMessages.file)}
        >
          Gem til Excel
        </button>
        <button
          type="button"
          class="button button-secondary"
          onClick={() => void tried(copyTable, 'Tabellen er kopieret.', failedMessages.copy)}
        >
          Kopiér til Excel
        </button>
      </div>
      {message && <MessageBox message={message} />}
    </fieldset>
  );
}
