/**
 * Some years of two schools with all that makes histories differ: commands and refusals, repeats, deadlines, texts, new
 * runs, and an outage of PostgreSQL. For the tests that replay these histories.
 */
import { randomUUID } from 'node:crypto';
import { bezoekPlannen, bezoekVastleggen, uitnodigen, uitnodigingBeantwoorden } from '../domein/toezicht.ts';
import { tekstRef } from '../../src/trajecten/opdrachtgever.ts';
import { type Opstelling, type Proefschool, STAND } from './opstelling.ts';

export interface Storing {
  dicht(): void;
  open(): void;
}

/** From 2 February 2026 to 1 June 2028. */
export async function leef(op: Opstelling, postgres: Storing): Promise<[Proefschool, Proefschool]> {
  const oud = await op.nieuweSchool();
  const nieuw = await op.nieuweSchool();
  await Promise.all([leefMetKeurmerk(oud, postgres), leefVanafAanvraag(nieuw)]);
  return [oud, nieuw];
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
      gezienDoor: null,
      afgegevenOp: `${jaar}-01-25`,
      overhandigdOp: `${jaar}-02-04`,
    });
  }
  await school.naar('2028-06-01');
}

async function leefVanafAanvraag(school: Proefschool): Promise<void> {
  await school.geef({
    soort: 'SchoolInschrijven',
    omvang: 'klein',
    aantalVestigingen: 1,
    elektronischBereikbaar: true,
  });
  await school.geef({ soort: 'AanvraagIndienen', ontvangenOp: '2026-02-02', nieuweFeiten: null }, { rol: 'school' });
  await school.naar('2026-02-09');
  const sleutel = randomUUID();
  await school.geef(
    { soort: 'AanvullingVragen', ontbreekt: tekstRef(sleutel, 'ontbreekt'), dagen: null },
    { sleutel, teksten: { ontbreekt: 'De klachtenregeling.' } },
  );
  await school.naar('2026-02-18');
  await school.geef({ soort: 'AanvraagToekennen', duoNummer: '1234A' }, { rol: 'beslisser' });
  await school.geef({ soort: 'AanvullingOntvangen', ontvangenOp: '2026-02-18', volledig: true }, { rol: 'school' });
  await school.geef({ soort: 'AanvraagToekennen', duoNummer: '1234A' }, { rol: 'school' });
  await school.geef({ soort: 'AanvraagToekennen', duoNummer: '1234A' }, { rol: 'beslisser' });
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
