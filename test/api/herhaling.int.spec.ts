/** A8 and A16 over HTTP: one effect and one answer per key, and a clear answer when nobody can answer. */
import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { maakPrisma } from '../../src/database.ts';
import { Klok } from '../../src/klok.ts';
import { Opdrachtgever } from '../../src/trajecten/opdrachtgever.ts';
import { Opstelling } from '../traject/opstelling.ts';
import { inschrijving, Klant } from './klant.ts';

interface Opdrachtantwoord {
  schoolId: string;
  versie: number;
}
interface Probleem {
  code: string;
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

const schrijfIn = (inhoud: object, sleutel: string) =>
  klant.geef<Opdrachtantwoord & Probleem>('/v1/scholen', inhoud, { sleutel });

test('dezelfde inschrijving twintig keer tegelijk is één school met één antwoord', async () => {
  const [inhoud, sleutel] = [inschrijving(), randomUUID()];
  const antwoorden = await Promise.all(Array.from({ length: 20 }, () => schrijfIn(inhoud, sleutel)));
  expect(new Set(antwoorden.map((a) => a.status))).toEqual(new Set([201]));
  expect(new Set(antwoorden.map((a) => JSON.stringify([a.inhoud, a.koppen['location']]))).size).toBe(1);
  const { schoolId } = antwoorden[0]?.inhoud ?? { schoolId: '' };
  expect(await op.prisma.gebeurtenis.count({ where: { schoolId } })).toBe(1);
  expect(await schrijfIn(inhoud, sleutel)).toMatchObject({ status: 201, inhoud: { schoolId } });
});

test('een geweigerde inschrijving geeft bij herhaling dezelfde weigering', async () => {
  const bestaand = inschrijving();
  await schrijfIn(bestaand, randomUUID());
  const [inhoud, sleutel] = [inschrijving({ kvkNummer: bestaand['kvkNummer'] }), randomUUID()];
  const eerste = await schrijfIn(inhoud, sleutel);
  expect(eerste).toMatchObject({ status: 409, inhoud: { code: 'SCHOOL_BESTAAT_AL' } });
  expect((await schrijfIn(inhoud, sleutel)).inhoud).toEqual(eerste.inhoud);
});

test('twee scholen met hetzelfde KvK-nummer tegelijk: één wint, de ander krijgt 409', async () => {
  const [een, ander] = [inschrijving(), inschrijving()];
  const antwoorden = await Promise.all([
    schrijfIn(een, randomUUID()),
    schrijfIn({ ...ander, kvkNummer: een['kvkNummer'] }, randomUUID()),
  ]);
  expect(antwoorden.map((a) => a.status).sort()).toEqual([201, 409]);
  expect(antwoorden.find((a) => a.status === 409)?.inhoud.code).toBe('SCHOOL_BESTAAT_AL');
});

test.each([
  ['een ander KvK-nummer', { kvkNummer: '92999999' }],
  ['een andere naam', { naam: 'Andere naam' }],
  ['een andere omvang', { omvang: 'groot' }],
])('dezelfde sleutel met %s is 409', async (_wat, anders) => {
  const [inhoud, sleutel] = [inschrijving(), randomUUID()];
  const { schoolId } = (await schrijfIn(inhoud, sleutel)).inhoud;
  expect(await schrijfIn({ ...inhoud, ...anders }, sleutel)).toMatchObject({
    status: 409,
    inhoud: { code: 'SLEUTEL_HERGEBRUIKT' },
  });
  const { inhoud: school } = await klant.lees<{ naam: string }>(`/v1/scholen/${schoolId}`);
  expect(school.naam).toBe(inhoud['naam']);
  expect(await op.prisma.school.count({ where: { kvkNummer: '92999999' } })).toBe(0);
});

test('een herhaling na het einde van de aanvraag geeft nog steeds het eerste antwoord; een andere inhoud 409', async () => {
  const { schoolId } = (await schrijfIn(inschrijving(), randomUUID())).inhoud;
  const school = `/v1/scholen/${schoolId}`;
  await klant.geef(`${school}/aanvragen`, { ontvangstDatum: '2026-02-02' });
  const [inhoud, sleutel] = [{ ontbreekt: 'De begroting.' }, randomUUID()];
  const eerste = await klant.geef(`${school}/aanvragen/1/aanvullingsverzoeken`, inhoud, { sleutel });
  await klant.geef(`${school}/aanvragen/1/intrekkingen`, {});
  const nogEens = await klant.geef(`${school}/aanvragen/1/aanvullingsverzoeken`, inhoud, { sleutel });
  expect([nogEens.status, nogEens.inhoud, nogEens.koppen['location']]).toEqual([
    201,
    eerste.inhoud,
    eerste.koppen['location'],
  ]);
  const anders = await klant.geef(
    `${school}/aanvragen/1/aanvullingsverzoeken`,
    { ontbreekt: 'Iets anders.' },
    { sleutel },
  );
  expect(anders).toMatchObject({ status: 409, inhoud: { code: 'SLEUTEL_HERGEBRUIKT' } });
  const elders = await klant.geef(`${school}/vog-aanvragen`, {}, { sleutel });
  expect(elders).toMatchObject({ status: 409, inhoud: { code: 'SLEUTEL_HERGEBRUIKT' } });
});

test('zonder worker komt binnen 15 seconden 503 met Retry-After, en daarna lukt de herhaling één keer', async () => {
  await op.stop();
  const [inhoud, sleutel] = [inschrijving(), randomUUID()];
  const begin = performance.now();
  const antwoord = await schrijfIn(inhoud, sleutel);
  // The client waits eight seconds; the rest is room for a busy machine.
  expect(performance.now() - begin).toBeLessThan(15_000);
  expect(antwoord).toMatchObject({ status: 503, inhoud: { code: 'NIET_BEREIKBAAR' } });
  expect(Number(antwoord.koppen['retry-after'])).toBeGreaterThan(0);
  await op.start();
  const herhaald = await schrijfIn(inhoud, sleutel);
  expect(herhaald.status).toBe(201);
  expect(await op.prisma.gebeurtenis.count({ where: { schoolId: herhaald.inhoud.schoolId } })).toBe(1);
});

test('een inschrijving die nooit is vastgelegd houdt het KvK-nummer niet bezet', async () => {
  const inhoud = inschrijving();
  const nooitVastgelegd = {
    kvkNummer: String(inhoud['kvkNummer']),
    naam: 'Vergeten',
    plaats: 'Ede',
    contactEmail: 'x@school.example',
  };
  await op.prisma.school.create({ data: { id: randomUUID(), ...nooitVastgelegd } });
  const { status, inhoud: ingeschreven } = await schrijfIn(inhoud, randomUUID());
  expect(status).toBe(201);
  const { inhoud: school } = await klant.lees<{ naam: string }>(`/v1/scholen/${ingeschreven.schoolId}`);
  expect(school.naam).toBe(inhoud['naam']);
});

/** A port on which nobody listens. */
const NERGENS = '127.0.0.1:9';

test('zonder Temporal is een opdracht 503 en de gezondheid ook; lezen gaat door', async () => {
  const verbinding = Connection.lazy({ address: NERGENS });
  const temporal = new Client({ connection: verbinding });
  const opdrachtgever = new Opdrachtgever(op.prisma, temporal, op.klok);
  const doof = await Klant.maak(op, { temporal, opdrachtgever });
  const begin = performance.now();
  const antwoord = await doof.geef('/v1/scholen', inschrijving());
  // The client waits eight seconds; the rest is room for a busy machine.
  expect(performance.now() - begin).toBeLessThan(15_000);
  expect(antwoord).toMatchObject({ status: 503, koppen: { 'retry-after': '5' }, inhoud: { code: 'NIET_BEREIKBAAR' } });
  expect(await doof.lees('/gezondheid')).toMatchObject({
    status: 503,
    inhoud: { detail: 'Geen antwoord van Temporal.' },
  });
  expect((await doof.lees('/v1/scholen')).status).toBe(200);
  await doof.sluit();
  await verbinding.close();
});

test('zonder database is elk verzoek 503 met Retry-After', async () => {
  const prisma = maakPrisma(`postgresql://niemand@${NERGENS}/nergens`);
  const klok = new Klok(prisma, false);
  const opdrachtgever = new Opdrachtgever(prisma, op.temporal, klok);
  const blind = await Klant.maak(op, { prisma, klok, opdrachtgever });
  const weg = { status: 503, koppen: { 'retry-after': '5' }, inhoud: { code: 'NIET_BEREIKBAAR' } };
  expect(await blind.lees('/v1/scholen')).toMatchObject(weg);
  expect(await blind.geef('/v1/scholen', inschrijving())).toMatchObject(weg);
  expect(await blind.lees('/gezondheid')).toMatchObject({
    status: 503,
    inhoud: { detail: 'Geen antwoord van de database.' },
  });
  await blind.sluit();
  await prisma.$disconnect();
});

test('als alles antwoordt is de gezondheid goed, zonder aanmelding', async () => {
  const antwoord = await klant.app.inject({ url: '/gezondheid' });
  expect([antwoord.statusCode, antwoord.json()]).toEqual([200, { status: 'gezond' }]);
});
