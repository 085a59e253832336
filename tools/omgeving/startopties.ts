import { Configuratiefout, leesConfiguratie } from '../../src/configuratie.ts';
import { Startfout } from './melding.ts';
import { poortBezwaar } from './poort.ts';
import { PROJECT, vanafGebruiker } from './project.ts';
import { join } from 'node:path';

/** Below the range from which systems hand out ports of their own accord, so that they are nearly always free. */
const POORTEN = {
  PORT: { standaard: 3000, waarvoor: 'de webapplicatie en de API' },
  POSTBUS_PORT: { standaard: 18_025, waarvoor: 'de pagina van de postbus' },
  SMTP_PORT: { standaard: 11_025, waarvoor: 'de mailserver van de postbus' },
  POSTGRES_PORT: { standaard: 15_439, waarvoor: 'PostgreSQL' },
  TEMPORAL_PORT: { standaard: 17_233, waarvoor: 'Temporal' },
} as const;

type Poortnaam = keyof typeof POORTEN;

/** What the environment says about a start. */
export interface Startopties {
  poorten: Record<Poortnaam, number>;
  /** Given by the user: that part is not started here. */
  databaseUrl?: string;
  temporalAdres?: string;
  temporalNamespace: string;
  smtpUrl?: string;
  instellingenBestand: string;
}

/**
 * Reads the environment, and has the product's own configuration check the rest of it, before anything is started.
 *
 * @throws Startfout naming every variable that is wrong
 */
export function leesStartopties(env: NodeJS.ProcessEnv): Startopties {
  const meldingen: string[] = [];
  const poorten = Object.fromEntries(
    Object.entries(POORTEN).map(([naam, { standaard }]) => {
      const waarde = env[naam]?.trim() || String(standaard);
      const poort = /^\d{1,5}$/.test(waarde) ? Number(waarde) : 0;
      if (poort < 1 || poort > 65_535) meldingen.push(`${naam} moet een poortnummer zijn, van 1 tot en met 65535.`);
      return [naam, poort];
    }),
  ) as Record<Poortnaam, number>;
  const dubbel = Object.values(poorten).find((poort, plaats, alle) => poort > 0 && alle.indexOf(poort) !== plaats);
  if (dubbel) meldingen.push(`Poort ${dubbel} is voor twee onderdelen gekozen: ${Object.keys(POORTEN).join(', ')}.`);

  const { DATABASE_URL: databaseUrl, TEMPORAL_ADDRESS: temporalAdres, SMTP_URL: smtpUrl } = env;
  const instellingenBestand = env['INSTELLINGEN_BESTAND']
    ? vanafGebruiker(env['INSTELLINGEN_BESTAND'], env)
    : join(PROJECT, 'tools', 'voorbeeld-instellingen.json');
  const hier = '127.0.0.1:1';
  try {
    leesConfiguratie({
      ...env,
      PORT: '1',
      DATABASE_URL: databaseUrl || `postgresql://${hier}/keurmerkregie`,
      TEMPORAL_ADDRESS: temporalAdres || hier,
      SMTP_URL: smtpUrl || `smtp://${hier}`,
      INSTELLINGEN_BESTAND: instellingenBestand,
      WEB_MAP: '',
    });
  } catch (fout) {
    if (!(fout instanceof Configuratiefout)) throw fout;
    meldingen.push(...Object.entries(fout.meldingen).map(([naam, melding]) => `${naam} ${melding}`));
  }
  if (meldingen.length > 0) throw new Startfout(meldingen.join('\n'));
  return {
    poorten,
    temporalNamespace: env['TEMPORAL_NAMESPACE'] || 'default',
    instellingenBestand,
    ...(databaseUrl ? { databaseUrl } : {}),
    ...(temporalAdres ? { temporalAdres } : {}),
    ...(smtpUrl ? { smtpUrl } : {}),
  };
}

/**
 * Checks that the ports of what will be started here are free.
 *
 * @throws Startfout with a sentence for each that is not
 */
export async function controleerPoorten({ poorten, databaseUrl, temporalAdres, smtpUrl }: Startopties): Promise<void> {
  const nodig: Poortnaam[] = [
    'PORT',
    ...(smtpUrl ? [] : (['SMTP_PORT', 'POSTBUS_PORT'] as const)),
    ...(databaseUrl ? [] : (['POSTGRES_PORT'] as const)),
    ...(temporalAdres ? [] : (['TEMPORAL_PORT'] as const)),
  ];
  const bezwaren: string[] = [];
  for (const naam of nodig) {
    const code = await poortBezwaar(poorten[naam]);
    if (!code) continue;
    const reden =
      code === 'EADDRINUSE' ? 'is al in gebruik' : code === 'EACCES' ? 'mag u niet gebruiken' : `gaat niet (${code})`;
    bezwaren.push(
      `Poort ${poorten[naam]} voor ${POORTEN[naam].waarvoor} ${reden}: kies een andere met ${naam}, bijvoorbeeld \`${naam}=${voorstel(poorten[naam])} npm start\`.`,
    );
  }
  if (bezwaren.length > 0) throw new Startfout(bezwaren.join('\n'));
}

function voorstel(poort: number): number {
  return poort < 1024 ? 3000 : Math.min(poort + 1, 65_535);
}
