/** The planning of the resultatenaudit as a resource (N-29, RA-4). */
import { z } from 'zod';
import { datum, regel } from '../invoer/velden.ts';
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
      })
      .meta({ id: 'Resultatenaudit' }),
    opdracht: ({ meetjaar, certificerendeInstelling, auditDatum }) => ({
      soort: 'ResultatenauditPlannen',
      meetjaar,
      certificerendeInstelling,
      datum: auditDatum,
    }),
    velden: { datum: 'auditDatum' },
    feiten: ['ResultatenauditGepland'],
  }),
];
