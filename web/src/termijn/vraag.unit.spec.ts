import { adresVan, foutInWoorden, idVan, vormUit, vraagVan } from './vraag.ts';

const vorm = vormUit(new URLSearchParams('begindatum=2026-02-20&aantal=6&eenheid=weken'));

describe('the question in the address', () => {
  it.each([
    'begindatum=2026-02-20&aantal=6&eenheid=weken',
    'begindatum=2026-02-20&aantal=6&eenheid=werkdagen&begin=eerste-dag&richting=terug&grondslag=handleiding',
    'begindatum=2026-02-20&aantal=6&eenheid=weken&opschorting=2026-03-01_2026-03-04_herstel&opschorting=2026-04-01__overmacht&verdaging=6_weken',
    'begindatum=31-02-2026&aantal=0&eenheid=weken',
  ])('%s comes back the same', (adres) => {
    expect(adresVan(vormUit(new URLSearchParams(adres))).toString()).toBe(adres);
  });

  it('an unknown choice becomes the default', () => {
    const adres = new URLSearchParams('eenheid=manen&begin=ooit&opschorting=2026-03-01_2026-03-04_zomaar');
    expect(vormUit(adres)).toMatchObject({ eenheid: 'weken', begin: 'dag-na', opschortingen: [{ grond: 'herstel' }] });
  });

  it('holds nothing but days, numbers and choices (A13)', () => {
    const adres = adresVan({ ...vorm, begindatum: 'mevrouw A. Jansen', aantal: 'zes' }).toString();
    expect(adres).toBe('begindatum=.&aantal=&eenheid=weken');
  });
});

describe('the question as it is sent', () => {
  it('has ISO days and numbers, and null for a pause that still runs', () => {
    const adres = 'begindatum=2026-02-20&aantal=6&eenheid=weken&opschorting=2026-04-01__overmacht&verdaging=6_weken';
    expect(vraagVan(vormUit(new URLSearchParams(adres)))).toEqual({
      begindatum: '2026-02-20',
      begin: 'dag-na',
      duur: { aantal: 6, eenheid: 'weken' },
      richting: 'vooruit',
      grondslag: 'wettelijk',
      opschortingen: [{ van: '2026-04-01', totEnMet: null, grond: 'overmacht' }],
      verdagingen: [{ aantal: 6, eenheid: 'weken' }],
    });
  });

  it('what cannot be read goes as typed, so that the API tells all mistakes at once', () => {
    expect(vraagVan({ ...vorm, begindatum: '31-02-2026', aantal: '1,5' })).toMatchObject({
      begindatum: '31-02-2026',
      duur: { aantal: '1,5' },
    });
  });
});

describe('a mistake', () => {
  it('names the field and the way dates are typed here', () => {
    const tekst = 'Vul een bestaande datum in als jjjj-mm-dd, tussen 1900 en 2200.';
    expect(foutInWoorden({ veld: 'opschortingen[1].van', tekst })).toBe(
      'Eerste dag van pauze 2: vul een bestaande datum in als dd-mm-jjjj, tussen 1900 en 2200.',
    );
    expect(foutInWoorden({ veld: '', tekst: 'Zomaar.' })).toBe('Zomaar.');
  });

  it('leads to the id of its field', () => {
    expect(['begindatum', 'duur.aantal', 'opschortingen[0].van', 'opschortingen[0]'].map(idVan)).toEqual([
      'veld-begindatum',
      'veld-duur-aantal',
      'veld-opschortingen-0-van',
      'veld-opschortingen-0',
    ]);
  });
});
