/**
 * What a school tells of its own accord, on the real server: its planning, lessons at a distance and changes (SG-2, SG-3,
 * N-24, N-26). Every command is read back at its Location; then a school lets its terms pass.
 */
import type { Rol } from '../../domain/dossier/procedure.ts';
import { BRONNEN } from '../domein/bronnen.ts';
import { STAND } from '../domein/feiten.ts';
import { verhuizen } from '../domein/contact.ts';
import { navragen, planningInleveren } from '../domein/plichten.ts';
import { bezoekPlannen, uitnodigen, uitnodigingBeantwoorden } from '../domein/toezicht.ts';
import { Opstelling, type Proefschool } from '../traject/opstelling.ts';
import { Klant } from './klant.ts';

interface Feit {
  soort: string;
  omschrijving: string;
  waarom: string | null;
}
interface Probleem {
  redenen?: { code: string; regel: string; veld?: string }[];
}
interface School {
  aantalVestigingen: number;
  taken: { id: string; rol: Rol }[];
  plichten: {
    cursusplanning: object;
    afstandsonderwijs: object[];
    wijzigingen: object;
  };
  berichten: { sjabloon: string; naam: string }[];
}

/** A Monday. */
const VANDAAG = '2026-12-21';
/** The last visit was on 18 January 2023: the next one is by 18 January 2027. */
const IMPORT = { ...STAND, laatsteTidkOp: '2023-01-18', auditGeplandOp: '2027-03-10' };

let op: Opstelling;
let klant: Klant;
beforeAll(async () => {
  op = await Opstelling.maak(VANDAAG);
  await op.zetOpDeLijst(...BRONNEN.inspecteurs);
  klant = await Klant.maak(op);
  await op.start();
});
afterAll(async () => {
  await klant.sluit();
  await op.sluit();
});

async function nieuweSchool(): Promise<Proefschool> {
  const school = await op.nieuweSchool();
  await school.geef({ soort: 'SchoolImporteren', stand: IMPORT });
  return school;
}

const pad = (school: Proefschool) => `/v1/scholen/${school.id}`;
const beeld = async (school: Proefschool) => (await klant.lees<School>(pad(school))).inhoud;
const taken = async (school: Proefschool) => (await beeld(school)).taken.map(({ rol, id }) => `${rol} ${id}`);

/** Gives a command that is recorded, and answers the fact at its Location. */
async function geef(school: Proefschool, bron: string, inhoud: object, rol: Rol = 'school'): Promise<Feit> {
  const antwoord = await klant.geef<object>(`${pad(school)}/${bron}`, inhoud, { rol });
  expect([bron, antwoord.status, antwoord.inhoud]).toEqual([bron, 201, expect.anything()]);
  return (await klant.lees<Feit>(String(antwoord.koppen['location']))).inhoud;
}

/** Gives a command that is refused: the status, and each reason as code, rule and field. */
async function weiger(school: Proefschool, bron: string, inhoud: object, rol: Rol = 'school') {
  const { status, inhoud: probleem } = await klant.geef<Probleem>(`${pad(school)}/${bron}`, inhoud, { rol });
  return [status, ...(probleem.redenen ?? []).map(({ code, regel, veld }) => [code, regel, veld].filter(Boolean))];
}

const PLANNING = {
  van: '2027-02-01',
  totEnMet: '2027-07-31',
  inleverDatum: VANDAAG,
  aantalGroepen: 8,
  vindplaats: 'Portaal, bestand 12',
};

describe('N-24: de cursusplanning', () => {
  let school: Proefschool;
  beforeAll(async () => {
    school = await nieuweSchool();
  });

  it('staat klaar met de dag waarop zij er moet zijn, en schuift op als zij is ingeleverd', async () => {
    expect((await beeld(school)).plichten.cursusplanning).toEqual({
      nodig: { vanafDatum: '2027-02-01', uiterlijkDatum: '2027-01-31' },
      laatste: null,
      laatsteWijziging: null,
    });
    expect(await geef(school, 'cursusplanningen', PLANNING)).toMatchObject({
      soort: 'CursusplanningIngeleverd',
      omschrijving: 'De cursusplanning van 1 februari 2027 tot en met 31 juli 2027 is ingeleverd op 21 december 2026.',
      waarom: 'Portaal, bestand 12',
    });
    expect((await beeld(school)).plichten.cursusplanning).toMatchObject({
      nodig: { vanafDatum: '2027-08-01', uiterlijkDatum: '2027-07-31' },
      laatste: { van: '2027-02-01', totEnMet: '2027-07-31', aantalGroepen: 8, teLaat: false },
    });
  });

  it('een wijziging die te laat is gemeld, wordt vastgelegd en niet geweigerd', async () => {
    const wijziging = { ingangsDatum: '2026-12-22', meldDatum: VANDAAG, toelichting: 'De docent is ziek.' };
    expect(await geef(school, 'cursusplanningen/_wijzig', wijziging)).toMatchObject({
      soort: 'CursusplanningGewijzigd',
      omschrijving:
        'De cursusplanning verandert vanaf 22 december 2026. Dat is gemeld op 21 december 2026. Dat was te laat.',
      waarom: 'De docent is ziek.',
    });
    expect((await beeld(school)).plichten.cursusplanning).toMatchObject({
      laatsteWijziging: { ingangsDatum: '2026-12-22', meldDatum: VANDAAG, teLaat: true },
    });
  });

  it('noemt elke fout bij het veld van de API, en laat een auditor niet toe', async () => {
    const fout = { ...PLANNING, totEnMet: '2027-08-01', inleverDatum: '2026-12-22' };
    expect(await weiger(school, 'cursusplanningen', fout)).toEqual([
      422,
      ['DATUM_IN_TOEKOMST', 'N-24', 'inleverDatum'],
      ['PERIODE_TE_LANG', 'N-24', 'totEnMet'],
    ]);
    expect(await weiger(school, 'cursusplanningen', PLANNING, 'auditor')).toEqual([403, ['ROL_NIET_BEVOEGD', 'S3']]);
  });
});

describe('SG-3: afstandsonderwijs op de dag van een gepland bezoek', () => {
  let school: Proefschool;
  beforeAll(async () => {
    school = await nieuweSchool();
    const dag = '2027-01-14';
    await school.geef(uitnodigen([dag]), { rol: 'planner' });
    await school.geef(uitnodigingBeantwoorden([dag]), { rol: 'school' });
    const { geweigerd } = await school.geef(bezoekPlannen(dag), { rol: 'planner' });
    expect(geweigerd).toEqual([]);
  });

  const TAAK = 'planner afstandsonderwijs/1/bezoek';

  it('is een taak voor de planner, een bevestiging voor de school, en staat bij de school voor de inspecteur', async () => {
    const melding = { van: '2027-01-11', aantalGroepen: 2, reden: 'Verbouwing.' };
    expect(await geef(school, 'afstandsonderwijs', melding)).toMatchObject({
      soort: 'AfstandsonderwijsGemeld',
      waarom: 'Verbouwing.',
    });
    expect(await taken(school)).toContain(TAAK);
    const { plichten, berichten } = (await klant.lees<School>(pad(school), { rol: 'inspecteur' })).inhoud;
    expect(plichten.afstandsonderwijs).toEqual([
      {
        nummer: 1,
        van: '2027-01-11',
        totEnMet: null,
        aantalGroepen: 2,
        meldDatum: VANDAAG,
        teLaat: false,
        bezoekDatum: '2027-01-14',
      },
    ]);
    expect(berichten.map((b) => b.sjabloon)).toContain('melding-ontvangen');
  });

  it('de planner laat het bezoek doorgaan, en de school meldt het einde', async () => {
    const oordeel = { nummer: 1, toelichting: 'De andere groepen zijn er.' };
    expect((await geef(school, 'afstandsonderwijs/_beoordeel', oordeel, 'planner')).waarom).toBe(oordeel.toelichting);
    expect(await taken(school)).not.toContain(TAAK);
    const einde = { nummer: 1, totEnMet: '2027-01-22' };
    expect((await geef(school, 'afstandsonderwijs/_beeindig', einde)).omschrijving).toBe(
      'Het afstandsonderwijs (melding 1) duurt tot en met 22 januari 2027.',
    );
    expect(await weiger(school, 'afstandsonderwijs/_beeindig', { ...einde, totEnMet: '2027-01-10' })).toEqual([
      422,
      ['VOLGORDE', 'SG-3', 'totEnMet'],
    ]);
    expect(await weiger(school, 'afstandsonderwijs/_beoordeel', oordeel, 'planner')).toEqual([
      409,
      ['GEEN_BEZOEK_IN_PERIODE', 'SG-3'],
    ]);
  });

  it('een verhuizing is een taak over de locaties van dat bezoek', async () => {
    const verhuizing = { wat: 'adres', ingangsDatum: VANDAAG, meldDatum: VANDAAG, toelichting: 'Nieuw pand.' };
    const adres = { straatEnNummer: 'Kerkstraat 1', postcode: '4001 AB', plaats: 'Tiel' };
    await geef(school, 'wijzigingen', { ...verhuizing, ...adres });
    expect(await taken(school)).toContain('planner wijzigingen/1/locaties');
    await geef(school, 'wijzigingen/_beoordeel', { nummer: 1, toelichting: 'De locatie klopt nog.' }, 'planner');
    expect(await taken(school)).not.toContain('planner wijzigingen/1/locaties');
  });
});

describe('N-26: wijzigingen', () => {
  let school: Proefschool;
  beforeAll(async () => {
    school = await nieuweSchool();
  });

  it('Blik op Werk vraagt na; de melding is het antwoord en vraagt om een oordeel', async () => {
    await geef(school, 'wijzigingen/_vraag-na', { wat: 'eigendom', bekendDatum: '2026-12-18' }, 'servicedesk');
    const { plichten, berichten } = await beeld(school);
    expect(plichten.wijzigingen).toMatchObject({
      // Fourteen days after Monday 21 December 2026.
      navragen: [{ nummer: 1, wat: 'eigendom', bekendDatum: '2026-12-18', uiterlijkDatum: '2027-01-04' }],
    });
    expect(berichten[0]).toMatchObject({ sjabloon: 'wijziging-navragen' });
    const navraag = { wat: 'eigendom', bekendDatum: VANDAAG };
    expect(await weiger(school, 'wijzigingen/_vraag-na', navraag, 'servicedesk')).toEqual([
      422,
      ['NAVRAAG_LOOPT', 'N-26', 'wat'],
    ]);

    const melding = { wat: 'eigendom', ingangsDatum: VANDAAG, meldDatum: VANDAAG, toelichting: 'Verkocht.' };
    await geef(school, 'wijzigingen', melding);
    expect((await beeld(school)).plichten.wijzigingen).toEqual({
      laatste: [{ wat: 'eigendom', ingangsDatum: VANDAAG, meldDatum: VANDAAG }],
      teBeoordelen: [{ nummer: 1, wat: 'eigendom', beoordeling: 'belangen' }],
      navragen: [],
      teLaat: [],
    });
    expect(await taken(school)).toContain('servicedesk wijzigingen/1/belangen');
    await geef(school, 'wijzigingen/_beoordeel', { nummer: 1, toelichting: 'Geen belang.' }, 'servicedesk');
    expect(await taken(school)).not.toContain('servicedesk wijzigingen/1/belangen');
  });

  it('vestigingen vragen om een aantal, en dat geldt meteen', async () => {
    const melding = { wat: 'vestigingen', ingangsDatum: VANDAAG, meldDatum: VANDAAG, toelichting: 'In Tiel.' };
    expect(await weiger(school, 'wijzigingen', melding)).toEqual([
      422,
      ['GETAL_ONGELDIG', 'N-26', 'aantalVestigingen'],
    ]);
    await geef(school, 'wijzigingen', { ...melding, aantalVestigingen: 3 });
    expect((await beeld(school)).aantalVestigingen).toBe(3);
  });

  it('een navraag die niet klopte sluit de servicedesk, met een reden', async () => {
    await geef(school, 'wijzigingen/_vraag-na', { wat: 'fusie', bekendDatum: VANDAAG }, 'servicedesk');
    const sluiten = { nummer: 2, reden: 'Het ging om een andere school.' };
    expect(await geef(school, 'wijzigingen/_sluit-navraag', sluiten, 'servicedesk')).toMatchObject({
      soort: 'NavraagGesloten',
      waarom: sluiten.reden,
    });
    expect(await weiger(school, 'wijzigingen/_sluit-navraag', sluiten, 'servicedesk')).toEqual([
      409,
      ['GEEN_NAVRAAG', 'N-26'],
    ]);
  });
});

describe('wie niets doet', () => {
  it('wordt herinnerd, is één keer te laat, en heeft daarna geen wekkers meer tot zij weer plant', async () => {
    const school = await nieuweSchool();
    await school.geef(navragen({ wat: 'adres', bekendGewordenOp: VANDAAG }));
    await school.naar('2027-06-30');
    const termijnen = await school.termijnen();
    expect(termijnen).toMatchObject({
      'cursusplanning/2027-02': '2027-01-31 verstreken',
      'wijzigingen/navraag/1': '2027-01-04 verstreken',
    });
    expect(Object.keys(termijnen).filter((id) => id.startsWith('cursusplanning/'))).toHaveLength(1);
    expect(await school.taken()).toEqual(
      expect.arrayContaining([
        'servicedesk verstreken/cursusplanning/2027-02',
        'servicedesk verstreken/wijzigingen/navraag/1',
      ]),
    );
    const punten = await op.prisma.gebeurtenis.findMany({
      where: { schoolId: school.id, soort: 'HerinneringVerzonden' },
      orderBy: { nr: 'asc' },
    });
    const herinnerd = punten.flatMap(({ gegevens }) => {
      const { datum, punten: lijst } = gegevens as { datum: string; punten: { reeks: string; stap: string }[] };
      return lijst.map(({ reeks, stap }) => `${datum} ${reeks} ${stap}`);
    });
    expect(herinnerd.filter((regel) => /cursusplanning|navraag/.test(regel))).toEqual([
      // Due on Monday 4 January: a week before it, and three days with two ordinary days (T4).
      '2026-12-28 wijzigingen/navraag/1 1 week',
      '2026-12-30 wijzigingen/navraag/1 3 dagen',
      // Due on Sunday 31 January 2027: a week before it is Sunday, so Monday; three days before it is Thursday.
      '2027-01-25 cursusplanning/2027-02 1 week',
      '2027-01-28 cursusplanning/2027-02 3 dagen',
    ]);

    await school.geef(planningInleveren({ van: '2027-07-01', totEnMet: '2027-12-31', ingeleverdOp: '2027-06-30' }));
    await school.geef(verhuizen('2027-06-07', '2027-06-30'));
    expect((await school.verloop()).slice(-5)).toEqual([
      '2027-06-30 CursusplanningIngeleverd',
      '2027-06-30 WijzigingGemeld',
      '2027-06-30 ContactgegevensGewijzigd',
      '2027-06-30 BriefKlaargezet',
      '2027-06-30 BriefVerzonden',
    ]);
    expect(Object.keys(await school.termijnen())).toEqual(expect.not.arrayContaining(['wijzigingen/navraag/1']));
    expect(await school.termijnen()).toMatchObject({ 'cursusplanning/2028-01': '2027-12-31' });
  });
});
