/**
 * The import file of schools: one CSV row per school in its present state. Reports every mistake of every row at once,
 * with its place; the rows without mistakes can be imported.
 */
import type { Importfout, Importrij } from '../../activities/importeren.ts';
import { type CsvRegel, leesCsv } from './csv-regels.ts';
import { toonbaar } from './cellen.ts';
import { KOLOMMEN, type Kolom, leesRij, type Leescontext, MAG_ONTBREKEN, VERPLICHTE_KOLOMMEN } from './rij.ts';

/** The most records that one file may have, with its header and blank lines. */
export const MEESTE_REGELS = 5_000;

export interface Importbestand {
  /** False when the file as a whole cannot be used: then `fouten` says why and there are no rows. */
  bruikbaar: boolean;
  /** Rows with content, without the header. */
  gelezen: number;
  /** The rows without mistakes. */
  rijen: Importrij[];
  fouten: Importfout[];
}

/** The text of a file in UTF-8, with or without byte order mark; the place of the first wrong byte when it is not. */
export function leesUtf8(inhoud: Uint8Array): { tekst: string } | { fouten: Importfout[] } {
  try {
    return { tekst: new TextDecoder('utf-8', { fatal: true }).decode(inhoud) };
  } catch {
    const regels = new TextDecoder('utf-8').decode(inhoud).split(/\r\n|\n|\r/);
    const nr = regels.findIndex((regel) => regel.includes('\uFFFD'));
    const reden = 'Dit bestand is niet opgeslagen als UTF-8. Kies bij het opslaan: CSV UTF-8.';
    return { fouten: [{ regel: nr + 1, kolom: null, waarde: toonbaar(regels[nr] ?? ''), reden, regelId: 'A10' }] };
  }
}

/** Reads the text of an import file. Never throws. */
export function leesScholen(tekst: string, context: Leescontext): Importbestand {
  const records: CsvRegel[] = [];
  for (const record of leesCsv(tekst)) {
    records.push(record);
    if (records.length > MEESTE_REGELS) {
      return onbruikbaar(record.regel, '', `Dit bestand heeft meer dan ${MEESTE_REGELS} regels. Splits het in delen.`);
    }
  }
  const [kop, ...gevuld] = records.filter(({ inhoud }) => 'reden' in inhoud || inhoud.cellen.length > 0);
  if (!kop) return onbruikbaar(1, '', 'Dit bestand is leeg.');
  if ('reden' in kop.inhoud) return onbruikbaar(kop.regel, kop.tekst, kop.inhoud.reden);
  const kopfout = foutInKop(kop.inhoud.cellen, kop.tekst);
  if (kopfout) return onbruikbaar(kop.regel, kop.tekst, kopfout);
  if (gevuld.length === 0) return onbruikbaar(kop.regel, '', 'Dit bestand heeft alleen een kopregel en geen scholen.');

  const kolommen = kop.inhoud.cellen as Kolom[];
  const eersteRegel = new Map<string, number>();
  const uitkomsten = gevuld.map((record) => leesRecord(record, kolommen, context, eersteRegel));
  return {
    bruikbaar: true,
    gelezen: gevuld.length,
    rijen: uitkomsten.flatMap(({ rij }) => rij ?? []),
    fouten: uitkomsten.flatMap(({ fouten }) => fouten),
  };
}

function onbruikbaar(regel: number, waarde: string, reden: string): Importbestand {
  const fout = { regel, kolom: null, waarde: toonbaar(waarde), reden, regelId: 'A10' };
  return { bruikbaar: false, gelezen: 0, rijen: [], fouten: [fout] };
}

/** Why the header cannot be used, in one sentence or two; null when it can. The order of the columns is free. */
function foutInKop(cellen: readonly string[], tekst: string): string | null {
  if (cellen.length === 1 && tekst.includes(';')) {
    return 'De kolommen zijn gescheiden met een puntkomma. Sla het bestand op met een komma als scheidingsteken.';
  }
  const ontbreekt = VERPLICHTE_KOLOMMEN.filter((kolom) => !cellen.includes(kolom));
  const vreemd = cellen.filter((cel) => !(KOLOMMEN as string[]).includes(cel));
  const dubbel = KOLOMMEN.filter((kolom) => cellen.filter((cel) => cel === kolom).length > 1);
  const geenKop = ontbreekt.length === VERPLICHTE_KOLOMMEN.length;
  const delen = [
    geenKop ? 'De kopregel ontbreekt' : opsomming('Deze kolommen ontbreken', ontbreekt),
    geenKop ? null : opsomming('Deze kolommen zijn onbekend', vreemd.map(toonbaar)),
    opsomming('Deze kolommen staan er meer dan één keer', dubbel),
  ].filter((deel) => deel !== null);
  if (delen.length === 0) return null;
  const magErbij = `Erbij mag ook: ${MAG_ONTBREKEN.join(',')}.`;
  return `${delen.join('. ')}. De kopregel moet zijn: ${VERPLICHTE_KOLOMMEN.join(',')}. ${magErbij}`;
}

/** Names at most ten of them. */
function opsomming(zin: string, namen: readonly string[]): string | null {
  if (namen.length === 0) return null;
  return `${zin}: ${namen.slice(0, 10).join(', ')}${namen.length > 10 ? ' …' : ''}`;
}

/** What belongs to one school only. */
const UNIEK = [
  { kolom: 'kvkNummer', naam: 'KvK-nummer', regelId: 'A10' },
  { kolom: 'duoNummer', naam: 'DUO-nummer', regelId: 'AP-2' },
] as const;

function leesRecord(
  { regel, inhoud, tekst }: CsvRegel,
  kolommen: readonly Kolom[],
  context: Leescontext,
  eersteRegel: Map<string, number>,
): { rij: Importrij | null; fouten: Importfout[] } {
  const heleRegel = (reden: string) => ({
    rij: null,
    fouten: [{ regel, kolom: null, waarde: toonbaar(tekst), reden, regelId: 'A10' }],
  });
  if ('reden' in inhoud) return heleRegel(inhoud.reden);
  const { cellen } = inhoud;
  if (cellen.length !== kolommen.length) {
    const wat = cellen.length < kolommen.length ? 'te weinig' : 'te veel';
    return heleRegel(`Deze regel heeft ${wat} kolommen: ${cellen.length}. Het moeten er ${kolommen.length} zijn.`);
  }
  // A column that the file does without is empty in every row.
  const leeg = KOLOMMEN.map((kolom) => [kolom, '']);
  const gevuld = kolommen.map((kolom, i) => [kolom, cellen[i] ?? '']);
  const opNaam = Object.fromEntries([...leeg, ...gevuld]) as Record<Kolom, string>;
  const uitkomst = leesRij(regel, opNaam, context);
  const dubbel = UNIEK.flatMap(({ kolom, naam, regelId }) => {
    const waarde = opNaam[kolom];
    const eerder = waarde === '' ? regel : (eersteRegel.get(`${kolom} ${waarde}`) ?? regel);
    eersteRegel.set(`${kolom} ${waarde}`, eerder);
    if (eerder === regel) return [];
    const reden = `Regel ${eerder} en regel ${regel} hebben hetzelfde ${naam}. Laat er één staan.`;
    return [{ regel, kolom, waarde: toonbaar(waarde), reden, regelId }];
  });
  return dubbel.length === 0 ? uitkomst : { rij: null, fouten: [...dubbel, ...uitkomst.fouten] };
}
