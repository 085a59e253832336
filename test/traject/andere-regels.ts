/**
 * Puts rules of another build in the place of `decide`, `deadlines` and `expire`, for the tests that let the same
 * trajecten go on under changed rules. Import it before anything that imports the dossier.
 */
import * as echt from '../../domain/dossier/dossier.ts';

type Regels = Pick<typeof echt, 'decide' | 'expire' | 'laatVervallen' | 'deadlines' | 'volgendeWekker' | 'taken'>;

let gewijzigd: Partial<Regels> = {};

/** From now on the worker of this test decides by these rules; without an argument by the real ones. */
export function wijzigRegels(regels: Partial<Regels> = {}): void {
  gewijzigd = regels;
}

/** Of Jest for ES modules; its types do not name it yet. */
interface Modulevervanger {
  unstable_mockModule(pad: string, maak: () => object): void;
}

/** To be called with `import.meta.jest`, before the recording is imported. */
export function maakRegelsVervangbaar(jest: unknown): void {
  (jest as Modulevervanger).unstable_mockModule('../../domain/dossier/dossier.ts', () => ({
    ...echt,
    decide: (...vraag: Parameters<Regels['decide']>) => (gewijzigd.decide ?? echt.decide)(...vraag),
    expire: (...vraag: Parameters<Regels['expire']>) => (gewijzigd.expire ?? echt.expire)(...vraag),
    laatVervallen: (...vraag: Parameters<Regels['laatVervallen']>) =>
      (gewijzigd.laatVervallen ?? echt.laatVervallen)(...vraag),
    deadlines: (...vraag: Parameters<Regels['deadlines']>) => (gewijzigd.deadlines ?? echt.deadlines)(...vraag),
    volgendeWekker: (...vraag: Parameters<Regels['volgendeWekker']>) =>
      (gewijzigd.volgendeWekker ?? echt.volgendeWekker)(...vraag),
    taken: (...vraag: Parameters<Regels['taken']>) => (gewijzigd.taken ?? echt.taken)(...vraag),
  }));
}
