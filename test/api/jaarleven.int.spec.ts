/** The yearly life of a school through the API: each resource, its mistakes, its refusals, and what the school shows. */
import { randomUUID } from 'node:crypto';
import { RESULTATEN } from '../domein/audit.ts';
import { STAND } from '../domein/feiten.ts';
import { Opstelling, type Proefschool } from '../traject/opstelling.ts';
import { inschrijving, Klant } from './klant.ts';

interface Probleem {
  status: number;
  code: string;
  fouten?: { veld: string; regel: string }[];
  redenen?: { code: string; regel: string; veld?: string }[];
}
interface School {
  versie: number;
  aanZet: string;
  bestuurders: { nummer: number; persoonId: string; naam: string }[];
  verbanden: { andereSchoolId: string; via: string; oordeel: string | null }[];
  meetjaren: { jaar: number; resultaten: unknown; tevredenheid: unknown; lesuren: unknown }[];
  taken: { id: string; rol: string; opgepaktDoor: { naam: string } | null }[];
  stop: { laatsteDatum: string; punten: { punt: string; afgerond: boolean }[] } | null;
}

let op: Opstelling;
let klant: Klant;
let school: Proefschool;
let pad: string;

beforeAll(async () => {
  op = await Opstelling.maak('2026-12-22');
  klant = await Klant.maak(op);
  await op.start();
  school = await op.nieuweSchool();
  pad = `/v1/scholen/${school.id}`;
  await school.geef({ soort: 'SchoolImporteren', stand: STAND });
});
afterAll(async () => {
  await klant.sluit();
  await op.sluit();
});

const beeld = async () => (await klant.lees<School>(pad)).inhoud;
const persoon = (naam: string) => ({ naam, geboorteDatum: '1970-05-04' });

describe('bestuurders (N-26, P2)', () => {
  it('meldt een bestuurder aan op naam; het feit kent alleen een nummer en een verwijzing', async () => {
    const melding = {
      persoon: persoon('Persoon Een'),
      functie: 'directeur',
      sindsDatum: '2020-01-01',
      meldDatum: '2026-12-22',
    };
    const sleutel = randomUUID();
    const eerste = await klant.geef<{ versie: number }>(`${pad}/bestuurders`, melding, { rol: 'school', sleutel });
    expect(eerste.status).toBe(201);
    const herhaald = await klant.geef(`${pad}/bestuurders`, melding, { rol: 'school', sleutel });
    expect(herhaald.inhoud).toEqual(eerste.inhoud);

    expect((await beeld()).bestuurders).toMatchObject([{ nummer: 1, naam: 'Persoon Een' }]);
    const feiten = await op.prisma.gebeurtenis.findMany({ where: { schoolId: school.id } });
    expect(JSON.stringify(feiten.map((f) => f.gegevens))).not.toContain('Persoon');
  });

  it('vraagt de VOG daarna van deze bestuurder, en zegt alle fouten tegelijk', async () => {
    const { bestuurders } = await beeld();
    const fout = await klant.geef<Probleem>(`${pad}/vogs`, { persoonId: 'x', afgifteDatum: '31-12-2026' });
    expect(fout.status).toBe(400);
    expect(fout.inhoud.fouten?.map((f) => f.veld).sort()).toEqual([
      'afgifteDatum',
      'gezienDoor',
      'overhandigDatum',
      'persoonId',
    ]);
    const volledig = { peilDatum: '2026-11-23', bron: 'uittreksel van de KvK' };
    expect((await klant.geef(`${pad}/bestuursvaststellingen`, volledig)).status).toBe(201);
    const zonder = await klant.geef<Probleem>(`${pad}/vogs`, {
      afgifteDatum: '2026-12-01',
      overhandigDatum: '2026-12-10',
      gezienDoor: 'De servicedesk',
    });
    expect([zonder.status, zonder.inhoud.redenen?.[0]]).toMatchObject([
      422,
      { code: 'BESTUURDER_WACHT_NIET', veld: 'persoonId' },
    ]);
    const goed = await klant.geef(`${pad}/vogs`, {
      persoonId: bestuurders[0]?.persoonId,
      afgifteDatum: '2026-12-01',
      overhandigDatum: '2026-12-10',
      gezienDoor: 'De servicedesk',
    });
    expect(goed.status).toBe(201);
  });
});

describe('de gegevens van een meetjaar (RA-3, RA-10, CL-2, NT-1)', () => {
  const levering = { meetjaar: 2026, leverDatum: '2026-12-22', resultaten: RESULTATEN };

  it('weigert wat niet kan met veld en regel, en verandert dan niets', async () => {
    await school.naar('2026-12-22', '12:00');
    const voor = (await beeld()).versie;
    const [b1, z] = RESULTATEN;
    const { status, inhoud } = await klant.geef<Probleem>(
      `${pad}/resultaten`,
      { ...levering, leverDatum: '2026-12-25', resultaten: [b1, { ...z, geslaagd: 99 }] },
      { rol: 'school' },
    );
    expect(status).toBe(422);
    expect(inhoud.redenen).toMatchObject([
      { code: 'VOLGORDE', regel: 'RA-3', veld: 'leverDatum' },
      { code: 'TE_VEEL_GESLAAGD', regel: 'RA-10', veld: 'resultaten[1].geslaagd' },
    ]);
    expect((await beeld()).versie).toBe(voor);
    expect((await klant.geef(`${pad}/resultaten`, levering, { rol: 'auditor' })).status).toBe(403);
  });

  it('neemt de levering aan, en de school laat per meetjaar zien wat er is', async () => {
    const resultaten = await klant.geef(`${pad}/resultaten`, levering, { rol: 'school' });
    expect([resultaten.status, resultaten.koppen['location']]).toEqual([
      201,
      expect.stringContaining(`${pad}/resultaten/`),
    ]);
    const deelnemers = { meetjaar: 2026, leverDatum: '2026-12-22', aantal: 110 };
    expect((await klant.geef(`${pad}/deelnemersleveringen`, deelnemers, { rol: 'school' })).status).toBe(201);
    const lesuren = { meetjaar: 2026, totaal: 1000, bevoegd: 850 };
    expect((await klant.geef(`${pad}/lesuren`, lesuren, { rol: 'school' })).status).toBe(201);
    const audit = { meetjaar: 2026, certificerendeInstelling: 'Kiwa Nederland', auditDatum: '2027-03-10' };
    expect((await klant.geef(`${pad}/resultatenaudits`, audit, { rol: 'school' })).status).toBe(201);
    expect((await beeld()).meetjaren).toMatchObject([
      {
        jaar: 2026,
        resultaten: {
          perLeerroute: [
            { percentage: 80, voldoet: true },
            { percentage: 62.5, voldoet: true },
          ],
        },
        tevredenheid: { leverDatum: '2026-12-22', uitkomst: null },
        lesuren: { percentage: 85, norm: 80, uitkomst: 'gehaald' },
      },
    ]);
    const terug = await klant.lees<{ soort: string }>(String(resultaten.koppen['location']));
    expect(terug.inhoud.soort).toBe('ResultatenGeleverd');
  });

  it('weigert een belang van de geplande instelling niet, maar maakt er een taak van (LG-12)', async () => {
    const belang = {
      partij: 'certificerende instelling',
      wie: 'Kiwa Nederland',
      van: '2026-12-01',
      toelichting: 'Een deelneming.',
    };
    expect((await klant.geef(`${pad}/belangen`, belang)).status).toBe(201);
    expect((await beeld()).taken.map((t) => t.id)).toContain('belangen/2026/instelling');
  });
});

describe('taken (oppakken, teruggeven, toewijzen)', () => {
  const taakId = 'belangen/2026/instelling';

  it('wordt opgepakt door één mens, en is bij die mens te vinden', async () => {
    expect((await klant.geef(`${pad}/taken/_pak-op`, { taakId })).status).toBe(201);
    const weer = await klant.geef<Probleem>(`${pad}/taken/_pak-op`, { taakId });
    expect([weer.status, weer.inhoud.redenen?.[0]?.code]).toEqual([422, 'TAAK_AL_OPGEPAKT']);
    const mijn = await klant.lees<{ resultaten: { id: string; opgepaktDoor: { naam: string } }[] }>(
      `/v1/taken?opgepakt=${encodeURIComponent('door mij')}`,
    );
    expect(mijn.inhoud.resultaten).toMatchObject([{ id: taakId, opgepaktDoor: { naam: 'Klant servicedesk' } }]);
    const vrij = await klant.lees<{ resultaten: { id: string }[] }>(
      `/v1/taken?opgepakt=${encodeURIComponent('door niemand')}`,
    );
    expect(vrij.inhoud.resultaten.map((t) => t.id)).not.toContain(taakId);
  });

  it('gaat met een reden naar een andere rol, en is dan weer vrij', async () => {
    const zonder = await klant.geef<Probleem>(`${pad}/taken/_wijs-toe`, { taakId, naar: 'beslisser' });
    expect(zonder.inhoud.fouten).toMatchObject([{ veld: 'reden' }]);
    expect(
      (await klant.geef(`${pad}/taken/_wijs-toe`, { taakId, naar: 'beslisser', reden: 'Vraagt een oordeel.' })).status,
    ).toBe(201);
    expect((await beeld()).taken.find((t) => t.id === taakId)).toMatchObject({ rol: 'beslisser', opgepaktDoor: null });
    const niet = await klant.geef<Probleem>(`${pad}/taken/_pak-op`, { taakId });
    expect(niet.inhoud.redenen?.[0]).toMatchObject({ code: 'TAAK_VAN_ANDERE_ROL', regel: 'S3' });
  });
});

describe('een herstart onder een andere naam (AP-5, SG-6)', () => {
  it('is te zien bij de aanvraag en houdt het keurmerk tegen tot iemand oordeelt', async () => {
    const nieuw = await klant.geef<{ schoolId: string }>('/v1/scholen', inschrijving());
    const ander = `/v1/scholen/${nieuw.inhoud.schoolId}`;
    const melding = {
      persoon: persoon('persoon  een'),
      functie: 'bestuurder',
      sindsDatum: '2026-12-01',
      meldDatum: '2026-12-22',
    };
    await klant.geef(`${ander}/bestuurders`, melding);
    await klant.geef(`${ander}/aanvragen`, { ontvangstDatum: '2026-12-22' });
    const { inhoud } = await klant.lees<School>(ander);
    expect(inhoud.verbanden).toMatchObject([{ andereSchoolId: school.id, via: 'bestuurder', oordeel: null }]);
    expect(inhoud.taken.map((t) => t.rol)).toContain('beslisser');

    const toekenning = { soort: 'toekenning', duoNummer: '4321B' };
    const tegen = await klant.geef<Probleem>(`${ander}/aanvragen/1/besluiten`, toekenning, { rol: 'beslisser' });
    expect([tegen.status, tegen.inhoud.redenen?.[0]]).toMatchObject([
      409,
      { code: 'VERBAND_NIET_BEOORDEELD', regel: 'AP-5' },
    ]);
    const oordeel = {
      andereSchoolId: school.id,
      oordeel: 'geen bezwaar',
      motivering: 'Twee scholen van dezelfde directeur.',
    };
    expect((await klant.geef(`${ander}/verbandoordelen`, oordeel, { rol: 'beslisser' })).status).toBe(201);
    expect((await klant.geef(`${ander}/aanvragen/1/besluiten`, toekenning, { rol: 'beslisser' })).status).toBe(201);
  });

  it('kent geen verwantschap met een school die er niet is', async () => {
    const verwantschap = {
      verwantschap: 'voorganger',
      perDatum: '2027-01-01',
      meldDatum: '2026-12-22',
      toelichting: 'Overname.',
    };
    const fout = await klant.geef<Probleem>(`${pad}/verwantschappen`, {
      ...verwantschap,
      andereSchoolId: randomUUID(),
    });
    expect([fout.status, fout.inhoud.fouten?.[0]]).toMatchObject([400, { veld: 'andereSchoolId', regel: 'N-26' }]);
  });
});

describe('stoppen (SN-5)', () => {
  it('geeft een sluitingslijst, die punt voor punt wordt afgerond', async () => {
    const melding = { meldDatum: '2026-12-22', laatsteDatum: '2027-03-31' };
    expect((await klant.geef(`${pad}/stopmeldingen`, melding, { rol: 'school' })).status).toBe(201);
    const nogEens = await klant.geef<Probleem>(`${pad}/stopmeldingen`, melding, { rol: 'school' });
    expect([nogEens.status, nogEens.inhoud.redenen?.[0]?.code]).toEqual([409, 'STOP_LOOPT_AL']);
    const punt = { punt: 'DUO_MELDEN', afrondDatum: '2026-12-22' };
    const school2 = await klant.geef<Probleem>(`${pad}/stopmeldingen/_rond-af`, punt, { rol: 'school' });
    expect(school2.inhoud.redenen?.[0]).toMatchObject({ code: 'PUNT_VAN_ANDER', regel: 'N-28', veld: 'punt' });
    const teVroeg = await klant.geef<Probleem>(`${pad}/stopmeldingen/_rond-af`, punt);
    expect(teVroeg.inhoud.redenen?.[0]).toMatchObject({ code: 'PUNT_TE_VROEG', regel: 'N-28', veld: 'punt' });
    const eigen = { ...punt, punt: 'GEMEENTEN_INFORMEREN' };
    expect((await klant.geef(`${pad}/stopmeldingen/_rond-af`, eigen)).status).toBe(201);
    const { stop } = await beeld();
    expect(stop?.laatsteDatum).toBe('2027-03-31');
    expect(stop?.punten.filter((p) => p.afgerond).map((p) => p.punt)).toEqual(['GEMEENTEN_INFORMEREN']);
  });
});

describe('regels van een Handleiding', () => {
  it('geeft elke regel met bron, en het verschil tussen twee versies', async () => {
    const { inhoud } = await klant.lees<{ regels: { regel: string; bron: string }[]; voorbeeldinstellingen: boolean }>(
      '/v1/regels/2026',
    );
    expect(inhoud.voorbeeldinstellingen).toBe(true);
    expect(inhoud.regels).toContainEqual(
      expect.objectContaining({ regel: 'Lessen door bevoegde docenten, ten minste', bron: 'NT-1' }),
    );
    const verschil = await klant.lees<{ verschillen: { bron: string }[] }>('/v1/regels/2023/verschillen/2024');
    expect(verschil.inhoud.verschillen.map((v) => v.bron)).toContain('VO-3, VO-4, VO-5');
    expect((await klant.lees<Probleem>('/v1/regels/1999')).inhoud).toMatchObject({
      status: 404,
      code: 'HANDLEIDING_ONBEKEND',
    });
  });
});
