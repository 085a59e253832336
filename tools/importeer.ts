/**
 * `npm run importeer -- <bestand>`: imports a file of schools through the API, shows how far it is, and reports every
 * mistake. Exit code 0: every row is imported or was there already; 1: there were mistakes; 2: it could not be done.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as wacht } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Importfout } from '../activities/importeren.ts';
import { dagVan } from '../domain/termijn/index.ts';
import type { Probleem } from '../src/problemen/probleem.ts';
import type { ImportWeergave } from '../src/importen/schemas.ts';
import { leesAdressen } from './omgeving/adressen.ts';
import { vanafGebruiker } from './omgeving/project.ts';

const GEBRUIK = 'Gebruik: npm run importeer -- <bestand.csv> [--api <adres>]';

/** How long the API may be away before this gives up. The import itself goes on without this. */
const GEDULD_MS = 60_000;

const PEILING_MS = 500;

/** Where there is no terminal, progress is a line every so often. */
const MELDING_MS = 5_000;

/** The widest value in the table of mistakes, in characters. */
const BREEDSTE_WAARDE = 40;

/** Why it could not be done, in a sentence that says what to do. */
class Mislukt extends Error {}

/** Where the output goes; a terminal shows progress on one line. */
export interface Uitvoer {
  isTTY?: boolean;
  write(tekst: string): unknown;
}

/** @returns the exit code */
export async function importeer(argumenten: string[], env: NodeJS.ProcessEnv, uit: Uitvoer): Promise<0 | 1 | 2> {
  try {
    const { pad, api } = leesArgumenten(argumenten, env);
    const inhoud = leesBestand(pad);
    const begonnen = Date.now();
    const aangenomen = await neemAan(api, inhoud);
    if ('onbruikbaar' in aangenomen) {
      uit.write(`Dit bestand is niet te importeren:\n${aangenomen.onbruikbaar.map((zin) => `  ${zin}\n`).join('')}`);
      return 1;
    }
    const klaar = await volg(api, aangenomen.id, uit);
    toonFouten(klaar.fouten, uit);
    uit.write(samenvatting(klaar, Date.now() - begonnen));
    return klaar.fouten.length > 0 ? 1 : 0;
  } catch (fout) {
    uit.write(`${fout instanceof Error ? fout.message : String(fout)}\n`);
    return 2;
  }
}

function leesArgumenten(args: string[], env: NodeJS.ProcessEnv): { pad: string; api: string } {
  const { values, positionals } = ontleed(args);
  const [bestand, ...over] = positionals;
  if (!bestand || over.length > 0) throw new Mislukt(GEBRUIK);
  const api = values.api ?? leesAdressen(env).web;
  if (!/^https?:\/\//.test(api) || !URL.canParse(api))
    throw new Mislukt(`${api} is geen adres van een API. ${GEBRUIK}`);
  return { pad: vanafGebruiker(bestand, env), api: api.replace(/\/+$/, '') };
}

function ontleed(args: string[]) {
  try {
    return parseArgs({ args, options: { api: { type: 'string' } }, allowPositionals: true });
  } catch {
    throw new Mislukt(GEBRUIK);
  }
}

function leesBestand(pad: string): Buffer {
  try {
    return readFileSync(pad);
  } catch {
    throw new Mislukt(`Het bestand ${pad} is niet te lezen. Controleer de naam en de map.`);
  }
}

/**
 * Hands the file in. The key is that of this file on this day, so that a command that was broken off finds its import
 * again. An import that was ready already is not answered: then the file is handed in anew under the next key.
 */
async function neemAan(api: string, inhoud: Buffer): Promise<{ id: string } | { onbruikbaar: string[] }> {
  let sleutel = `${createHash('sha256').update(inhoud).digest('hex')}/${dagVan(Date.now())}`;
  for (;;) {
    const antwoord = await vraag(`${api}/v1/importen`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', 'idempotency-key': sleutel },
      body: new Uint8Array(inhoud),
    });
    if (antwoord.status === 400) {
      const { detail, fouten = [] } = (await antwoord.json()) as Probleem;
      return { onbruikbaar: fouten.length > 0 ? fouten.map(({ tekst }) => tekst) : [detail] };
    }
    const stand = await leesStand(antwoord);
    if (stand.status !== 'klaar' || !antwoord.headers.has('idempotent-replayed')) return stand;
    sleutel = createHash('sha256').update(`${sleutel}/${stand.id}`).digest('hex');
  }
}

async function volg(api: string, id: string, uit: Uitvoer): Promise<ImportWeergave> {
  let gemeldOp = Date.now();
  for (;;) {
    const stand = await leesStand(await vraag(`${api}/v1/importen/${id}`, {}));
    const tekst = `Importeren: ${stand.aantal - stand.teGaan} van ${stand.aantal} scholen`;
    if (uit.isTTY) uit.write(`\r\u001b[K${tekst}${stand.status === 'klaar' ? '\n' : ''}`);
    else if (Date.now() - gemeldOp >= MELDING_MS || stand.status === 'klaar') {
      gemeldOp = Date.now();
      uit.write(`${tekst}\n`);
    }
    if (stand.status === 'klaar') return stand;
    await wacht(PEILING_MS);
  }
}

type Vraagopties = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> };

/** A request that is repeated while the API says that it cannot answer now, or falls silent after it was there. */
async function vraag(url: string, opties: Vraagopties): Promise<Response> {
  const headers = {
    accept: 'application/json',
    'x-ontwikkel-rol': 'servicedesk',
    'x-ontwikkel-naam': 'importeer',
    ...opties.headers,
  };
  const einde = Date.now() + GEDULD_MS;
  for (;;) {
    try {
      const antwoord = await fetch(url, { ...opties, headers });
      if (antwoord.status !== 503 || Date.now() > einde) return antwoord;
      await antwoord.arrayBuffer();
      await wacht(Number(antwoord.headers.get('retry-after') ?? 1) * 1_000);
    } catch {
      const eersteVraag = opties.method === 'POST';
      if (eersteVraag || Date.now() > einde) throw new Mislukt(onbereikbaar(url, eersteVraag));
      await wacht(PEILING_MS);
    }
  }
}

function onbereikbaar(url: string, eersteVraag: boolean): string {
  const { origin } = new URL(url);
  if (eersteVraag)
    return `Op ${origin} antwoordt geen API. Start keurmerkregie met \`npm start\` of geef het adres met --api.`;
  return `De API op ${origin} antwoordt niet meer. Start haar weer en geef deze opdracht nog eens: de import gaat dan verder.`;
}

/** How far the import is, or what the API says against it. */
async function leesStand(antwoord: Response): Promise<ImportWeergave> {
  const inhoud: unknown = await antwoord.json().catch(() => null);
  if (antwoord.ok) return inhoud as ImportWeergave;
  const detail = (inhoud as Partial<Probleem> | null)?.detail ?? 'Controleer het adres.';
  throw new Mislukt(`De import is niet gelukt (${antwoord.status}). ${detail}`);
}

function toonFouten(fouten: readonly Importfout[], uit: Uitvoer): void {
  if (fouten.length === 0) return;
  const rijen = [...fouten]
    .sort((a, b) => a.regel - b.regel)
    .map(({ regel, kolom, waarde, reden, regelId }) => [
      String(regel),
      kolom ?? '(hele regel)',
      kort(waarde),
      `${reden} [${regelId}]`,
    ]);
  const tabel = [['regel', 'kolom', 'waarde', 'wat er niet klopt'], ...rijen];
  const breedtes = [0, 1, 2].map((i) => Math.max(...tabel.map((rij) => (rij[i] ?? '').length)));
  uit.write('\n');
  for (const rij of tabel) uit.write(`${rij.map((cel, i) => cel.padEnd(breedtes[i] ?? 0)).join('  ')}\n`);
  uit.write('\n');
}

const kort = (waarde: string) =>
  waarde.length > BREEDSTE_WAARDE ? `${waarde.slice(0, BREEDSTE_WAARDE - 1)}…` : waarde;

function samenvatting({ gestart, ongewijzigd, fouten, foutieveRegels }: ImportWeergave, ms: number): string {
  const seconden = (ms / 1_000).toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const metFouten =
    fouten.length > 0
      ? `, ${aantal(foutieveRegels, 'regel', 'regels')} met ${aantal(fouten.length, 'fout', 'fouten')}`
      : '';
  return `Klaar in ${seconden} s: ${aantal(gestart, 'school', 'scholen')} geïmporteerd, ${ongewijzigd} ongewijzigd${metFouten}.\n`;
}

const aantal = (n: number, een: string, meer: string) => `${n} ${n === 1 ? een : meer}`;

if (import.meta.main) process.exitCode = await importeer(process.argv.slice(2), process.env, process.stdout);
