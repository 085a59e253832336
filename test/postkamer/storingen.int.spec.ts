import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { momentVan } from '../../domain/termijn/index.ts';
import type { Gedrag } from '../../tools/omgeving/postbus.ts';
import { maakOpstelling, mailsVan, type Opstelling, startTrageMailserver } from './opstelling.ts';

let o: Opstelling;
beforeEach(async () => {
  o = await maakOpstelling();
});
afterEach(() => o.opruimen());

describe('a mail server that is away', () => {
  it('costs no attempt, and everything is sent once when it is back', async () => {
    await o.postbus.dicht();
    let pauzes = 0;
    let meldPauze = () => {};
    const drieKeer = new Promise<void>((klaar) => (meldPauze = klaar));
    o.postkamer({ meld: (regel) => void (regel.includes('neemt niets aan') && ++pauzes === 3 && meldPauze()) });
    const ids = await Promise.all(Array.from({ length: 10 }, () => o.bericht()));
    await drieKeer;
    for (const id of ids) expect(await o.lees(id)).toMatchObject({ status: 'te verzenden', pogingen: 0, fout: null });
    await o.postbus.open();
    for (const id of ids) expect((await o.wachtOp(id, 'verzonden')).pogingen).toBe(1);
    expect(o.postbus.berichten()).toHaveLength(10);
  });

  it.each([421, 554])('costs no attempt either when it greets with %d', async (code) => {
    o.postbus.gedraag({ soort: 'weigeren', bij: 'verbinding', code });
    let meldPauze = () => {};
    const pauze = new Promise<void>((klaar) => (meldPauze = klaar));
    o.postkamer({ meld: (regel) => void (regel.includes('neemt niets aan') && meldPauze()) });
    const id = await o.bericht();
    await pauze;
    expect(await o.lees(id)).toMatchObject({ status: 'te verzenden', pogingen: 0 });
    o.postbus.gedraag({ soort: 'aannemen' });
    await o.wachtOp(id, 'verzonden');
    expect(o.postbus.berichten()).toHaveLength(1);
  });
});

describe('a mail server that comes back on a closed day', () => {
  it('gets what was left when the office opens (T11, M4)', async () => {
    const gisteren = { aangemaaktOp: new Date(Date.now() - 24 * 3_600_000) };
    let nu = momentVan('2026-11-21', '12:00');
    o.postkamer({ nu: async () => nu, kijkMs: 20 });
    const besluit = await o.bericht(gisteren);
    const punt = { reeks: 'planning/2026/voorstel', onderwerp: 'Voorstel', stap: '3 dagen', laatsteDag: '2026-12-01' };
    const herinnering = await o.bericht({ ...gisteren, sjabloon: 'herinnering', gegevens: { punten: [punt] } });
    const vandaag = await o.bericht({ datum: new Date('2026-11-21') });
    await o.wachtOp(vandaag, 'verzonden');
    for (const id of [besluit, herinnering]) {
      expect(await o.lees(id)).toMatchObject({ status: 'te verzenden', pogingen: 0, fout: null });
    }
    nu = momentVan('2026-11-23', '09:00');
    for (const id of [besluit, herinnering]) await o.wachtOp(id, 'verzonden');
    expect(o.postbus.berichten()).toHaveLength(3);
  });
});

describe('a mail server that refuses', () => {
  it.each<[string, Gedrag]>([
    ['the recipient', { soort: 'weigeren', bij: 'ontvanger', code: 450 }],
    ['the contents', { soort: 'weigeren', bij: 'inhoud', code: 451 }],
  ])('%s for now, is tried again', async (_wat, gedrag) => {
    o.postbus.gedraag(gedrag);
    o.postkamer();
    const id = await o.bericht();
    await wachtOpPoging(id, 3);
    o.postbus.gedraag({ soort: 'aannemen' });
    expect((await o.wachtOp(id, 'verzonden')).fout).toBeNull();
    expect(mailsVan(o.postbus, id)).toHaveLength(1);
  });

  it.each<[string, Gedrag]>([
    ['the recipient', { soort: 'weigeren', bij: 'ontvanger', code: 550 }],
    ['the contents', { soort: 'weigeren', bij: 'inhoud', code: 554 }],
  ])('%s for good, is not tried again', async (_wat, gedrag) => {
    o.postbus.gedraag(gedrag);
    o.postkamer({ kijkMs: 20 });
    const id = await o.bericht();
    const rij = await o.wachtOp(id, 'mislukt');
    expect(rij.fout).toMatch(/^55[04] /);
    expect(rij.fout).not.toContain('@');
    o.postbus.gedraag({ soort: 'aannemen' });
    await o.wachtOp(await o.bericht(), 'verzonden');
    expect(await o.lees(id)).toEqual(rij);
    expect(mailsVan(o.postbus, id)).toHaveLength(0);
  });

  it('keeps one message back while the others go on', async () => {
    o.postbus.gedraag({ soort: 'weigeren', bij: 'ontvanger', code: 450 });
    o.postkamer({ uitstelMs: () => 3_600_000 });
    const id = await o.bericht();
    await wachtOpPoging(id, 1);
    o.postbus.gedraag({ soort: 'aannemen' });
    await o.wachtOp(await o.bericht(), 'verzonden');
    expect(await o.lees(id)).toMatchObject({ status: 'te verzenden', pogingen: 1 });
  });

  async function wachtOpPoging(id: string, poging: number): Promise<void> {
    for (;;) {
      const rij = await o.wachtOp(id, 'te verzenden');
      if (rij.pogingen >= poging && rij.fout) return;
      await o.wachtOp(id, 'bezig');
    }
  }
});

describe('a mail server that may have taken the message', () => {
  it.each<[string, Gedrag]>([
    ['is silent', { soort: 'zwijgen' }],
    ['breaks the connection', { soort: 'verbreken' }],
  ])('and then %s: unknown, and never sent again by itself', async (_wat, gedrag) => {
    o.postbus.gedraag(gedrag);
    // Long enough for a busy machine: a silence before the message is a failed attempt, which is made again.
    o.postkamer({ stilteMs: 2_000, kijkMs: 20 });
    const id = await o.bericht();
    const rij = await o.wachtOp(id, 'onbekend');
    expect(rij).toMatchObject({ pogingen: 1, verzondenOp: null, fout: expect.stringContaining('niet geantwoord') });
    o.postbus.gedraag({ soort: 'aannemen' });
    await o.wachtOp(await o.bericht(), 'verzonden');
    expect(await o.lees(id)).toEqual(rij);
    expect(mailsVan(o.postbus, id)).toHaveLength(1);
  });

  it('holds up nothing else', async () => {
    o.postbus.gedraag({ soort: 'zwijgen' });
    o.postkamer();
    const id = await o.bericht();
    await o.postbus.wachtTot(1);
    o.postbus.gedraag({ soort: 'aannemen' });
    await o.wachtOp(await o.bericht(), 'verzonden');
    expect((await o.lees(id)).status).toBe('bezig');
  });
});

describe('a postkamer that stops', () => {
  it('waits for what is under way', async () => {
    const traag = await startTrageMailserver();
    const postkamer = o.postkamer({ smtpUrl: traag.smtpUrl });
    const id = await o.bericht();
    await traag.eersteMail;
    const gestopt = postkamer.stop();
    const later = await o.bericht();
    traag.antwoord();
    await gestopt;
    expect((await o.lees(id)).status).toBe('verzonden');
    expect((await o.lees(later)).status).toBe('te verzenden');
    await traag.stop();
  });

  it('writes down what it does not know when it may not wait', async () => {
    const traag = await startTrageMailserver();
    const postkamer = o.postkamer({ smtpUrl: traag.smtpUrl });
    const id = await o.bericht();
    await traag.eersteMail;
    await postkamer.stop(0);
    expect((await o.lees(id)).status).toBe('onbekend');
    await traag.stop();
  });
});

describe('a process that is killed between sending and recording', () => {
  it('leaves a message that is unknown and not sent twice', async () => {
    o.postbus.gedraag({ soort: 'zwijgen' });
    const kind = spawn(
      process.execPath,
      [fileURLToPath(new URL('kind.ts', import.meta.url)), o.databaseUrl, o.postbus.smtpUrl],
      {
        stdio: 'inherit',
      },
    );
    const id = await o.bericht();
    await o.postbus.wachtTot(1);
    expect((await o.lees(id)).status).toBe('bezig');
    kind.kill('SIGKILL');
    await once(kind, 'exit');

    o.postbus.gedraag({ soort: 'aannemen' });
    o.postkamer({ kijkMs: 20 });
    const rij = await o.wachtOp(id, 'onbekend');
    expect(rij.fout).toContain('Het is niet bekend of het bericht is verstuurd');
    await o.wachtOp(await o.bericht(), 'verzonden');
    expect(mailsVan(o.postbus, id)).toHaveLength(1);
  });
});

describe('a database that is away', () => {
  it('is found again, with what was recorded in the meantime', async () => {
    o.postkamer();
    await o.wachtOp(await o.bericht(), 'verzonden');
    await o.verbreekDatabase();
    const ids = await Promise.all(Array.from({ length: 5 }, () => o.bericht()));
    for (const id of ids) await o.wachtOp(id, 'verzonden');
    expect(o.postbus.berichten()).toHaveLength(6);
  });

  it('does not make a postkamer forget what it is sending', async () => {
    const traag = await startTrageMailserver();
    o.postkamer({ smtpUrl: traag.smtpUrl, gelijktijdig: 1 });
    const id = await o.bericht();
    await traag.eersteMail;
    await o.verbreekDatabase();
    // Another one may take the message for left behind as long as the first has no connection; the first knows better.
    o.postkamer({ kijkMs: 20 });
    await o.wachtOp(await o.bericht({ datum: new Date('2030-01-01') }), 'verzonden');
    traag.antwoord();
    expect(await o.wachtOp(id, 'verzonden')).toMatchObject({ pogingen: 1, fout: null });
    expect([traag.aantal(), mailsVan(o.postbus, id).length]).toEqual([1, 0]);
    await traag.stop();
  });

  it('may be cut at any moment without a message being lost or doubled', async () => {
    const een = o.postkamer({ kijkMs: 50 });
    const ids: string[] = [];
    for (let ronde = 0; ronde < 5; ronde += 1) {
      const nieuw = await Promise.all(Array.from({ length: 8 }, () => o.bericht()));
      ids.push(...nieuw);
      await o.postbus.wachtTot((mails) => mails.length > ronde * 8 + ronde);
      await o.verbreekDatabase();
    }
    for (const id of ids) await o.wachtOp(id, 'verzonden');
    expect(o.postbus.berichten()).toHaveLength(ids.length);
    await een.stop();
  });
});
