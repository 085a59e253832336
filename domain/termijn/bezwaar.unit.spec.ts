import type { Beslisvraag, Bezwaarvraag, Indiening } from './index.ts';
import {
  beoordeelIndiening,
  beroepstermijn,
  berekenBezwaar,
  beslistermijnBezwaar,
  hogerBeroepstermijn,
  hoorzittingdatums,
  KALENDER,
  opschortingVoorHerstel,
} from './index.ts';

/** Sent on Monday 05-01-2026: last day to object 16-02-2026, decision due 30-03-2026, with committee 11-05-2026. */
const BESLUIT = '2026-01-05';
const ZES_WEKEN = { aantal: 6, eenheid: 'weken' } as const;

function beslis(rest: Partial<Beslisvraag> = {}) {
  return beslistermijnBezwaar({ besluitDatum: BESLUIT, ...rest }, KALENDER);
}

describe('in time or late (BZ-4, BZ-5)', () => {
  const oordeel = (indiening: Indiening) => beoordeelIndiening(BESLUIT, indiening, KALENDER);

  it.each<[string, Indiening, string]>([
    ['on the last day by e-mail', { wijze: 'e-mail', ontvangstDatum: '2026-02-16' }, 'op-tijd'],
    ['a day later by e-mail', { wijze: 'e-mail', ontvangstDatum: '2026-02-17' }, 'te-laat'],
    ['a day later by courier', { wijze: 'koerier', ontvangstDatum: '2026-02-17' }, 'te-laat'],
    ['a day later by hand', { wijze: 'afgegeven', ontvangstDatum: '2026-02-17' }, 'te-laat'],
    [
      'posted on the last day, six days later',
      { wijze: 'post', ontvangstDatum: '2026-02-22', verzendDatum: '2026-02-16' },
      'op-tijd',
    ],
    [
      'posted on the last day, a week later',
      { wijze: 'post', ontvangstDatum: '2026-02-23', verzendDatum: '2026-02-16' },
      'op-tijd',
    ],
    [
      'posted on the last day, eight days later',
      { wijze: 'post', ontvangstDatum: '2026-02-24', verzendDatum: '2026-02-16' },
      'te-laat',
    ],
    [
      'posted after the last day',
      { wijze: 'post', ontvangstDatum: '2026-02-18', verzendDatum: '2026-02-17' },
      'te-laat',
    ],
    ['by post in the term, posting day unknown', { wijze: 'post', ontvangstDatum: '2026-02-16' }, 'op-tijd'],
    ['by post after the term, posting day unknown', { wijze: 'post', ontvangstDatum: '2026-02-18' }, 'onbekend'],
    ['by post too late whatever the posting day', { wijze: 'post', ontvangstDatum: '2026-02-24' }, 'te-laat'],
    ['before the term', { wijze: 'e-mail', ontvangstDatum: '2026-01-02' }, 'te-vroeg'],
    ['on the day of sending', { wijze: 'e-mail', ontvangstDatum: '2026-01-05' }, 'te-vroeg'],
    ['on the first day', { wijze: 'e-mail', ontvangstDatum: '2026-01-06' }, 'op-tijd'],
  ])('%s', (_, indiening, verwacht) => {
    const uitkomst = oordeel(indiening);
    expect(uitkomst.oordeel).toBe(verwacht);
    expect(uitkomst.laatsteDag).toBe('2026-02-16');
    expect(uitkomst.laatsteOntvangstPost).toBe('2026-02-23');
    expect(uitkomst.toelichting.some((s) => s.regel.startsWith('Awb 6:9') || s.regel === 'Awb 6:10')).toBe(true);
  });
});

describe('decision due (BZ-16 to BZ-19)', () => {
  it('explains the term to object and the term to decide', () => {
    const regels = beslis().termijn.toelichting.map((s) => s.regel);
    expect(regels.indexOf('Awb 6:7')).toBeLessThan(regels.indexOf('Awb 7:10 lid 1'));
    expect(regels).toContain('Awb 6:7');
  });

  it('adjourns at most six weeks together; longer only with consent', () => {
    const drieWeken = { aantal: 3, eenheid: 'weken' } as const;
    expect(beslis({ verdagingen: [drieWeken, drieWeken] })).toMatchObject({
      termijn: { laatsteDag: '2026-05-11' },
      geweigerd: [],
    });
    const teLang = beslis({ verdagingen: [ZES_WEKEN, { aantal: 1, eenheid: 'dagen' }] });
    expect(teLang.termijn.laatsteDag).toBe('2026-05-11');
    expect(teLang.geweigerd).toEqual([
      {
        index: 1,
        regel: 'Awb 7:10 lid 3',
        reden: 'Verdagen kan samen ten hoogste zes weken. Langer uitstel kan alleen met instemming.',
      },
    ]);
    expect(teLang.termijn.toelichting.some((s) => s.tekst.startsWith('Verdaging 2 telt niet mee.'))).toBe(true);
    const instemming = { aantal: 4, eenheid: 'maanden', grond: 'instemming' } as const;
    expect(beslis({ verdagingen: [ZES_WEKEN, instemming] })).toMatchObject({
      // Four months from the adjourned end of 11 May 2026.
      termijn: { laatsteDag: '2026-09-11' },
      geweigerd: [],
    });
  });

  it('refuses an adjournment told after the end, by its place in the question', () => {
    const uitkomst = beslis({
      verdagingen: [
        { aantal: 7, eenheid: 'weken' },
        { ...ZES_WEKEN, mededelingDatum: '2026-03-31' },
      ],
    });
    expect(uitkomst.termijn.laatsteDag).toBe('2026-03-30');
    expect(uitkomst.geweigerd.map((g) => g.index)).toEqual([0, 1]);
  });

  it('a pause counts from the first day of the decision term; one that was over by then not at all', () => {
    const pauze = (van: string, totEnMet: string) => ({ van, totEnMet, grond: 'herstel' });
    expect(beslis({ opschortingen: [pauze('2026-02-11', '2026-02-20')] }).termijn).toMatchObject({
      pauzedagen: 4,
      nominaleLaatsteDag: '2026-04-03',
      laatsteDag: '2026-04-07',
    });
    const vooraf = beslis({ opschortingen: [pauze('2026-02-11', '2026-02-15')] }).termijn;
    expect(vooraf).toMatchObject({ pauzedagen: 0, laatsteDag: '2026-03-30' });
    expect(vooraf.toelichting.some((s) => s.tekst.includes('zij was voorbij toen de termijn'))).toBe(true);
  });

  it('an open repair term that began before the term keeps its planned end', () => {
    const open = opschortingVoorHerstel({ verzoekDatum: '2026-02-10', termijnTotEnMet: '2026-03-10', herstel: null });
    expect(beslis({ opschortingen: open === null ? [] : [open] }).termijn).toMatchObject({
      pauzeOpen: true,
      pauzedagen: 22,
      laatsteDag: '2026-04-21',
      uiterlijkeLaatsteDag: '2026-04-21',
    });
  });
});

describe('the pause of a repair (TM-11, BZ-17)', () => {
  const verzoek = { verzoekDatum: '2026-02-18', termijnTotEnMet: '2026-03-18' };

  it('ends the day before the repair, or on that day when so set', () => {
    const hersteld = { ...verzoek, herstel: '2026-03-10' };
    expect(opschortingVoorHerstel(hersteld)).toMatchObject({ van: '2026-02-19', totEnMet: '2026-03-09' });
    expect(opschortingVoorHerstel(hersteld, { hersteldagTeltMee: true })?.totEnMet).toBe('2026-03-10');
  });

  it('repaired on the last day of the repair term it ends the day before', () => {
    expect(opschortingVoorHerstel({ ...verzoek, herstel: '2026-03-18' })?.totEnMet).toBe('2026-03-17');
  });

  it('lasts the whole repair term when it is not used, or used too late', () => {
    expect(opschortingVoorHerstel({ ...verzoek, herstel: 'ongebruikt' })?.totEnMet).toBe('2026-03-18');
    expect(opschortingVoorHerstel({ ...verzoek, herstel: '2026-03-25' })?.totEnMet).toBe('2026-03-18');
  });

  it('is open while the repair term runs, and no pause at all when repaired the day after', () => {
    expect(opschortingVoorHerstel({ ...verzoek, herstel: null })).toMatchObject({
      totEnMet: null,
      uiterlijkTotEnMet: '2026-03-18',
    });
    expect(opschortingVoorHerstel({ ...verzoek, herstel: '2026-02-19' })).toBeNull();
  });
});

describe('hearing, beroep and hoger beroep', () => {
  it('the invitation leaves on an office day, three weeks before (N-20)', () => {
    // Three weeks before 15 June 2026 is Tweede Pinksterdag.
    expect(hoorzittingdatums('2026-06-15', KALENDER).uitnodigingUiterlijk).toBe('2026-05-22');
  });

  it('six weeks each, rolled', () => {
    expect(beroepstermijn('2026-02-20', KALENDER).laatsteDag).toBe('2026-04-07');
    expect(hogerBeroepstermijn('2026-03-16', KALENDER).laatsteDag).toBe('2026-04-28');
  });
});

describe('berekenBezwaar: every date in one answer', () => {
  const vraag: Bezwaarvraag = {
    besluitDatum: BESLUIT,
    bezwaar: { wijze: 'post', ontvangstDatum: '2026-02-18', verzendDatum: '2026-02-16' },
    herstelverzoeken: [{ verzoekDatum: '2026-02-18', termijnTotEnMet: '2026-03-18', herstel: '2026-03-10' }],
    hoorzittingDatum: '2026-03-25',
    ingebrekestellingDatum: '2026-05-01',
    beslissingDatum: '2026-05-20',
    uitspraakDatum: '2026-11-20',
  };

  it('gives them all', () => {
    expect(berekenBezwaar(vraag, KALENDER)).toMatchObject({
      bezwaartermijn: { laatsteDag: '2026-02-16' },
      indiening: { oordeel: 'op-tijd' },
      beslistermijnZonderCommissie: { laatsteDag: '2026-04-20' },
      // 11-05-2026 + 19 days is Saturday 30 May.
      beslistermijnMetCommissie: { laatsteDag: '2026-06-01' },
      beslistermijn: { laatsteDag: '2026-04-20' },
      beslissingOpTijd: false,
      hoorzitting: { stukkenTotEnMet: '2026-03-15', terInzageVanaf: '2026-03-18' },
      dwangsom: { ingebrekestelling: 'geldig', totaal: 92 },
      beroep: { laatsteDag: '2026-07-01' },
      hogerBeroep: { laatsteDag: '2027-01-04' },
      waarschuwingen: [],
    });
  });

  it('with a committee the same notice is premature and the decision in time', () => {
    expect(berekenBezwaar({ ...vraag, commissie: true }, KALENDER)).toMatchObject({
      beslistermijn: { laatsteDag: '2026-06-01' },
      beslissingOpTijd: true,
      dwangsom: { ingebrekestelling: 'niet-nodig', totaal: 0 },
    });
  });

  it('leaves out what there is no ground for', () => {
    expect(berekenBezwaar({ besluitDatum: BESLUIT }, KALENDER)).toMatchObject({
      indiening: null,
      hoorzitting: null,
      dwangsom: null,
      beroep: null,
      hogerBeroep: null,
      beslissingOpTijd: null,
    });
  });

  it('warns of a letter or a hearing on a closed day (T11), and of a late objection with a notice of default', () => {
    const antwoord = berekenBezwaar(
      {
        besluitDatum: '2026-01-03',
        bezwaar: { wijze: 'e-mail', ontvangstDatum: '2026-03-02' },
        hoorzittingDatum: '2026-04-27',
        ingebrekestellingDatum: '2026-05-01',
      },
      KALENDER,
    );
    expect(antwoord.waarschuwingen.map((s) => s.regel)).toEqual(['T11', 'BZ-12', 'DW-4']);
  });
});
