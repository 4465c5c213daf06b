import { useContext } from 'preact/hooks';
import { oneYearAfter } from '../../domain/consent/coverage';
import { dayInWords } from '../../domain/danish/iso-day';
import type { Field } from '../../form-kit/fields/field';
import { Announce } from '../../form-kit/page/announce';
import { proposal } from './texts';

/** Proposes the longest time that a consent should hold: a year from the signature, or from today before there is one. */
export function YearProposal({ field, from }: { field: Field<string>; from: string }) {
  const announce = useContext(Announce);
  const day = oneYearAfter(from);
  if (day === '') return null;
  return (
    <div class="form-group">
      <button
        type="button"
        class="button button-secondary"
        onClick={() => {
          field.set(day, '');
          announce(proposal.done(dayInWords(day)));
        }}
      >
        {proposal.button(dayInWords(day))}
      </button>
    </div>
  );
}
