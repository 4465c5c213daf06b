import type { UserMessage } from '../messages';
import type { Opened } from './open';

/** Why a file could not be opened. Fetched with what reads files: most who fill in a form open none. */
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
