/** The application over HTTP, on the real engine: what a client sends and reads from registration to besluit. */
import { createHash, randomUUID } from 'node:crypto';
import { Opstelling, STAND } from '../traject/opstelling.ts';
import { inschrijving, Klant } from './klant.ts';

interface Opdrachtantwoord {
  schoolId: string;
  versie: number;
  gebeurtenissen: { nr: number; soort: string; datum: string }[];
}
interface Probleem {
  status: number;
  code: string;
  redenen?: { code: string; veld?: string }[];
}
interface School {
  naam: string;
  vandaag: string;
  voorbeeldinstellingen: boolean;
  keurmerk: { soort: string | null; status: string; duoNummer: string | null };
  termijnen: { id: string; laatsteDag: string; stand: string; toelichting: { tekst: string }[] }[];
  mogelijkheden: { opdracht: string; toegestaan: boolean; reden: { code: string } | null }[];
  taken: { id: string; rol: string }[];
  berichten: { id: string; sjabloon: string; status: string }[];
  meetjaren: { jaar: number }[];
  aanvragen: { nummer: number; stand: string }[];
}
interface Gebeurtenissen {
  resultaten: {
    nr: number;
    soort: string;
    actor: { naam: string; rol: string } | null;
    omschrijving: string;
    waarom: string | null;
  }[];
  volgende: string | null;
}

let op: Opstelling;
let klant: Klant;
beforeAll(async () => {
  op = await Opstelling.maak('2026-02-02');
  await op.start();
  klant = await Klant.maak(op);
});
afterAll(async () => {
  await klant.sluit();
  await op.sluit();
});

async function nieuweSchool(anders: object = {}): Promise<string> {
  const { inhoud } = await klant.geef<Opdrachtantwoord>('/v1/scholen', inschrijving(anders));
  return `/v1/scholen/${inhoud.schoolId}`;
}

async function metAanvraag(anders: object = {}): Promise<string> {
  const school = await nieuweSchool(anders);
  await klant.geef(`${school}/aanvragen`, { ontvangstDatum: '2026-02-02' });
  return school;
}

test('van inschrijving tot keurmerk, met alles wat onderweg te lezen is', async () => {
  const ingeschreven = await klant.geef<Opdrachtantwoord>('/v1/scholen', inschrijving());
  expect(ingeschreven.status).toBe(201);
  const school = `/v1/scholen/${ingeschreven.inhoud.schoolId}`;
  expect(ingeschreven.koppen['location']).toBe(school);

  const bestuurder = {
    persoon: { naam: 'Persoon Een', geboorteDatum: '1970-05-04' },
    functie: 'bestuurder',
    sindsDatum: '2020-01-01',
    meldDatum: '2026-02-02',
  };
  expect((await klant.geef(`${school}/bestuurders`, bestuurder)).status).toBe(201);
  const ingediend = await klant.geef<Opdrachtantwoord>(
    `${school}/aanvragen`,
    { ontvangstDatum: '2026-02-02' },
    { rol: 'school' },
  );
  expect(ingediend.status).toBe(201);
  expect(ingediend.koppen['location']).toBe(`${school}/aanvragen/1`);
  expect(ingediend.inhoud.gebeurtenissen.map((g) => g.soort)).toEqual([
    'AanvraagIngediend',
    'BriefKlaargezet',
    'BriefVerzonden',
  ]);

  const ontbreekt = 'Het privacyreglement ontbreekt.';
  const gevraagd = await klant.geef<Opdrachtantwoord>(`${school}/aanvragen/1/aanvullingsverzoeken`, {
    ontbreekt,
    dagen: 21,
  });
  expect(gevraagd.status).toBe(201);
  const verzoek = await klant.lees<{ soort: string; waarom: string }>(gevraagd.koppen['location'] ?? '');
  expect(verzoek.inhoud).toMatchObject({
    soort: 'AanvullingGevraagd',
    waarom: ontbreekt,
    gegevens: { nummer: 1, dagen: 21 },
  });

  const brief = await klant.lees<{ tekst: string; html: string }>(`${school}/berichten/brief-2`);
  expect(brief.status).toBe(200);
  expect(brief.inhoud.tekst).toContain(ontbreekt);
  expect(brief.inhoud.html).toMatch(/<html lang="nl"/);
  const [, stijl = ''] = /<style>([^]*?)<\/style>/.exec(brief.inhoud.html) ?? [];
  const hash = createHash('sha256').update(stijl).digest('base64');
  expect(brief.koppen['content-security-policy']).toContain(`style-src 'self' 'sha256-${hash}'`);

  await klant.geef(`${school}/aanvragen/1/aanvullingen`, { ontvangstDatum: '2026-02-02', volledig: true });
  const beeld = await klant.lees<School>(school, { rol: 'beslisser' });
  expect(beeld.inhoud).toMatchObject({
    vandaag: '2026-02-02',
    voorbeeldinstellingen: true,
    keurmerk: { soort: null, status: 'in aanvraag' },
    aanvragen: [{ nummer: 1, stand: 'loopt' }],
  });
  const besluit = beeld.inhoud.termijnen.find((t) => t.id === 'aanvraag/1/besluit');
  expect(besluit).toMatchObject({ laatsteDag: '2026-03-30', stand: 'loopt' });
  expect(besluit?.toelichting.length).toBeGreaterThan(2);
  const mag = Object.fromEntries(beeld.inhoud.mogelijkheden.map((m) => [m.opdracht, m.reden?.code ?? 'mag']));
  expect(mag).toMatchObject({
    AanvraagToekennen: 'mag',
    AanvraagIndienen: 'ROL_NIET_BEVOEGD',
    AanvraagAfwijzen: 'mag',
  });

  const toegekend = await klant.geef(
    `${school}/aanvragen/1/besluiten`,
    { soort: 'toekenning', duoNummer: '1234A' },
    { rol: 'beslisser' },
  );
  expect(toegekend.status).toBe(201);
  const daarna = await klant.lees<School>(school);
  expect(daarna.inhoud).toMatchObject({
    keurmerk: { soort: 'bepaalde tijd', status: 'actief', duoNummer: '1234A' },
    aanvragen: [{ nummer: 1, stand: 'toegekend' }],
    meetjaren: [{ jaar: 2026 }],
  });
});

test('de geschiedenis zegt wie, in welke rol, wat en waarom, en bladert zonder iets over te slaan', async () => {
  const school = await metAanvraag();
  const motivering = 'De organisatie is niet op orde.';
  const afwijzing = { soort: 'afwijzing', gronden: ['ORGANISATIE'], motivering };
  expect((await klant.geef(`${school}/aanvragen/1/besluiten`, afwijzing, { rol: 'beslisser' })).status).toBe(201);

  const alles = (await klant.lees<Gebeurtenissen>(`${school}/gebeurtenissen`)).inhoud.resultaten;
  expect(alles.map((g) => g.nr)).toEqual(alles.map((_g, i) => i + 1));
  expect(alles.find((g) => g.soort === 'AanvraagAfgewezen')).toMatchObject({
    actor: { naam: 'Klant beslisser', rol: 'beslisser' },
    omschrijving: 'Aanvraag 1 is afgewezen. Gronden: organisatie.',
    waarom: motivering,
  });

  const gebladerd: number[] = [];
  let volgende: string | null = '';
  while (volgende !== null) {
    const cursor: string = volgende ? `&cursor=${volgende}` : '';
    const { inhoud } = await klant.lees<Gebeurtenissen>(`${school}/gebeurtenissen?aantal=2${cursor}`);
    gebladerd.push(...inhoud.resultaten.map((g) => g.nr));
    volgende = inhoud.volgende;
  }
  expect(gebladerd).toEqual(alles.map((g) => g.nr));
});

test('een weigering om een veld is 422 met de naam van het veld in de API', async () => {
  const school = await nieuweSchool();
  const later = await klant.geef<Probleem>(`${school}/aanvragen`, { ontvangstDatum: '2026-02-03' });
  expect(later).toMatchObject({
    status: 422,
    inhoud: { code: 'DATUM_IN_TOEKOMST', redenen: [{ veld: 'ontvangstDatum' }] },
  });
});

test('alle redenen van een weigering komen tegelijk', async () => {
  const school = await metAanvraag();
  const afwijzing = { soort: 'afwijzing', gronden: ['GEEN_NIEUWE_FEITEN'], motivering: 'Nee.', afwijkendeFeiten: true };
  const { status, inhoud } = await klant.geef<Probleem>(`${school}/aanvragen/1/besluiten`, afwijzing, {
    rol: 'beslisser',
  });
  expect(status).toBe(422);
  expect(inhoud.redenen).toMatchObject([
    { code: 'GEEN_HERHAALDE_AANVRAAG', veld: 'gronden' },
    { code: 'HOREN_VERPLICHT', veld: 'hoorDatum' },
  ]);
});

test('wat de stand niet toelaat is 409; een aanvraag die er niet is 404', async () => {
  const school = await metAanvraag();
  const nogEens = await klant.geef<Probleem>(`${school}/aanvragen`, { ontvangstDatum: '2026-02-02' });
  expect(nogEens).toMatchObject({ status: 409, inhoud: { code: 'AANVRAAG_LOOPT_AL', regel: 'AP-1' } });
  const vreemd = await klant.geef<Probleem>(`${school}/aanvragen/2/intrekkingen`, {});
  expect(vreemd).toMatchObject({ status: 404, inhoud: { code: 'AANVRAAG_ONBEKEND' } });
  expect((await klant.geef(`${school}/aanvragen/1/intrekkingen`, {})).status).toBe(201);
  const afgelopen = await klant.geef<Probleem>(`${school}/aanvragen/1/intrekkingen`, {});
  expect(afgelopen).toMatchObject({ status: 409, inhoud: { code: 'GEEN_LOPENDE_AANVRAAG' } });
  const nergens = `/v1/scholen/${randomUUID()}`;
  expect(await klant.lees<Probleem>(nergens)).toMatchObject({ status: 404, inhoud: { code: 'SCHOOL_ONBEKEND' } });
  expect(
    await klant.geef<Probleem>(`${nergens}/aanvragen`, { ontvangstDatum: '2026-02-02', nieuweFeiten: 'Nieuw.' }),
  ).toMatchObject({
    status: 404,
    inhoud: { code: 'SCHOOL_ONBEKEND' },
  });
  expect(await op.prisma.tekst.count({ where: { schoolId: nergens.split('/').at(-1) ?? '' } })).toBe(0);
});

test('een brief voor de post: lezen, posten, teruglezen', async () => {
  const school = await metAanvraag({ elektronischBereikbaar: false });
  await klant.geef(`${school}/aanvragen/1/aanvullingsverzoeken`, { ontbreekt: 'De klachtenregeling.' });
  const { inhoud } = await klant.lees<School>(school);
  expect(inhoud.berichten.find((b) => b.id === 'brief-2')).toMatchObject({ status: 'te posten', kanaal: 'post' });
  expect(inhoud.taken.map((t) => t.id)).toContain('correspondentie/brief-2/posten');
  const gepost = await klant.geef(`${school}/brieven/brief-2/verzendingen`, { verzendDatum: '2026-02-02' });
  expect(gepost.status).toBe(201);
  const terug = await klant.lees<Gebeurtenissen>(`${school}/brieven/brief-2/verzendingen`);
  expect(terug.inhoud.resultaten.map((g) => g.soort)).toEqual(['BriefVerzonden']);
  expect((await klant.lees<Gebeurtenissen>(`${school}/brieven/brief-1/verzendingen`)).inhoud.resultaten).toHaveLength(
    1,
  );
});

test('een opschorting loopt open en wordt beëindigd', async () => {
  const school = await metAanvraag();
  const opschorting = { grond: 'overmacht', van: '2026-02-03' };
  expect((await klant.geef(`${school}/aanvragen/1/opschortingen`, opschorting)).status).toBe(201);
  const tweede = await klant.geef<Probleem>(`${school}/aanvragen/1/opschortingen`, opschorting);
  expect(tweede).toMatchObject({ status: 409, inhoud: { code: 'OPSCHORTING_LOOPT_AL' } });
  const teVroeg = await klant.geef<Probleem>(`${school}/aanvragen/1/opschortingen/_beeindig`, {
    totEnMet: '2026-02-02',
  });
  expect(teVroeg).toMatchObject({ status: 422, inhoud: { redenen: [{ veld: 'totEnMet' }] } });
});

test('elke opdracht is terug te lezen op haar Location (A7)', async () => {
  const geimporteerd = await op.nieuweSchool();
  // Granted this year: a VOG of before the audit over the year before is the one of this meetjaar.
  const stand = { ...STAND, verleendOp: '2026-01-12', statusSinds: '2026-01-12' };
  await geimporteerd.geef({ soort: 'SchoolImporteren', stand });
  const school = `/v1/scholen/${geimporteerd.id}`;
  const opdrachten = [
    { pad: 'vog-aanvragen', inhoud: {}, feit: 'VogAanvraagKlaargezet' },
    {
      pad: 'vogs',
      inhoud: { afgifteDatum: '2026-01-20', overhandigDatum: '2026-01-28', gezienDoor: 'De directie' },
      feit: 'VogGeregistreerd',
    },
    {
      pad: 'resultatenaudits',
      inhoud: { meetjaar: 2026, certificerendeInstelling: 'Kiwa Nederland', auditDatum: '2027-02-15' },
      feit: 'ResultatenauditGepland',
    },
    {
      pad: 'toezichtuitnodigingen',
      inhoud: { dagen: ['2028-01-18'] },
      feit: 'ToezichtUitgenodigd',
      rol: 'planner' as const,
    },
  ];
  for (const { pad, inhoud, feit, rol = 'servicedesk' } of opdrachten) {
    const antwoord = await klant.geef(`${school}/${pad}`, inhoud, { rol });
    expect([pad, antwoord.status]).toEqual([pad, 201]);
    const { soort, actor } = (await klant.lees<Gebeurtenissen['resultaten'][number]>(antwoord.koppen['location'] ?? ''))
      .inhoud;
    expect([soort, actor?.rol]).toEqual([feit, rol]);
    expect((await klant.lees<Gebeurtenissen>(`${school}/${pad}`)).inhoud.resultaten.map((g) => g.soort)).toEqual([
      feit,
    ]);
  }
  expect((await klant.lees<School>(school)).inhoud.meetjaren).toMatchObject([
    {
      jaar: 2026,
      resultatenaudit: { auditDatum: '2027-02-15' },
      directieVogs: [{ persoonId: null, vog: { afgifteDatum: '2026-01-20', gezienDoor: 'De directie' } }],
    },
  ]);
  expect(await klant.geef<Probleem>(`${school}/meetjaren`, {})).toMatchObject({
    status: 409,
    inhoud: { regel: 'N-6' },
  });
  const afhandeling = { termijnId: 'vog/directie/2026', toelichting: 'De school is gebeld.' };
  expect(await klant.geef<Probleem>(`${school}/verstreken-termijnen/_handel-af`, afhandeling)).toMatchObject({
    status: 409,
    inhoud: { code: 'NIETS_VERSTREKEN' },
  });
});
