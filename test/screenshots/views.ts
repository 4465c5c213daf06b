import { resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { sealedPort } from '../config/ports.mjs';
import { sealedCode } from '../config/sealed-site.mjs';
import { withNotice, noticeTexts } from '../../src/offline/notice';

/** A page as a reader meets it. */
export interface View {
  /** What its pictures are called. */
  readonly name: string;
  readonly address: string;
  /** What happens before the address is opened. */
  readonly before?: (page: Page) => Promise<void>;
  /** What the reader does there before the picture is taken. */
  readonly reach?: (page: Page) => Promise<void>;
}

const contactPersons = `http://localhost:${String(sealedPort)}/for-kontaktpersoner/`;

/** The worker answers in the place of the network, and puts its notice on the page. */
async function offline(page: Page): Promise<void> {
  await page.route('**/kontakt/', async (route) => {
    const response = await route.fetch();
    const body = withNotice(await response.text(), noticeTexts.kept('22. november 2026'));
    await route.fulfill({ response, body });
  });
}

async function unlock(page: Page, code: string): Promise<void> {
  // The tab remembers a code that fits.
  if (await page.getByRole('button', { name: 'Lås', exact: true }).isVisible()) return;
  await page.getByLabel('Kode', { exact: true }).fill(code);
  await page.getByRole('button', { name: 'Lås op' }).click();
  // Unlocking is hard work on purpose.
  await expect(page.locator('.sealed-status')).toHaveText(/låst op|passer ikke/, { timeout: 30_000 });
}

const forms: Readonly<Record<string, string>> = {
  allocation: 'fordeling',
  assessment: 'vurderingskriterier',
  'case-overview': 'tovholderens-overblik',
  'concern-report': 'bekymringshenvendelse',
  consent: 'samtykke',
  'coordination-survey': 'maaling-af-koordineringen',
  'home-set-up': 'etableringshjaelp',
  leaflets: 'pjecer-og-opslag',
  meeting: 'udrettedagsorden',
  'network-map': 'netvaerkskort',
  'partner-referral': 'henvendelse-fra-samarbejdspartner',
};

/** Files are chosen in the way of browsers that cannot save over a file. */
async function chooseFilesByInput(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'showOpenFilePicker');
    Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
  });
}

/** Opens a saved file; the tab remembers it from one width to the next. */
async function fill(page: Page, form: string): Promise<void> {
  const empty = page.getByText('Intet er skrevet endnu.');
  await empty.or(page.getByText('Gemt som fil.')).waitFor();
  if (await empty.isVisible()) {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Åbn fil' }).click();
    await (await choosing).setFiles(resolve(`test/saved-files/${form}-1.json`));
    await page.getByText('Gemt som fil.').waitFor();
  }
  // A picture of the whole page shows the rows that a screen has not come to yet.
  await page.locator('.grid tbody').evaluateAll((rows) => {
    for (const row of rows) row.style.contentVisibility = 'visible';
  });
}

/** Every form empty and filled, and the states that all forms share. */
const formViews: readonly View[] = [
  ...Object.entries(forms).flatMap(([form, folder]): View[] => {
    const address = `/skemaer/${folder}/`;
    return [
      { name: folder, address, reach: (page) => page.getByText('Intet er skrevet endnu.').waitFor() },
      { name: `${folder}-udfyldt`, address, before: chooseFilesByInput, reach: (page) => fill(page, form) },
    ];
  }),
  {
    name: 'skema-raad',
    address: '/skemaer/samtykke/',
    reach: async (page) => {
      await page.getByLabel('Navn', { exact: true }).focus();
      await page.getByLabel('Født den').focus();
      await page.getByText(/^Vis \d+ råd mere$/).click();
    },
  },
  {
    name: 'skema-gem',
    address: '/skemaer/samtykke/',
    before: chooseFilesByInput,
    reach: async (page) => {
      await fill(page, 'consent');
      await page.getByRole('button', { name: 'Gem som fil' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'skema-ryd',
    address: '/skemaer/samtykke/',
    before: chooseFilesByInput,
    reach: async (page) => {
      await fill(page, 'consent');
      await page.getByRole('button', { name: 'Ryd alt' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'skema-indsaet-personer',
    address: '/skemaer/samtykke/',
    reach: async (page) => {
      await page
        .getByRole('button', { name: /^Indsæt fra Excel/ })
        .first()
        .click();
      await page
        .getByRole('dialog')
        .getByRole('textbox')
        .first()
        .fill('Navn\tTelefon\nIda Öberg\t12 34 56 78');
    },
  },
  {
    name: 'mappe-fyldt',
    address: '/mappe/',
    before: chooseFilesByInput,
    reach: (page) => fill(page, 'network-map'),
  },
];

/** Every kind of page, and the states that they can be in. */
export const views: readonly View[] = [
  { name: 'forside', address: '/' },
  {
    name: 'forside-menu',
    address: '/',
    // A wide page shows its menu without a button.
    reach: async (page) => {
      const button = page.getByRole('button', { name: 'Menu', exact: true });
      if (await button.isVisible()) await button.click();
    },
  },
  {
    name: 'forside-forslag',
    address: '/',
    reach: async (page) => {
      await page.getByRole('searchbox', { name: 'Søg på siden' }).or(page.getByRole('combobox')).fill('lugt');
      await page.getByRole('option').first().waitFor();
    },
  },
  { name: 'start', address: '/start/' },
  { name: 'start-ejendomsfunktionaer', address: '/start/ejendomsfunktionaer/' },
  { name: 'guide', address: '/fortrolighed/' },
  { name: 'guide-med-figur', address: '/koordinator/organisering/' },
  { name: 'guide-med-tabel', address: '/klubmodellen/' },
  { name: 'koordinator', address: '/koordinator/' },
  { name: 'tegnene', address: '/hvornaar-skal-du-reagere/' },
  { name: 'tegn', address: '/hvornaar-skal-du-reagere/lugt-fra-boligen/' },
  { name: 'spoergsmaal-foerste', address: '/hvad-goer-jeg-nu/' },
  { name: 'spoergsmaal', address: '/hvad-goer-jeg-nu/bekymret-for-en-nabo/' },
  { name: 'svar-akut', address: '/hvad-goer-jeg-nu/svar/selvmordstanker/' },
  { name: 'svar-haster', address: '/hvad-goer-jeg-nu/svar/larm-og-strid/' },
  { name: 'svar-haster-ikke', address: '/hvad-goer-jeg-nu/svar/hold-oeje/' },
  { name: 'stoette', address: '/stoette/' },
  { name: 'stoette-tilbud', address: '/stoette/sociolancen/' },
  { name: 'historier', address: '/historier/' },
  { name: 'historie', address: '/historier/almira/' },
  { name: 'numre', address: '/kontakt/' },
  {
    name: 'numre-uden-svar',
    address: '/kontakt/',
    reach: (page) => page.getByLabel('Ord eller nummer').fill('xyzxyz'),
  },
  { name: 'numre-offline', address: '/kontakt/', before: offline },
  { name: 'gamle-numre', address: '/kontakt/gamle-numre/' },
  { name: 'find-din-kontaktperson', address: '/kontakt/find-din-kontaktperson/' },
  { name: 'for-kontaktpersoner', address: '/for-kontaktpersoner/' },
  { name: 'for-kontaktpersoner-laast', address: contactPersons },
  {
    name: 'for-kontaktpersoner-forkert-kode',
    address: contactPersons,
    reach: (page) => unlock(page, 'gryde havn lampe skov tavle sommer'),
  },
  {
    name: 'for-kontaktpersoner-aaben',
    address: contactPersons,
    reach: (page) => unlock(page, sealedCode),
  },
  { name: 'ordbog', address: '/ordbog/' },
  { name: 'lov', address: '/lov/' },
  { name: 'kilder', address: '/kilder/' },
  { name: 'soeg', address: '/soeg/' },
  {
    name: 'soeg-fundet',
    address: '/soeg/?q=tavshedspligt',
    reach: (page) => page.locator('.hit').first().waitFor(),
  },
  {
    name: 'soeg-uden-svar',
    address: '/soeg/?q=xyzxyzxyz',
    reach: (page) => page.getByRole('heading', { name: 'Vi fandt ikke noget' }).waitFor(),
  },
  { name: 'skemaer', address: '/skemaer/' },
  { name: 'mappe-tom', address: '/mappe/', reach: (page) => page.getByRole('button').first().waitFor() },
  { name: 'om', address: '/om/' },
  { name: 'privatliv', address: '/privatliv/' },
  { name: 'tilgaengelighed', address: '/tilgaengelighed/' },
  { name: 'findes-ikke', address: '/findes-ikke/' },
  ...formViews,
];
