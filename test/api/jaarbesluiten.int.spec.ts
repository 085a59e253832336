/**
 * What people decide in a year, through the API: the audit with its advice and besluit, a voornemen with its zienswijze,
 * and the keurmerk voor bepaalde tijd. Every command is read back at its Location (A7).
 */
import { randomUUID } from 'node:crypto';
import type { Rol } from '../../domain/dossier/procedure.ts';
import { RESULTATEN } from '../domein/audit.ts';
import { STAND } from '../domein/feiten.ts';
import { Opstelling, type Proefschool } from '../traject/opstelling.ts';
import { Klant } from './klant.ts';

interface Opdrachtantwoord {
  versie: number;
}
interface Probleem {
  code: string;
  redenen?: { code: string; regel: string; veld?: string }[];
}
interface School {
  versie: number;
  keurmerk: { soort: string | null };
  bestuurders: { persoonId: string; naam: string; totEnMet: string | null }[];
  medewerkers: { nummer: number; persoonId: string; naam: string; functie: string }[];
  omzetting: { pijlers: { wat: string; ontbreekt: string | null }[]; eerstNodig: string[] } | null;
  meetjaren: {
    jaar: number;
    goedkeuringsDatum: string | null;
    advies: { advies: string; negatief: string[] } | null;
  }[];
  taken: { id: string; rol: Rol }[];
  voornemens: { nummer: number; zienswijzeDatum: string | null; afdoeningsDatum: string | null }[];
  stop: { laatsteDatum: string } | null;
}

/** Friday 12 March 2027: the audit over 2026 was held two days ago, and the VOG of the board was there. */
const VANDAAG = '2027-03-12';
const TIJDELIJK = {
  ...STAND,
  soortKeurmerk: 'bepaalde tijd',
  verleendOp: '2026-03-16',
  statusSinds: '2026-03-16',
  laatsteTidkOp: '2026-09-15',
  auditGeplandOp: '2027-03-10',
  directieVogAfgegevenOp: '2027-01-25',
} as const;

let op: Opstelling;
let klant: Klant;
beforeAll(async () => {
  op = await Opstelling.maak(VANDAAG);
  klant = await Klant.maak(op);
  await op.start();
});
afterAll(async () => {
  await klant.sluit();
  await op.sluit();
});

/** A school with the keurmerk voor bepaalde tijd, and what a client does with it. */
class Schoolklant {
  readonly pad: string;

  constructor({ id }: Proefschool) {
    this.pad = `/v1/scholen/${id}`;
  }

  static async maak(): Promise<Schoolklant> {
    const school = await op.nieuweSchool();
    await school.geef({ soort: 'SchoolImporteren', stand: TIJDELIJK });
    return new Schoolklant(school);
  }

  async beeld(): Promise<School> {
    return (await klant.lees<School>(this.pad)).inhoud;
  }

  /** Gives a command that is recorded, twice under one key, and answers the fact at its Location. */
  async geef(
    bron: string,
    inhoud: object,
    rol: Rol = 'servicedesk',
  ): Promise<{ soort: string; waarom: string | null }> {
    const sleutel = randomUUID();
    const eerste = await klant.geef<Opdrachtantwoord>(`${this.pad}/${bron}`, inhoud, { rol, sleutel });
    expect([bron, eerste.status, eerste.inhoud]).toEqual([bron, 201, expect.anything()]);
    const weer = await klant.geef<Opdrachtantwoord>(`${this.pad}/${bron}`, inhoud, { rol, sleutel });
    expect(weer.inhoud).toEqual(eerste.inhoud);
    const terug = await klant.lees<{ soort: string; waarom: string | null }>(String(eerste.koppen['location']));
    expect([bron, terug.status]).toEqual([bron, 200]);
    const [adres = ''] = bron.split('/_');
    const feiten = await klant.lees<{ resultaten: { soort: string }[] }>(`${this.pad}/${adres}`);
    expect(feiten.inhoud.resultaten).toContainEqual(terug.inhoud);
    return terug.inhoud;
  }

  /** Gives a command that is refused, after which the school stands where it stood; answers the first reason. */
  async weiger(bron: string, inhoud: object, rol: Rol = 'servicedesk') {
    const { versie } = await this.beeld();
    const { status, inhoud: probleem } = await klant.geef<Probleem>(`${this.pad}/${bron}`, inhoud, { rol });
    expect((await this.beeld()).versie).toBe(versie);
    const [reden] = probleem.redenen ?? [];
    return { status, ...reden };
  }

  /** Everything on which the advice rests. */
  async leverAlles(): Promise<void> {
    const levering = { meetjaar: 2026, leverDatum: VANDAAG };
    await this.geef('resultaten', { ...levering, resultaten: RESULTATEN }, 'school');
    await this.geef('deelnemersleveringen', { ...levering, aantal: 110 }, 'school');
    await this.geef('lesuren', { meetjaar: 2026, totaal: 1000, bevoegd: 850 }, 'school');
    const onderzoek = { meetjaar: 2026, vaststelDatum: VANDAAG, uitgenodigd: 108, respons: 41, cijfer: 7.4 };
    await this.geef('tevredenheidsonderzoeken', onderzoek);
  }
}

const POSITIEF = { organisatie: 'positief', resultaten: 'positief', tevredenheid: 'positief', financieel: 'positief' };
const advies = (adviezen: object = POSITIEF) => ({
  meetjaar: 2026,
  auditDatum: '2027-03-10',
  adviezen,
  bewijs: 'Rapport 12.',
});
const OMZETTING = { soort: 'omzetting' };

describe('een goed jaar (RA-8, RA-9, AP-4)', () => {
  let school: Schoolklant;
  beforeAll(async () => {
    school = await Schoolklant.maak();
  });

  it('geen advies zonder resultaten, en geen keurmerk voor onbepaalde tijd zonder goedgekeurde meetperiode', async () => {
    expect(await school.weiger('auditadviezen', advies(), 'auditor')).toMatchObject({
      status: 409,
      code: 'RESULTATEN_ONTBREKEN',
      regel: 'RA-8',
    });
    expect(await school.weiger('keurmerkbesluiten', OMZETTING, 'beslisser')).toMatchObject({
      status: 409,
      code: 'PIJLERS_ONTBREKEN',
      regel: 'AP-4',
    });
  });

  it('een fout in een veld heet zoals het veld van de API', async () => {
    await school.leverAlles();
    expect(await school.weiger('auditadviezen', { ...advies(), auditDatum: '2026-12-31' }, 'auditor')).toMatchObject({
      status: 422,
      code: 'VOLGORDE',
      veld: 'auditDatum',
    });
    const onderzoek = { meetjaar: 2026, vaststelDatum: '2027-03-11', uitgenodigd: 5, respons: 5, cijfer: 7 };
    expect(await school.weiger('tevredenheidsonderzoeken', onderzoek)).toMatchObject({
      status: 422,
      regel: 'CL-5',
      veld: 'vaststelDatum',
    });
  });

  it('advies, goedkeuring en omzetting', async () => {
    expect(await school.geef('auditadviezen', advies(), 'auditor')).toMatchObject({
      soort: 'AuditadviesGegeven',
      waarom: 'Rapport 12.',
    });
    const [jaar] = (await school.beeld()).meetjaren;
    expect(jaar).toMatchObject({ jaar: 2026, goedkeuringsDatum: null, advies: { advies: 'positief', negatief: [] } });
    // AP-4: the list of what is still needed says the same as the refusal.
    expect((await school.beeld()).omzetting).toEqual({
      pijlers: [
        { wat: 'een keurmerk zonder maatregel', ontbreekt: null },
        { wat: 'een goedgekeurde meetperiode', ontbreekt: 'een besluit over het positieve advies over meetjaar 2026' },
        { wat: 'een voldoende Toezicht in de Klas na de verlening', ontbreekt: null },
      ],
      eerstNodig: [],
    });
    const besluit = await school.geef('meetperiodebesluiten', { meetjaar: 2026 }, 'beslisser');
    expect(besluit).toMatchObject({ soort: 'MeetperiodeGoedgekeurd', waarom: null });
    expect((await school.geef('keurmerkbesluiten', OMZETTING, 'beslisser')).soort).toBe('OmzettingBesloten');
    expect(await school.beeld()).toMatchObject({ keurmerk: { soort: 'onbepaalde tijd' }, omzetting: null });
  });
});

describe('een negatief advies (SN-8, Awb 3:50, Awb 4:8)', () => {
  let school: Schoolklant;
  beforeAll(async () => {
    school = await Schoolklant.maak();
    await school.leverAlles();
    await school.geef('auditadviezen', advies({ ...POSITIEF, organisatie: 'negatief' }), 'auditor');
  });

  const waarschuwing = { maatregel: 'waarschuwing', gronden: ['ORGANISATIE'], motivering: 'Een reglement ontbreekt.' };

  it('geeft de beslisser een taak, die wordt opgepakt, teruggegeven en toegewezen', async () => {
    const [taak] = (await school.beeld()).taken.filter(({ rol }) => rol === 'beslisser');
    const inhoud = { taakId: taak?.id };
    expect(await school.weiger('taken/_geef-vrij', inhoud, 'beslisser')).toMatchObject({
      status: 422,
      code: 'TAAK_NIET_OPGEPAKT',
      veld: 'taakId',
    });
    expect((await school.geef('taken/_pak-op', inhoud, 'beslisser')).soort).toBe('TaakOpgepakt');
    expect((await school.geef('taken/_geef-vrij', inhoud, 'beslisser')).soort).toBe('TaakVrijgegeven');
    const toewijzing = { ...inhoud, naar: 'jurist', reden: 'Vraagt een juridisch oordeel.' };
    expect(await school.geef('taken/_wijs-toe', toewijzing, 'beslisser')).toMatchObject({
      soort: 'TaakToegewezen',
      omschrijving: 'Een taak ging van de rol beslisser naar de rol jurist.',
      waarom: toewijzing.reden,
    });
  });

  it('een voornemen, de zienswijze van de school en de intrekking', async () => {
    expect(await school.weiger('voornemens', waarschuwing, 'beslisser')).toMatchObject({
      status: 422,
      code: 'GEEN_AANLEIDING',
      veld: 'meetjaar',
    });
    expect(await school.geef('voornemens', { ...waarschuwing, meetjaar: 2026 }, 'beslisser')).toMatchObject({
      soort: 'VoornemenUitgebracht',
      waarom: 'Een reglement ontbreekt.',
    });
    const zienswijze = { nummer: 1, ontvangstDatum: VANDAAG, wijze: 'schriftelijk', inhoud: 'Het is er nu.' };
    expect(
      await school.weiger('voornemens/_zienswijze', { ...zienswijze, ontvangstDatum: '2027-03-11' }, 'school'),
    ).toMatchObject({ status: 422, code: 'VOLGORDE', regel: 'SN-8', veld: 'ontvangstDatum' });
    expect((await school.geef('voornemens/_zienswijze', zienswijze, 'school')).soort).toBe('ZienswijzeVastgelegd');
    expect(await school.weiger('meetperiodebesluiten', { meetjaar: 2026 }, 'beslisser')).toMatchObject({
      status: 409,
      code: 'VOORNEMEN_LOOPT',
      regel: 'SN-8',
    });
    const intrekking = { nummer: 1, motivering: 'Het reglement is er.' };
    expect((await school.geef('voornemens/_trek-in', intrekking, 'beslisser')).soort).toBe('VoornemenIngetrokken');
    expect((await school.beeld()).voornemens).toMatchObject([{ zienswijzeDatum: VANDAAG, afdoeningsDatum: VANDAAG }]);
  });

  it('goedkeuren tegen het advies in vraagt een motivering', async () => {
    expect(await school.weiger('meetperiodebesluiten', { meetjaar: 2026 }, 'beslisser')).toMatchObject({
      status: 422,
      code: 'MOTIVERING_VERPLICHT',
      regel: 'Awb 3:50',
      veld: 'motivering',
    });
    const besluit = { meetjaar: 2026, motivering: 'Het reglement is er alsnog.' };
    expect((await school.geef('meetperiodebesluiten', besluit, 'beslisser')).waarom).toBe(besluit.motivering);
  });
});

describe('een keurmerk voor bepaalde tijd dat niet wordt omgezet (N-1, SN-8)', () => {
  it('verlengen kan één keer; weigeren pas als de school is gehoord', async () => {
    const school = await Schoolklant.maak();
    const verlenging = { soort: 'verlenging', maanden: 3, motivering: 'De audit was laat.' };
    expect((await school.geef('keurmerkbesluiten', verlenging, 'beslisser')).soort).toBe('BepaaldeTijdVerlengd');
    expect(await school.weiger('keurmerkbesluiten', verlenging, 'beslisser')).toMatchObject({
      status: 409,
      code: 'AL_VERLENGD',
      regel: 'N-1',
    });
    const weigering = { soort: 'weigering-omzetting', gronden: ['FINANCIEEL'], motivering: 'Te weinig zekerheid.' };
    expect(await school.weiger('keurmerkbesluiten', weigering, 'beslisser')).toMatchObject({
      status: 409,
      code: 'HOREN_VERPLICHT',
      regel: 'SN-8',
    });
    const { soort: _soort, ...grond } = weigering;
    await school.geef('voornemens', { maatregel: 'weigering van de omzetting', ...grond, dagen: 14 }, 'beslisser');
    expect(await school.weiger('keurmerkbesluiten', weigering, 'beslisser')).toMatchObject({
      status: 409,
      code: 'HOORTERMIJN_LOOPT',
    });
    const zienswijze = {
      nummer: 1,
      ontvangstDatum: VANDAAG,
      wijze: 'mondeling',
      inhoud: 'De school is het niet eens.',
    };
    await school.geef('voornemens/_zienswijze', zienswijze);
    expect((await school.geef('keurmerkbesluiten', weigering, 'beslisser')).soort).toBe('OmzettingGeweigerd');
  });
});

describe('mensen, belangen en een stop die niet doorgaat', () => {
  let school: Schoolklant;
  beforeAll(async () => {
    school = await Schoolklant.maak();
  });
  const persoon = (naam: string) => ({ naam, geboorteDatum: '1970-05-04' });

  it('een bestuurder komt en gaat (N-26)', async () => {
    const aanmelding = { persoon: persoon('Persoon Een'), functie: 'directeur', sindsDatum: '2020-01-01' };
    await school.geef('bestuurders', { ...aanmelding, meldDatum: VANDAAG }, 'school');
    const [bestuurder] = (await school.beeld()).bestuurders;
    const afmelding = { persoonId: bestuurder?.persoonId, laatsteDatum: '2019-12-31', meldDatum: VANDAAG };
    expect(await school.weiger('bestuurders/_meld-af', afmelding)).toMatchObject({
      status: 422,
      regel: 'N-26',
      veld: 'laatsteDatum',
    });
    const goed = { ...afmelding, laatsteDatum: VANDAAG };
    expect((await school.geef('bestuurders/_meld-af', goed, 'school')).soort).toBe('BestuurderAfgemeld');
    expect((await school.beeld()).bestuurders).toMatchObject([{ naam: 'Persoon Een', totEnMet: VANDAAG }]);
  });

  it('de VOG van een docent is jong genoeg en gezien (VO-3, VO-4, P1)', async () => {
    const docent = {
      persoon: persoon('Persoon Twee'),
      functie: 'docent',
      afgifteDatum: '2027-01-25',
      overhandigDatum: '2027-02-01',
      beginDatum: '2027-02-08',
      gezienDoor: 'De directie.',
    };
    expect(await school.weiger('medewerkers', { ...docent, afgifteDatum: '2025-01-25' }, 'school')).toMatchObject({
      status: 422,
      code: 'VOG_TE_OUD',
      regel: 'VO-4',
      veld: 'afgifteDatum',
    });
    expect(await school.geef('medewerkers', docent, 'school')).toMatchObject({
      soort: 'MedewerkerVogGeregistreerd',
      waarom: 'De directie.',
    });
    const [medewerker] = (await school.beeld()).medewerkers;
    expect(medewerker).toMatchObject({
      ...{ nummer: 1, naam: 'Persoon Twee', totEnMet: null, vogUiterlijkDatum: null },
      vog: { afgifteDatum: '2027-01-25', overhandigDatum: '2027-02-01', gezienDoor: 'De directie.', teLaat: false },
    });
    const afmelding = { persoonId: medewerker?.persoonId, laatsteDatum: VANDAAG };
    expect((await school.geef('medewerkers/_meld-af', afmelding, 'school')).soort).toBe('MedewerkerAfgemeld');
  });

  it('een begeleider zonder VOG is een open punt, tot de VOG er is (VO-6)', async () => {
    const begeleider = { persoon: persoon('Persoon Drie'), functie: 'begeleider', beginDatum: VANDAAG };
    expect((await school.geef('medewerkers/_meld-aan', begeleider, 'school')).soort).toBe('MedewerkerAangemeld');
    const gevonden = async () => (await school.beeld()).medewerkers.find((m) => m.functie === 'begeleider');
    const zonder = await gevonden();
    expect(zonder).toMatchObject({ naam: 'Persoon Drie', vog: null, vogUiterlijkDatum: VANDAAG });
    const { persoonId } = zonder ?? {};
    const vog = { persoonId, functie: 'begeleider', beginDatum: VANDAAG, gezienDoor: 'De directie.' };
    const dagen = { afgifteDatum: '2027-02-22', overhandigDatum: VANDAAG };
    expect((await school.geef('medewerkers', { ...vog, ...dagen }, 'school')).soort).toBe('MedewerkerVogGeregistreerd');
    expect(await gevonden()).toMatchObject({ nummer: zonder?.nummer, vog: { teLaat: false }, vogUiterlijkDatum: null });
  });

  it('een uitzondering van het addendum geldt alleen in zijn tijd (NT-3, NT-5)', async () => {
    const uitzondering = { uitzondering: 'ERVAREN', meldDatum: VANDAAG, onderbouwing: 'Er zijn te weinig docenten.' };
    expect(await school.weiger('nt2-uitzonderingen', { ...uitzondering, vanafDatum: '2027-03-11' })).toMatchObject({
      status: 422,
      code: 'MELDING_TE_LAAT',
      regel: 'NT-5',
      veld: 'vanafDatum',
    });
    const inTijd = { ...uitzondering, meldDatum: '2024-12-01', vanafDatum: '2024-12-02' };
    expect(await school.geef('nt2-uitzonderingen', inTijd, 'school')).toMatchObject({
      soort: 'UitzonderingGemeld',
      waarom: uitzondering.onderbouwing,
    });
  });

  it('een belang begint en eindigt (LG-12)', async () => {
    const belang = { partij: 'certificerende instelling', wie: 'Kiwa Nederland', van: '2027-01-01' };
    await school.geef('belangen', { ...belang, toelichting: 'Een deelneming.' });
    expect(await school.weiger('belangen/_beeindig', { nummer: 2, totEnMet: VANDAAG })).toMatchObject({
      status: 422,
      veld: 'nummer',
    });
    const einde = { nummer: 1, totEnMet: VANDAAG };
    expect((await school.geef('belangen/_beeindig', einde)).soort).toBe('BelangBeeindigd');
  });

  it('een stop die wordt ingetrokken (SN-5)', async () => {
    expect(await school.weiger('stopmeldingen/_trek-in', {})).toMatchObject({ status: 409 });
    await school.geef('stopmeldingen', { meldDatum: VANDAAG, laatsteDatum: '2027-06-30' }, 'school');
    expect((await school.geef('stopmeldingen/_trek-in', {}, 'school')).soort).toBe('StopIngetrokken');
    expect((await school.beeld()).stop).toBeNull();
  });
});
