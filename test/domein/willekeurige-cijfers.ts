/** Random figures of a meetjaar: results, exclusions, and what an auditor thinks of them. */
import fc from 'fast-check';
import { ADVIEZEN, PIJLERS } from '../../domain/dossier/resultatenaudit/feiten.ts';
import { LEERROUTES } from '../../domain/regels/leerroutes.ts';
import type { Datum } from '../../domain/termijn/index.ts';
import { vast } from './willekeurige-inhoud.ts';

/** The year of the day, or one before it. */
export const ditJaarOfVorig = fc.constantFrom(0, -1).map((n) => (vandaag: Datum) => Number(vandaag.slice(0, 4)) + n);
export const aantal = (hoogste: number) => vast(fc.integer({ min: 0, max: hoogste }));
export const elip = (hoogste: number) =>
  fc.oneof(
    fc.constant([]),
    fc.record({ grond: fc.constant('ELIP'), aantal: fc.nat(hoogste) }).map((u) => [u]),
  );
export const resultaten = vast(
  fc.tuple(
    ...LEERROUTES.map((leerroute) =>
      fc.record({
        leerroute: fc.constant(leerroute),
        kandidaten: fc.integer({ min: 15, max: 100 }),
        uitgesloten: elip(5),
        geslaagd: fc.nat(12),
      }),
    ),
  ),
);
// Positive on a pillar is often refused by what stands on record.
const oordelen = fc.constantFrom(...ADVIEZEN, 'negatief', 'negatief');
export const adviezen = vast(fc.record(Object.fromEntries(PIJLERS.map((pijler) => [pijler, oordelen]))));
