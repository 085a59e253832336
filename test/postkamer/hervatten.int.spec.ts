import { randomUUID } from 'node:crypto';
import { hervat } from '../../src/postkamer/hervatten.ts';
import { maakOpstelling, mailsVan, type Opstelling, startTrageMailserver } from './opstelling.ts';

let o: Opstelling;
beforeEach(async () => {
  o = await maakOpstelling();
});
afterEach(() => o.opruimen());

const vraag = (berichtId: string, hervatting: 'opnieuw' | 'als verzonden aanmerken') => ({
  schoolId: o.schoolId,
  berichtId,
  hervatting,
});

describe.each(['onbekend', 'mislukt'])('a message that is %s', (status) => {
  it('is sent again on request, under the same Message-ID', async () => {
    const id = await o.bericht({ status, pogingen: 1, fout: '550 nee' });
    o.postkamer();
    expect(await hervat(o.prisma, vraag(id, 'opnieuw'))).toEqual({ gelukt: true });
    expect(await o.wachtOp(id, 'verzonden')).toMatchObject({ pogingen: 2, fout: null });
    expect(mailsVan(o.postbus, id)).toHaveLength(1);
  });

  it('is taken for sent on request', async () => {
    const id = await o.bericht({ status, pogingen: 1, fout: 'stil' });
    o.postkamer();
    expect(await hervat(o.prisma, vraag(id, 'als verzonden aanmerken'))).toEqual({ gelukt: true });
    await o.wachtOp(await o.bericht(), 'verzonden');
    expect(await o.lees(id)).toMatchObject({ status: 'verzonden', pogingen: 1, fout: null });
    expect(mailsVan(o.postbus, id)).toHaveLength(0);
  });

  it('is decided on once', async () => {
    const id = await o.bericht({ status, pogingen: 1 });
    const uitkomsten = await Promise.all([
      hervat(o.prisma, vraag(id, 'opnieuw')),
      hervat(o.prisma, vraag(id, 'opnieuw')),
    ]);
    expect(uitkomsten.filter((u) => u.gelukt)).toHaveLength(1);
  });
});

describe('nothing is decided about', () => {
  it.each(['te verzenden', 'bezig', 'verzonden', 'klaargezet', 'te posten'])('a message that is %s', async (status) => {
    const id = await o.bericht({ status });
    expect(await hervat(o.prisma, vraag(id, 'opnieuw'))).toMatchObject({ gelukt: false, code: 'BERICHT_WACHT_NIET' });
    expect((await o.lees(id)).status).toBe(status);
  });

  it('a message of another school', async () => {
    const id = await o.bericht({ status: 'onbekend' });
    const ander = { ...vraag(id, 'opnieuw'), schoolId: randomUUID() };
    expect(await hervat(o.prisma, ander)).toMatchObject({ gelukt: false, code: 'BERICHT_ONBEKEND' });
  });

  it('a message that a living process turns out to be sending', async () => {
    const traag = await startTrageMailserver();
    o.postkamer({ smtpUrl: traag.smtpUrl });
    const id = await o.bericht();
    await traag.eersteMail;
    await o.prisma.bericht.update({ where: { id }, data: { status: 'onbekend' } });
    expect(await hervat(o.prisma, vraag(id, 'opnieuw'))).toMatchObject({ gelukt: false, code: 'BERICHT_ONDERWEG' });
    traag.antwoord();
    await o.wachtOp(id, 'verzonden');
    expect(traag.aantal()).toBe(1);
    await traag.stop();
  });
});
