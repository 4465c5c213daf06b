import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { danishDay } from '../../domain/danish/today';
import type { EditorProps, FormContent, FormContext, FormRoom } from '../define-form';
import { fieldsOf } from '../fields/field';
import { ShownAdvice } from '../fields/shown-advice';
import { DeskDocument } from './DeskDocument';
import type { InFrame } from './FolderFrame';
import { LeadsTo } from './LeadsTo';
import { personalNumberAdvice } from './personal-number-advice';
import { useFormDocument } from './use-form-document';
import { useVisitedFields } from './use-visited-fields';

interface FormDeskProps extends InFrame {
  room: FormRoom<unknown>;
  content: FormContent;
  /** True where the page turned to another document: whoever reads on begins at its form. */
  takesFocus: boolean;
}

/** The form on one side, the document that it makes on the other; one after the other on a narrow screen. */
export function FormDesk({ room, work, rooms, content, announce, takesFocus }: FormDeskProps) {
  const { data, setData, persons, facts, begin } = useFormDocument(room, work, rooms);
  const form = useRef<HTMLFormElement>(null);
  const paper = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) form.current?.focus();
  }, [takesFocus]);
  const [today] = useState(() => danishDay(new Date()));
  const context = useMemo<FormContext>(
    () => ({ persons: persons.all, content, today, facts }),
    [persons.all, content, today, facts],
  );
  const advice = useMemo(
    () => [
      // First, since a long list is folded: what is missing can wait, what should not be there cannot.
      ...personalNumberAdvice(data),
      ...personalNumberAdvice(persons.all, 'person'),
      ...room.checks(data, context),
    ],
    [room, data, context, persons.all],
  );
  const visited = useVisitedFields(advice);
  // The kit does not know the room's data; the room's own editor does.
  const field = fieldsOf<object>({
    value: data as object,
    texts: room.fieldTexts,
    advice,
    prefix: '',
    replace: setData,
  }) as EditorProps<unknown>['field'];

  return (
    <div class="desk">
      <form
        ref={form}
        tabIndex={-1}
        class="desk-form"
        aria-label={room.name}
        autocomplete="off"
        onFocusOut={visited.leave}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <ShownAdvice.Provider value={visited.has}>
          <room.Editor
            data={data}
            field={field}
            persons={persons}
            advice={advice}
            content={content}
            today={today}
            facts={facts}
            replace={(next, changedPersons) => {
              setData(next, '', changedPersons);
            }}
            begin={begin}
          />
        </ShownAdvice.Provider>
        <LeadsTo forms={room.leadsTo ?? []} pages={content.forms} />
        <p class="to-paper">
          <button
            type="button"
            class="button button-secondary"
            onClick={() => {
              paper.current?.scrollIntoView();
              paper.current?.focus({ preventScroll: true });
            }}
          >
            Se papiret
          </button>
        </p>
      </form>
      <section ref={paper} tabIndex={-1} class="desk-document" aria-label="Dokumentet">
        <DeskDocument room={room} data={data} context={context} advice={advice} announce={announce} />
      </section>
    </div>
  );
}
