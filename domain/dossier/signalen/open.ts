/** Which signals still ask for something, and what they ask for. */
import type { Dossier } from '../dossier.ts';
import type { Signaal, Signaalbesluit } from './feiten.ts';

/** The fact that a decision on a signal has to lead to; null when the decision itself is the end. */
const VERVOLG: Readonly<Record<Signaalbesluit, string | null>> = {
  'geen actie': null,
  'gesprek met de school': null,
  'onaangekondigd bezoek': 'OnaangekondigdBezoekGepland',
  'Toezicht in de Klas vervroegen': 'ToezichtVervroegd',
  voornemen: 'VoornemenUitgebracht',
};

/** Whether something has to follow from this decision. */
export const vraagtVervolg = (besluit: Signaalbesluit): boolean => VERVOLG[besluit] !== null;

/** Decided upon, and what had to follow has not followed yet. It does not follow any more when the keurmerk has ended. */
export function wachtOpVervolg({ besluit, gevolgen }: Signaal): boolean {
  const vervolg = besluit && VERVOLG[besluit];
  if (vervolg === null || vervolg === undefined) return false;
  return !gevolgen.some((g) => g.soort === vervolg || g.soort === 'KeurmerkGeeindigd');
}

/** SG-5: the Arbeidsinspectie still has to be told. */
export const nogDoorTeGeven = ({ fraudeAanwijzing, doorgegevenOp }: Signaal): boolean =>
  fraudeAanwijzing && doorgegevenOp === null;

export const isOpen = (signaal: Signaal): boolean =>
  signaal.besluit === null || wachtOpVervolg(signaal) || nogDoorTeGeven(signaal);

export const openSignalen = ({ signalen }: Dossier): Signaal[] => signalen.signalen.filter(isOpen);

export const openSignaal = (dossier: Dossier, nummer: number): Signaal | undefined =>
  openSignalen(dossier).find((s) => s.nummer === nummer);

/** The numbers of the signals that have been decided to lead to a voornemen, and have not yet. */
export const signalenVoorVoornemen = (dossier: Dossier): number[] =>
  openSignalen(dossier)
    .filter((s) => s.besluit === 'voornemen' && wachtOpVervolg(s))
    .map((s) => s.nummer);
