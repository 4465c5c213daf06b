const plain = /^(\d{1,6}|\d{1,3}(?:\.\d{3})+)\s*(?:m|min\.?|minut|minutter)?$/i;

/**
 * The minutes as typed: "90", "90 min.", "1.250" with the full stop of Danish thousands. 0 where nothing is stated,
 * undefined for what is no whole number of minutes: hours are not guessed.
 */
export function minutesUsed(typed: string): number | undefined {
  const text = typed.trim();
  if (text === '') return 0;
  const [, digits] = plain.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits.replaceAll('.', ''));
}

/** Minutes as one says them: "45 min.", "1 time 30 min.", "12 timer". */
export function hoursInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const inHours = hours === 0 ? [] : [`${whole.format(hours)} ${hours === 1 ? 'time' : 'timer'}`];
  const inMinutes = rest === 0 && hours > 0 ? [] : [`${String(rest)} min.`];
  return [...inHours, ...inMinutes].join(' ');
}

const whole = new Intl.NumberFormat('da-DK');
