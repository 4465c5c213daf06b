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

/** Every kind of page outside the forms, and the states that they can be in. */
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
];
