import { momentVan } from '../../domain/termijn/index.ts';
import { messageId } from '../../src/postkamer/kenmerk.ts';
import { maakOpstelling, mailsVan, type Opstelling, startTrageMailserver, VANDAAG } from './opstelling.ts';

let o: Opstelling;
beforeEach(async () => {
  o = await maakOpstelling();
});
afterEach(() => o.opruimen());

const plat = (tekst: string) => tekst.replace(/\s+/g, ' ');
const kop = (kopregels: { naam: string; waarde: string }[], naam: string) =>
  kopregels.find((regel) => regel.naam.toLowerCase() === naam.toLowerCase())?.waarde;

describe('a message that is recorded', () => {
  it('is sent to the school that the register knows, as text and HTML, with its reference', async () => {
    o.postkamer();
    const id = await o.bericht();
    const rij = await o.wachtOp(id, 'verzonden');
    expect(rij).toMatchObject({ pogingen: 1, fout: null, verzondenOp: expect.any(Date), volgendePogingOp: null });

    const mail = await o.postbus.lees(1);
    if (!mail) throw new Error('Er is geen mail');
    expect(mail.bericht).toMatchObject({
      van: 'servicedesk@blikopwerk.nl',
      aan: ['servicepunt@school-a.example'],
      onderwerp: `Besluit: u krijgt het Keurmerk voor bepaalde tijd [KI-${o.schoolId.slice(0, 8)}-brief-1]`,
      berichtId: messageId(id, 'keurmerkregie.blikopwerk.nl'),
    });
    expect(kop(mail.kopregels, 'To')).toBe('School A <servicepunt@school-a.example>');
    expect(kop(mail.kopregels, 'Reply-To')).toContain('servicedesk@blikopwerk.nl');
    expect(kop(mail.kopregels, 'Auto-Submitted')).toBe('auto-generated');
    expect(kop(mail.kopregels, 'References')).toBe(`<${o.schoolId}/aanvraag-1@keurmerkregie.blikopwerk.nl>`);
    expect(mail.html).toContain('<html lang="nl">');
    expect(plat(mail.tekst)).toContain('bezwaar maken tot en met maandag 4 januari 2027');
  });

  it('comes from the sender of the installation, with or without a name', async () => {
    const een = o.postkamer({ van: 'Keurmerk Inburgeren (proef) <keurmerk@organisatie.example>' });
    await o.wachtOp(await o.bericht(), 'verzonden');
    await een.stop();
    o.postkamer({ van: 'keurmerk@organisatie.example' });
    await o.wachtOp(await o.bericht(), 'verzonden');
    expect(o.postbus.berichten().map((mail) => mail.van)).toEqual(Array(2).fill('keurmerk@organisatie.example'));
    const koppen = await Promise.all(
      [1, 2].map(async (nummer) => kop((await o.postbus.lees(nummer))?.kopregels ?? [], 'From')),
    );
    expect(koppen).toEqual(['Keurmerk Inburgeren <keurmerk@organisatie.example>', 'keurmerk@organisatie.example']);
  });

  it('goes to the address of the moment of sending', async () => {
    const id = await o.bericht();
    await o.prisma.school.update({ where: { id: o.schoolId }, data: { contactEmail: 'nieuw@school-a.example' } });
    o.postkamer();
    await o.wachtOp(id, 'verzonden');
    expect(mailsVan(o.postbus, id)[0]?.aan).toEqual(['nieuw@school-a.example']);
  });

  it('names no last day when it leaves on another day than the day of the letter', async () => {
    o.postkamer({ nu: async () => momentVan('2026-11-23', '10:00') });
    await o.wachtOp(await o.bericht(), 'verzonden');
    const tekst = plat((await o.postbus.lees(1))?.tekst ?? '');
    expect(tekst).toContain('binnen zes weken');
    expect(tekst).not.toContain('bezwaar maken tot en met');
  });

  it('stays where it is when it waits for an open day, for the post, or for a later attempt', async () => {
    const wachtend = await Promise.all([
      o.bericht({ status: 'klaargezet' }),
      o.bericht({ status: 'te posten', kanaal: 'post' }),
      o.bericht({ kanaal: 'post' }),
      o.bericht({ volgendePogingOp: new Date(Date.now() + 3_600_000) }),
      o.bericht({ status: 'onbekend' }),
      o.bericht({ status: 'mislukt' }),
    ]);
    const voor = await Promise.all(wachtend.map(o.lees));
    o.postkamer();
    await o.wachtOp(await o.bericht({ datum: new Date('2030-01-01') }), 'verzonden');
    expect(await Promise.all(wachtend.map(o.lees))).toEqual(voor);
    expect(o.postbus.berichten()).toHaveLength(1);
  });

  it('is sent at the moment of its next attempt, without being told', async () => {
    const id = await o.bericht({ volgendePogingOp: new Date(Date.now() + 300) });
    o.postkamer();
    const rij = await o.wachtOp(id, 'verzonden');
    expect(rij.pogingen).toBe(1);
  });

  it('that cannot be made is put aside with the reason, and the others go on', async () => {
    o.postkamer();
    const id = await o.bericht({
      sjabloon: 'besluit-afwijzing',
      gegevens: { nummer: 1, besluitOp: VANDAAG, gronden: ['PRIVACY'], motivering: 'weg' },
    });
    expect((await o.wachtOp(id, 'mislukt')).fout).toBe('Een tekst van dit bericht ontbreekt');
    await o.wachtOp(await o.bericht(), 'verzonden');
    expect(o.postbus.berichten()).toHaveLength(1);
  });

  it('takes its texts from the school it belongs to', async () => {
    await o.prisma.tekst.create({
      data: { id: 's/motivering', schoolId: o.schoolId, inhoud: 'Er is geen privacybeleid.' },
    });
    o.postkamer();
    const gegevens = { nummer: 1, besluitOp: VANDAAG, gronden: ['PRIVACY'], motivering: 's/motivering' };
    await o.wachtOp(await o.bericht({ sjabloon: 'besluit-afwijzing', gegevens }), 'verzonden');
    expect((await o.postbus.lees(1))?.tekst).toContain('Er is geen privacybeleid.');
  });

  it('leaves no name or address in the log', async () => {
    o.postkamer();
    await o.wachtOp(await o.bericht(), 'verzonden');
    o.postbus.gedraag({ soort: 'weigeren', bij: 'ontvanger', code: 550 });
    await o.wachtOp(await o.bericht(), 'mislukt');
    expect(o.regels.length).toBeGreaterThan(0);
    expect(o.regels.join('\n')).not.toMatch(/@|School A|servicepunt/);
  });
});

describe('two postkamers at once', () => {
  it('send every message once', async () => {
    o.postkamer();
    o.postkamer();
    const ids = await Promise.all(Array.from({ length: 60 }, () => o.bericht()));
    for (const id of ids) expect((await o.wachtOp(id, 'verzonden')).pogingen).toBe(1);
    expect(new Set(o.postbus.berichten().map((mail) => mail.berichtId)).size).toBe(60);
    expect(o.postbus.berichten()).toHaveLength(60);
  });

  it('leave alone what the other is sending', async () => {
    const traag = await startTrageMailserver();
    o.postkamer({ smtpUrl: traag.smtpUrl, gelijktijdig: 1 });
    const id = await o.bericht();
    await traag.eersteMail;
    o.postkamer({ kijkMs: 20 });
    for (let ronde = 0; ronde < 3; ronde += 1)
      await o.wachtOp(await o.bericht({ datum: new Date('2030-01-01') }), 'verzonden');
    expect((await o.lees(id)).status).toBe('bezig');
    traag.antwoord();
    expect((await o.wachtOp(id, 'verzonden')).pogingen).toBe(1);
    await traag.stop();
  });
});
