import type { Aanvraagvraag } from './index.ts';
import { beslistermijnAanvraag, buitenBehandelingUiterlijk, KALENDER, opschortingVoorHerstel } from './index.ts';

describe('the decision on an application received on 2 February 2026 (AP-6 to AP-8)', () => {
  const aanvulling = opschortingVoorHerstel({
    verzoekDatum: '2026-02-09',
    termijnTotEnMet: '2026-02-23',
    herstel: '2026-02-20',
    grond: 'aanvulling van de aanvraag',
  });
  const beslis = (rest: Partial<Aanvraagvraag> = {}) =>
    beslistermijnAanvraag({ ontvangstDatum: '2026-02-02', ...rest }, KALENDER);

  it('is due in eight weeks', () => {
    expect(beslis().laatsteDag).toBe('2026-03-30');
  });

  it('eight weeks of net time: the pause to complete it is added', () => {
    const termijn = beslis({ opschortingen: aanvulling === null ? [] : [aanvulling] });
    expect(termijn).toMatchObject({ pauzedagen: 10, laatsteDag: '2026-04-09' });
    expect(termijn.toelichting.some((s) => s.tekst.includes('aanvulling van de aanvraag'))).toBe(true);
  });

  it('one longer term, when announced in time', () => {
    const verlenging = (mededelingDatum: string) =>
      beslis({ verlenging: { aantal: 6, eenheid: 'weken', mededelingDatum } });
    expect(verlenging('2026-03-30')).toMatchObject({ laatsteDag: '2026-05-11', geweigerdeVerdagingen: [] });
    expect(verlenging('2026-03-31')).toMatchObject({ laatsteDag: '2026-03-30', geweigerdeVerdagingen: [0] });
  });

  it('four weeks to announce that it is not processed', () => {
    const deels = buitenBehandelingUiterlijk({ voorbijOp: '2026-02-20', door: 'onvolledig' }, KALENDER);
    expect(deels.laatsteDag).toBe('2026-03-20');
    expect(deels.toelichting[0]?.tekst).toContain('waarin de aanvraag niet volledig werd');
    const ongebruikt = buitenBehandelingUiterlijk({ voorbijOp: '2026-03-09', door: 'ongebruikt' }, KALENDER);
    expect(ongebruikt.laatsteDag).toBe('2026-04-07');
    expect(ongebruikt.toelichting[0]?.tekst).toContain('het ongebruikte einde van de aanvultermijn');
  });
});
