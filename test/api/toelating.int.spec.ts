/** Admission through the API: what is weighed at an application, and what the school itself must not learn from it. */
import { Opstelling } from '../traject/opstelling.ts';
import { inschrijving, Klant } from './klant.ts';

interface Periode {
  sindsDatum: string;
  totEnMet: string | null;
}
interface School {
  taken: { id: string; omschrijving: string }[];
  bestuurders: { nummer: number; persoonId: string }[];
  verbanden: {
    andereSchoolId: string;
    verleden: string;
    persoon: { naam: string; hier: Periode[]; daar: Periode[] } | null;
    oordeel: string | null;
    motivering: string | null;
  }[];
  toelating: {
    nieuweFeiten: string | null;
    wachttijden: { school: { id: string } | null; na: string; totEnMet: string; isGrond: boolean }[];
    beletselen: { code: string }[];
    teMotiveren: string | null;
  } | null;
}
interface Probleem {
  redenen?: { code: string; veld?: string }[];
}

let op: Opstelling;
let klant: Klant;

beforeAll(async () => {
  op = await Opstelling.maak('2026-12-22');
  klant = await Klant.maak(op);
  await op.start();
});
afterAll(async () => {
  await klant.sluit();
  await op.sluit();
});

async function nieuweSchool(): Promise<{ id: string; pad: string }> {
  const { inhoud } = await klant.geef<{ schoolId: string }>('/v1/scholen', inschrijving());
  return { id: inhoud.schoolId, pad: `/v1/scholen/${inhoud.schoolId}` };
}
const meldAan = (pad: string, naam: string, sindsDatum: string) =>
  klant.geef(`${pad}/bestuurders`, {
    persoon: { naam, geboorteDatum: '1970-05-04' },
    ...{ functie: 'bestuurder', sindsDatum, meldDatum: '2026-12-22' },
  });
const besluit = (pad: string, inhoud: object) =>
  klant.geef<Probleem>(`${pad}/aanvragen/1/besluiten`, inhoud, { rol: 'beslisser' });
const beeld = async (pad: string, rol: 'beslisser' | 'school' = 'beslisser') =>
  (await klant.lees<School>(pad, { rol })).inhoud;
const codes = ({ inhoud }: { inhoud: Probleem }) => inhoud.redenen?.map(({ code }) => code);

/** A school of this director that was refused today. */
async function afgewezenSchool(naam: string, totEnMet?: string): Promise<{ id: string; pad: string }> {
  const school = await nieuweSchool();
  await meldAan(school.pad, naam, '2010-01-01');
  if (totEnMet) {
    const [{ persoonId } = { persoonId: '' }] = (await beeld(school.pad)).bestuurders;
    const afmelding = { persoonId, laatsteDatum: totEnMet, meldDatum: '2026-12-22' };
    await klant.geef(`${school.pad}/bestuurders/_meld-af`, afmelding);
  }
  await klant.geef(`${school.pad}/aanvragen`, { ontvangstDatum: '2026-12-01' });
  const afwijzing = { soort: 'afwijzing', gronden: ['ORGANISATIE'], motivering: 'Niet op orde.' };
  expect((await besluit(school.pad, afwijzing)).status).toBe(201);
  return school;
}

it('laat zien wie waar wanneer bestuurde, de wachttijd met haar waarom, en wat het verlenen tegenhoudt', async () => {
  const eerste = await afgewezenSchool('Persoon Een');
  const { id, pad } = await nieuweSchool();
  await klant.geef(`${pad}/aanvragen`, { ontvangstDatum: '2026-12-22', nieuweFeiten: 'Zie bijlage.' });
  expect((await beeld(pad)).toelating).toMatchObject({
    nieuweFeiten: 'Zie bijlage.',
    wachttijden: [],
    beletselen: [{ code: 'BESTUUR_ONBEKEND' }],
  });
  expect(id).not.toBe(eerste.id);

  await meldAan(pad, 'Persoon Een', '2026-11-01');
  const metVerband = await beeld(pad);
  expect(metVerband.verbanden).toMatchObject([
    {
      andereSchoolId: eerste.id,
      verleden: 'afgewezen',
      persoon: {
        naam: 'Persoon Een',
        hier: [{ sindsDatum: '2026-11-01', totEnMet: null }],
        daar: [{ sindsDatum: '2010-01-01', totEnMet: null }],
      },
      oordeel: null,
    },
  ]);
  expect(metVerband.toelating).toMatchObject({
    wachttijden: [{ school: { id: eerste.id }, na: 'afgewezen', totEnMet: '2027-12-22', isGrond: false }],
    beletselen: [{ code: 'VERBAND_NIET_BEOORDEELD' }],
  });

  const oordeel = { andereSchoolId: eerste.id, oordeel: 'bezwaar', motivering: 'Dezelfde school.' };
  expect((await klant.geef(`${pad}/verbandoordelen`, oordeel, { rol: 'beslisser' })).status).toBe(201);
  const beoordeeld = await beeld(pad);
  expect(beoordeeld.verbanden).toMatchObject([{ oordeel: 'bezwaar', motivering: 'Dezelfde school.' }]);
  expect(beoordeeld.toelating).toMatchObject({ wachttijden: [{ isGrond: true }], beletselen: [] });
  expect(beoordeeld.toelating?.teMotiveren).toContain('bezwaarlijk');

  // What the school called new is judged, and it has to be heard on a tie that it did not tell of.
  const opWachttijd = { soort: 'afwijzing', gronden: ['WACHTTIJD'], motivering: 'Te vroeg.', hoorDatum: '2026-12-22' };
  expect(codes(await besluit(pad, opWachttijd))).toEqual(['NIEUWE_FEITEN_NIET_BEOORDEELD']);
  const zonderHoren = { ...opWachttijd, hoorDatum: null, feitenNietNieuw: 'De bijlage is van voor de afwijzing.' };
  expect(codes(await besluit(pad, zonderHoren))).toEqual(['HOREN_VERPLICHT']);
  expect(codes(await besluit(pad, { soort: 'toekenning', duoNummer: '4321B' }))).toEqual(['MOTIVERING_VERPLICHT']);
  const toch = { soort: 'toekenning', duoNummer: '4321B', motivering: 'Een ander bestuur.' };
  expect((await besluit(pad, toch)).status).toBe(201);
});

it('een bestuurder die er al jaren weg was geeft een verband, en geen wachttijd', async () => {
  await afgewezenSchool('Persoon Twee', '2012-12-31');
  const { pad } = await nieuweSchool();
  await meldAan(pad, 'Persoon Twee', '2013-01-01');
  await klant.geef(`${pad}/aanvragen`, { ontvangstDatum: '2026-12-22' });
  const { verbanden, toelating } = await beeld(pad);
  expect(verbanden).toMatchObject([{ persoon: { daar: [{ totEnMet: '2012-12-31' }] } }]);
  expect(toelating?.wachttijden).toEqual([]);
  const opWachttijd = { soort: 'afwijzing', gronden: ['WACHTTIJD'], motivering: 'Te vroeg.' };
  expect(codes(await besluit(pad, opWachttijd))).toEqual(['GEEN_WACHTTIJD']);
});

it('AP-5: een andere schrijfwijze is misschien dezelfde bestuurder; een andere dag of achternaam is dat niet', async () => {
  const eerste = await afgewezenSchool('Anna Zandstra');
  const { pad } = await nieuweSchool();
  await meldAan(pad, 'A. M. Zandstra', '2026-11-01');
  await meldAan(pad, 'Anna Dijkman', '2026-11-01');
  const { inhoud } = await klant.geef(`${pad}/bestuurders`, {
    persoon: { naam: 'Anna Zandstra', geboorteDatum: '1971-05-04' },
    ...{ functie: 'directeur', sindsDatum: '2026-11-01', meldDatum: '2026-12-22' },
  });
  expect(inhoud).toMatchObject({ schoolId: pad.split('/').at(-1) });
  await klant.geef(`${pad}/aanvragen`, { ontvangstDatum: '2026-12-22' });
  const { verbanden, toelating } = await beeld(pad);
  expect(verbanden).toMatchObject([
    {
      andereSchoolId: eerste.id,
      via: 'misschien dezelfde bestuurder',
      verleden: 'afgewezen',
      persoon: { naam: 'A. M. Zandstra', daar: [{ sindsDatum: '2010-01-01', totEnMet: null }] },
      oordeel: null,
    },
  ]);
  expect(toelating).toMatchObject({ wachttijden: [], beletselen: [{ code: 'VERBAND_NIET_BEOORDEELD' }] });
});

it('AP-5: de school leest nergens wat een andere school overkwam, alleen dat er een verband te beoordelen is', async () => {
  const eerste = await afgewezenSchool('Persoon Drie');
  const { pad } = await nieuweSchool();
  await meldAan(pad, 'Persoon Drie', '2026-11-01');
  await klant.geef(`${pad}/aanvragen`, { ontvangstDatum: '2026-12-22' });
  const oordeel = { andereSchoolId: eerste.id, oordeel: 'bezwaar', motivering: 'Dezelfde school.' };

  const eigen = await beeld(pad, 'school');
  expect(eigen).toMatchObject({ verbanden: [], toelating: null });
  expect(eigen.taken.map((t) => t.omschrijving)).toContain('Beoordeel het verband met een andere school');
  await klant.geef(`${pad}/verbandoordelen`, oordeel, { rol: 'beslisser' });

  const totEnMet = '2027-01-31';
  const antwoorden = await Promise.all([
    klant.lees(pad, { rol: 'school' }),
    klant.lees(`${pad}/gebeurtenissen?aantal=200`, { rol: 'school' }),
    klant.lees(`${pad}/verbandoordelen`, { rol: 'school' }),
    klant.lees(`${pad}/aanvragen`, { rol: 'school' }),
    klant.geef(`${pad}/_simuleer`, { totEnMet, opdrachten: [] }, { rol: 'school' }),
  ]);
  for (const { status, inhoud } of antwoorden) {
    expect(status).toBe(200);
    // The id of a task is the one place that names the other school.
    const tekst = JSON.stringify(inhoud).replaceAll(`verbanden/${eerste.id}/beoordelen`, '');
    for (const geheim of [eerste.id, 'afgewezen op', '"afgewezen"', '"bezwaar"', 'Dezelfde school', '2027-12-22']) {
      expect(tekst).not.toContain(geheim);
    }
  }
});

it('AP-2: een DUO-nummer gaat maar naar één school', async () => {
  const geef = async (naam: string) => {
    const { pad } = await nieuweSchool();
    await meldAan(pad, naam, '2020-01-01');
    await klant.geef(`${pad}/aanvragen`, { ontvangstDatum: '2026-12-22' });
    return await besluit(pad, { soort: 'toekenning', duoNummer: '7777C' });
  };
  expect((await geef('Persoon Vier')).status).toBe(201);
  const tweede = await geef('Persoon Vijf');
  expect([tweede.status, tweede.inhoud.redenen]).toMatchObject([
    422,
    [{ code: 'DUO_NUMMER_VERGEVEN', veld: 'duoNummer' }],
  ]);
});

it('N-26: een bestuurder die er nooit was wordt geschrapt; de reden blijft in de geschiedenis', async () => {
  const { pad } = await nieuweSchool();
  await meldAan(pad, 'Persoon Zes', '2020-01-01');
  const schrap = { nummer: 1, reden: 'Verwisseld met een naamgenoot.' };
  expect((await klant.geef(`${pad}/bestuurders/_schrap`, schrap)).status).toBe(201);
  expect((await beeld(pad)).bestuurders).toEqual([]);
  expect(await op.prisma.bestuurder.count({ where: { schoolId: pad.split('/').at(-1) ?? '' } })).toBe(0);
  const { inhoud } = await klant.lees<{ resultaten: { soort: string; waarom: string | null }[] }>(
    `${pad}/gebeurtenissen`,
  );
  expect(inhoud.resultaten.at(-1)).toMatchObject({ soort: 'BestuurderGeschrapt', waarom: schrap.reden });
});
