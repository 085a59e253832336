/** Interests of a certificerende instelling or an inspecteur in a school, as resources (LG-12). */
import { z } from 'zod';
import { PARTIJEN } from '../../domain/dossier/belangen/feiten.ts';
import { datum, regel, tekst } from '../invoer/velden.ts';
import { alsBron } from '../opdrachten/bron.ts';

const onderwerp = 'Belangen';

const Belang = z
  .strictObject({
    partij: z.enum(PARTIJEN),
    wie: regel(200).meta({ description: 'De naam van de certificerende instelling, of het nummer van de inspecteur.' }),
    van: datum(),
    totEnMet: datum().nullish().meta({ description: 'Leeg als het einde nog niet bekend is.' }),
    toelichting: tekst(),
  })
  .meta({ id: 'Belang' });

const vastleggen = alsBron({
  pad: 'belangen',
  naam: 'Belang',
  samenvatting: 'Belang bij deze school vastleggen',
  onderwerp,
  opdrachten: ['BelangVastleggen'],
  invoer: Belang,
  opdracht: ({ partij, wie, van, totEnMet, toelichting }, _pad, bewaar) => ({
    soort: 'BelangVastleggen',
    partij,
    wie,
    van,
    totEnMet: totEnMet ?? null,
    toelichting: bewaar('toelichting', toelichting),
  }),
  feiten: ['BelangVastgelegd'],
});

const EindeVanBelang = z
  .strictObject({ nummer: z.int().min(1).max(10_000), totEnMet: datum() })
  .meta({ id: 'EindeVanBelang' });

const beeindigen = alsBron({
  pad: 'belangen',
  actie: '_beeindig',
  naam: 'EindeVanBelang',
  samenvatting: 'Einde van een belang vastleggen',
  onderwerp,
  opdrachten: ['BelangBeeindigen'],
  invoer: EindeVanBelang,
  opdracht: ({ nummer, totEnMet }) => ({ soort: 'BelangBeeindigen', nummer, totEnMet }),
  feiten: ['BelangBeeindigd'],
});

export const belangenbronnen = [vastleggen, beeindigen];
