/** A heading with what stands below it: sentences, or points. */
export interface Passage {
  heading: string;
  sentences?: string;
  points?: readonly string[];
}

/** What a leaflet says by itself, apart from whom it names. */
export interface LeafletTexts {
  title: string;
  lead: string;
  /** The two inner pages. */
  left: readonly Passage[];
  right: readonly Passage[];
  contact: string;
  more: string;
}

/** The leaflet for the citizen: handed over and talked through at the first meeting. Its LIX is held at 34. */
export const citizenTexts: LeafletTexts = {
  title: 'Har du mange hjælpere?',
  lead: 'En koordinator samler trådene for dig.',
  left: [
    {
      heading: 'Hvad er en koordinator?',
      sentences:
        'En koordinator er en fra kommunen, som holder øje med det hele. Du får én at gå til, når du er i tvivl om noget i din sag. De andre skal stadig gøre deres del.',
    },
    {
      heading: 'Det kan du få hjælp til',
      points: [
        'at finde rundt i kommunen',
        'at tale med dem, der er med i din sag',
        'råd om bolig, penge og din hverdag',
        'at få et overblik over, hvad du kan få',
        'at få alle til at gå efter de samme mål',
      ],
    },
    {
      heading: 'Hvor længe?',
      sentences:
        'Indtil der er styr på din sag. Det er din sagsbehandler, der ser på det. Sig til, hvis du ikke er enig.',
    },
  ],
  right: [
    {
      heading: 'Det skal du selv',
      points: [
        'Kom til de aftaler, du laver. Ring, hvis du ikke kan.',
        'Fortæl, hvad der er vigtigt for dig.',
        'Vær med til at lave et kort over dem, der er om dig.',
      ],
    },
    {
      heading: 'Må I tale om mig?',
      sentences:
        'Som regel kun, når du har sagt ja. Det kaldes et samtykke. Du kan sige ja til nogle og nej til andre, og du kan altid fortryde. Bed om en kopi af det, du skriver under på.',
    },
    {
      heading: 'Kan jeg sige nej?',
      sentences:
        'Ja. Så går din sag videre, og du kan stadig få anden hjælp. Men det kan være, at du så ikke kan få en koordinator. Spørg, hvad det betyder for dig.',
    },
  ],
  contact: 'Din koordinator',
  more: 'Læs mere på nettet',
};

/** The leaflet for partners: what a coordinator does, and what is asked of them. */
export const partnerTexts: LeafletTexts = {
  title: 'Når en borger har brug for en koordinator',
  lead: 'Til dig, der møder borgeren i psykiatrien, Kriminalforsorgen, jobcentret eller et andet sted.',
  left: [
    {
      heading: 'Hvad er en koordinator?',
      sentences:
        'En sagsbehandler, der i en periode er borgerens indgang til kommunen og holder sammen på forløbet. Du beholder dine egne opgaver og beslutninger.',
    },
    {
      heading: 'Hvornår er der en?',
      sentences: 'Det vurderer sagsbehandleren. Det afhænger af, hvor sammensat sagen er, for eksempel:',
      points: [
        'en bolig, der kan gå tabt, eller ingen bolig efter en udskrivning',
        'arbejde og økonomi, der ikke er på plads',
        'behandling, som borgeren skal støttes i',
        'hensyn til børn og andre pårørende',
        'mange parter i sagen',
      ],
    },
  ],
  right: [
    {
      heading: 'Det gør koordinatoren',
      points: [
        'får hjælp og behandling til at passe sammen i tid og indhold',
        'laver et netværkskort med alle parter',
        'indkalder til møder med en fælles dagsorden',
        'samler op, følger op og giver besked videre',
      ],
    },
    {
      heading: 'Det gør du',
      points: [
        'Sig til i god tid før en udskrivning eller løsladelse.',
        'Beskriv borgerens situation og behov lige nu.',
        'Fortæl løbende om den del, du har ansvar for.',
        'Kom til møderne.',
        'Del kun det, som borgeren har sagt ja til, eller som loven tillader.',
      ],
    },
  ],
  contact: 'Kontakt',
  more: 'Læs mere på nettet',
};

/** The words of the papers that nobody types. */
export const printed = {
  name: 'Navn',
  phone: 'Telefon',
  email: 'E-mail',
  address: 'Adresse',
  hours: 'Træffes',
  phoneHours: 'Telefontid',
  unit: 'Afdeling',
  contactPerson: 'Din afdelings kontaktperson',
  coordinator: 'Koordinator',
  otherNumbers: 'Andre numre',
  scan: 'Ret telefonens kamera mod koden',
  made: 'Lavet',
  codeTo: 'QR-kode til',
} as const;
