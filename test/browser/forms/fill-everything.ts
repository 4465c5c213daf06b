import type { Page } from '@playwright/test';

/**
 * Types a word into every field for text that a form has or gets: row after row is added, every tick set, every answer
 * tried, so that what they hide appears. @returns how many fields took the word
 */
export function fillEverything(page: Page, word: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const form = document.querySelector('form.desk-form');
    if (!form) throw new Error('no form');
    /** More fields than any form has: a form that makes new ones without end is noticed. */
    const most = 800;
    const pause = () => new Promise((resolve) => setTimeout(resolve));
    const isShown = (element: Element) => element.getClientRects().length > 0;
    const all = <Kind extends Element>(selector: string) =>
      [...form.querySelectorAll<Kind>(selector)].filter(isShown);
    const tried = new Set<string>();
    const isNew = (what: string) => !tried.has(what) && tried.add(what).size > 0;

    const put = async (field: HTMLElement, value: string) => {
      field.focus();
      const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, 'value') ?? {};
      set?.call(field, value);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await pause();
    };
    const texts = 'textarea, input:not([type]), input[type=text], input[type=email], input[type=tel]';
    const refused = new WeakSet();
    let filled = 0;
    const fill = async () => {
      // A pass over all fields after another, until one finds nothing to do: to look for them takes the longest.
      for (let before = -1; before < filled && filled < most;) {
        before = filled;
        for (const field of all<HTMLInputElement>(texts)) {
          if (!field.isConnected || field.value.includes(typed) || field.readOnly || refused.has(field))
            continue;
          filled += 1;
          await put(field, `${typed}${filled}`);
          if (!field.value.includes(typed)) refused.add(field);
        }
      }
      if (filled >= most) throw new Error('fields without end');
    };
    const press = async (button: HTMLElement) => {
      button.click();
      await pause();
      for (const dialog of document.querySelectorAll('dialog[open]'))
        dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
      await pause();
      await fill();
    };

    await fill();
    // Three times over: what an answer brings forth may ask on.
    for (let round = 0; round < 3; round += 1) {
      for (const part of all<HTMLDetailsElement>('details')) part.open = true;
      for (const day of all<HTMLInputElement>('input[type=date]')) await put(day, '2026-12-03');
      for (const number of all<HTMLInputElement>('input[type=number]')) await put(number, '7');
      for (const box of all<HTMLInputElement>('input[type=checkbox]')) if (!box.checked) await press(box);
      for (const { id } of all<HTMLInputElement>('input[type=radio]')) {
        const radio = document.getElementById(id);
        if (radio && isNew(`radio ${id}`)) await press(radio);
      }
      for (const choice of all<HTMLSelectElement>('select'))
        for (const { value } of [...choice.options].slice(-3))
          if (choice.isConnected && isNew(`choice ${choice.id} ${value}`)) {
            await put(choice, value);
            await fill();
          }
      for (const button of all<HTMLButtonElement>('button'))
        if (button.innerText.startsWith('Tilføj') && isNew(`button ${button.innerText}`)) await press(button);
    }
    return filled;
  }, word);
}
