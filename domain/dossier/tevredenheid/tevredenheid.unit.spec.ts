import { auditPlannen, deelnemersLeveren, tevredenheidVastleggen } from '../../../test/domein/audit.ts';
import { geimporteerd } from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd, type VerwachteWeigering } from '../../../test/domein/gegeven.ts';
import type { Opdracht } from '../dossier.ts';
import type { Tevredenheiduitkomst } from './feiten.ts';

const school = gegeven([geimporteerd()], '2026-11-23').op('2026-12-22');
const geleverd = school.als(deelnemersLeveren(), 'school').gelukt();
const inFebruari = geleverd.op('2027-02-16');

describe('CL-1, CL-2: de levering aan Panteia', () => {
  test('wordt vastgelegd met aantallen, daarna is de uitkomst nodig op de dag voor de audit', () => {
    expect(school.laatsteDag('tevredenheid/2026/deelnemers')).toBe('2026-12-31');
    expect(geleverd.termijn('tevredenheid/2026/deelnemers')).toBeUndefined();
    // The audit is at the latest on Wednesday 31 March 2027, or on the planned day.
    expect(geleverd.laatsteDag('tevredenheid/2026/uitkomst')).toBe('2027-03-30');
    const gepland = geleverd.op('2027-01-11').als(auditPlannen('2027-03-10'), 'school').gelukt();
    expect(gepland.laatsteDag('tevredenheid/2026/uitkomst')).toBe('2027-03-09');
  });

  test('de uitkomst staat vanaf dan in de werkvoorraad van de servicedesk, tot zij er is', () => {
    expect(school.taken()).not.toContain('tevredenheid/2026/vastleggen');
    expect(geleverd.taak('tevredenheid/2026/vastleggen')).toMatchObject({
      rol: 'servicedesk',
      uiterlijk: '2027-03-30',
    });
    const er = inFebruari.als(tevredenheidVastleggen(), 'servicedesk').gelukt();
    expect(er.taken()).not.toContain('tevredenheid/2026/vastleggen');
  });

  test.each<[string, Partial<Extract<Opdracht, { soort: 'DeelnemersLeveren' }>>, VerwachteWeigering[]]>([
    ['morgen', { geleverdOp: '2026-12-23' }, [['VOLGORDE', 'CL-1', 'geleverdOp']]],
    ['voor het meetjaar', { geleverdOp: '2025-12-31' }, [['VOLGORDE', 'CL-1', 'geleverdOp']]],
    ['een half getal', { aantal: 1.5 }, [['GETAL_ONGELDIG', 'A10', 'aantal']]],
    [
      'twee keer dezelfde uitsluiting',
      {
        uitgesloten: [
          { grond: 'ELIP', aantal: 1 },
          { grond: 'ELIP', aantal: 1 },
        ],
      },
      [['UITSLUITING_DUBBEL', 'RA-10', 'uitgesloten']],
    ],
  ])('%s wordt geweigerd', (_naam, velden, redenen) => {
    school.als(deelnemersLeveren(velden), 'school').dan(geweigerd(...redenen));
  });
});

describe('CL-5, N-7: de uitkomst', () => {
  test.each<[respons: number, cijfer: number | null, Tevredenheiduitkomst]>([
    [41, 7.4, 'voldoende'],
    [41, 6.5, 'voldoende'],
    [41, 6.4, 'onvoldoende'],
    [5, 6.4, 'onvoldoende'],
    [4, 9, 'onvoldoende respons'],
    [4, 2, 'onvoldoende respons'],
    [0, null, 'onvoldoende respons'],
  ])('%d antwoorden met cijfer %p: %s', (respons, cijfer, uitkomst) => {
    inFebruari
      .als(tevredenheidVastleggen({ respons, cijfer }), 'servicedesk')
      .dan([{ soort: 'TevredenheidVastgelegd', respons, cijfer, norm: 6.5, minsteRespons: 5, uitkomst }]);
  });

  test('een latere vaststelling verbetert de eerste', () => {
    const verbeterd = inFebruari
      .als(tevredenheidVastleggen({ cijfer: 5 }), 'servicedesk')
      .gelukt()
      .als(tevredenheidVastleggen(), 'servicedesk')
      .gelukt();
    expect(verbeterd.dossier.tevredenheid.perMeetjaar).toMatchObject([{ cijfer: 7.4, uitkomst: 'voldoende' }]);
    expect(verbeterd.termijn('tevredenheid/2026/uitkomst')).toBeUndefined();
  });

  test.each<[string, Partial<Extract<Opdracht, { soort: 'TevredenheidVastleggen' }>>, VerwachteWeigering[]]>([
    ['meer antwoorden dan uitnodigingen', { uitgenodigd: 40 }, [['TE_VEEL_RESPONS', 'CL-5', 'respons']]],
    ['een cijfer met twee decimalen', { cijfer: 7.25 }, [['GETAL_ONGELDIG', 'A10', 'cijfer']]],
    ['antwoorden zonder cijfer', { cijfer: null }, [['CIJFER_VERPLICHT', 'N-7', 'cijfer']]],
    ['voor de levering', { vastgesteldOp: '2026-12-21' }, [['VOLGORDE', 'CL-5', 'vastgesteldOp']]],
  ])('%s wordt geweigerd', (_naam, velden, redenen) => {
    inFebruari.als(tevredenheidVastleggen(velden), 'servicedesk').dan(geweigerd(...redenen));
  });

  test('niet zonder levering', () => {
    school
      .op('2027-02-16')
      .als(tevredenheidVastleggen(), 'servicedesk')
      .dan(geweigerd(['DEELNEMERS_ONTBREKEN', 'CL-2']));
  });
});
