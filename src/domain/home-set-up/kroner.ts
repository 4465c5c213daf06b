/** An amount as Danes write it: thousands parted by dots or spaces, or not at all; øre behind a comma. */
const pattern =
  /^(?:kr\.?\s*)?(\d{1,3}(?:[.\s]\d{3})+|\d{1,7})(?:,(\d{1,2}|-))?(?:,-)?\s*(?:kr\.?|kroner)?$/i;

/**
 * An amount as typed, in øre: "1.250,50", "1 250", "1250 kr.", "1.250,-". Undefined for what is no Danish amount, also
 * for "1.25", which may be meant either way: it is better asked than guessed.
 */
export function oreIn(text: string): number | undefined {
  const found = pattern.exec(text.trim());
  if (!found) return undefined;
  const [, kroner = '', ore = ''] = found;
  return Number(kroner.replaceAll(/[.\s]/g, '')) * 100 + Number(ore.replace('-', '').padEnd(2, '0'));
}

/** An amount in øre as Danes write it: "1.250,50 kr."; without øre where there are none. */
export function kroner(ore: number): string {
  const whole = String(Math.trunc(ore / 100)).replaceAll(/\B(?=(\d{3})+$)/g, '.');
  const rest = ore % 100;
  return `${whole}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`} kr.`;
}

/** A number of things as typed: "2", "2 stk."; undefined for what is no such number. */
export function countIn(text: string): number | undefined {
  const found = /^(\d{1,3})\s*(?:stk\.?|styk(?:ker)?)?$/i.exec(text.trim());
  return found ? Number(found[1]) : undefined;
}
