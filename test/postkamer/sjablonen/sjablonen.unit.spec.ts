import { readFileSync } from 'node:fs';
import { BerichtOnmogelijk, maakBericht } from '../../../src/postkamer/bericht.ts';
import { heeftRechtsgevolg } from '../../../domain/dossier/correspondentie/rechtsgevolg.ts';
import { SJABLONEN } from '../../../src/postkamer/sjablonen/index.ts';
import { VOORBEELDEN } from '../../../src/postkamer/sjablonen/voorbeelden.ts';

const gevallen = Object.entries(VOORBEELDEN);
const voorbeeld = (naam: string) => {
  const vraag = VOORBEELDEN[naam];
  if (!vraag) throw new Error(`Voorbeeld ${naam} ontbreekt`);
  return vraag;
};

describe('sjablonen', () => {
  it('has an example of every template under its own name', () => {
    const eigen = gevallen.filter(([naam, { sjabloon }]) => naam === sjabloon).map(([naam]) => naam);
    expect(eigen.sort()).toEqual(Object.keys(SJABLONEN).sort());
  });

  it.each(gevallen)('writes %s as expected', (naam, vraag) => {
    const { onderwerp, tekst } = maakBericht(vraag);
    const verwacht = readFileSync(new URL(`verwacht/${naam}.txt`, import.meta.url), 'utf8');
    expect(`${onderwerp}\n\n${tekst}`).toBe(verwacht);
  });

  it.each(gevallen)('shows no gap and no technical date in %s', (_naam, vraag) => {
    const { onderwerp, tekst, html } = maakBericht(vraag);
    for (const deel of [onderwerp, tekst, html]) {
      expect(deel).not.toMatch(/undefined|null|NaN|\[object/);
      expect(deel).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    }
  });

  it.each(gevallen)('tells the same in the HTML of %s, and fetches nothing', (_naam, vraag) => {
    const { tekst, html } = maakBericht(vraag);
    const woorden = (t: string) => t.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
    const leesbaar = html.replace(/<style>.*<\/style>/s, '').replace(/<[^>]+>/g, ' ');
    const inHtml = new Set(woorden(leesbaar));
    expect(woorden(tekst).filter((woord) => !inHtml.has(woord) && woord !== 'onderwerp')).toEqual([]);
    expect(html).toContain('<html lang="nl">');
    expect(html).not.toMatch(/https?:|src=|url\(|@import|<script|<link/);
  });

  it('escapes what people and the register supply', () => {
    const vraag = voorbeeld('besluit-afwijzing');
    const gemeen = '<script>alert("1")</script> & \'x\'';
    const { html, tekst } = maakBericht({
      ...vraag,
      school: { naam: gemeen, plaats: gemeen },
      teksten: { 'sleutel/motivering': gemeen },
    });
    expect(html).not.toContain('<script');
    expect(html.split('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;')).toHaveLength(4);
    expect(tekst).toContain(gemeen);
  });

  it('ends the subject with the reference', () => {
    expect(maakBericht(voorbeeld('besluit-verlening')).onderwerp).toMatch(/ \[KI-1a2b3c4d-brief-3\]$/);
  });

  it('says that it works with example values, in text and HTML, only when it does', () => {
    const regel = 'Let op: dit systeem werkt met voorbeeldwaarden';
    for (const [, vraag] of gevallen) {
      for (const aan of [true, false]) {
        const { tekst, html } = maakBericht({ ...vraag, voorbeeld: aan });
        expect(tekst.includes(regel)).toBe(aan);
        expect(html.includes(regel)).toBe(aan);
      }
    }
  });

  it('says that it is made up and was not sent, only when it is shown as an example', () => {
    const regel = 'Voorbeeld met verzonnen gegevens. Deze brief is niet verstuurd.';
    for (const proef of [true, false]) {
      const { tekst, html } = maakBericht({ ...voorbeeld('voornemen'), proef });
      expect([tekst.includes(regel), html.includes(regel)]).toEqual([proef, proef]);
    }
  });

  it('asks a school for numbers only, and for no VOG itself (M3, P1)', () => {
    const plat = (naam: string) => maakBericht(voorbeeld(naam)).tekst.replace(/\s+/g, ' ');
    expect(plat('gegevens-opvragen')).toContain(
      'Zet geen namen of andere gegevens van cursisten in een e-mail of brief',
    );
    // CL-2: what Panteia needs; RA-10: who does not count, from the Handleiding; NT-5: the hours under an exception.
    for (const deel of [
      'het e-mailadres en het telefoonnummer',
      'de locatie waar de deelnemer les heeft',
      'het leerprofiel of de leerroute',
      'Cursisten die een gemeente voor ELIP heeft aangemeld. Zij tellen niet mee bij de resultaten en het tevredenheidsonderzoek.',
      'De lesuren met een uitzondering (docenten in opleiding). Geef door hoeveel uur les zij gaven in de tijd dat de uitzondering gold.',
      'De lesuren met een uitzondering (ervaren docenten zonder registratie).',
      'Geef voor de B1-route en de Z-route door',
    ]) {
      expect(plat('gegevens-opvragen')).toContain(deel);
    }
    // A message of before these facts were recorded still says who does not count.
    const oud = { ...voorbeeld('gegevens-opvragen'), gegevens: { meetjaar: 2026, leverUiterlijk: '2026-12-31' } };
    expect(maakBericht(oud).tekst).toContain('voor ELIP heeft aangemeld');
    expect(maakBericht(oud).tekst).not.toContain('uitzondering');
    expect(plat('vog-escalatie')).toContain('Stuur de VOG zelf niet naar ons toe');
  });

  it('gives every besluit a way to object, and no other letter', () => {
    for (const [, vraag] of gevallen) {
      const kan = maakBericht(vraag).tekst.includes('uw bezwaarschrift');
      expect(`${vraag.sjabloon} ${kan}`).toBe(`${vraag.sjabloon} ${vraag.sjabloon.startsWith('besluit-')}`);
      if (kan) expect(heeftRechtsgevolg(vraag.sjabloon)).toBe(true);
    }
  });

  it('names the provision of every besluit, and who decides on an objection (Awb 3:45 and 3:47)', () => {
    for (const [, vraag] of gevallen.filter(([, { sjabloon }]) => sjabloon.startsWith('besluit-'))) {
      const tekst = maakBericht(vraag).tekst.replace(/\s+/g, ' ');
      expect(tekst).toContain('op grond van artikel 32 van de Wet inburgering 2021');
      expect(tekst).toContain('bezwaar maken bij het bestuur van Blik op Werk');
    }
  });

  it('goes on in small letters in a subject, but not with an abbreviation', () => {
    const onderwerpVan = (onderwerp: string) => {
      const punten = [{ reeks: 'vog/directie/2026', onderwerp, laatsteDag: '2027-03-30' }];
      return maakBericht({ ...voorbeeld('herinnering'), gegevens: { punten } }).onderwerp;
    };
    expect(onderwerpVan('Aanvulling van de aanvraag')).toMatch(/^Herinnering: aanvulling van de aanvraag/);
    expect(onderwerpVan('VOG van de directie')).toMatch(/^Herinnering: VOG van de directie/);
  });

  it('still writes a letter about a visit that waits from before it told how often the day can move', () => {
    const gegevens = { dag: '2027-03-09', aantalLocaties: 2, zelfbeoordelingUiterlijk: '2027-02-09' };
    const { tekst } = maakBericht({ ...voorbeeld('tidk-bezoek-gepland'), gegevens });
    expect(tekst).toContain('Neem dan meteen contact op met de servicedesk.');
  });

  it('puts messages of one procedure in one conversation', () => {
    expect(maakBericht(voorbeeld('aanvraag-ontvangen')).procedure).toBe('aanvraag-1');
    expect(maakBericht(voorbeeld('besluit-verlening')).procedure).toBe('aanvraag-1');
    expect(maakBericht(voorbeeld('besluit-afwijzing')).procedure).toBe('aanvraag-2');
    expect(maakBericht(voorbeeld('herinnering')).procedure).toBe('herinneringen');
  });
});

describe('the last day in a letter', () => {
  const besluiten = Object.keys(SJABLONEN).filter((naam) => naam.startsWith('besluit-'));
  const zesWeken = /zes weken beginnen op de dag na de dag waarop wij dit besluit hebben verzonden/;
  const plat = (tekst: string) => tekst.replace(/\s+/g, ' ');

  it.each(besluiten)('of %s is the last day to object, from the day of sending', (naam) => {
    const vraag = { ...voorbeeld(naam), kanaal: 'e-mail', verzondenOp: '2026-11-20' };
    const tekst = plat(maakBericht(vraag).tekst);
    expect(tekst).toMatch(zesWeken);
    expect(tekst).toContain('bezwaar maken tot en met maandag 4 januari 2027');
  });

  it.each(besluiten)('of %s is not named when the day of sending is not known', (naam) => {
    for (const onbekend of [{ kanaal: 'e-mail', verzondenOp: null }, { kanaal: 'post' }]) {
      const tekst = plat(maakBericht({ ...voorbeeld(naam), ...onbekend }).tekst);
      expect(tekst).toMatch(zesWeken);
      expect(tekst).not.toContain('bezwaar maken tot en met');
    }
  });

  it.each(besluiten)('%s says how to object', (naam) => {
    const { tekst, html } = maakBericht(voorbeeld(naam));
    for (const deel of [
      'Postbus 2707, 3500 GS Utrecht',
      'uw naam en adres',
      'de datum',
      'uw handtekening',
      'machtiging',
    ]) {
      expect(plat(tekst)).toContain(deel);
      expect(html).toContain(deel);
    }
  });

  it('for a zienswijze follows the calendar and is left out of a letter by post', () => {
    // Fourteen days after Friday 11 December is Christmas Day: the next working day is Monday 28 December (N-32).
    const vraag = { ...voorbeeld('voornemen'), verzondenOp: '2026-12-11' };
    expect(plat(maakBericht(vraag).tekst)).toContain('uw zienswijze geven tot en met maandag 28 december 2026');
    expect(plat(maakBericht({ ...vraag, kanaal: 'post' }).tekst)).not.toContain('zienswijze geven tot en met');
  });

  it('with a keurmerk that is not converted depends on when the besluit left', () => {
    const gegevens = {
      besluitOp: '2026-12-30',
      gronden: ['VOG'],
      motivering: 'sleutel/weigering',
      eindigtOp: '2026-12-31',
    };
    const tekstOp = (verzondenOp: string | null) =>
      plat(maakBericht({ ...voorbeeld('besluit-weigering-omzetting'), gegevens, verzondenOp }).tekst);
    const later = 'Hebben wij dit besluit later verzonden?';
    expect(tekstOp('2026-12-31')).toContain('geldt nog tot en met donderdag 31 december 2026.');
    expect(tekstOp('2026-12-31')).not.toContain(later);
    expect(tekstOp('2027-01-04')).toContain(later);
    expect(tekstOp(null)).toContain(later);
  });

  it('to complete follows the calendar and is left out of a letter by post', () => {
    const vraag = { ...voorbeeld('aanvulling-gevraagd'), verzondenOp: '2026-12-11' };
    expect(plat(maakBericht(vraag).tekst)).toContain('aanvullen tot en met maandag 28 december 2026');
    expect(plat(maakBericht({ ...vraag, kanaal: 'post' }).tekst)).not.toContain('aanvullen tot en met');
  });
});

describe('a message that cannot be made', () => {
  it.each([
    ['an unknown template', { sjabloon: 'bestaat-niet' }, /Sjabloon bestaat-niet bestaat niet/],
    ['a name of Object', { sjabloon: 'constructor' }, /bestaat niet/],
    ['a missing fact', { gegevens: { nummer: 2 } }, /klopt niet met de gegevens/],
    ['a missing text', { teksten: {} }, /Een tekst van dit bericht ontbreekt/],
    ['an empty text', { teksten: { 'sleutel/motivering': '  ' } }, /Een tekst van dit bericht ontbreekt/],
    ['a date that does not exist', { datum: '2026-02-30' }, /klopt niet met de gegevens/],
  ])('is refused: %s', (_wat, anders, reden) => {
    const maak = () => maakBericht({ ...voorbeeld('besluit-afwijzing'), ...anders });
    expect(maak).toThrow(BerichtOnmogelijk);
    expect(maak).toThrow(reden);
  });
});
