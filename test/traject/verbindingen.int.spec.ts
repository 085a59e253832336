/** Ties between schools, from the record: what one school reports is seen at the other one (AP-5, SG-6, N-26). */
import { randomUUID } from 'node:crypto';
import { leesVerbindingen } from '../../activities/bronnen.ts';
import type { Opdracht } from '../../domain/dossier/dossier.ts';
import type { Verwantschapsoort } from '../../domain/dossier/verbanden/feiten.ts';
import { tekstRef } from '../../src/trajecten/opdrachtgever.ts';
import { Opstelling, type Proefschool } from './opstelling.ts';

let op: Opstelling;
beforeAll(async () => {
  op = await Opstelling.maak('2026-02-02');
  await op.start();
});
afterAll(() => op.sluit());

async function nieuweSchool(): Promise<Proefschool> {
  const school = await op.nieuweSchool();
  const inschrijving = { omvang: 'klein', aantalVestigingen: 1, elektronischBereikbaar: true } as const;
  await school.geef({ soort: 'SchoolInschrijven', ...inschrijving });
  return school;
}

async function dienIn(school: Proefschool): Promise<void> {
  await school.geef({ soort: 'AanvraagIndienen', ontvangenOp: '2026-02-02', nieuweFeiten: null }, { rol: 'school' });
}

const aanmelden = (persoonId: string): Opdracht => ({
  soort: 'BestuurderAanmelden',
  persoonId,
  functie: 'directeur',
  sinds: '2025-09-01',
  gemeldOp: '2026-02-02',
});

async function meldAan(school: Proefschool, persoonId: string): Promise<void> {
  expect((await school.geef(aanmelden(persoonId))).geweigerd).toEqual([]);
}

const banden = (school: Proefschool, ...opdrachten: Opdracht[]) => leesVerbindingen(op.prisma, school.id, opdrachten);

const geenVerleden = { verleden: 'geen', verledenOp: null };

describe('een gedeelde bestuurder', () => {
  it('verbindt scholen in beide richtingen, ook nadat de persoon bij de ene is vertrokken', async () => {
    const [een, twee, drie] = [await nieuweSchool(), await nieuweSchool(), await nieuweSchool()];
    const persoonId = await op.persoon('Persoon Een');
    await meldAan(een, persoonId);
    await meldAan(drie, await op.persoon('Persoon Twee'));
    expect(await banden(een)).toEqual([]);

    await een.geef({ soort: 'BestuurderAfmelden', persoonId, totEnMet: '2026-01-31', gemeldOp: '2026-02-02' });
    const [rij] = await op.prisma.bestuurder.findMany({ where: { schoolId: een.id } });
    expect(rij).toMatchObject({ nummer: 1, persoonId, functie: 'directeur', totEnMet: new Date('2026-01-31') });

    await meldAan(twee, persoonId);
    const via = { via: 'bestuurder', persoonId, ...geenVerleden };
    const sinds = '2025-09-01';
    expect(await banden(een)).toEqual([{ andereSchoolId: twee.id, ...via, daar: [{ sinds, totEnMet: null }] }]);
    expect(await banden(twee)).toEqual([{ andereSchoolId: een.id, ...via, daar: [{ sinds, totEnMet: '2026-01-31' }] }]);
    expect(await banden(drie)).toEqual([]);
  });

  it('is al bekend bij de opdracht die haar maakt, en wordt daarmee vastgelegd', async () => {
    const [een, twee] = [await nieuweSchool(), await nieuweSchool()];
    const persoonId = await op.persoon('Persoon Drie');
    await meldAan(een, persoonId);
    expect(await banden(twee)).toEqual([]);
    expect(await banden(twee, aanmelden(persoonId))).toMatchObject([{ andereSchoolId: een.id, via: 'bestuurder' }]);

    await meldAan(twee, persoonId);
    const gevonden = await op.prisma.gebeurtenis.findMany({ where: { schoolId: twee.id, soort: 'VerbandGevonden' } });
    expect(gevonden.map((g) => g.gegevens)).toMatchObject([
      { verband: { andereSchoolId: een.id, via: 'bestuurder', persoonId, ...geenVerleden } },
    ]);
  });
});

it.each<[Verwantschapsoort, Verwantschapsoort]>([
  ['voorganger', 'opvolger'],
  ['opvolger', 'voorganger'],
  ['overgenomen school', 'overnemende school'],
  ['overnemende school', 'overgenomen school'],
  ['fusiepartner', 'fusiepartner'],
])('N-26: de %s van de ene school ziet de andere als haar %s', async (verwantschap, omgekeerd) => {
  const [een, twee] = [await nieuweSchool(), await nieuweSchool()];
  const sleutel = randomUUID();
  const opdracht: Opdracht = {
    soort: 'VerwantschapVastleggen',
    andereSchoolId: twee.id,
    verwantschap,
    per: '2026-01-01',
    gemeldOp: '2026-02-02',
    toelichting: tekstRef(sleutel, 'toelichting'),
  };
  const band = { persoonId: null, ...geenVerleden, daar: null };
  expect(await banden(een, opdracht)).toEqual([{ andereSchoolId: twee.id, via: verwantschap, ...band }]);
  const { geweigerd } = await een.geef(opdracht, { sleutel, teksten: { toelichting: 'Volgens de akte.' } });
  expect(geweigerd).toEqual([]);
  expect(await banden(een)).toEqual([{ andereSchoolId: twee.id, via: verwantschap, ...band }]);
  expect(await banden(twee)).toEqual([{ andereSchoolId: een.id, via: omgekeerd, ...band }]);

  // Entered by mistake: neither of the two sees it any more.
  const schrapping: Opdracht = {
    ...{ soort: 'VerwantschapSchrappen', andereSchoolId: twee.id, verwantschap },
    reden: 'tekst-1',
  };
  expect((await een.geef(schrapping)).geweigerd).toEqual([]);
  expect(await banden(een)).toEqual([]);
  expect(await banden(twee)).toEqual([]);
});

it('AP-5: de band vertelt dat de andere school is afgewezen, en op welke dag dat bekend is gemaakt', async () => {
  const [een, twee] = [await nieuweSchool(), await nieuweSchool()];
  const persoonId = await op.persoon('Persoon Vier');
  await meldAan(een, persoonId);
  await dienIn(een);
  await een.naar('2026-02-12');
  const sleutel = randomUUID();
  const afwijzing: Opdracht = {
    soort: 'AanvraagAfwijzen',
    gronden: ['ORGANISATIE'],
    motivering: tekstRef(sleutel, 'motivering'),
    afwijkendeFeiten: false,
    gehoordOp: null,
  };
  await een.geef(afwijzing, { rol: 'beslisser', sleutel, teksten: { motivering: 'Er is geen klachtenregeling.' } });
  // Thursday 12 February 2026: the letter leaves by e-mail on the day of the besluit.
  await meldAan(twee, persoonId);
  expect(await banden(twee)).toEqual([
    {
      ...{ andereSchoolId: een.id, via: 'bestuurder', persoonId, verleden: 'afgewezen', verledenOp: '2026-02-12' },
      daar: [{ sinds: '2025-09-01', totEnMet: null }],
    },
  ]);
});

it('schrijft bij een taak wie haar heeft opgepakt, en bij de school op wie zij wacht', async () => {
  const school = await nieuweSchool();
  await dienIn(school);
  const traject = await op.prisma.traject.findUniqueOrThrow({ where: { schoolId: school.id } });
  expect(traject.wachtOp).toContain('Wacht op: de beslisser besluit op de aanvraag');

  await school.naar('2026-03-31');
  const taakId = 'verstreken/aanvraag/1/besluit';
  expect(await school.taken()).toContain(`servicedesk ${taakId}`);
  const { id: door } = await op.actor('servicedesk');
  const { geweigerd } = await school.geef({ soort: 'TaakOppakken', taakId, door });
  expect(geweigerd).toEqual([]);
  const taken = await op.prisma.taak.findMany({ where: { schoolId: school.id, opgepaktDoor: door } });
  expect(taken.map((t) => t.id)).toEqual([taakId]);

  await school.geef({ soort: 'TaakVrijgeven', taakId });
  expect(await op.prisma.taak.count({ where: { schoolId: school.id, opgepaktDoor: { not: null } } })).toBe(0);
});
