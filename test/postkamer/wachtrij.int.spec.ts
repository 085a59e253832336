import type { PrismaClient } from '../../prisma/client/client.ts';
import { KALENDER, momentVan, plusDagen } from '../../domain/termijn/index.ts';
import { Luisteraar } from '../../src/postkamer/luisteraar.ts';
import { type Rust, rustVan, Wachtrij } from '../../src/postkamer/wachtrij.ts';
import { maakOpstelling, type Opstelling, VANDAAG } from './opstelling.ts';

const OPEN: Rust = { vandaag: VANDAAG, ms: 0 };

let o: Opstelling;
let luisteraar: Luisteraar;
let luisteraars: Luisteraar[];
let verbonden: () => void;
beforeEach(async () => {
  o = await maakOpstelling();
  luisteraars = [];
  luisteraar = await maakLuisteraar();
});
afterEach(async () => {
  await Promise.all(luisteraars.map((een) => een.stop()));
  await o.opruimen();
});

async function maakLuisteraar(): Promise<Luisteraar> {
  const klaar = bijVerbinding();
  const een = new Luisteraar({
    databaseUrl: o.databaseUrl,
    bijVerbinding: () => verbonden(),
    bijBericht: () => undefined,
  });
  luisteraars.push(een);
  een.start();
  await klaar;
  return een;
}

const bijVerbinding = () => new Promise<void>((klaar) => (verbonden = klaar));

const wachtrij = (prisma: PrismaClient = o.prisma) => new Wachtrij(prisma, luisteraar, new AbortController().signal);

describe('the queue', () => {
  it('gives the oldest letter first', async () => {
    const tweede = await o.bericht({ datum: new Date('2026-11-20') });
    const eerste = await o.bericht({ datum: new Date('2026-11-19') });
    const rij = wachtrij();
    expect([(await rij.pak(OPEN))?.id, (await rij.pak(OPEN))?.id, await rij.pak(OPEN)]).toEqual([eerste, tweede, null]);
  });

  it('says how long the next message has to wait', async () => {
    const rij = wachtrij();
    expect(await rij.wachttijd(OPEN)).toBeNull();
    await o.bericht({ volgendePogingOp: new Date(Date.now() + 60_000) });
    expect(await rij.wachttijd(OPEN)).toBeGreaterThan(50_000);
    await o.bericht();
    expect(await rij.wachttijd(OPEN)).toBe(0);
  });

  it('keeps the outcome of a later attempt', async () => {
    const id = await o.bericht({ status: 'bezig', pogingen: 2 });
    await wachtrij().rondAf({ id, poging: 1 }, { status: 'te verzenden', overMs: 0, fout: null }, OPEN);
    expect(await o.lees(id)).toMatchObject({ status: 'bezig', pogingen: 2 });
  });

  it('keeps what the servicedesk has decided in the meantime', async () => {
    const id = await o.bericht({ status: 'verzonden', pogingen: 1 });
    await wachtrij().rondAf({ id, poging: 1 }, { status: 'te verzenden', overMs: 0, fout: null }, OPEN);
    expect((await o.lees(id)).status).toBe('verzonden');
  });

  it.each([
    ['was', (doe: PrismaClient['$transaction']) => doe],
    ['was not', () => async () => undefined],
  ])('gives a message back when it is not known whether taking it was recorded, and it %s', async (_wat, vervang) => {
    const id = await o.bericht();
    const nooitZeker = new Proxy(o.prisma, {
      get: (prisma, naam) =>
        naam !== '$transaction'
          ? Reflect.get(prisma, naam)
          : async (werk: never) => {
              await vervang(prisma.$transaction.bind(prisma))(werk);
              throw new Error('De verbinding brak voor het antwoord');
            },
    });
    await expect(wachtrij(nooitZeker).pak(OPEN)).rejects.toThrow('De verbinding brak');
    expect((await o.lees(id)).status).toBe('te verzenden');
    expect((await wachtrij().pak(OPEN))?.id).toBe(id);
  });

  it('puts off a message that somebody still holds', async () => {
    const id = await o.bericht();
    await luisteraar.vergrendel(id);
    expect(await wachtrij().pak(OPEN)).toBeNull();
    expect(await o.lees(id)).toMatchObject({ status: 'te verzenden', pogingen: 0, volgendePogingOp: expect.any(Date) });
    await luisteraar.geefVrij(id);
  });

  it('marks only what nobody holds as left behind', async () => {
    const verlaten = await o.bericht({ status: 'bezig', pogingen: 1 });
    const vastgehouden = await o.bericht({ status: 'bezig', pogingen: 1 });
    await luisteraar.vergrendel(vastgehouden);
    expect(await wachtrij().merkVerlaten()).toEqual([verlaten]);
    expect((await o.lees(vastgehouden)).status).toBe('bezig');
  });
});

describe('what is left from an earlier day (T11, M4)', () => {
  // Recorded on Friday 20 November 2026, and the mail server was away until the next day.
  const gisteren = { aangemaaktOp: new Date(Date.now() - 24 * 3_600_000) };
  const zaterdag = rustVan(momentVan('2026-11-21', '11:30'), KALENDER);

  it('stays where it is on a closed day, and leaves when the office opens', async () => {
    const id = await o.bericht(gisteren);
    const rij = wachtrij();
    expect(await rij.pak(zaterdag)).toBeNull();
    // Monday at nine is 45.5 hours later.
    expect(await rij.wachttijd(zaterdag)).toBe(45.5 * 3_600_000);
    const maandag = rustVan(momentVan('2026-11-23', '09:00'), KALENDER);
    expect(await rij.wachttijd(maandag)).toBe(0);
    expect((await rij.pak(maandag))?.id).toBe(id);
  });

  it('waits longer when its next attempt is later still', async () => {
    await o.bericht({ ...gisteren, volgendePogingOp: new Date(Date.now() + 50 * 3_600_000) });
    expect(await wachtrij().wachttijd(zaterdag)).toBeGreaterThan(49 * 3_600_000);
  });

  it('holds up nothing of today', async () => {
    await o.bericht(gisteren);
    const vandaag = await o.bericht({ datum: new Date('2026-11-21') });
    const rij = wachtrij();
    expect(await rij.wachttijd(zaterdag)).toBe(0);
    expect((await rij.pak(zaterdag))?.id).toBe(vandaag);
  });

  it('is not what a fast-forward recorded just now', async () => {
    const id = await o.bericht();
    const later = rustVan(momentVan(plusDagen(VANDAAG, 365), '03:00'), KALENDER);
    expect((await wachtrij().pak(later))?.id).toBe(id);
  });
});

describe('the rest of the postkamer', () => {
  it.each([
    ['on a working day after nine', '2026-11-20', '23:59', 0],
    ['on a working day before nine', '2026-11-23', '07:00', 2],
    // Christmas Day is a Friday in 2026, and the office opens on Monday 28 December.
    ['at Christmas', '2026-12-25', '09:00', 72],
  ] as const)('lasts %s until the office opens', (_wanneer, dag, tijd, uren) => {
    expect(rustVan(momentVan(dag, tijd), KALENDER)).toEqual({ vandaag: dag, ms: uren * 3_600_000 });
  });
});

describe('the lock on a message', () => {
  it('is held by one process at a time, and once within it', async () => {
    const ander = await maakLuisteraar();
    expect(await luisteraar.vergrendel('a')).toBe(true);
    expect([await luisteraar.vergrendel('a'), await ander.vergrendel('a'), await ander.vergrendel('b')]).toEqual([
      false,
      false,
      true,
    ]);
    await luisteraar.geefVrij('a');
    expect(await ander.vergrendel('a')).toBe(true);
  });

  it('is held again after the connection was lost, unless it was given up meanwhile', async () => {
    await luisteraar.vergrendel('bezig');
    await luisteraar.vergrendel('klaar');
    const weerVerbonden = bijVerbinding();
    await o.verbreekDatabase();
    await luisteraar.geefVrij('klaar');
    await weerVerbonden;
    const ander = await maakLuisteraar();
    expect([await ander.vergrendel('bezig'), await ander.vergrendel('klaar')]).toEqual([false, true]);
  });

  it('is gone with the process', async () => {
    const ander = await maakLuisteraar();
    await luisteraar.vergrendel('a');
    await luisteraar.stop();
    expect(await ander.vergrendel('a')).toBe(true);
  });
});
