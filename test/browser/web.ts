/** The built web application on the real engine, and a browser to look at it. */
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { Inspecteur } from '../../domain/regels/inspecteurs.ts';
import { bouw } from '../../tools/bouw.ts';
import { PROJECT } from '../../tools/omgeving/project.ts';
import { Klant } from '../api/klant.ts';
import { Opstelling } from '../traject/opstelling.ts';
import { startBrowser } from './browser.ts';

export interface Web {
  opstelling: Opstelling;
  klant: Klant;
  browser: Browser;
  adres: string;
  sluit(): Promise<void>;
}

/** Today is that day; these inspecteurs stand on the list. */
export async function startWeb(vandaag: string, inspecteurs: readonly Inspecteur[] = []): Promise<Web> {
  await bouw(() => undefined);
  const opstelling = await Opstelling.maak(vandaag);
  await opstelling.zetOpDeLijst(...inspecteurs);
  const [browser] = await Promise.all([startBrowser(), opstelling.start()]);
  const configuratie = { productie: false, corsOorsprongen: [], webMap: join(PROJECT, 'web', 'dist') };
  const klant = await Klant.maak(opstelling, { configuratie });
  await klant.app.listen(0, '127.0.0.1');
  const sluit = async () => {
    await browser.close();
    await klant.sluit();
    await opstelling.sluit();
  };
  return { opstelling, klant, browser, adres: await klant.app.getUrl(), sluit };
}
