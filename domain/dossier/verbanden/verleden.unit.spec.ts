import { afgewezen, aanvraag, geimporteerd, bestuurder, ingeschreven } from '../../../test/domein/feiten.ts';
import { type Dossier, dossierUit } from '../dossier.ts';
import type { Keurmerkstatus } from '../keurmerk/keurmerk.ts';
import { verledenVan } from './verleden.ts';

const geweigerd = dossierUit([ingeschreven, bestuurder, aanvraag, ...afgewezen]);

/** The same school after a keurmerk that ended, or with one that it has now. */
const metKeurmerk = (dossier: Dossier, status: Keurmerkstatus, statusSinds: string, heeft: boolean): Dossier => ({
  ...dossier,
  keurmerk: {
    ...dossier.keurmerk,
    status: status as Dossier['keurmerk']['status'],
    statusSinds,
    soort: heeft ? 'onbepaalde tijd' : null,
  },
});

describe('AP-5, SG-6: wat een andere school van deze moet weten', () => {
  test('een school zonder besluit heeft geen verleden', () => {
    expect(verledenVan(dossierUit([ingeschreven, bestuurder, aanvraag]))).toEqual({ verleden: 'geen', op: null });
  });

  test('een afwijzing telt vanaf de dag waarop zij bekend is gemaakt', () => {
    expect(verledenVan(dossierUit([ingeschreven, bestuurder, aanvraag, ...afgewezen.slice(0, 2)])).verleden).toBe(
      'geen',
    );
    expect(verledenVan(geweigerd)).toEqual({ verleden: 'afgewezen', op: '2026-03-02' });
  });

  test('een afwijzing van voor het keurmerk dat de school nu heeft, telt niet meer', () => {
    expect(verledenVan(metKeurmerk(geweigerd, 'actief', '2026-09-01', true)).verleden).toBe('geen');
  });

  test('een schorsing telt zolang zij loopt', () => {
    const geschorst = { status: 'geschorst', statusSinds: '2026-10-05', statusTotEnMet: '2027-01-05' } as const;
    expect(verledenVan(dossierUit([geimporteerd(geschorst)]))).toEqual({ verleden: 'geschorst', op: '2026-10-05' });
    expect(verledenVan(dossierUit([geimporteerd()]))).toEqual({ verleden: 'geen', op: null });
  });

  test.each(['gestopt', 'vervallen'] as const)('een keurmerk dat %s is, blijft te zien', (status) => {
    const op = '2027-01-31';
    expect(verledenVan(metKeurmerk(geweigerd, status, op, false))).toEqual({ verleden: status, op });
    // Refused on 2 March 2026, after the keurmerk had ended.
    const eerder = metKeurmerk(geweigerd, status, '2025-12-31', false);
    expect(verledenVan(eerder)).toEqual({ verleden: 'afgewezen', op: '2026-03-02' });
  });
});
