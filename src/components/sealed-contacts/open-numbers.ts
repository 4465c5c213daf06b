import { readingsOfPassphrase } from '../../domain/passphrase/passphrase';
import { phoneHref } from '../../domain/danish/phone';
import { unsealInWorker } from '../../form-kit/file/in-worker';
import { forgetCode, keepCode, keptCode } from '../../form-kit/session/tab-code';
import { sealedAddress } from './address';
import type { SealedContact } from './sealed-contact';

// Loaded by SealedContacts.astro when the field is touched, or at once where the tab knows the code.
const sealed = document.querySelector('.sealed');

/** A part of SealedContacts.astro. @throws where the two do not fit together */
function part<Kind extends Element>(kind: new () => Kind, selector: string): Kind {
  const found = sealed?.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`SealedContacts.astro has no ${selector}`);
}
const form = part(HTMLFormElement, 'form');
const field = part(HTMLInputElement, 'input');
const status = part(HTMLElement, '[role=status]');
const opened = part(HTMLElement, '.sealed-open');
const list = part(HTMLUListElement, 'ul');
const template = part(HTMLTemplateElement, 'template');

/** True while a code is tried: it takes a second or two, and once is enough. */
let trying = false;

/** Tries a code; what came of it is said, and a right one is remembered for the tab. */
async function open(code: string): Promise<void> {
  if (trying) return;
  trying = true;
  status.textContent = 'Låser op …';
  status.textContent = await outcome(code);
  trying = false;
}

async function outcome(code: string): Promise<string> {
  try {
    const answer = await fetch(sealedAddress);
    if (!answer.ok) return 'Numrene ligger der ikke lige nu. Spørg din boligorganisation eller kommunen.';
    const unsealed = await unsealInWorker(
      new Uint8Array(await answer.arrayBuffer()),
      readingsOfPassphrase(code),
    );
    if (unsealed.kind === 'wrongPassphrase') {
      forgetCode();
      field.focus();
      return 'Koden passer ikke. Se efter slåfejl, eller spørg, om I har fået en ny kode.';
    }
    if (unsealed.kind === 'damaged') return 'Numrene kom ikke helt frem. Genindlæs siden, og prøv igen.';
    keepCode(code);
    show(JSON.parse(new TextDecoder().decode(unsealed.bytes)) as SealedContact[]);
    return 'Numrene er låst op.';
  } catch {
    return 'Numrene kunne ikke hentes. Du er måske uden forbindelse. Er nogen i fare, så ring 112.';
  }
}

function show(contacts: readonly SealedContact[]): void {
  const takesFocus = form.contains(document.activeElement);
  list.replaceChildren(...contacts.map(cardOf));
  form.hidden = true;
  opened.hidden = false;
  field.value = '';
  if (takesFocus) opened.focus();
}

function cardOf({ name, purpose, phone, email, facts, notes }: SealedContact): Node {
  const card = template.content.cloneNode(true) as DocumentFragment;
  const of = (selector: string) => card.querySelector(selector);
  of('h3')?.append(name);
  of('.sealed-purpose')?.append(purpose);
  const call = of('.call');
  if (phone)
    call?.querySelector('a')?.replaceWith(link(phoneHref(phone.digits), phone.shown, `Ring ${phone.shown}`));
  else call?.remove();
  of('dl')?.append(
    ...facts.map(([term, text]) => factOf(term, text)),
    ...(email === undefined ? [] : [factOf('E-mail', link(`mailto:${email}`, email))]),
  );
  card.firstElementChild?.append(...notes.map((note) => element('p', note)));
  return card;
}

function factOf(term: string, text: string | Node): Node {
  return element('div', element('dt', term), element('dd', text));
}

function link(href: string, text: string, name?: string): HTMLAnchorElement {
  const anchor = element('a', text);
  anchor.href = href;
  if (name !== undefined) anchor.setAttribute('aria-label', name);
  return anchor;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, ...inside: (string | Node)[]) {
  const made = document.createElement(name);
  made.append(...inside);
  return made;
}

/** Takes the numbers away again, from the page and from the tab's memory. */
function lock(): void {
  forgetCode();
  list.replaceChildren();
  opened.hidden = true;
  form.hidden = false;
  field.focus();
  status.textContent = 'Numrene er låst.';
}

form.addEventListener('submit', () => void open(field.value));
part(HTMLButtonElement, '.sealed-open button').addEventListener('click', lock);
// The browser may bring the page back as it was left, though the tab has been cleared meanwhile.
addEventListener('pageshow', () => {
  if (!opened.hidden && keptCode() === undefined) lock();
});
const kept = keptCode();
if (kept !== undefined) void open(kept);
