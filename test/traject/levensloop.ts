/**
 * Some years of two schools with all that makes histories differ: commands and refusals, repeats, deadlines, texts, new
 * runs, and an outage of PostgreSQL. For the tests that replay these histories.
 */
import { randomUUID } from 'node:crypto';
import { bestuurderAanmelden } from '../domein/feiten.ts';
import {
  bezoekPlannen,
  bezoekVastleggen,
  bezoekVerplaatsen,
  conceptrapport,
  rapportPubliceren,
  rapportVaststellen,
  uitnodigen,
  uitnodigingBeantwoorden,
} from '../domein/toezicht.ts';
import { tekstRef } from '../../src/trajecten/opdrachtgever.ts';
import { type Opstelling, type Proefschool, STAND } from './opstelling.ts';

export interface Storing {
  dicht(): void;
  open(): void;
}

/** From 2 February 2026 to 1 June 2028. */
export async function leef(op: Opstelling, postgres: Storing): Promise<[Proefschool, Proefschool, Proefschool]> {
  const oud = await op.nieuweSchool();
  const nieuw = await op.nieuweSchool();
  const bezocht = await op.nieuweSchool();
  await op.zetOpDeLijst({ code: 'ITTA-01', geldigVanaf: '2017-08-01', geldigTotEnMet: null });
  await Promise.all([
    leefMetKeurmerk(oud, postgres),
    leefVanafAanvraag(nieuw, await op.persoon('Persoon Een')),
    leefMetBezoeken(bezocht),
  ]);
  return [oud, nieuw, bezocht];
}

async function leefMetKeurmerk(school: Proefschool, postgres: Storing): Promise<void> {
  await school.geef({ soort: 'SchoolImporteren', stand: STAND });
  const teVroeg = {
    soort: 'ResultatenauditPlannen',
    meetjaar: 2026,
    certificerendeInstelling: 'DNV',
    datum: '2026-03-01',
  } as const;
  const sleutel = randomUUID();
  await school.geef(teVroeg, { sleutel });
  await school.naar('2026-12-28');

  postgres.dicht();
  const tijdensStoring = school.geef({ soort: 'VogAanvraagKlaarzetten' });
  // Long enough for the retries to become a timer of the workflow; the command waits eight seconds.
  await new Promise((klaar) => setTimeout(klaar, 4_000));
  postgres.open();
  await tijdensStoring;

  for (const jaar of [2027, 2028]) {
    await school.naar(`${jaar}-01-11`);
    await school.geef(teVroeg, { sleutel: jaar === 2027 ? sleutel : randomUUID() });
    await school.geef({
      ...teVroeg,
      meetjaar: jaar - 1,
      certificerendeInstelling: 'Kiwa Nederland',
      datum: `${jaar}-03-10`,
    });
    await school.naar(`${jaar}-02-08`);
    await school.geef({
      soort: 'VogRegistreren',
      persoonId: null,
      gezienDoor: 'tekst-1',
      afgegevenOp: `${jaar}-01-25`,
      overhandigdOp: `${jaar}-02-04`,
    });
  }
  await school.naar('2028-06-01');
}

async function leefVanafAanvraag(school: Proefschool, bestuurder: string): Promise<void> {
  await school.geef({
    soort: 'SchoolInschrijven',
    omvang: 'klein',
    aantalVestigingen: 1,
    elektronischBereikbaar: true,
  });
  await school.geef(bestuurderAanmelden(bestuurder, '2026-02-02'), { rol: 'school' });
  await school.geef({ soort: 'AanvraagIndienen', ontvangenOp: '2026-02-02', nieuweFeiten: null }, { rol: 'school' });
  await school.naar('2026-02-09');
  const sleutel = randomUUID();
  await school.geef(
    { soort: 'AanvullingVragen', ontbreekt: tekstRef(sleutel, 'ontbreekt'), dagen: null },
    { sleutel, teksten: { ontbreekt: 'De klachtenregeling.' } },
  );
  await school.naar('2026-02-18');
  await school.geef({ soort: 'AanvraagToekennen', duoNummer: school.id.slice(0, 8) }, { rol: 'beslisser' });
  await school.geef({ soort: 'AanvullingOntvangen', ontvangenOp: '2026-02-18' }, { rol: 'school' });
  await school.geef({ soort: 'AanvullingBeoordelen', volledig: true, ontbreekt: null });
  await school.geef({ soort: 'AanvraagToekennen', duoNummer: school.id.slice(0, 8) }, { rol: 'school' });
  await school.geef({ soort: 'AanvraagToekennen', duoNummer: school.id.slice(0, 8) }, { rol: 'beslisser' });
  await school.naar('2026-09-14');
  await school.geef(uitnodigen(['2026-10-12']), { rol: 'planner' });
  await school.naar('2026-09-21');
  await school.geef(uitnodigingBeantwoorden(['2026-10-12']), { rol: 'school' });
  await school.geef(bezoekPlannen('2026-10-12', { inspecteur: 'ITTA-99' }), { rol: 'planner' });
  await school.geef(bezoekPlannen('2026-10-12'), { rol: 'planner' });
  await school.naar('2026-10-13');
  await school.geef(bezoekVastleggen('2026-10-12'), { rol: 'inspecteur' });
  await school.naar('2028-06-01');
}

/** Toezicht in de Klas with a report, an unannounced visit that is refused, a signal, and a duty. */
async function leefMetBezoeken(school: Proefschool): Promise<void> {
  await school.geef({ soort: 'SchoolImporteren', stand: { ...STAND, laatsteTidkOp: '2022-09-15' } });
  await school.naar('2026-02-09');
  await school.geef(
    { soort: 'SignaalVastleggen', bron: 'overig', gemeente: null, ontvangenOp: '2026-02-09', inhoud: 'tekst-1' },
    { rol: 'servicedesk' },
  );
  await school.geef(uitnodigen(['2026-04-14']), { rol: 'planner' });
  await school.geef(uitnodigingBeantwoorden(['2026-04-14']), { rol: 'school' });
  await school.geef(bezoekPlannen('2026-04-14'), { rol: 'planner' });
  await school.naar('2026-03-16');
  await school.geef(bezoekVerplaatsen('2026-05-12', 'verzoek van de school'), { rol: 'planner' });
  await school.geef(
    { soort: 'OnaangekondigdBezoekPlannen', dag: '2026-03-23', inspecteur: 'ITTA-01', signaal: 1, reden: 'tekst-2' },
    { rol: 'planner' },
  );
  await school.naar('2026-03-23', '15:00');
  await school.geef(
    {
      soort: 'ToegangWeigeringVastleggen',
      geweigerdOp: '2026-03-23',
      bezoek: 'onaangekondigd',
      toelichting: 'tekst-3',
    },
    { rol: 'inspecteur' },
  );
  await school.naar('2026-05-13');
  await school.geef(bezoekVastleggen('2026-05-12'), { rol: 'inspecteur' });
  await school.geef(conceptrapport('onvoldoende'), { rol: 'inspecteur' });
  await school.naar('2026-06-08');
  await school.geef(rapportVaststellen('onvoldoende'), { rol: 'inspecteur' });
  await school.naar('2026-07-01');
  await school.geef(rapportPubliceren('2026-07-01'), { rol: 'planner' });
  await school.geef({
    soort: 'CursusplanningInleveren',
    van: '2026-07-01',
    totEnMet: '2026-12-31',
    ingeleverdOp: '2026-07-01',
    aantalGroepen: 4,
    vindplaats: null,
  });
  await school.naar('2028-06-01');
}
