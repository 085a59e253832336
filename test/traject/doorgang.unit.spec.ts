import { Doorgang, DoorgangVol } from '../../src/trajecten/doorgang.ts';

/** Work that ends when it is told to. */
function werkstuk(naam: string, verslag: string[]) {
  let klaar: () => void = () => undefined;
  const af = new Promise<void>((los) => (klaar = los));
  const doe = async () => {
    verslag.push(`${naam} begint`);
    await af;
    verslag.push(`${naam} eindigt`);
    return naam;
  };
  return { doe, klaar: () => klaar() };
}

describe('een doorgang van twee breed', () => {
  it('laat er twee tegelijk door en de rest in volgorde, per sleutel', async () => {
    const doorgang = new Doorgang(2);
    const verslag: string[] = [];
    const stuk = (naam: string) => werkstuk(naam, verslag);
    const [a, b, c, d, ander] = [stuk('a'), stuk('b'), stuk('c'), stuk('d'), stuk('ander')] as const;
    const gangen = [a, b, c, d].map(({ doe }) => doorgang.door('school', 1_000, doe));
    gangen.push(doorgang.door('andere school', 1_000, ander.doe));
    await Promise.resolve();
    expect(verslag).toEqual(['a begint', 'b begint', 'ander begint']);
    for (const { klaar } of [b, a, c, d, ander]) klaar();
    expect(await Promise.all(gangen)).toEqual(['a', 'b', 'c', 'd', 'ander']);
    expect(verslag.filter((regel) => regel.endsWith('begint')).slice(3)).toEqual(['c begint', 'd begint']);
  });

  it('geeft de plaats ook vrij als het werk mislukt', async () => {
    const doorgang = new Doorgang(1);
    const faal = () => Promise.reject(new Error('mislukt'));
    await expect(doorgang.door('school', 1_000, faal)).rejects.toThrow('mislukt');
    expect(await doorgang.door('school', 1_000, async () => 'gelukt')).toBe('gelukt');
  });

  it('laat niemand langer wachten dan zijn geduld, en houdt daarna niemand op', async () => {
    const doorgang = new Doorgang(1);
    const bezig = werkstuk('bezig', []);
    const eerste = doorgang.door('school', 1_000, bezig.doe);
    await expect(doorgang.door('school', 10, async () => 'te laat')).rejects.toThrow(DoorgangVol);
    bezig.klaar();
    await eerste;
    expect(await doorgang.door('school', 10, async () => 'gelukt')).toBe('gelukt');
  });
});
