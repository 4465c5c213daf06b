import type { FormContent } from '../define-form';

interface LeadsToProps {
  /** Ids of the forms. */
  forms: readonly string[];
  pages: FormContent['forms'];
}

/** The forms that one usually goes on with: the work in the tab comes along. */
export function LeadsTo({ forms, pages }: LeadsToProps) {
  const links = forms.flatMap((form) => pages[form] ?? []);
  if (links.length === 0) return null;
  return (
    <nav class="leads-to" aria-labelledby="gaa-videre">
      <h2 id="gaa-videre">Gå videre med</h2>
      <p>Personerne følger med. Intet går tabt.</p>
      <ul>
        {links.map(({ title, href }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
