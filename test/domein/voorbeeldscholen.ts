/** The 227 schools of an import of real size, in the state in which they are imported, with how each of them behaves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Opdracht } from '../../domain/dossier/dossier.ts';
import type { Rol } from '../../domain/dossier/procedure.ts';
import { leesScholen } from '../../src/importen/scholen-csv.ts';
import { BRONNEN } from './bronnen.ts';
import { stoppend, tegenslag } from './gedrag-tegenslag.ts';
import { type Gedrag, stil, vlot, wisselend } from './gedrag.ts';

const BESTAND = join(import.meta.dirname, '..', 'importen', 'fixtures', 'scholen-227.csv');

type Wijze = 'vlot' | 'stil' | 'wisselend' | 'met tegenslag' | 'stopt';

export interface Voorbeeldschool {
  nummer: number;
  begin: [Opdracht, Rol][];
  wijze: Wijze;
  gedrag: Gedrag;
}

/**
 * Of every ten schools one never answers, one answers in some years, and two have years that go wrong; of every twenty one
 * stops. All others do what is asked of them.
 */
export function voorbeeldscholen(vandaag: string): Voorbeeldschool[] {
  const { rijen, fouten } = leesScholen(readFileSync(BESTAND, 'utf8'), { ...BRONNEN, vandaag });
  if (fouten.length > 0) throw new Error(`Het voorbeeldbestand heeft ${fouten.length} fouten`);
  return rijen.map(({ stand }, nummer) => {
    const wijze = wijzeVan(nummer);
    const gedrag = GEDRAG[wijze](nummer);
    return { nummer, begin: [[{ soort: 'SchoolImporteren', stand }, 'servicedesk']], wijze, gedrag };
  });
}

function wijzeVan(nummer: number): Wijze {
  switch (nummer % 10) {
    case 3:
      return 'stil';
    case 7:
      return 'wisselend';
    case 5:
    case 8:
      return 'met tegenslag';
    default:
      return nummer % 20 === 9 ? 'stopt' : 'vlot';
  }
}

const GEDRAG: Readonly<Record<Wijze, (nummer: number) => Gedrag>> = {
  vlot: () => vlot,
  stil: () => stil,
  wisselend: () => wisselend,
  'met tegenslag': tegenslag,
  stopt: () => stoppend,
};
