import { addDays, isDay, weekdayName } from './iso-day';

/** A day on which nobody, or hardly anybody, is at work in a Danish office. */
export interface DayOff {
  /** As one says it in a sentence: "2. pinsedag", "søndag". */
  name: string;
  /** `holiday` by law; `closed` by custom and agreement: offices are shut though it is no public holiday. */
  kind: 'holiday' | 'closed' | 'weekend';
}

/** Holidays that move with Easter: days after Easter Sunday. */
const movable: readonly (readonly [number, string])[] = [
  [-3, 'skærtorsdag'],
  [-2, 'langfredag'],
  [0, 'påskedag'],
  [1, '2. påskedag'],
  [39, 'Kristi himmelfartsdag'],
  [49, 'pinsedag'],
  [50, '2. pinsedag'],
];
const greatPrayerDay = { daysAfterEaster: 26, name: 'store bededag', lastYear: 2023 } as const;

const fixed: Readonly<Record<string, DayOff>> = {
  '01-01': { name: 'nytårsdag', kind: 'holiday' },
  '12-25': { name: 'juledag', kind: 'holiday' },
  '12-26': { name: '2. juledag', kind: 'holiday' },
  '06-05': { name: 'grundlovsdag', kind: 'closed' },
  '12-24': { name: 'juleaftensdag', kind: 'closed' },
  '12-31': { name: 'nytårsaftensdag', kind: 'closed' },
};

/** Easter Sunday of a year, by the Gregorian reckoning (Meeus, Jones and Butcher). */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const fromMarch = epact + weekday - 7 * late + 114;
  const month = Math.floor(fromMarch / 31);
  const inMonth = (fromMarch % 31) + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(inMonth).padStart(2, '0')}`;
}

/** Denmark's days off of a year besides weekends, in the order of the calendar; a public holiday wins over a closed day. */
export function holidaysOf(year: number): ReadonlyMap<string, DayOff> {
  const easter = easterSunday(year);
  const prayerDay: readonly (readonly [number, string])[] =
    year <= greatPrayerDay.lastYear ? [[greatPrayerDay.daysAfterEaster, greatPrayerDay.name]] : [];
  const onFixedDays = Object.entries(fixed).map(
    ([monthAndDay, dayOff]) => [`${easter.slice(0, 4)}-${monthAndDay}`, dayOff] as const,
  );
  const withEaster = [...movable, ...prayerDay].map(
    ([days, name]) => [addDays(easter, days), { name, kind: 'holiday' }] as const,
  );
  return new Map<string, DayOff>(
    [...onFixedDays, ...withEaster].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
}

/** Why a day is no working day; undefined for a working day, and for what is no day. */
export function dayOff(day: string): DayOff | undefined {
  if (!isDay(day)) return undefined;
  const holiday = holidaysOf(Number(day.slice(0, 4))).get(day);
  if (holiday) return holiday;
  const weekday = weekdayName(day);
  return weekday === 'lørdag' || weekday === 'søndag' ? { name: weekday, kind: 'weekend' } : undefined;
}

/** The day itself where it is a working day, else the last working day before it. */
export function lastWorkingDay(day: string): string {
  let candidate = day;
  while (dayOff(candidate)) candidate = addDays(candidate, -1);
  return candidate;
}
