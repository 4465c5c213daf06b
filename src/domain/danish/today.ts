/** The day that it is in Denmark at an instant, as ISO `2026-11-22`. */
export function danishDay(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(instant);
}
