/** What a form is about to say of an answer: what is missing or looks wrong. Never stops anything. */
export interface Advice {
  /** The field's path: `duration`, or `observations.<row id>.text`. */
  path: string;
  /** In Danish: what is missing and why it helps. */
  message: string;
}

/** How a field is named to the one who fills it in. */
export interface FieldTexts {
  label: string;
  /** What helps to answer it; shown under the label. */
  hint?: string;
  /** Answers that are kept as codes: each code with its words. */
  choices?: Readonly<Record<string, string>>;
  /** Answers that are ids: of the folder's persons, or of the site's signs, public contacts or points to tick. */
  refersTo?: 'persons' | 'signs' | 'contacts' | 'checklists';
  /** The answer is a list of rows: what one is called, and the words of its fields. */
  rows?: { name: string; texts: AnyFieldTexts };
  /** The answer is made of parts, each with a name of its own. */
  parts?: AnyFieldTexts;
}

/** The words of the fields of whatever data, by the field's name. */
export type AnyFieldTexts = Readonly<Partial<Record<string, FieldTexts>>>;

/** One place in a form's data, bound: its value, its words, and how to change it. */
export interface Field<Value> {
  /** Where it stands in the data, for advice and for undo. */
  path: string;
  /** The id of its control in the page. */
  id: string;
  label: string;
  hint: string | undefined;
  value: Value;
  /** The advice that concerns it. */
  advice: readonly string[];
  /** `step` says which changes are undone together; by default those of this field. Empty: this one alone. */
  set: (value: Value, step?: string) => void;
}

/** All that the fields of one object share. */
export interface FieldSource<Data> {
  value: Data;
  texts: { readonly [Key in keyof Data]?: FieldTexts };
  advice: readonly Advice[];
  /** Path of the object within the form, with a dot at the end; empty for the form itself. */
  prefix: string;
  /** Replaces the object; see `step` of {@link Field.set}. */
  replace: (value: Data, step: string) => void;
}

/** The id of the control of a path. */
export function controlId(path: string): string {
  return `felt-${path.replaceAll('.', '-')}`;
}

/** Binds the fields of an object: a form's data, or one of its rows. */
export function fieldsOf<Data extends object>(
  source: FieldSource<Data>,
): <Key extends keyof Data & string>(key: Key) => Field<Data[Key]> {
  return (key) => {
    const path = source.prefix + key;
    const texts = (source.texts as AnyFieldTexts)[key];
    return {
      path,
      id: controlId(path),
      label: texts?.label ?? key,
      hint: texts?.hint,
      value: source.value[key],
      advice: source.advice.filter((advice) => advice.path === path).map(({ message }) => message),
      set: (value, step = path) => {
        source.replace({ ...source.value, ...Object.fromEntries([[key, value]]) }, step);
      },
    };
  };
}
