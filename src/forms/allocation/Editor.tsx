import { yesNo } from '../../form-kit/answers/yes-no';
import type { EditorProps } from '../../form-kit/define-form';
import { ChoiceField } from '../../form-kit/fields/ChoiceField';
import type { Field } from '../../form-kit/fields/field';
import { FieldGroup } from '../../form-kit/fields/FieldGroup';
import { LongTextField } from '../../form-kit/fields/LongTextField';
import { TextField } from '../../form-kit/fields/TextField';
import { TicksField } from '../../form-kit/fields/TicksField';
import { SuggestionInWords } from '../../form-kit/suggestion/SuggestionInWords';
import { followUps } from './asked';
import { CommitteePart } from './CommitteePart';
import type { Allocation } from './schema';
import { suggestionOn } from './suggestion';
import { clubWords, headings, otherWords, proposal, trustWords } from './texts';

/** The allocation on screen: the case, what the model's lists speak for, and the committee's record. */
export function Editor(props: EditorProps<Allocation>) {
  const { data, field } = props;
  const asked = followUps(data);
  // The ticks give back only what is among their choices.
  const ticks = (key: 'trusts' | 'clubChallenges' | 'otherChallenges') =>
    field(key) as Field<readonly string[]>;
  return (
    <>
      <p class="alert alert-warning">{proposal}</p>
      <FieldGroup heading={headings.child}>
        <TextField field={field('initials')} short />
        <TextField field={field('age')} short />
        <TextField field={field('school')} />
        <TextField field={field('clubDistrict')} />
        <ChoiceField field={field('granted')} choices={yesNo} />
        {asked.grantedOn && <TextField field={field('grantedOn')} kind="date" />}
      </FieldGroup>
      <FieldGroup heading={headings.relations}>
        <TicksField field={ticks('trusts')} choices={trustWords} />
        {asked.trustsInWords && <LongTextField field={field('trustsInWords')} rows={2} />}
      </FieldGroup>
      <FieldGroup heading={headings.challenges}>
        <TicksField field={ticks('clubChallenges')} choices={clubWords} />
        <TicksField field={ticks('otherChallenges')} choices={otherWords} />
        <LongTextField field={field('challengesInWords')} rows={3} />
        <ChoiceField field={field('clubHasRoom')} choices={yesNo} />
      </FieldGroup>
      <FieldGroup heading={headings.wishes}>
        <LongTextField field={field('ownWishes')} rows={3} />
        <LongTextField field={field('parentsWishes')} rows={3} />
      </FieldGroup>
      <FieldGroup heading={headings.suggestion}>
        <SuggestionInWords {...suggestionOn(data)} />
      </FieldGroup>
      <CommitteePart {...props} />
    </>
  );
}
