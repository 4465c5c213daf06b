import type { Opened } from './file/open';

/** A user's trouble in Danish: what happened, and what to do. No blame, no codes. */
export interface UserMessage {
  happened: string;
  toDo: string;
}

/** Why a file could not be opened. */
export const openingMessages: Readonly<Record<Exclude<Opened['kind'], 'opened'>, UserMessage>> = {
  notOurFile: {
    happened: 'Filen er ikke en mappe fra Trygt Naboskab.',
    toDo: 'Vælg en fil, du har gemt her på siden. Navnet begynder som regel med "mappe" og ender på ".age" eller ".json".',
  },
  damaged: {
    happened: 'Filen kan ikke læses. Den er nok blevet afbrudt eller ændret undervejs.',
    toDo: 'Prøv den kopi, du fik først, eller bed afsenderen sende filen igen.',
  },
  tooLarge: {
    happened: 'Filen er for stor til at være en mappe herfra.',
    toDo: 'Se efter, om du har valgt den rigtige fil.',
  },
  newerVersion: {
    happened: 'Filen er gemt med en nyere udgave af siden.',
    toDo: 'Gem dit arbejde, genindlæs siden, og åbn filen igen.',
  },
  unknownForm: {
    happened: 'Filen indeholder et skema, som siden her ikke har.',
    toDo: 'Åbn filen på den side, hvor den blev gemt.',
  },
  wrongPassphrase: {
    happened: 'Kodeordene passer ikke til filen.',
    toDo: 'Se efter slåfejl og ordenes rækkefølge, og prøv igen. Filen og dit arbejde er uændret.',
  },
  lockedWithKey: {
    happened: 'Filen er låst med en nøglefil og ikke med kodeord. Den kan vi ikke åbne.',
    toDo: 'Bed afsenderen gemme mappen låst her på siden og give dig kodeordene.',
  },
  lockedTooHard: {
    happened: 'Filen er låst på en måde, som computeren ikke har hukommelse nok til.',
    toDo: 'Den er nok ikke gemt her på siden. Bed afsenderen gemme mappen igen her.',
  },
  invalidData: {
    happened: 'Filen kan åbnes, men noget i den har ikke den form, vi venter.',
    toDo: 'Filen er måske rettet i et andet program. Prøv den kopi, du gemte først.',
  },
  migrationFailed: {
    happened: 'Filen er fra en ældre udgave, og vi kan ikke føre den over. Det er vores fejl, ikke din.',
    toDo: 'Behold filen, og skriv til os. Se siden "Om".',
  },
};

/** The tab's storage is full or switched off: a reload would lose the work. */
export const storageFullMessage: UserMessage = {
  happened: 'Browseren kan ikke holde på dit arbejde i fanen.',
  toDo: 'Gem som fil nu, så intet går tabt, hvis siden lukkes.',
};

/** Nobody used the tab for so long that what was in it was cleared. */
export const clearedUnusedMessage: UserMessage = {
  happened: 'Fanen er ryddet, fordi ingen har brugt den i en halv time.',
  toDo: 'Åbn din gemte fil for at arbejde videre.',
};

/** The same work is open twice. */
export const otherTabMessage: UserMessage = {
  happened: 'Det samme arbejde er åbent i en anden fane.',
  toDo: 'Skriv og gem kun i den ene. Ellers kan den ene fil komme til at erstatte den anden.',
};

/** What was kept in the tab can no longer be read. */
export const keptWorkMessage: UserMessage = {
  happened: 'Det, der lå i fanen, kan ikke læses igen.',
  toDo: 'Hent det som fil, hvis det er vigtigt, og begynd så forfra.',
};

/** Letters that the PDF's font lacks. */
export function missingLettersMessage(letters: readonly string[]): UserMessage {
  return {
    happened: `PDF-filen kan ikke vise: ${letters.join(' ')}`,
    toDo: 'Brug Udskriv i stedet. Der kan du også vælge "Gem som PDF".',
  };
}

/** Something that needed the network or the clipboard did not work. */
export const failedMessages = {
  pdf: {
    happened: 'PDF-filen blev ikke lavet. Forbindelsen er måske væk.',
    toDo: 'Brug Udskriv i stedet, eller prøv igen om lidt. Dit arbejde er her stadig.',
  },
  copy: {
    happened: 'Teksten blev ikke kopieret. Browseren gav ikke lov.',
    toDo: 'Markér teksten i dokumentet, og kopiér den selv.',
  },
  file: {
    happened: 'Filen blev ikke gemt.',
    toDo: 'Prøv igen, eller vælg en anden mappe på computeren. Dit arbejde er her stadig.',
  },
  words: {
    happened: 'Vi kan ikke foreslå ord lige nu. Forbindelsen er måske væk.',
    toDo: 'Find selv på mindst seks ord, som ingen kan gætte.',
  },
  open: {
    happened: 'Filen blev ikke åbnet. Forbindelsen er måske væk.',
    toDo: 'Prøv igen om lidt. Dit arbejde er her stadig.',
  },
} as const satisfies Record<string, UserMessage>;
