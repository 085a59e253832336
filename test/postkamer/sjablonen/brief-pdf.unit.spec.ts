import { type Berichtvraag, maakBericht } from '../../../src/postkamer/bericht.ts';
import { alsPdf } from '../../../src/postkamer/sjablonen/brief-pdf.ts';
import { kop } from '../../../src/postkamer/sjablonen/brief.ts';
import type { Geadresseerde, Opmaakvraag } from '../../../src/postkamer/sjablonen/opmaakvraag.ts';
import { VOORBEELDEN } from '../../../src/postkamer/sjablonen/voorbeelden.ts';
import { leesPdf, platteTekst, type Stuk } from './lees-pdf.ts';

const gevallen = Object.entries(VOORBEELDEN);

function opmaakVan(naam: string, anders: Partial<Opmaakvraag> = {}): Opmaakvraag {
  const vraag = VOORBEELDEN[naam];
  if (!vraag) throw new Error(`Voorbeeld ${naam} ontbreekt`);
  return { ...maakBericht({ ...vraag, kanaal: 'post' }).opmaak, ...anders };
}

const lees = async (opmaak: Opmaakvraag) => leesPdf(await alsPdf(opmaak));
const woorden = (tekst: string) => tekst.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
const zonderVoet = (stukken: readonly Stuk[]) => stukken.filter(({ label }) => label !== 'Artifact');

describe('the printed letter', () => {
  it.each(gevallen)('tells the same as the text of %s', async (_naam, vraag) => {
    const { tekst, opmaak } = maakBericht(vraag);
    const { bladzijden } = await lees(opmaak);
    const opPapier = platteTekst(bladzijden.flatMap(zonderVoet));
    expect(opPapier).not.toContain('�');
    const gezien = new Set(woorden(opPapier));
    expect(woorden(tekst).filter((woord) => !gezien.has(woord) && woord !== 'onderwerp')).toEqual([]);
  });

  it('is the same to the byte every time, whatever the day on which it is printed', async () => {
    const opmaak = opmaakVan('besluit-verlening');
    const eerste = await alsPdf(opmaak);
    expect((await alsPdf(structuredClone(opmaak))).equals(eerste)).toBe(true);
    expect((await alsPdf({ ...opmaak, datum: '2026-11-23' })).equals(eerste)).toBe(false);
    expect(eerste.toString('latin1')).toContain('D:20261120');
  });

  it('is tagged Dutch with a title, and carries its own fonts', async () => {
    const pdf = await alsPdf(opmaakVan('besluit-verlening'));
    const { catalogus, bladzijden } = leesPdf(pdf);
    expect(catalogus).toContain('/Lang (nl-NL)');
    expect(catalogus).toContain('/StructTreeRoot');
    const inhoud = pdf.toString('latin1');
    expect(inhoud).toContain('(Besluit: u krijgt het Keurmerk voor bepaalde tijd \\(KI-1a2b3c4d-brief-3\\))');
    expect(inhoud).toContain('/DisplayDocTitle true');
    expect(inhoud.match(/\/BaseFont \/\S+/g)?.every((letter) => letter.includes('SourceSans3'))).toBe(true);
    expect(inhoud.match(/\/FontFile2/g)).toHaveLength(2);
    expect(new Set(bladzijden.flat().map(({ label }) => label))).toEqual(
      new Set(['P', 'H1', 'H2', 'Lbl', 'LBody', 'Artifact']),
    );
  });

  it('fetches nothing and runs nothing', async () => {
    const inhoud = (await alsPdf(opmaakVan('besluit-afwijzing'))).toString('latin1');
    expect(inhoud).not.toMatch(/\/(URI|JavaScript|JS|Launch|OpenAction|AA|EmbeddedFile)\b/);
  });

  it('numbers its pages, each with the reference', async () => {
    const { bladzijden } = await lees(opmaakVan('besluit-verlening'));
    const voeten = bladzijden.map((stukken) => platteTekst(stukken.filter(({ label }) => label === 'Artifact')));
    expect(voeten).toEqual([
      'Kenmerk: KI-1a2b3c4d-brief-3 Bladzijde 1 van 3',
      'Kenmerk: KI-1a2b3c4d-brief-3 Bladzijde 2 van 3',
      'Kenmerk: KI-1a2b3c4d-brief-3 Bladzijde 3 van 3',
    ]);
  });

  it('says on top that it is an example, or that the settings are', async () => {
    const { bladzijden } = await lees(opmaakVan('voornemen', { proef: true, voorbeeld: true }));
    expect(bladzijden[0]?.slice(0, 2).map(({ tekst }) => tekst)).toEqual([
      'Voorbeeld met verzonnen gegevens. Deze brief is niet verstuurd.',
      'Let op: dit systeem werkt met voorbeeldwaarden.',
    ]);
  });
});

describe('the window of the envelope', () => {
  // Left window of a C5 or DL envelope: 20 mm from the left, 90 mm wide, on the paper from 45 mm to 90 mm from the top.
  const inVenster = ({ x, y }: Stuk) => x >= 20 && x <= 110 && y >= 45 && y <= 90;

  const LANGE_NAAM = 'Stichting Taal en Inburgering voor Volwassenen in de Regio '.repeat(3);
  const adres = { straatEnNummer: 'Kerkstraat 1', postcode: '4001 AB', plaats: 'Tiel' };

  it.each<[string, Geadresseerde, string]>([
    ['a short name', { naam: 'School A', ...adres }, 'School A Kerkstraat 1 4001 AB Tiel'],
    ['a very long name', { naam: LANGE_NAAM, ...adres }, `${LANGE_NAAM}Kerkstraat 1 4001 AB Tiel`],
    ['an address that is not known', { naam: 'School A', plaats: 'Tiel' }, 'School A Tiel'],
    [
      'everything as long as it may be',
      { naam: 'Taal '.repeat(40), straatEnNummer: 'Laan '.repeat(20), postcode: '4001 AB', plaats: 'Oord '.repeat(20) },
      `${'Taal '.repeat(40)}${'Laan '.repeat(20)}4001 AB ${'Oord '.repeat(20)}`,
    ],
  ])('shows the address and nothing else, with %s', async (_wat, school, verwacht) => {
    const { bladzijden } = await lees(opmaakVan('besluit-verlening', { school }));
    const [retour, ...regels] = (bladzijden[0] ?? []).filter(inVenster);
    expect(retour?.tekst).toBe('Afzender: Blik op Werk, Postbus 2707, 3500 GS Utrecht');
    expect(platteTekst(regels).trim()).toBe(verwacht.trim());
  });

  it('shows street and postcode each on a line of its own', async () => {
    const { bladzijden } = await lees(opmaakVan('besluit-verlening', { school: { naam: 'School A', ...adres } }));
    const regels = (bladzijden[0] ?? []).filter(inVenster).slice(1);
    expect(regels.map(({ tekst }) => tekst)).toEqual(['School A', 'Kerkstraat 1', '4001 AB Tiel']);
    expect(new Set(regels.map(({ y }) => y)).size).toBe(3);
  });

  it('shows an address in a mail by the place only', () => {
    const { opmaak, tekst } = maakBericht({ ...VOORBEELDEN['besluit-verlening'], kanaal: 'e-mail' } as Berichtvraag);
    expect(opmaak.school).toEqual({ naam: 'School A', plaats: 'Tiel' });
    expect(tekst.startsWith('School A\nTiel\n')).toBe(true);
  });
});

describe('what belongs together', () => {
  const tekstVanBladzijden = async (opmaak: Opmaakvraag) =>
    (await lees(opmaak)).bladzijden.map((stukken) => platteTekst(zonderVoet(stukken)));

  it('a legal paragraph is never torn apart, wherever it starts', async () => {
    const opmaak = opmaakVan('besluit-verlening');
    for (let regels = 0; regels < 40; regels += 3) {
      const vulling = Array.from({ length: regels }, () => ({ soort: 'alinea' as const, tekst: 'Nog een regel.' }));
      const bladen = await tekstVanBladzijden({ ...opmaak, blokken: [...vulling, ...opmaak.blokken] });
      const begin = bladen.findIndex((blad) => blad.includes('Bent u het niet eens met dit besluit?'));
      expect(bladen[begin]).toContain('U betaalt daarvoor griffierecht.');
    }
  });

  it.each(gevallen)('the signature of %s never stands alone on a page', async (naam) => {
    const { blokken } = opmaakVan(naam);
    const laatste = blokken.at(-1);
    if (laatste?.soort !== 'alinea' && laatste?.soort !== 'lijst') return;
    const slotzin = laatste.soort === 'alinea' ? laatste.tekst : (laatste.punten.at(-1) ?? '');
    const bladen = await tekstVanBladzijden(opmaakVan(naam));
    expect(bladen.at(-1)).toContain('Met vriendelijke groet,');
    expect(bladen.at(-1)).toContain(slotzin);
  });

  it('a heading is never the last of a page', async () => {
    const opmaak = opmaakVan('aanvraag-ontvangen');
    for (let regels = 20; regels < 40; regels += 1) {
      const vulling = Array.from({ length: regels }, () => ({ soort: 'alinea' as const, tekst: 'Nog een regel.' }));
      const { bladzijden } = await lees({ ...opmaak, blokken: [...vulling, ...opmaak.blokken] });
      expect(bladzijden.map((stukken) => zonderVoet(stukken).at(-1)?.label)).not.toContain('H2');
    }
  });

  it('a text of many pages runs on, and every word of it is there', async () => {
    const tekst = Array.from({ length: 900 }, (_, i) => `woord${i}`).join(' ');
    const blokken = [kop('Waarom?'), { soort: 'geschreven' as const, tekst: `${tekst}\n\n- einde` }];
    const { bladzijden } = await lees(opmaakVan('besluit-afwijzing', { blokken }));
    expect(bladzijden.length).toBeGreaterThan(2);
    for (const stukken of bladzijden) for (const { y } of zonderVoet(stukken)) expect(y).toBeLessThan(272);
    expect(woorden(platteTekst(bladzijden.flatMap(zonderVoet))).filter((w) => w.startsWith('woord'))).toHaveLength(900);
  });

  it('keeps strange signs from spoiling the letter', async () => {
    const blokken = [{ soort: 'geschreven' as const, tekst: 'Cafe\u0301 €\u00a07 “ja”\u0007\ten Şükrü' }];
    const { bladzijden } = await lees(opmaakVan('besluit-afwijzing', { blokken }));
    expect(platteTekst(bladzijden.flat())).toMatch(/Café € 7 “ja” en Şükrü/);
  });
});
