import type { ComponentChildren } from 'preact';

/** A part of a form under its heading. */
export function FieldGroup({ heading, children }: { heading: string; children: ComponentChildren }) {
  const id = `del-${heading.toLowerCase().replaceAll(/[^a-zæøå0-9]+/g, '-')}`;
  return (
    <section class="form-part" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}

/** Short fields that are thought of together, such as from and to: side by side where there is room. */
export function FieldRow({ children }: { children: ComponentChildren }) {
  return <div class="field-row">{children}</div>;
}
