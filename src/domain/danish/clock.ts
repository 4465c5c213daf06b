/** Minutes of a day. */
export const minutesInDay = 24 * 60;

/**
 * The minutes after midnight of a time as people write it: "9", "9.30", "09:30", "kl. 14.15", "0930".
 * Undefined where it is no time of the day.
 */
export function minutesAfterMidnight(text: string): number | undefined {
  const found = /^(?:kl\.?\s*)?(?:(\d{1,2})(?:\s*[.:,]\s*(\d{2}))?|(\d{2})(\d{2}))$/i.exec(text.trim());
  if (!found) return undefined;
  const hour = Number(found[1] ?? found[3]);
  const minute = Number(found[2] ?? found[4] ?? 0);
  return hour < 24 && minute < 60 ? hour * 60 + minute : undefined;
}

/** A time as it is written in Danish, "9.30"; after midnight the clock begins anew. */
export function clockTime(minutes: number): string {
  const ofDay = ((minutes % minutesInDay) + minutesInDay) % minutesInDay;
  return `${String(Math.floor(ofDay / 60))}.${String(ofDay % 60).padStart(2, '0')}`;
}

/** A time as typed, written in the one way; what is no time comes back as it was typed, so that nothing is lost. */
export function timeInWords(text: string): string {
  const minutes = minutesAfterMidnight(text);
  return minutes === undefined ? text.trim() : clockTime(minutes);
}

/** From one time to another, "kl. 9.00–10.30"; only what is stated, empty where nothing is. */
export function timeSpan(start: string, end: string): string {
  const times = [start, end].map(timeInWords);
  const [from = '', to = ''] = times;
  if (from === '' && to === '') return '';
  if (from === '') return `til kl. ${to}`;
  return to === '' ? `kl. ${from}` : `kl. ${from}–${to}`;
}
