import { KALENDER } from '../../domain/termijn/index.ts';
import type { Bericht } from '../../prisma/client/client.ts';
import type { Brieftekst } from '../../src/postkamer/bericht.ts';
import { leesBrief } from '../../src/postkamer/bewaren.ts';
import { maakOpstelling, type Opstelling } from './opstelling.ts';

let o: Opstelling;
beforeEach(async () => {
  o = await maakOpstelling();
});
afterEach(() => o.opruimen());

const lees = (rij: Bericht) => leesBrief({ prisma: o.prisma, voorbeeld: false, kalender: async () => KALENDER }, rij);
const hernoem = (naam: string) => o.prisma.school.update({ where: { id: o.schoolId }, data: { naam } });
const adres = ({ tekst }: Brieftekst) => tekst.split('\n')[0];
const verhuis = (straatEnNummer: string, postcode: string) =>
  o.prisma.school.update({ where: { id: o.schoolId }, data: { straatEnNummer, postcode } });

describe('a letter by e-mail', () => {
  it('is shown later as it was sent, whatever the register says by then', async () => {
    o.postkamer();
    const id = await o.bericht();
    await o.wachtOp(id, 'verzonden');
    await hernoem('School B');
    const brief = await lees(await o.lees(id));
    const mail = await o.postbus.lees(1);
    expect(brief.onderwerp).toBe(mail?.bericht.onderwerp);
    expect(brief.tekst.trim()).toBe(mail?.tekst.trim());
    expect(brief.html.trim()).toBe((mail?.html ?? '').trim());
    expect(brief.naar).toBe('servicepunt@school-a.example');
    expect(brief.opmaak.school).toEqual({ naam: 'School A', plaats: 'Tiel' });
  });

  it('is shown with the name of now as long as it did not leave', async () => {
    const id = await o.bericht();
    await hernoem('School B');
    const brief = await lees(await o.lees(id));
    expect([adres(brief), brief.naar]).toEqual(['School B', undefined]);
  });

  it('is shown as it may have left when that is not known', async () => {
    o.postbus.gedraag({ soort: 'verbreken' });
    o.postkamer();
    const id = await o.bericht();
    await o.wachtOp(id, 'onbekend');
    await hernoem('School B');
    expect(adres(await lees(await o.lees(id)))).toBe('School A');
  });

  it('is written anew for a new attempt', async () => {
    o.postbus.gedraag({ soort: 'weigeren', bij: 'ontvanger', code: 550 });
    o.postkamer();
    const id = await o.bericht();
    await o.wachtOp(id, 'mislukt');
    await hernoem('School B');
    o.postbus.gedraag({ soort: 'aannemen' });
    const opnieuw = await o.prisma.bericht.update({ where: { id }, data: { status: 'te verzenden' } });
    expect(adres(await lees(opnieuw))).toBe('School B');
    await o.wachtOp(id, 'verzonden');
    expect(adres(await lees(await o.lees(id)))).toBe('School B');
  });
});

describe('a letter by post', () => {
  /** Made ready on Friday 20 November 2026 and posted on the Tuesday after. */
  async function gepost(): Promise<string> {
    const id = await o.bericht({ kanaal: 'post', status: 'verzonden', datum: new Date('2026-11-24') });
    await feit(id, 1, 'BriefKlaargezet', '2026-11-20');
    return id;
  }

  async function feit(id: string, nr: number, soort: string, datum: string): Promise<void> {
    const gegevens = { soort, briefId: id.slice(o.schoolId.length + 1) };
    const rij = { schoolId: o.schoolId, nr, soort, gegevens, datum: new Date(datum) };
    await o.prisma.gebeurtenis.create({ data: { ...rij, moment: new Date(), aanleidingId: 'proef' } });
  }

  /** A postkamer that has looked once: it finishes what it began before it stops. */
  async function laatKijken(): Promise<void> {
    const postkamer = o.postkamer();
    await o.wachtOp(await o.bericht(), 'verzonden');
    await postkamer.stop();
  }

  it('is kept once it was posted, with the date that stands on the paper', async () => {
    const id = await gepost();
    const voor = await lees(await o.lees(id));
    await laatKijken();
    await hernoem('School B');
    const brief = await lees(await o.lees(id));
    expect(brief.tekst).toContain('Utrecht, vrijdag 20 november 2026');
    expect(brief).toEqual({ onderwerp: voor.onderwerp, tekst: voor.tekst, html: voor.html, opmaak: voor.opmaak });
    expect(brief.opmaak.perPost).toBe(true);
  });

  it('keeps the address to which it was posted', async () => {
    await verhuis('Kerkstraat 1', '4001 AB');
    const id = await gepost();
    await laatKijken();
    await verhuis('Dorpsstraat 2', '4002 CD');
    const brief = await lees(await o.lees(id));
    expect(brief.tekst.startsWith('School A\nKerkstraat 1\n4001 AB Tiel\n')).toBe(true);
    expect(brief.opmaak.school).toEqual({
      naam: 'School A',
      straatEnNummer: 'Kerkstraat 1',
      postcode: '4001 AB',
      plaats: 'Tiel',
    });
  });

  it('that was kept before postal addresses were known stays as it is', async () => {
    const id = await gepost();
    await laatKijken();
    const toen = await lees(await o.lees(id));
    await verhuis('Dorpsstraat 2', '4002 CD');
    expect(await lees(await o.lees(id))).toEqual(toen);
    expect(toen.opmaak.school).toEqual({ naam: 'School A', plaats: 'Tiel' });
  });

  it('that was to go by e-mail first bears the day from which it goes by post', async () => {
    const id = await gepost();
    await feit(id, 2, 'BriefNaarPost', '2026-11-22');
    expect((await lees(await o.lees(id))).tekst).toContain('Utrecht, zondag 22 november 2026');
  });

  it('that cannot be written holds up no other', async () => {
    await o.bericht({ kanaal: 'post', status: 'verzonden', sjabloon: 'besluit-afwijzing' });
    const id = await o.bericht({ kanaal: 'post', status: 'verzonden' });
    await laatKijken();
    expect((await o.lees(id)).geschreven).not.toBeNull();
  });
});
