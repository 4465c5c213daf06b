import type { EditorProps } from '../../form-kit/define-form';
import { FieldGroup } from '../../form-kit/fields/FieldGroup';
import { LongTextField } from '../../form-kit/fields/LongTextField';
import { TextField } from '../../form-kit/fields/TextField';
import { CasesGrid } from './CasesGrid';
import { CopyTables } from './CopyTables';
import type { Overview } from './schema';
import { TargetsPart } from './TargetsPart';
import { headings } from './texts';

/** The overview on screen: the cases as in a spreadsheet, and what they are held against. */
export function Editor(props: EditorProps<Overview>) {
  const { data, field, advice } = props;
  return (
    <>
      <FieldGroup heading={headings.overview}>
        <TextField field={field('preparedBy')} />
        <TextField field={field('asOf')} kind="date" />
      </FieldGroup>
      <FieldGroup heading={headings.cases}>
        <CasesGrid field={field('cases')} advice={advice} />
        <CopyTables overview={data} />
      </FieldGroup>
      <TargetsPart {...props} />
      <FieldGroup heading={headings.remarks}>
        <LongTextField field={field('remarks')} />
      </FieldGroup>
    </>
  );
}
