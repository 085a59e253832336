import { geimporteerd } from '../../../test/domein/feiten.ts';
import { gegeven } from '../../../test/domein/gegeven.ts';

describe('AP-12 en N-1: het keurmerk voor bepaalde tijd', () => {
  test('verleend op 14 november 2025: besluit uiterlijk op 14 februari 2027, een zondag die niet opschuift', () => {
    const school = gegeven([geimporteerd({ soortKeurmerk: 'bepaalde tijd', verleendOp: '2025-11-14' })], '2026-11-23');
    expect(school.laatsteDag('keurmerk/einde-bepaalde-tijd')).toBe('2027-02-14');
  });

  test('verleend op 30 november: vijftien maanden later is de laatste dag van februari (T7)', () => {
    const school = gegeven([geimporteerd({ soortKeurmerk: 'bepaalde tijd', verleendOp: '2025-11-30' })], '2026-11-23');
    expect(school.laatsteDag('keurmerk/einde-bepaalde-tijd')).toBe('2027-02-28');
  });

  test('een keurmerk voor onbepaalde tijd heeft die termijn niet', () => {
    expect(gegeven([geimporteerd()], '2026-11-23').termijn('keurmerk/einde-bepaalde-tijd')).toBeUndefined();
  });
});

describe('SN-13 en N-14: het einde van een schorsing of herstelperiode', () => {
  test.each([
    ['geschorst', 'SN-13', 'Besluit over de schorsing'],
    ['herstelperiode', 'N-14', 'Besluit over de herstelperiode'],
  ] as const)('%s tot en met 24 januari 2027: de beslisser is aan zet', (status, regel, omschrijving) => {
    const stand = { status, statusSinds: '2026-10-25', statusTotEnMet: '2027-01-24' };
    const school = gegeven([geimporteerd(stand)], '2026-11-23');
    const termijn = school.termijn(`keurmerk/einde-${status}/2027-01-24`);
    expect(termijn).toMatchObject({ laatsteDag: '2027-01-24', wie: 'beslisser', omschrijving });
    expect(termijn?.toelichting[0]?.regel).toBe(regel);
    const later = school.op('2027-02-01');
    expect(later.feiten('TermijnVerstreken').filter((g) => g.termijnId.startsWith('keurmerk/'))).toMatchObject([
      { datum: '2027-01-25' },
    ]);
    expect(later.dossier.keurmerk.status).toBe(status);
  });

  test('een waarschuwing zonder einde geeft geen termijn', () => {
    const school = gegeven([geimporteerd({ status: 'waarschuwing', statusSinds: '2026-09-13' })], '2026-11-23');
    expect(school.dossier.keurmerk.status).toBe('waarschuwing');
    expect(school.op('2026-12-01').verloop).toEqual([]);
  });
});
