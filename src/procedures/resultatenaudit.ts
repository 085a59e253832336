/** The results of a meetjaar, the advice of the auditor and the besluit on the meetperiode, as resources (RA-1 to RA-10). */
import { z } from 'zod';
import { ADVIEZEN, PIJLERS, type Pijler } from '../../domain/dossier/resultatenaudit/feiten.ts';
import { LEERROUTES } from '../../domain/regels/leerroutes.ts';
import { cursisten, datum, meetjaar, tekst, uitsluitingen } from '../invoer/velden.ts';
import { alsBron } from '../opdrachten/bron.ts';

const onderwerp = 'Resultatenaudits';

const Resultaten = z
  .strictObject({
    meetjaar: meetjaar(),
    leverDatum: datum(),
    resultaten: z
      .array(
        z
          .strictObject({
            leerroute: z.enum(LEERROUTES),
            kandidaten: cursisten('Iedereen die in de meetperiode klaar was, ook wie niet meetelt.'),
            uitgesloten: uitsluitingen(),
            geslaagd: cursisten('Geslaagd, van wie meetelt.'),
          })
          .meta({ id: 'Resultaatopgave' }),
      )
      .max(10),
  })
  .meta({ id: 'Resultaten' });

const resultaten = alsBron({
  pad: 'resultaten',
  naam: 'Resultaten',
  samenvatting: 'Resultaten aanleveren',
  onderwerp,
  opdrachten: ['ResultatenLeveren'],
  invoer: Resultaten,
  opdracht: ({ meetjaar: jaar, leverDatum, resultaten: opgaven }) => ({
    soort: 'ResultatenLeveren',
    meetjaar: jaar,
    geleverdOp: leverDatum,
    resultaten: opgaven,
  }),
  velden: { geleverdOp: 'leverDatum' },
  feiten: ['GegevensGevraagd', 'ResultatenGeleverd', 'GegevensCompleet'],
});

const advies = z.enum(ADVIEZEN);
const perPijler = Object.fromEntries(PIJLERS.map((pijler) => [pijler, advies])) as Record<Pijler, typeof advies>;

const Auditadvies = z
  .strictObject({
    meetjaar: meetjaar(),
    auditDatum: datum().meta({ description: 'De dag waarop de audit is gehouden.' }),
    adviezen: z.strictObject(perPijler),
    bewijs: tekst().meta({ description: 'Waar het rapport en de stukken te vinden zijn.' }),
  })
  .meta({ id: 'Auditadvies' });

const adviezen = alsBron({
  pad: 'auditadviezen',
  naam: 'Auditadvies',
  samenvatting: 'Advies na de resultatenaudit geven',
  onderwerp,
  opdrachten: ['AuditadviesGeven'],
  invoer: Auditadvies,
  opdracht: (invoer, _pad, bewaar) => ({
    soort: 'AuditadviesGeven',
    meetjaar: invoer.meetjaar,
    gehoudenOp: invoer.auditDatum,
    adviezen: invoer.adviezen,
    bewijs: bewaar('bewijs', invoer.bewijs),
  }),
  velden: { gehoudenOp: 'auditDatum' },
  feiten: ['AuditadviesGegeven'],
});

const IntrekkingVanAdvies = z
  .strictObject({
    meetjaar: meetjaar(),
    reden: tekst().meta({ description: 'Wat er niet klopt, of waarom de audit over moet.' }),
  })
  .meta({ id: 'IntrekkingVanAdvies' });

const adviesintrekkingen = alsBron({
  pad: 'auditadviezen',
  actie: '_trek-in',
  naam: 'IntrekkingVanAdvies',
  samenvatting: 'Advies na de resultatenaudit intrekken',
  onderwerp,
  opdrachten: ['AuditadviesIntrekken'],
  invoer: IntrekkingVanAdvies,
  opdracht: ({ meetjaar: jaar, reden }, _pad, bewaar) => ({
    soort: 'AuditadviesIntrekken',
    meetjaar: jaar,
    reden: bewaar('reden', reden),
  }),
  feiten: ['AuditadviesIngetrokken'],
});

const Meetperiodebesluit = z
  .strictObject({
    meetjaar: meetjaar(),
    motivering: tekst().nullish().meta({
      description:
        'Verplicht als het advies negatief is (Awb 3:50), of als de instelling de audit niet had mogen doen.',
    }),
  })
  .meta({ id: 'Meetperiodebesluit' });

const besluiten = alsBron({
  pad: 'meetperiodebesluiten',
  naam: 'Meetperiodebesluit',
  samenvatting: 'Meetperiode goedkeuren',
  onderwerp,
  opdrachten: ['MeetperiodeGoedkeuren'],
  invoer: Meetperiodebesluit,
  opdracht: ({ meetjaar: jaar, motivering }, _pad, bewaar) => ({
    soort: 'MeetperiodeGoedkeuren',
    meetjaar: jaar,
    motivering: motivering ? bewaar('motivering', motivering) : null,
  }),
  feiten: ['MeetperiodeGoedgekeurd'],
});

export const resultatenauditbronnen = [resultaten, adviezen, adviesintrekkingen, besluiten];
