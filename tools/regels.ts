/**
 * `npm run regels -- 2026` prints every rule of a Handleiding version; `npm run regels -- 2023 2024` what differs. The
 * norms are those of `INSTELLINGEN_BESTAND`, or else the examples of `npm start`. `npm run regels -- proef`: see
 * regelproef.ts.
 */
import { join } from 'node:path';
import { HANDLEIDINGEN, zoekHandleiding } from '../domain/regels/handleiding.ts';
import { regeltabel, regelverschillen } from '../domain/regels/regeltabel.ts';
import { leesInstellingen } from '../src/instellingen.ts';
import { regelproef } from './regelproef.ts';
import { alsTabel } from './tabel.ts';

const VOORBEELD = join(import.meta.dirname, 'voorbeeld-instellingen.json');
const GEBRUIK = `Gebruik: npm run regels -- VERSIE [ANDERE VERSIE], of npm run regels -- proef. Versies: ${HANDLEIDINGEN.map((h) => h.versie).join(', ')}.`;

/** The text for the terminal. @throws Error in Dutch when a version does not exist */
function maak(versies: string[]): string {
  const [eerste, tweede, ...rest] = versies;
  if (eerste === undefined || rest.length > 0) throw new Error(GEBRUIK);
  const instellingen = leesInstellingen(process.env['INSTELLINGEN_BESTAND'] ?? VOORBEELD);
  const tabel = (versie: string) => {
    const gevonden = zoekHandleiding(versie);
    if (!gevonden) throw new Error(`Handleiding ${versie} bestaat niet. ${GEBRUIK}`);
    return regeltabel(gevonden, instellingen);
  };
  if (tweede === undefined) {
    const rijen = tabel(eerste).map((r) => [r.onderwerp, r.regel, r.waarde, r.bron]);
    return `Handleiding ${eerste}\n\n${alsTabel(['onderwerp', 'regel', 'waarde', 'bron'], rijen)}`;
  }
  const verschillen = regelverschillen(tabel(eerste), tabel(tweede));
  if (verschillen.length === 0) return `Handleiding ${eerste} en ${tweede} zeggen hetzelfde.`;
  const rijen = verschillen.map((v) => [v.onderwerp, v.regel, v.van ?? '–', v.naar ?? '–', v.bron]);
  const koppen = ['onderwerp', 'regel', eerste, tweede, 'bron'];
  return `Verschillen tussen Handleiding ${eerste} en ${tweede}\n\n${alsTabel(koppen, rijen)}`;
}

const argumenten = process.argv.slice(2);
try {
  if (argumenten.join(' ') === 'proef') process.exitCode = await regelproef(process.env, process.stdout);
  else process.stdout.write(`${maak(argumenten)}\n`);
} catch (fout) {
  process.stderr.write(`${fout instanceof Error ? fout.message : String(fout)}\n`);
  process.exitCode = 1;
}
