import { geimporteerd, ingeschreven, uitbrengen } from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd, type VerwachteWeigering } from '../../../test/domein/gegeven.ts';
import { vervroegen } from '../../../test/domein/toezicht.ts';
import { evolve, isIntern, isInterneGebeurtenis, type Opdracht } from '../dossier.ts';
import { overzicht } from '../overzicht.ts';
import type { Signaalbesluit } from './feiten.ts';
import { isOpen } from './open.ts';

const signaal = (velden = {}): Opdracht => ({
  soort: 'SignaalVastleggen',
  bron: 'Meldpunt misstanden',
  gemeente: null,
  ontvangenOp: '2026-12-01',
  inhoud: 'tekst-1',
  ...velden,
});
const beoordelen = (velden = {}): Opdracht => ({
  soort: 'SignaalBeoordelen',
  nummer: 1,
  ernst: 'ernstig',
  fraudeAanwijzing: false,
  toelichting: 'tekst-2',
  ...velden,
});
const afhandelen = (besluit: Signaalbesluit): Opdracht => ({
  soort: 'SignaalAfhandelen',
  nummer: 1,
  besluit,
  motivering: 'tekst-3',
});
const delen = (gemeente: string, gedeeldOp = '2026-12-01'): Opdracht => ({
  soort: 'InformatieDelen',
  gemeente,
  gedeeldOp,
  signaal: null,
  inhoud: 'tekst-4',
});

/** Tuesday 1 December 2026. */
const school = gegeven([geimporteerd()], '2026-11-23').op('2026-12-01');
const ontvangen = () => school.als(signaal(), 'servicedesk').gelukt();
const beoordeeld = (velden = {}) => ontvangen().als(beoordelen(velden), 'servicedesk').gelukt();
const eigen = (taken: string[]) => taken.filter((id) => id.includes('signalen/'));

describe('wat op een besluit moet volgen en niet meer kan', () => {
  const bezoek = () => beoordeeld().als(afhandelen('onaangekondigd bezoek'), 'beslisser').gelukt();

  test('als het keurmerk eindigt is de taak weg, en blijft weg onder een volgend keurmerk', () => {
    const einde = {
      soort: 'KeurmerkGeeindigd',
      datum: '2026-12-01',
      reden: 'gestopt',
      totEnMet: '2026-11-30',
    } as const;
    expect(evolve(bezoek().dossier, einde).signalen.signalen.some(isOpen)).toBe(false);
  });

  test('zonder keurmerk kan er niets op volgen wat een keurmerk nodig heeft', () => {
    gegeven([ingeschreven], '2026-12-01')
      .als(signaal(), 'servicedesk')
      .gelukt()
      .als(beoordelen(), 'servicedesk')
      .gelukt()
      .als(afhandelen('onaangekondigd bezoek'), 'beslisser')
      .dan(geweigerd(['GEEN_KEURMERK', 'N-25', 'besluit']));
  });

  test('zolang het niet is gebeurd kan er anders worden besloten; daarna niet meer', () => {
    const anders = bezoek().als(afhandelen('geen actie'), 'beslisser').gelukt();
    expect(eigen(anders.taken())).toEqual([]);
    anders.als(afhandelen('voornemen'), 'beslisser').dan(geweigerd(['GEEN_SIGNAAL', 'N-25']));
  });
});

describe('N-25: bevestigen in twee, beoordelen in vijf en besluiten in tien werkdagen na ontvangst', () => {
  test('elke termijn met zijn taak; wat gedaan is valt weg', () => {
    expect(ontvangen().laatsteDag('signalen/1/bevestiging')).toBe('2026-12-03');
    expect(ontvangen().laatsteDag('signalen/1/beoordeling')).toBe('2026-12-08');
    expect(ontvangen().laatsteDag('signalen/1/besluit')).toBe('2026-12-15');
    expect(eigen(ontvangen().taken())).toEqual(['signalen/1/bevestiging/doen', 'signalen/1/beoordeling/doen']);
    const bevestigd = ontvangen()
      .als({ soort: 'SignaalBevestigen', nummer: 1, bevestigdOp: '2026-12-01' }, 'servicedesk')
      .gelukt();
    expect(eigen(bevestigd.taken())).toEqual(['signalen/1/beoordeling/doen']);
    expect(eigen(beoordeeld().taken())).toEqual(['signalen/1/bevestiging/doen', 'signalen/1/besluit/doen']);
    expect(eigen(beoordeeld().als(afhandelen('geen actie'), 'beslisser').gelukt().taken())).toEqual([]);
  });

  test.each<[string, Opdracht, VerwachteWeigering[]]>([
    ['in de toekomst', signaal({ ontvangenOp: '2026-12-02' }), [['DATUM_IN_TOEKOMST', 'N-25', 'ontvangenOp']]],
    ['van een gemeente zonder naam', signaal({ bron: 'gemeente' }), [['TEKST_VERPLICHT', 'A10', 'gemeente']]],
    [
      'van het Meldpunt met een gemeente',
      signaal({ gemeente: 'Tiel' }),
      [['GEMEENTE_HOORT_HIER_NIET', 'SG-7', 'gemeente']],
    ],
  ])('vastleggen: %s', (_naam, opdracht, redenen) => {
    school.als(opdracht, 'servicedesk').dan(geweigerd(...redenen));
  });

  test('eerst beoordelen, dan besluiten; over een ongegrond signaal alleen geen actie', () => {
    ontvangen()
      .als(afhandelen('geen actie'), 'beslisser')
      .dan(geweigerd(['GEEN_SIGNAAL', 'N-25']));
    beoordeeld({ ernst: 'ongegrond' })
      .als(afhandelen('voornemen'), 'beslisser')
      .dan(geweigerd(['SIGNAAL_ONGEGROND', 'N-25', 'besluit']));
  });
});

describe('een signaal blijft een taak tot er gevolg aan is gegeven', () => {
  test('Toezicht in de Klas vervroegen', () => {
    const besloten = beoordeeld().als(afhandelen('Toezicht in de Klas vervroegen'), 'beslisser').gelukt();
    expect(eigen(besloten.taken())).toEqual(['signalen/1/vervolg']);
    const gedaan = besloten.als(vervroegen('2027-03-01', { signaal: 1 }), 'beslisser').gelukt();
    expect(eigen(gedaan.taken())).toEqual([]);
    expect(gedaan.dossier.signalen.signalen[0]?.gevolgen).toEqual([{ soort: 'ToezichtVervroegd', op: '2026-12-01' }]);
  });

  test('een onaangekondigd bezoek', () => {
    const besloten = beoordeeld().als(afhandelen('onaangekondigd bezoek'), 'beslisser').gelukt();
    expect(besloten.taak('signalen/1/vervolg')?.rol).toBe('planner');
    const bezoek: Opdracht = {
      soort: 'OnaangekondigdBezoekPlannen',
      dag: '2026-12-08',
      inspecteur: 'ITTA-02',
      signaal: 1,
      reden: 'tekst-5',
    };
    expect(eigen(besloten.als(bezoek, 'planner').gelukt().taken())).toEqual([]);
  });

  test('een voornemen kan alleen na een besluit daartoe', () => {
    const voornemen = {
      ...uitbrengen({ maatregel: 'schorsing', gronden: ['FRAUDE_AANWIJZING'] }),
      signaal: 1,
    } as Opdracht;
    beoordeeld()
      .als(voornemen, 'beslisser')
      .dan(geweigerd(['GEEN_AANLEIDING', 'SN-8']));
    const besloten = beoordeeld().als(afhandelen('voornemen'), 'beslisser').gelukt();
    const gedaan = besloten.als(voornemen, 'beslisser').gelukt();
    expect(eigen(gedaan.taken())).toEqual([]);
    expect(gedaan.dossier.voornemen.voornemens[0]?.aanleiding).toEqual({ soort: 'signaal', nummer: 1 });
  });

  test('SG-5: een aanwijzing van fraude wordt doorgegeven aan de Arbeidsinspectie', () => {
    const fraude = beoordeeld({ fraudeAanwijzing: true }).als(afhandelen('geen actie'), 'beslisser').gelukt();
    expect(eigen(fraude.taken())).toEqual(['signalen/1/arbeidsinspectie']);
    const door = fraude
      .als({ soort: 'SignaalDoorgeven', nummer: 1, doorgegevenOp: '2026-12-01' }, 'servicedesk')
      .gelukt();
    expect(eigen(door.taken())).toEqual([]);
  });
});

describe('SG-7: delen met een gemeente', () => {
  test.each([
    ['Tiel', '2026-12-01', true],
    ['Elders', '2026-12-01', false],
    // The overeenkomst with Tiel starts on 1 January 2024.
    ['Tiel', '2023-12-29', false],
  ])('met %s op %s: mag is %s', (gemeente, dag, mag) => {
    const uitslag = school.als(delen(gemeente, dag), 'servicedesk');
    if (mag) uitslag.dan([{ soort: 'InformatieGedeeld', gemeente }]);
    else uitslag.dan(geweigerd(['GEEN_OVEREENKOMST', 'SG-7', 'gemeente']));
  });
});

describe('wat de school niet ziet', () => {
  test('signalen en geplande bezoeken zijn intern, ook als hun termijn verstrijkt; een geweigerd bezoek niet', () => {
    expect(isIntern('signalen/1/besluit')).toBe(true);
    expect(isIntern('verstreken/onaangekondigd/1/bezoek')).toBe(true);
    expect(isIntern('toezicht/na-2024-05-14')).toBe(false);
    const laat = ontvangen().op('2026-12-20');
    const verstreken = laat.feiten('TermijnVerstreken').filter((g) => g.termijnId.startsWith('signalen/'));
    expect(verstreken).toHaveLength(3);
    expect(verstreken.every(isInterneGebeurtenis)).toBe(true);
    expect(ontvangen().feiten('SignaalVastgelegd').every(isInterneGebeurtenis)).toBe(true);
  });

  test('de zin over wie aan zet is noemt ze nooit', () => {
    const laat = ontvangen().op('2026-12-10');
    expect(laat.taken()).toContain('verstreken/signalen/1/beoordeling');
    const zonder = school.op('2026-12-10');
    expect(overzicht(laat.dossier, laat.context).wachtOp).toBe(overzicht(zonder.dossier, zonder.context).wachtOp);
  });
});
