/** A message that did not arrive: a task, a decision with its reason, and the day that counts (M2, P3, Awb 2:11). */
import { maakMelder } from '../../src/postkamer/melder.ts';
import { meldBezorgingen } from '../../src/postkamer/melden.ts';
import { momentVan } from '../../domain/termijn/index.ts';
import { Opstelling } from '../traject/opstelling.ts';
import { inschrijving, Klant } from './klant.ts';

let op: Opstelling;
let klant: Klant;
let schoolId: string;
let school: string;

beforeAll(async () => {
  op = await Opstelling.maak('2026-03-24');
  klant = await Klant.maak(op);
  await op.start();
  const { inhoud } = await klant.geef<{ schoolId: string }>('/v1/scholen', inschrijving());
  schoolId = inhoud.schoolId;
  school = `/v1/scholen/${schoolId}`;
  await klant.geef(`${school}/aanvragen`, { ontvangstDatum: '2026-03-24' });
});
afterAll(async () => {
  await klant.sluit();
  await op.sluit();
});

const herzendingen = () => `${school}/berichten/brief-1/herzendingen`;
const retouren = () => `${school}/berichten/brief-1/retouren`;
const keuze = { keuze: 'opnieuw', toelichting: 'De school heeft niets gekregen.' };
const rij = () => op.prisma.bericht.findUniqueOrThrow({ where: { id: `${schoolId}.brief-1` } });
const zet = (data: object) => op.prisma.bericht.update({ where: { id: `${schoolId}.brief-1` }, data });
const taken = async () =>
  (
    await klant.lees<{ resultaten: { id: string; schoolId: string }[] }>(`/v1/taken?rol=servicedesk`)
  ).inhoud.resultaten.map(({ id }) => id);
const feiten = async (soort: string) => {
  const { inhoud } = await klant.lees<{ resultaten: { soort: string; waarom: string; actor: { naam: string } }[] }>(
    `${school}/gebeurtenissen`,
  );
  return inhoud.resultaten.filter((g) => g.soort === soort);
};
/** What the postkamer does after each sending. */
const vertel = () =>
  meldBezorgingen(op.prisma, maakMelder(op.prisma, op.opdrachtgever), momentVan('2026-03-24', '11:00'));

it('weigert zolang het bericht gewoon onderweg is', async () => {
  const { status, inhoud } = await klant.geef<{ code: string }>(herzendingen(), keuze);
  expect([status, inhoud.code]).toEqual([409, 'BERICHT_WACHT_NIET']);
  const terug = await klant.geef<{ code: string }>(retouren(), { toelichting: 'Onbestelbaar.' });
  expect([terug.status, terug.inhoud.code]).toEqual([409, 'BERICHT_NIET_VERZONDEN']);
});

it('maakt een taak van een bericht dat niet kon worden verstuurd, ook als het twee keer wordt gemeld', async () => {
  await zet({ status: 'mislukt', pogingen: 1, teMelden: true, fout: '550 (adres) onbekend' });
  expect(await Promise.all([vertel(), vertel()])).toEqual([[], []]);
  expect(await taken()).toContain('correspondentie/brief-1/bezorging');
  expect(await feiten('BezorgingMislukt')).toMatchObject([{ actor: { naam: 'Postkamer' } }]);
  expect(await rij()).toMatchObject({ status: 'mislukt', teMelden: false });
});

it('verstuurt opnieuw op besluit van de servicedesk, en legt vast wie dat besloot en waarom', async () => {
  const sleutel = 'proef-herzending';
  const eerste = await klant.geef(herzendingen(), keuze, { sleutel });
  expect([eerste.status, await rij()]).toMatchObject([201, { status: 'te verzenden', fout: null, opnieuw: true }]);
  expect(await taken()).not.toContain('correspondentie/brief-1/bezorging');

  await zet({ status: 'verzonden', pogingen: 2, verzondenOp: new Date(), teMelden: true });
  const herhaald = await klant.geef(herzendingen(), keuze, { sleutel });
  expect([herhaald.inhoud, (await rij()).status]).toEqual([eerste.inhoud, 'verzonden']);
  expect(await feiten('BerichtHervat')).toMatchObject([{ waarom: keuze.toelichting, actor: { rol: 'servicedesk' } }]);
  await vertel();
  expect([(await feiten('BriefAlsnogVerzonden')).length, await rij()]).toMatchObject([
    1,
    { teMelden: false, opnieuw: false },
  ]);
});

it('een bericht dat later terugkwam gaat alsnog per post, en wordt dan nieuw geschreven', async () => {
  await zet({ geschreven: { onderwerp: 'zoals gemaild' } });
  const sleutel = 'proef-retour';
  const terug = { toelichting: 'De mailbox is vol.' };
  const eerste = await klant.geef(retouren(), terug, { sleutel });
  expect([eerste.status, await rij()]).toMatchObject([201, { status: 'mislukt', fout: 'Het bericht kwam terug.' }]);
  const perPost = await klant.geef(herzendingen(), { ...keuze, keuze: 'per post' });
  expect([perPost.status, await rij()]).toMatchObject([201, { status: 'te posten', kanaal: 'post', geschreven: null }]);
  // The message has changed since: a repeat is answered as the first time all the same.
  expect((await klant.geef(retouren(), terug, { sleutel })).inhoud).toEqual(eerste.inhoud);

  const gepost = await klant.geef(`${school}/brieven/brief-1/verzendingen`, { verzendDatum: '2026-03-24' });
  expect([gepost.status, await rij()]).toMatchObject([201, { status: 'verzonden' }]);
  expect(await taken()).not.toContain('correspondentie/brief-1/posten');
});

it('is niet voor de school, noemt elke fout, en kent geen bericht dat er niet is', async () => {
  expect((await klant.geef(herzendingen(), keuze, { rol: 'school' })).status).toBe(403);
  expect((await klant.geef(retouren(), { toelichting: 'Vol.' }, { rol: 'school' })).status).toBe(403);
  expect((await klant.geef(herzendingen(), { keuze: 'duif', toelichting: '' })).inhoud).toMatchObject({
    fouten: [{ veld: 'keuze' }, { veld: 'toelichting' }],
  });
  expect((await klant.geef(`${school}/berichten/brief-9/retouren`, { toelichting: 'Vol.' })).status).toBe(404);
});

it('een herinnering die door een storing bleef wachten gaat niet meer weg als de school al heeft gedaan wat er stond (M4)', async () => {
  const punten = (reeks: string) => ({
    punten: [{ reeks, onderwerp: 'de aanvulling', stap: '7 dagen', laatsteDag: '2026-03-31' }],
  });
  const gevraagd = await klant.geef(`${school}/aanvragen/1/aanvullingsverzoeken`, {
    dagen: 14,
    ontbreekt: 'Het jaarverslag.',
  });
  expect(gevraagd.status).toBe(201);
  const wachtend = (n: number, reeks: string, aangemaaktOp: Date) => ({
    ...{ id: `${schoolId}.herinnering-2026-03-2${n}`, schoolId, sjabloon: 'herinnering', kanaal: 'e-mail' },
    ...{ gegevens: punten(reeks), datum: new Date('2026-03-24'), status: 'te verzenden', aangemaaktOp },
  });
  const eerder = new Date(Date.now() - 3_600_000);
  await op.prisma.bericht.createMany({
    data: [wachtend(1, 'aanvraag/1/aanvulling/1', eerder), wachtend(2, 'aanvraag/1/aanvulling/1', new Date())],
  });
  await klant.geef(`${school}/aanvragen/1/aanvullingen`, { ontvangstDatum: '2026-03-24', volledig: true });
  const rijen = await op.prisma.bericht.findMany({
    where: { schoolId, sjabloon: 'herinnering' },
    orderBy: { id: 'asc' },
  });
  expect(rijen.map((r) => r.status)).toEqual(['vervallen', 'te verzenden']);
});
