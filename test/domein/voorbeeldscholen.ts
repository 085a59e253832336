/** The 227 schools of an import of real size, in the state in which they are imported, with how each of them behaves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Opdracht } from '../../domain/dossier/dossier.ts';
import type { Rol } from '../../domain/dossier/procedure.ts';
import { leesScholen } from '../../src/importen/scholen-csv.ts';
import { BRONNEN } from './bronnen.ts';
import { type Gedrag, stil, vlot, wisselend } from './gedrag.ts';

const BESTAND = join(import.meta.dirname, '..', 'importen', 'fixtures', 'scholen-227.csv');

export interface Voorbeeldschool {
  nummer: number;
  begin: [Opdracht, Rol][];
  wijze: 'vlot' | 'stil' | 'wisselend';
  gedrag: Gedrag;
}

/** One in ten never answers, one in ten answers in some years; all others do what is asked of them. */
export function voorbeeldscholen(vandaag: string): Voorbeeldschool[] {
  const { rijen, fouten } = leesScholen(readFileSync(BESTAND, 'utf8'), { ...BRONNEN, vandaag });
  if (fouten.length > 0) throw new Error(`Het voorbeeldbestand heeft ${fouten.length} fouten`);
  return rijen.map(({ stand }, nummer) => {
    const wijze = nummer % 10 === 3 ? 'stil' : nummer % 10 === 7 ? 'wisselend' : 'vlot';
    return { nummer, begin: [[{ soort: 'SchoolImporteren', stand }, 'servicedesk']], wijze, gedrag: GEDRAG[wijze] };
  });
}

const GEDRAG = { vlot, stil, wisselend };
