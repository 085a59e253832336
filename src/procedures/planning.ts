/** The planning of the resultatenaudit as a resource (N-29, RA-4). */
import { z } from 'zod';
import { datum, regel, tekst } from '../invoer/velden.ts';
import { alsBron } from '../opdrachten/bron.ts';

export const planningbronnen = [
  alsBron({
    pad: 'resultatenaudits',
    naam: 'Resultatenaudit',
    samenvatting: 'Resultatenaudit plannen of verplaatsen',
    onderwerp: 'Resultatenaudits',
    opdrachten: ['ResultatenauditPlannen'],
    invoer: z
      .strictObject({
        meetjaar: z.int().min(2000).max(2199),
        certificerendeInstelling: regel(200).meta({
          description: 'Een naam uit de lijst van certificerende instellingen.',
        }),
        auditDatum: datum(),
        reden: tekst().nullish().meta({
          description: 'Waarom er een nieuwe dag nodig is. Verplicht als de dag van de audit voorbij is.',
        }),
      })
      .meta({ id: 'Resultatenaudit' }),
    opdracht: ({ meetjaar, certificerendeInstelling, auditDatum, reden }, _pad, bewaar) => ({
      soort: 'ResultatenauditPlannen',
      meetjaar,
      certificerendeInstelling,
      datum: auditDatum,
      ...(reden ? { reden: bewaar('reden', reden) } : {}),
    }),
    velden: { datum: 'auditDatum' },
    feiten: ['ResultatenauditGepland'],
  }),
];
