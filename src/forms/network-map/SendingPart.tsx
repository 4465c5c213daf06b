import { useContext } from 'preact/hooks';
import { dayInWords } from '../../domain/danish/iso-day';
import type { EditorProps } from '../../form-kit/define-form';
import { FieldGroup } from '../../form-kit/fields/FieldGroup';
import { newId } from '../../form-kit/folder/new-id';
import { Announce } from '../../form-kit/page/announce';
import { asSent, shownPeople } from './people';
import type { NetworkMap, Sending } from './schema';
import { fields, headings, pictureWords, screen } from './texts';
import { TakeAlong } from './TakeAlong';

type SendingPartProps = Pick<EditorProps<NetworkMap>, 'data' | 'field' | 'persons' | 'today'>;

/** What one does with the finished map: a copy for someone, the table or cards to take along, the mark that it was sent. */
export function SendingPart({ data, field, persons, today }: SendingPartProps) {
  const announce = useContext(Announce);
  const people = shownPeople(data, persons.all);
  const last = data.sent.at(-1);
  const markSent = () => {
    const sending: Sending = { id: newId(), day: today, rows: asSent(people) };
    field('sent').set([...data.sent.map((earlier) => ({ ...earlier, rows: [] })), sending], '');
    announce(screen.markedSent);
  };
  const copyFor = field('copyFor');
  return (
    <FieldGroup heading={headings.sending}>
      <div class="form-group">
        <label class="form-label" for={copyFor.id}>
          {fields.copyFor.label}
        </label>
        <span class="form-hint" id={`${copyFor.id}-hjaelp`}>
          {screen.copyHint}
        </span>
        <select
          class="form-select"
          id={copyFor.id}
          data-path={copyFor.path}
          aria-describedby={`${copyFor.id}-hjaelp`}
          value={data.copyFor}
          onChange={(event) => {
            copyFor.set(event.currentTarget.value, '');
          }}
        >
          <option value="">{screen.noCopy}</option>
          {people.map(({ id, person, name, role }) => (
            <option key={id} value={person}>
              {[name, role].filter(Boolean).join(', ') || pictureWords.nameless}
            </option>
          ))}
        </select>
      </div>
      <TakeAlong map={data} persons={persons.all} />
      <div class="form-group">
        <p>{last ? screen.lastSent(dayInWords(last.day)) : screen.neverSent}</p>
        <p class="form-hint">{screen.markHint}</p>
        <button type="button" class="button button-secondary" onClick={markSent}>
          {screen.markSent}
        </button>
      </div>
    </FieldGroup>
  );
}
