/** Something to choose, as an element that leads there. */
export type Suggestion = HTMLAnchorElement;

const listId = 'soegeforslag';

function announced(count: number): string {
  if (count === 0) return 'Ingen forslag. Tryk Enter for at søge i al tekst.';
  return `${count} forslag. Vælg med pil op og ned.`;
}

/**
 * A field with a list of suggestions below it, after the combobox pattern of the ARIA Authoring Practices: the
 * focus stays in the field, arrows choose, Enter goes there, Esc closes. Without a choice Enter sends the form.
 */
export class Combobox {
  private readonly list = document.createElement('div');
  private readonly status = document.createElement('p');
  private active: Suggestion | undefined;

  constructor(
    private readonly field: HTMLInputElement,
    private readonly suggestionsFor: (query: string) => readonly Suggestion[],
  ) {
    Object.assign(this.list, { id: listId, role: 'listbox', ariaLabel: 'Forslag', hidden: true });
    Object.assign(this.status, { className: 'sr-only', role: 'status' });
    Object.assign(field, { role: 'combobox', ariaAutoComplete: 'list', ariaExpanded: 'false' });
    field.setAttribute('aria-controls', listId);
    field.after(this.list, this.status);
    field.addEventListener('input', () => this.suggest());
    field.addEventListener('keydown', (event) => this.press(event));
    field.addEventListener('blur', () => this.close());
    // A press on the list must not take the focus, or the list would close before the click.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
  }

  /** Shows what fits what is typed, and says how much that is. */
  suggest(): void {
    const query = this.field.value.trim();
    this.choose(undefined);
    const options = query === '' ? [] : this.suggestionsFor(query);
    options.forEach((option, at) =>
      Object.assign(option, { id: `${listId}-${at}`, role: 'option', tabIndex: -1, ariaSelected: 'false' }),
    );
    this.list.replaceChildren(...options);
    this.open(options.length > 0 && document.activeElement === this.field);
    this.status.textContent = query === '' ? '' : announced(options.length);
  }

  private open(isOpen: boolean): void {
    this.list.hidden = !isOpen;
    this.field.ariaExpanded = String(isOpen);
  }

  private close(): void {
    this.choose(undefined);
    this.open(false);
    this.status.textContent = '';
  }

  private choose(option: Suggestion | undefined): void {
    if (this.active) this.active.ariaSelected = 'false';
    this.active = option;
    if (option) {
      option.ariaSelected = 'true';
      option.scrollIntoView({ block: 'nearest' });
      this.field.setAttribute('aria-activedescendant', option.id);
    } else this.field.removeAttribute('aria-activedescendant');
  }

  /** Up and down go round by way of the field itself, so that what was typed can be sent after all. */
  private step(by: 1 | -1): void {
    if (this.list.hidden) this.suggest();
    const options = [...this.list.querySelectorAll('a')];
    const places = options.length + 1;
    const from = this.active ? options.indexOf(this.active) + 1 : 0;
    this.choose(options[((from + by + places) % places) - 1]);
  }

  private press(event: KeyboardEvent): void {
    const { key, isComposing } = event;
    if (isComposing) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') this.step(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Escape' && !this.list.hidden) this.close();
    else if (key === 'Enter' && this.active) this.active.click();
    else return;
    event.preventDefault();
  }
}
