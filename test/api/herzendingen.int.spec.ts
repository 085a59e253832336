/** A message of which it is not known whether it arrived: a person decides, once, and that is recorded (M2, P3). */
import { Opstelling } from '../traject/opstelling.ts';
import { inschrijving, Klant } from './klant.ts';

let op: Opstelling;
let klant: Klant;
let school: string;
let bericht: string;

beforeAll(async () => {
  op = await Opstelling.maak('2026-03-24');
  klant = await Klant.maak(op);
  await op.start();
  const { inhoud } = await klant.geef<{ schoolId: string }>('/v1/scholen', inschrijving());
  school = `/v1/scholen/${inhoud.schoolId}`;
  await klant.geef(`${school}/aanvragen`, { ontvangstDatum: '2026-03-24' });
  bericht = `${inhoud.schoolId}.brief-1`;
});
afterAll(async () => {
  await klant.sluit();
  await op.sluit();
});

const herzendingen = () => `${school}/berichten/brief-1/herzendingen`;
const keuze = { keuze: 'opnieuw', toelichting: 'De school heeft niets gekregen.' };
const status = async () => (await op.prisma.bericht.findUniqueOrThrow({ where: { id: bericht } })).status;

it('weigert zolang het bericht gewoon onderweg is', async () => {
  const { status: code, inhoud } = await klant.geef<{ code: string }>(herzendingen(), keuze);
  expect([code, inhoud.code]).toEqual([409, 'BERICHT_WACHT_NIET']);
});

it('verstuurt opnieuw op besluit van de servicedesk, en legt vast wie dat besloot en waarom', async () => {
  await op.prisma.bericht.update({ where: { id: bericht }, data: { status: 'onbekend' } });
  const sleutel = 'proef-herzending';
  const eerste = await klant.geef(herzendingen(), keuze, { sleutel });
  expect([eerste.status, await status()]).toEqual([201, 'te verzenden']);

  await op.prisma.bericht.update({ where: { id: bericht }, data: { status: 'verzonden' } });
  const herhaald = await klant.geef(herzendingen(), keuze, { sleutel });
  expect([herhaald.inhoud, await status()]).toEqual([eerste.inhoud, 'verzonden']);

  const { inhoud } = await klant.lees<{ resultaten: { soort: string; waarom: string; actor: { rol: string } }[] }>(
    `${school}/gebeurtenissen`,
  );
  expect(inhoud.resultaten.filter((g) => g.soort === 'BerichtHervat')).toMatchObject([
    { waarom: keuze.toelichting, actor: { rol: 'servicedesk' } },
  ]);
});

it('is niet voor de school, en kent geen bericht dat er niet is', async () => {
  expect((await klant.geef(herzendingen(), keuze, { rol: 'school' })).status).toBe(403);
  expect((await klant.geef(`${school}/berichten/brief-9/herzendingen`, keuze)).status).toBe(404);
});
