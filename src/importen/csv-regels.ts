/**
 * Reads CSV (RFC 4180, comma, double quotes) record by record, each with the line of the file on which it begins. A
 * record with a quoting mistake costs that record only: reading goes on at the next line, so that every mistake of the
 * file can be reported at once.
 */
import { parse } from 'csv-parse/sync';

export interface CsvRegel {
  /** Line of the file, from 1, on which the record begins. */
  regel: number;
  /** The cells without surrounding white space, or why the record cannot be read. */
  inhoud: { cellen: string[] } | { reden: string };
  tekst: string;
}

/** The longest record, in characters; no school needs a tenth of it. */
const LANGSTE_RECORD = 50_000;

/** The records of a CSV text in order; a blank one has no cells. Never throws. */
export function* leesCsv(tekst: string): Generator<CsvRegel> {
  const regels = tekst.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  let nr = 0;
  while (nr < regels.length) {
    const einde = eindeVanRecord(regels, nr);
    const record = regels.slice(nr, einde + 1).join('\n');
    const inhoud = record.trim() === '' ? { cellen: [] } : leesRecord(record);
    if ('reden' in inhoud) {
      yield { regel: nr + 1, inhoud, tekst: regels[nr] ?? '' };
      nr += 1;
    } else {
      const leeg = inhoud.cellen.every((cel) => cel === '');
      yield { regel: nr + 1, inhoud: leeg ? { cellen: [] } : inhoud, tekst: record };
      nr = einde + 1;
    }
  }
}

/** Index of the line on which the record ends: a line break between quotes belongs to the cell. */
function eindeVanRecord(regels: readonly string[], begin: number): number {
  let open = heeftOpenAanhaling(regels[begin] ?? '');
  let nr = begin;
  while (open && nr + 1 < regels.length) {
    nr += 1;
    if (heeftOpenAanhaling(regels[nr] ?? '')) open = false;
  }
  return open ? begin : nr;
}

const heeftOpenAanhaling = (regel: string) => (regel.split('"').length - 1) % 2 === 1;

function leesRecord(record: string): CsvRegel['inhoud'] {
  if (record.length > LANGSTE_RECORD) return { reden: `Deze regel is langer dan ${LANGSTE_RECORD} tekens.` };
  try {
    const [cellen = []] = parse(record, { relax_column_count: true, trim: true, record_delimiter: '\n' });
    return { cellen: cellen.map((cel) => cel.trim()) };
  } catch {
    return { reden: 'De aanhalingstekens in deze regel kloppen niet.' };
  }
}
