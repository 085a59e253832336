/** Letters on paper and examples of them, as the API gives them. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { PrismaClient } from '../../prisma/client/client.ts';
import { maakBericht } from '../../src/postkamer/bericht.ts';
import { SJABLONEN } from '../../src/postkamer/sjablonen/index.ts';
import { VOORBEELDEN } from '../../src/postkamer/sjablonen/voorbeelden.ts';
import { leesPdf, platteTekst } from '../postkamer/sjablonen/lees-pdf.ts';
import { maakProefapi, SCHOOL, SERVICEDESK } from './proefapi.ts';

const BRIEF = VOORBEELDEN['besluit-verlening'];
if (!BRIEF) throw new Error('Het voorbeeld ontbreekt');
const verzonden = {
  id: `${SCHOOL}.brief-3`,
  schoolId: SCHOOL,
  sjabloon: 'besluit-verlening',
  kanaal: 'post',
  datum: new Date('2026-11-20'),
  status: 'verzonden',
  verzondenOp: null,
  fout: null,
  geschreven: maakBericht({ ...BRIEF, kanaal: 'post', school: { naam: 'School zoals toen', plaats: 'Tiel' } }),
};
const bericht = {
  findUnique: async ({ where }: { where: { id: string } }) => (where.id === verzonden.id ? verzonden : null),
};

let app: NestFastifyApplication;
beforeAll(async () => {
  const niets = { findMany: async () => [] };
  const prisma = { import: niets, kalenderwijziging: niets, instellingwijziging: niets, bericht };
  app = await maakProefapi({ prisma: prisma as unknown as PrismaClient });
});
afterAll(() => app.close());

const vraag = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers: { ...SERVICEDESK, ...headers } });

describe('a letter of a school', () => {
  it('is read as it was sent', async () => {
    const antwoord = await vraag(`/v1/scholen/${SCHOOL}/berichten/brief-3`);
    expect(antwoord.statusCode).toBe(200);
    expect(antwoord.json()).toMatchObject({ verzondenNaar: null, tekst: expect.stringContaining('School zoals toen') });
    expect(antwoord.json()).not.toHaveProperty('opmaak');
  });

  it('is given on paper, as it was sent and with no name in its file name (A13)', async () => {
    const antwoord = await vraag(`/v1/scholen/${SCHOOL}/berichten/brief-3/pdf`, { accept: 'application/pdf' });
    expect(antwoord.statusCode).toBe(200);
    expect(antwoord.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="KI-3f0c8c1e-brief-3.pdf"',
      'cache-control': 'no-store',
      'api-version': expect.any(String),
    });
    expect(platteTekst(leesPdf(antwoord.rawPayload).bladzijden.flat())).toContain('School zoals toen Tiel');
  });

  it.each(['/pdf', ''])('that does not exist is not found, %s', async (vorm) => {
    const antwoord = await vraag(`/v1/scholen/${SCHOOL}/berichten/brief-9${vorm}`);
    expect([antwoord.statusCode, antwoord.json().code]).toEqual([404, 'BERICHT_ONBEKEND']);
    expect(antwoord.headers['content-type']).toContain('application/problem+json');
  });

  it('on paper is not given as something else (A14)', async () => {
    const antwoord = await vraag(`/v1/scholen/${SCHOOL}/berichten/brief-3/pdf`, { accept: 'application/json' });
    expect([antwoord.statusCode, antwoord.json().code]).toEqual([406, 'FORMAAT_NIET_BESCHIKBAAR']);
  });
});

describe('the templates', () => {
  it('are listed with their name and whether they have a legal effect', async () => {
    const antwoord = await vraag('/v1/sjablonen');
    const { resultaten } = antwoord.json();
    expect(resultaten.map(({ naam }: { naam: string }) => naam)).toEqual(Object.keys(SJABLONEN).sort());
    const rij = (naam: string) => resultaten.find((r: { naam: string }) => r.naam === naam);
    expect(rij('voornemen')).toMatchObject({ omschrijving: 'Voornemen', rechtsgevolg: true });
    expect(rij('herinnering')).toEqual({
      naam: 'herinnering',
      omschrijving: 'Herinnering',
      rechtsgevolg: false,
      voorbeelden: [
        { naam: 'herinnering', omschrijving: 'Gewoon' },
        { naam: 'herinnering-een', omschrijving: 'Een' },
        { naam: 'herinnering-meetjaar', omschrijving: 'Meetjaar' },
      ],
    });
  });

  it('show every example that there is, each with its template', async () => {
    const { resultaten } = (await vraag('/v1/sjablonen')).json();
    const alle = resultaten.flatMap(({ naam, voorbeelden }: { naam: string; voorbeelden: { naam: string }[] }) =>
      voorbeelden.map((v) => [naam, v.naam]),
    );
    expect(alle.map(([, v]: string[]) => v).sort()).toEqual(Object.keys(VOORBEELDEN).sort());
    for (const [naam, voorbeeld] of alle) {
      const brief = await vraag(`/v1/sjablonen/${naam}?voorbeeld=${voorbeeld}`);
      expect(brief.json()).toMatchObject({ naam, voorbeeld, kanaal: VOORBEELDEN[voorbeeld]?.kanaal });
    }
  });

  it('are shown by post and by e-mail, as the reader chooses', async () => {
    const lees = async (kanaal: string) => (await vraag(`/v1/sjablonen/aanvulling-gevraagd?kanaal=${kanaal}`)).json();
    const [post, mail] = [await lees('post'), await lees('e-mail')];
    expect([post.kanaal, mail.kanaal]).toEqual(['post', 'e-mail']);
    // By post the day of sending is not known yet, and nobody can reply to it.
    expect(mail.tekst).toContain('U kunt aanvullen tot en met');
    expect(post.tekst).not.toContain('U kunt aanvullen tot en met');
    const pdf = await vraag('/v1/sjablonen/bezoek-uitkomst/pdf?voorbeeld=bezoek-uitkomst-in-orde&kanaal=post');
    expect(pdf.headers['content-disposition']).toBe('inline; filename="bezoek-uitkomst-in-orde.pdf"');
    expect(platteTekst(leesPdf(pdf.rawPayload).bladzijden.flat())).toContain('was in orde');
  });

  it.each([
    ['voorbeeld=bestaat-niet', 404, 'VOORBEELD_ONBEKEND'],
    ['voorbeeld=constructor', 404, 'VOORBEELD_ONBEKEND'],
    ['voorbeeld=herinnering-een', 404, 'VOORBEELD_ONBEKEND'],
    ['kanaal=duif', 400, 'ONGELDIGE_INVOER'],
  ])('refuse %s', async (keuze, status, code) => {
    const antwoord = await vraag(`/v1/sjablonen/voornemen?${keuze}`);
    expect([antwoord.statusCode, antwoord.json().code]).toEqual([status, code]);
  });

  it.each(Object.keys(SJABLONEN))('%s is shown as an example, and says so, in every form', async (naam) => {
    const melding = 'Voorbeeld met verzonnen gegevens. Deze brief is niet verstuurd.';
    const brief = (await vraag(`/v1/sjablonen/${naam}`)).json();
    expect(brief).toMatchObject({ naam, onderwerp: expect.any(String), html: expect.stringContaining(melding) });
    expect(brief.tekst).toContain(melding);
    const pdf = await vraag(`/v1/sjablonen/${naam}/pdf`);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(platteTekst(leesPdf(pdf.rawPayload).bladzijden.flat())).toContain(melding);
  });

  it.each(['bestaat-niet', 'herinnering-een', 'constructor'])('%s is none', async (naam) => {
    const antwoord = await vraag(`/v1/sjablonen/${naam}`);
    expect([antwoord.statusCode, antwoord.json().code]).toEqual([404, 'SJABLOON_ONBEKEND']);
  });
});
