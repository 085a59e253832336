/** Which letters are a besluit or start a legal term: those go by e-mail only with consent, on an open day (M5, T11). */
import type { Sjabloon } from '../procedure.ts';

const MET_RECHTSGEVOLG: readonly Sjabloon[] = [
  'aanvulling-gevraagd',
  'beslistermijn-verlengd',
  'besluit-verlening',
  'besluit-afwijzing',
  'besluit-buiten-behandeling',
  'besluit-meetperiode',
  'besluit-omzetting',
  'besluit-weigering-omzetting',
  'besluit-verlenging-bepaalde-tijd',
  'voornemen',
  'tidk-conceptrapport',
  'tidk-rapport',
];

export const heeftRechtsgevolg = (sjabloon: string) => (MET_RECHTSGEVOLG as readonly string[]).includes(sjabloon);
