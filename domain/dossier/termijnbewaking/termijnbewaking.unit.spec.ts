import { auditGepland, gegevensGeleverd } from '../../../test/domein/audit.ts';
import { geimporteerd, ingeschreven } from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd } from '../../../test/domein/gegeven.ts';
import { jarenGepland } from '../../../test/domein/plichten.ts';
import type { Opdracht } from '../dossier.ts';
import { overzicht } from '../overzicht.ts';

const afhandelen = (termijnId: string, toelichting = 'tekst-1'): Opdracht => ({
  soort: 'TermijnAfhandelen',
  termijnId,
  toelichting,
});
const vogTermijn = 'vog/directie/2026';

const metAudit = geimporteerd({ auditGeplandOp: '2027-03-10' });
const school = gegeven([metAudit, jarenGepland, ...gegevensGeleverd()], '2026-11-23');
const teLaat = school.op('2027-03-12');

describe('BZ-26: een verstreken termijn is een taak, nooit een uitkomst', () => {
  test('na de laatste dag staat zij één keer in het verloop', () => {
    expect(school.op('2027-03-09 23:59').dagenVan('TermijnVerstreken')).toEqual([]);
    expect(teLaat.feiten('TermijnVerstreken')).toMatchObject([
      { datum: '2027-03-10', termijnId: vogTermijn, laatsteDag: '2027-03-09' },
    ]);
    expect(teLaat.taken()).toContain(`verstreken/${vogTermijn}`);
  });

  test('in het overzicht gaat zij voor alle andere termijnen', () => {
    expect(overzicht(teLaat.dossier, teLaat.context).volgendeTermijn).toMatchObject({ laatsteDag: '2027-03-09' });
  });

  test('de servicedesk handelt haar af: de taak verdwijnt en het overzicht wijst naar de volgende', () => {
    const klaar = teLaat
      .als(afhandelen(vogTermijn), 'servicedesk')
      .dan([{ soort: 'TermijnAfgehandeld', termijnId: vogTermijn, laatsteDag: '2027-03-09', toelichting: 'tekst-1' }]);
    expect(klaar.taken()).not.toContain(`verstreken/${vogTermijn}`);
    expect(overzicht(klaar.dossier, klaar.context).volgendeTermijn?.laatsteDag).not.toBe('2027-03-09');
    klaar.als(afhandelen(vogTermijn), 'servicedesk').dan(geweigerd(['NIETS_VERSTREKEN', 'BZ-26']));
  });

  test('een termijn die loopt of niet bestaat is niet af te handelen', () => {
    teLaat
      .als(afhandelen('vog/directie/2027'), 'servicedesk')
      .dan(geweigerd(['TERMIJN_NIET_VERSTREKEN', 'BZ-26', 'termijnId']));
    teLaat
      .als(afhandelen('__proto__', ''), 'servicedesk')
      .dan(geweigerd(['TEKST_VERPLICHT', 'A10', 'toelichting'], ['TERMIJN_NIET_VERSTREKEN', 'BZ-26', 'termijnId']));
    gegeven([ingeschreven], '2027-03-12')
      .als(afhandelen(vogTermijn), 'servicedesk')
      .dan(geweigerd(['NIETS_VERSTREKEN', 'BZ-26']));
    teLaat.als(afhandelen(vogTermijn), 'school').dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
  });

  test('heeft de school alsnog gehandeld, dan is er niets meer af te handelen', () => {
    teLaat
      .als(
        {
          soort: 'VogRegistreren',
          persoonId: null,
          afgegevenOp: '2027-03-01',
          overhandigdOp: '2027-03-12',
          gezienDoor: 'tekst-50',
        },
        'school',
      )
      .dan([{ soort: 'VogGeregistreerd' }])
      .als(afhandelen(vogTermijn), 'servicedesk')
      .dan(geweigerd(['NIETS_VERSTREKEN', 'BZ-26']));
  });

  test('krijgt de termijn een nieuwe laatste dag, dan kan zij opnieuw verstrijken', () => {
    const opnieuw = gegeven([geimporteerd()], '2026-11-23')
      .op('2027-04-06')
      .als(
        {
          soort: 'ResultatenauditPlannen',
          meetjaar: 2026,
          certificerendeInstelling: 'Kiwa Nederland',
          datum: '2027-05-04',
        },
        'servicedesk',
      )
      .dan(auditGepland())
      .op('2027-06-01');
    const keren = opnieuw.feiten('TermijnVerstreken').filter((g) => g.termijnId === vogTermijn);
    expect(keren.map((g) => g.laatsteDag)).toEqual(['2027-03-30', '2027-05-03']);
  });
});
