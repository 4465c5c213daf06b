/** A user's trouble in Danish: what happened, and what to do. No blame, no codes. */
export interface UserMessage {
  happened: string;
  toDo: string;
}

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
