/**
 * Scenario 10 on the real Temporal server with its time moved on: the director of a suspended school leaves, the school
 * stops, and the same person applies again under a new name, and once more within the wachttijd. To be read by a jurist;
 * every day was computed by hand. A schorsing is not decided upon here: the school comes in as suspended.
 */
import type { Opdracht } from '../../domain/dossier/dossier.ts';
import type { Rol } from '../../domain/dossier/procedure.ts';
import { beoordelen, bestuurderAanmelden, STAND, uitbrengen } from '../domein/feiten.ts';
import { Opstelling, type Proefschool } from '../traject/opstelling.ts';

let op: Opstelling;
let schoolA: Proefschool;
let schoolB: Proefschool;
let schoolC: Proefschool;
let bestuurder: string;
let opvolger: string;

beforeAll(async () => {
  op = await Opstelling.maak('2026-11-23');
  await op.start();
  bestuurder = await op.persoon('Persoon Een');
  opvolger = await op.persoon('Persoon Twee');
  [schoolA, schoolB, schoolC] = [await op.nieuweSchool(), await op.nieuweSchool(), await op.nieuweSchool()];
});
afterAll(() => op.sluit());

async function gelukt(school: Proefschool, rol: Rol, opdracht: Opdracht): Promise<void> {
  expect((await school.geef(opdracht, { rol })).geweigerd).toEqual([]);
}

/** The codes of every reason why the command is refused. */
async function redenen(school: Proefschool, rol: Rol, opdracht: Opdracht): Promise<string[]> {
  return (await school.geef(opdracht, { rol })).geweigerd.map(({ code }) => code);
}

const schrijfIn = (school: Proefschool) =>
  gelukt(school, 'school', {
    ...{ soort: 'SchoolInschrijven', omvang: 'klein', aantalVestigingen: 1, elektronischBereikbaar: true },
  });
const vraagAan = (school: Proefschool, ontvangenOp: string) =>
  gelukt(school, 'school', { soort: 'AanvraagIndienen', ontvangenOp, nieuweFeiten: null });
const verleen = (duoNummer: string): Opdracht => ({ soort: 'AanvraagToekennen', duoNummer });
const wijsAf = (grond: 'HERSTART' | 'WACHTTIJD'): Opdracht => ({
  ...{ soort: 'AanvraagAfwijzen', gronden: [grond], motivering: 'tekst-1' },
  ...{ afwijkendeFeiten: false, gehoordOp: null },
});

/** What the other schools now learn of a school. */
async function verleden(school: Proefschool) {
  const { verleden: wat, verledenOp } = await op.prisma.traject.findUniqueOrThrow({ where: { schoolId: school.id } });
  return [wat, verledenOp?.toISOString().slice(0, 10)];
}

describe('Scenario 10: wisseling van bestuur tijdens een schorsing, en een herstart onder een andere naam', () => {
  test('maandag 23 november 2026: school A is geschorst tot en met 5 januari 2027', async () => {
    const geschorst = { status: 'geschorst', statusSinds: '2026-10-05', statusTotEnMet: '2027-01-05' } as const;
    await gelukt(schoolA, 'servicedesk', { soort: 'SchoolImporteren', stand: { ...STAND, ...geschorst } });
    await gelukt(schoolA, 'school', bestuurderAanmelden(bestuurder, '2026-11-23'));
    expect(await verleden(schoolA)).toEqual(['geschorst', '2026-10-05']);
  });

  test('maandag 30 november: haar bestuurder vertrekt en er komt een ander, die een eigen VOG nodig heeft (N-26, VO-1)', async () => {
    await schoolA.naar('2026-11-30');
    const afmelding = { persoonId: bestuurder, totEnMet: '2026-11-29', gemeldOp: '2026-11-30' };
    await gelukt(schoolA, 'school', { soort: 'BestuurderAfmelden', ...afmelding });
    await gelukt(schoolA, 'school', bestuurderAanmelden(opvolger, '2026-11-30'));
    expect(Object.keys(await schoolA.termijnen())).toContain('vog/directie/2026/2');
    expect(Object.keys(await schoolA.termijnen())).not.toContain('vog/directie/2026/1');
  });

  test('vrijdag 4 december is haar laatste dag: gestopt, maar tijdens een schorsing (SG-6, SN-5)', async () => {
    const melding = { gemeldOp: '2026-11-30', perDatum: '2026-12-04', toelichting: null };
    await gelukt(schoolA, 'school', { soort: 'StopMelden', ...melding });
    await schoolA.naar('2026-12-05');
    expect(await verleden(schoolA)).toEqual(['gestopt tijdens een schorsing', '2026-12-05']);
  });

  test('maandag 7 december: school B vraagt aan; wie haar bestuurt moet eerst vaststaan (AP-5)', async () => {
    await schrijfIn(schoolB);
    await schoolB.naar('2026-12-07');
    await vraagAan(schoolB, '2026-12-07');
    expect(await schoolB.taken()).toContain('servicedesk bestuur/vastleggen');
    expect(await redenen(schoolB, 'beslisser', verleen('4321B'))).toEqual(['BESTUUR_ONBEKEND']);
  });

  test('dan blijkt het dezelfde persoon: zonder oordeel geen keurmerk, en na zelf stoppen geen wachttijd (AP-5, N-4)', async () => {
    await gelukt(schoolB, 'servicedesk', bestuurderAanmelden(bestuurder, '2026-12-07'));
    expect(await schoolB.taken()).toContain(`beslisser verbanden/${schoolA.id}/beoordelen`);
    expect(await redenen(schoolB, 'beslisser', verleen('4321B'))).toEqual(['VERBAND_NIET_BEOORDEELD']);
    expect(await redenen(schoolB, 'beslisser', wijsAf('WACHTTIJD'))).toEqual(['GEEN_WACHTTIJD']);
  });

  test('de beslisser vindt het verband bezwaarlijk; een verlening zou nu een motivering vragen', async () => {
    await gelukt(schoolB, 'beslisser', beoordelen('bezwaar', schoolA.id));
    expect(await redenen(schoolB, 'beslisser', verleen('4321B'))).toEqual(['MOTIVERING_VERPLICHT']);
  });

  test('afwijzen om de herstart kan pas als de school is gehoord: tot en met maandag 21 december (AP-9, Awb 4:7)', async () => {
    expect(await redenen(schoolB, 'beslisser', wijsAf('HERSTART'))).toEqual(['HOREN_VERPLICHT']);
    await gelukt(schoolB, 'beslisser', uitbrengen({ gronden: ['HERSTART'] }));
    expect(await schoolB.termijnen()).toMatchObject({ 'voornemen/1/zienswijze': '2026-12-21' });
    await schoolB.naar('2026-12-21');
    expect(await redenen(schoolB, 'beslisser', wijsAf('HERSTART'))).toEqual(['HOORTERMIJN_LOOPT']);
  });

  test('dinsdag 22 december: afgewezen als herstart', async () => {
    await schoolB.naar('2026-12-22');
    await gelukt(schoolB, 'beslisser', wijsAf('HERSTART'));
    expect(await verleden(schoolB)).toEqual(['afgewezen', '2026-12-22']);
    expect((await schoolB.berichten()).at(-1)).toBe('2026-12-22 besluit-afwijzing e-mail te verzenden');
  });

  test('maandag 11 januari 2027: dezelfde persoon, een derde naam, binnen de wachttijd tot en met 22 december 2027 (N-4)', async () => {
    await schrijfIn(schoolC);
    await schoolC.naar('2027-01-11');
    await gelukt(schoolC, 'school', bestuurderAanmelden(bestuurder, '2027-01-11'));
    await vraagAan(schoolC, '2027-01-11');
    // Two schools to judge: the one that stopped and the one that was refused.
    expect((await schoolC.taken()).filter((taak) => taak.includes('verbanden/'))).toHaveLength(2);
    expect(await redenen(schoolC, 'beslisser', wijsAf('WACHTTIJD'))).toEqual(['VERBAND_NIET_BEOORDEELD']);
    await gelukt(schoolC, 'beslisser', beoordelen('bezwaar', schoolB.id));
    await gelukt(schoolC, 'beslisser', uitbrengen({ gronden: ['WACHTTIJD'] }));
    await schoolC.naar('2027-01-26');
    await gelukt(schoolC, 'beslisser', wijsAf('WACHTTIJD'));
  });
});
