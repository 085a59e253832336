/** The import on the real engine: every row once, whatever fails on the way. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { MockActivityEnvironment } from '@temporalio/testing';
import { type Importopdrachtgever, maakImportactiviteiten } from '../../activities/importeren.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { Bronnenlezer } from '../../src/bronnen/bronnenlezer.ts';
import { Importen } from '../../src/importen/importen.ts';
import { type Actor, SleutelHergebruikt } from '../../src/trajecten/opdrachtgever.ts';
import { maakTrajectworker } from '../../src/trajecten/worker.ts';
import { INSTELLINGEN, Opstelling } from '../traject/opstelling.ts';

const voorbeeld = readFileSync(new URL('../../tools/voorbeeld/scholen.csv', import.meta.url), 'utf8');
const metFouten = readFileSync(new URL('fixtures/scholen-met-fouten.csv', import.meta.url));
const [kop = '', ...rijen] = voorbeeld.trim().split('\n');
const SCHOLEN = rijen.length;

/** The example file with other schools: every KvK number begins with `begin`, and the DUO number has its last digits. */
const bestand = (begin: string) => {
  const andere = rijen.map((rij) =>
    (begin + rij.slice(begin.length)).replace(/,10(\d\d[A-Z]),/, `,${begin.slice(2)}$1,`),
  );
  return Buffer.from([kop, ...andere].join('\n'));
};

let op: Opstelling;
let importen: Importen;
let actor: Actor;

beforeAll(async () => {
  op = await Opstelling.maak('2026-11-22');
  importen = nieuweImporten();
  actor = await op.actor('servicedesk');
});
afterAll(() => op.sluit());
afterEach(() => op.stop());

const nieuweImporten = (temporal = op.temporal) =>
  new Importen(op.prisma, temporal, op.klok, new Bronnenlezer(op.prisma, INSTELLINGEN));

/** Starts a worker whose import gives its commands through `opdrachtgever`. */
const start = (opdrachtgever: Importopdrachtgever = op.opdrachtgever, instellingen = INSTELLINGEN) =>
  op.start((verbinding, namespace, code, bronnen) =>
    maakTrajectworker(
      verbinding,
      namespace,
      code,
      { ...bronnen, instellingen },
      maakImportactiviteiten({ prisma: op.prisma, opdrachtgever }),
    ),
  );

async function neemAan(inhoud: Uint8Array, sleutel: string, wie: Actor, waar = importen) {
  return (await waar.neemAan(inhoud, sleutel, wie)).weergave;
}

/** Waits until the import has ended, and answers how it went. */
async function afloop(id: string) {
  await op.temporal.workflow.getHandle(`import/${id}`).result();
  return await importen.geef(id);
}

async function tellingen() {
  const [scholen, trajecten, gebeurtenissen, vastleggingen] = await Promise.all([
    op.prisma.school.count(),
    op.prisma.traject.count(),
    op.prisma.gebeurtenis.count(),
    op.prisma.vastlegging.count(),
  ]);
  return { scholen, trajecten, gebeurtenissen, vastleggingen };
}

const geslaagd = { status: 'klaar', aantal: SCHOLEN, geweigerd: 0, teGaan: 0, foutieveRegels: 0, fouten: [] };

test('elke rij wordt één traject in haar huidige stand, en hetzelfde bestand nog eens verandert niets', async () => {
  await start();
  const eerste = await neemAan(bestand('9010'), randomUUID(), actor);
  expect(await afloop(eerste.id)).toMatchObject({ ...geslaagd, gestart: SCHOLEN, ongewijzigd: 0 });
  const statussen = await op.prisma.traject.groupBy({ by: ['status'], _count: true, orderBy: { status: 'asc' } });
  expect(statussen.map(({ status, _count }) => `${status}: ${_count}`)).toEqual([
    'actief: 5',
    'geschorst: 2',
    'herstelperiode: 3',
    'waarschuwing: 2',
  ]);
  expect(await op.prisma.school.findUnique({ where: { kvkNummer: '90100003' } })).toMatchObject({
    naam: 'School C',
    plaats: 'Den Haag',
    contactEmail: 'school-c@school-c.example',
  });
  expect(await op.prisma.import.findUnique({ where: { id: eerste.id } })).toMatchObject({ rijen: {} });

  const ervoor = await tellingen();
  const tweede = await neemAan(bestand('9010'), randomUUID(), actor);
  expect(await afloop(tweede.id)).toMatchObject({ ...geslaagd, gestart: 0, ongewijzigd: SCHOLEN });
  expect(await tellingen()).toEqual(ervoor);
});

test('een bestand met postadressen: ze staan in het register, en het traject weet dat ze er zijn', async () => {
  await start();
  const erbij = ['straatEnNummer,postcode', 'Kerkstraat 1,4001ab', ',', 'Dorpsstraat 2,"4002 CD"'];
  const tekst = bestand('9085').toString().split('\n').slice(0, erbij.length);
  const { id } = await neemAan(
    Buffer.from(tekst.map((rij, i) => `${rij},${erbij[i]}`).join('\n')),
    randomUUID(),
    actor,
  );
  expect(await afloop(id)).toMatchObject({ status: 'klaar', gestart: 3, fouten: [] });
  const scholen = await op.prisma.school.findMany({
    where: { kvkNummer: { startsWith: '9085' } },
    orderBy: { kvkNummer: 'asc' },
    include: { traject: true },
  });
  const bekend = (dossier: unknown) => (dossier as Dossier).contact.postadresBekend;
  expect(scholen.map((s) => [s.straatEnNummer, s.postcode, bekend(s.traject?.dossier)])).toEqual([
    ['Kerkstraat 1', '4001 AB', true],
    [null, null, false],
    ['Dorpsstraat 2', '4002 CD', true],
  ]);
});

test('alle fouten zijn er meteen; de goede rij gaat door', async () => {
  await start();
  const { id, fouten, foutieveRegels } = await neemAan(metFouten, randomUUID(), actor);
  expect([fouten.length, foutieveRegels]).toEqual([16, 9]);
  expect(await afloop(id)).toMatchObject({ status: 'klaar', aantal: 1, gestart: 1, fouten });
  const scholen = await op.prisma.school.findMany({ where: { kvkNummer: { startsWith: '902' } } });
  expect(scholen.map(({ naam }) => naam)).toEqual(['Taalschool Goed Tiel']);
});

test('AP-2: een DUO-nummer van een andere school is een fout; dat van de school zelf niet', async () => {
  await start();
  const ander = rijen[0]?.replace(/^\d{8}/, '90940001').replace(/,10(\d\d[A-Z]),/, ',94$1,') ?? '';
  const eerste = await neemAan(Buffer.from([kop, ander].join('\n')), randomUUID(), actor);
  expect(await afloop(eerste.id)).toMatchObject({ gestart: 1, fouten: [] });
  const overgenomen = ander.replace(/^\d{8}/, '90940002');
  const tweede = await neemAan(Buffer.from([kop, ander, overgenomen].join('\n')), randomUUID(), actor);
  expect(tweede.fouten).toMatchObject([{ regel: 3, kolom: 'duoNummer', regelId: 'AP-2' }]);
});

test('dezelfde sleutel geeft dezelfde import, ook tegelijk; met een ander bestand wordt zij geweigerd', async () => {
  const sleutel = randomUUID();
  const inhoud = bestand('9030');
  const samen = await Promise.all([1, 2, 3].map(() => neemAan(inhoud, sleutel, actor)));
  expect(new Set(samen.map(({ id }) => id)).size).toBe(1);
  await expect(neemAan(bestand('9031'), sleutel, actor)).rejects.toThrow(SleutelHergebruikt);
  const [een] = samen;
  expect(een).toMatchObject({ status: 'wacht', teGaan: SCHOLEN });
  await start();
  expect(await afloop(een?.id ?? '')).toMatchObject({ ...geslaagd, gestart: SCHOLEN });
  expect(await neemAan(inhoud, sleutel, actor)).toMatchObject({ id: een?.id, status: 'klaar' });
});

test('een opdracht waarvan het antwoord verloren gaat, telt één keer', async () => {
  let nr = 0;
  const haperend: Importopdrachtgever = {
    async geef(brief) {
      nr += 1;
      const mislukt = nr <= SCHOLEN && nr % 3 !== 0;
      if (mislukt && nr % 2 === 0) throw new Error('De opdracht kwam niet aan');
      const antwoord = await op.opdrachtgever.geef(brief);
      if (mislukt) throw new Error('Het antwoord kwam niet aan');
      return antwoord;
    },
  };
  await start(haperend);
  const { id } = await neemAan(bestand('9040'), randomUUID(), actor);
  expect(await afloop(id)).toMatchObject({ ...geslaagd, gestart: SCHOLEN, ongewijzigd: 0 });
  expect(await op.prisma.traject.count({ where: { school: { kvkNummer: { startsWith: '9040' } } } })).toBe(SCHOLEN);
  expect(await op.prisma.gebeurtenis.count({ where: { soort: 'SchoolGeimporteerd' } })).toBe(
    await op.prisma.traject.count(),
  );
});

test('een worker die stopt, laat een volgende worker afmaken waar hij was', async () => {
  const halverwege = Promise.withResolvers<void>();
  let gegeven = 0;
  let beantwoord = 0;
  await start({
    async geef(brief) {
      gegeven += 1;
      if (gegeven > SCHOLEN / 2) {
        await halverwege.promise;
        throw new Error('Deze worker is weg');
      }
      const antwoord = await op.opdrachtgever.geef(brief);
      beantwoord += 1;
      if (beantwoord === SCHOLEN / 2) halverwege.resolve();
      return antwoord;
    },
  });
  const { id } = await neemAan(bestand('9050'), randomUUID(), actor);
  await halverwege.promise;
  await op.stop();
  expect(await importen.geef(id)).toMatchObject({ status: 'bezig' });
  await start();
  expect(await afloop(id)).toMatchObject({ ...geslaagd, gestart: SCHOLEN, ongewijzigd: 0 });
});

test('twee pogingen tegelijk tellen elke rij één keer', async () => {
  await start();
  await expect(neemAan(bestand('9060'), randomUUID(), actor, nieuweImporten(zonderTemporal()))).rejects.toThrow(
    'UNAVAILABLE',
  );
  const { id } = await laatsteImport();
  const poging = () =>
    new MockActivityEnvironment().run(
      maakImportactiviteiten({ prisma: op.prisma, opdrachtgever: op.opdrachtgever }).verwerkImport,
      id,
    );
  await Promise.all([poging(), poging(), poging()]);
  expect(await importen.geef(id)).toMatchObject({ ...geslaagd, gestart: SCHOLEN, ongewijzigd: 0 });
});

test('een import die is aangenomen terwijl Temporal weg was, gaat bij het starten van de API verder', async () => {
  await expect(neemAan(bestand('9070'), randomUUID(), actor, nieuweImporten(zonderTemporal()))).rejects.toThrow(
    'UNAVAILABLE',
  );
  const { id } = await laatsteImport();
  expect(await importen.geef(id)).toMatchObject({ status: 'wacht', teGaan: SCHOLEN });
  await start();
  await nieuweImporten().hervat();
  expect(await afloop(id)).toMatchObject({ ...geslaagd, gestart: SCHOLEN });
});

test('een rij die het dossier toch weigert, wordt een fout met haar regel', async () => {
  await start(op.opdrachtgever, { voorbeeld: true, normen: {} });
  const { id } = await neemAan(bestand('9080'), randomUUID(), actor);
  const beeld = await afloop(id);
  expect(beeld).toMatchObject({ status: 'klaar', gestart: 0, geweigerd: SCHOLEN, teGaan: 0, foutieveRegels: SCHOLEN });
  expect(beeld?.fouten.find(({ regel }) => regel === 2)).toMatchObject({ kolom: 'handleiding', regelId: 'N-6' });
});

test('de lijst: nieuwste eerst, per bladzijde', async () => {
  const totaal = await op.prisma.import.count();
  const ids: string[] = [];
  let vraag: Parameters<Importen['pagina']>[0] = { aantal: 2 };
  for (;;) {
    const { resultaten, volgende } = await importen.pagina(vraag);
    ids.push(...resultaten.map(({ id }) => id));
    const laatste = resultaten.at(-1)?.id;
    if (!volgende || !laatste) break;
    vraag = { aantal: 2, cursor: [laatste] };
  }
  expect(new Set(ids).size).toBe(totaal);
});

/** A client whose server is away. */
function zonderTemporal(): Opstelling['temporal'] {
  const weg = () => Promise.reject(Object.assign(new Error('UNAVAILABLE'), { code: 14 }));
  return { withDeadline: weg } as unknown as Opstelling['temporal'];
}

async function laatsteImport(): Promise<{ id: string }> {
  return await op.prisma.import.findFirstOrThrow({ orderBy: { aangemaaktOp: 'desc' }, select: { id: true } });
}
