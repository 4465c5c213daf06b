/**
 * The site's signs: line drawings on a grid of 24, one path each, drawn with a stroke in the text's colour.
 * They stand beside words and never instead of them.
 */
export const iconPaths = {
  phone:
    'M6.5 3h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3a2 2 0 0 1-2.2 2A17 17 0 0 1 4.5 5.2 2 2 0 0 1 6.5 3Z',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.3 15.3 20.5 20.5',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6L6 18',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  restart: 'M4 12a8 8 0 1 1 2.6 5.9M4 12V7M4 12h5',
  leave: 'M10 4H5v16h5M10 12h10M16 8l4 4-4 4',
  form: 'M6 3h9l4 4v14H6ZM14.5 3v4.5H19M9 12h7M9 16h7',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20c.5-4 3-6 6.5-6s6 2 6.5 6M16 4.3a3.5 3.5 0 0 1 0 6.4M18 14.5c2 .8 3.2 2.7 3.5 5.5',
  person: 'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.6-4.4 3.4-6.5 7.5-6.5s6.9 2.1 7.5 6.5',
  key: 'M8 15.5a4.5 4.5 0 1 1 3.6-7.2H21v3.5h-2.5v3H15v-3h-2.6A4.5 4.5 0 0 1 8 15.5ZM7.5 11h.01',
  handover:
    'M3 12.5l4-1.5 4 2h4a1.5 1.5 0 0 1 0 3h-4M15 14l4-2a1.6 1.6 0 0 1 1.7 2.7L14 19.5 8 18.5l-5 1.2M12 3v5M9.5 5.5 12 8l2.5-2.5',
  door: 'M6 21V3h12v18M3 21h18M14.5 12h.01',
  smell: 'M7 20c-3-3 3-5 0-8s3-5 0-8M12 20c-3-3 3-5 0-8s3-5 0-8M17 20c-3-3 3-5 0-8s3-5 0-8',
  memory:
    'M12 21v-3c-1 .8-4.5.5-5-2.5l-.5-2H4.5L6.5 9C7 5.5 9.5 3 13 3c4 0 6.5 3 6.5 6.5 0 3-1.5 4.5-2 6V21M11 8.5a2.2 2.2 0 1 1 3 2c-.7.3-1 .8-1 1.5M13 14.5h.01',
  child: 'M12 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM6 10.5l6 1.5 6-1.5M12 12v4M12 16l-3 5M12 16l3 5',
  mind: 'M12 20.5C5.5 16 3.5 12.5 3.5 9A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8.5 2c0 3.5-2 7-8.5 11.5ZM4.5 12.5H9l1.5-2.5 2.5 5 1.5-2.5h5',
  bottle: 'M10 3h4v4l2 3v11H8V10l2-3ZM8 13h8M8 17.5h8',
  quarrel: 'M3 5h11v8H8l-3 3v-3H3ZM17 9h4v8h-2v3l-3-3h-5v-1.5M8 9h.01M11 9h.01',
  eye: 'M2.5 12C5 7.5 8.2 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.7 6.5-9.5 6.5S5 16.5 2.5 12ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  alarm: 'M6 18v-5a6 6 0 0 1 12 0v5M4 18h16v3H4ZM12 2v2M4.5 5.5 6 7M19.5 5.5 18 7',
  doctor: 'M9.5 4h5v5.5H20v5h-5.5V20h-5v-5.5H4v-5h5.5Z',
  shield: 'M12 3l7.5 2.5v6c0 4.5-3 7.5-7.5 9.5-4.5-2-7.5-5-7.5-9.5v-6Z',
  talk: 'M4 5h16v11h-9l-4 4v-4H4ZM8 9h8M8 12h5',
  clock: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7.5V12l3 2',
  place: 'M12 21c-4-4.5-6-7.5-6-10.5a6 6 0 0 1 12 0c0 3-2 6-6 10.5ZM12 12.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  noise: 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4ZM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  house: 'M3.5 11.5 12 4l8.5 7.5M6 9.5V20h12V9.5M10 20v-6h4v6',
  ambulance:
    'M4.5 16.5H3v-9h10.5v9h-5M13.5 10.5H18l3 3v3h-1.5M15.5 16.5h-2M6.5 18.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM17.5 18.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM8.2 9v4M6.2 11h4',
  care: 'M12 12.5C8.5 10 7.5 8.5 7.5 6.8A2.3 2.3 0 0 1 12 6a2.3 2.3 0 0 1 4.5.8c0 1.7-1 3.2-4.5 5.7ZM3 15.5h3L9.5 17H13a1.4 1.4 0 0 1 0 2.8H9.5M14 17.5l4.5-2a1.4 1.4 0 0 1 1.2 2.5L13 21.5 6 20H3',
  signpost: 'M12 3v18M12 5h6l2.5 2.5L18 10h-6M12 11.5H6L3.5 14 6 16.5h6',
  box: 'M4 8l8-4 8 4v9l-8 4-8-4ZM4 8l8 4 8-4M12 12v9',
  lamp: 'M8 3h8l3 8H5ZM12 11v9M8 20.5h8',
} as const;

/** The name of a sign. */
export type IconName = keyof typeof iconPaths;

const bySubject: readonly (readonly [RegExp, IconName])[] = [
  [/^ring-112/, 'alarm'],
  [/politi|vold-/, 'shield'],
  [/sociolance/, 'ambulance'],
  [/hjaelp-i-dag|hvor-er-den-syge/, 'doctor'],
  [/laege/, 'place'],
  [/selvmord|stoette-og-kontaktperson/, 'talk'],
  [/doegnvagt/, 'clock'],
  [/larm/, 'noise'],
  [/^boligraadgiver|tal-med/, 'house'],
  [/^kontakt-bolig|housing/, 'key'],
  [/hjemmepleje/, 'care'],
  [/hjemmevejleder/, 'signpost'],
  [/^cti/, 'box'],
  [/etablering/, 'lamp'],
  [/^act/, 'people'],
  [/^icm/, 'person'],
  [/isol|ensom|hvem-er-du/, 'door'],
  [/lugt/, 'smell'],
  [/demens|glem/, 'memory'],
  [/boern|barn|unge/, 'child'],
  [/psyk|sind/, 'mind'],
  [/misbrug|rus|alkohol/, 'bottle'],
  [/nabok|strid|skaenderi|konflikt/, 'quarrel'],
  [/ejendom|vicevaert/, 'key'],
  [/kontaktperson/, 'handover'],
  [/sagsbehandler|koordinator/, 'form'],
  [/partner/, 'people'],
  [/beboer|borger/, 'person'],
];

/** The drawing that suits a page, read from its id; an eye where none does, so that editors can add signs freely. */
export function iconFor(id: string): IconName {
  return bySubject.find(([subject]) => subject.test(id))?.[1] ?? 'eye';
}
