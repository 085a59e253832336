/** The commands of Toezicht in de Klas as the tests give them, for a small school unless told otherwise. */
import type { Opdracht } from '../../domain/dossier/dossier.ts';
import type { Oorzaak, Scores, Toezichtuitkomst } from '../../domain/dossier/toezicht/feiten.ts';
import type { Datum } from '../../domain/termijn/index.ts';
import { BOWKIT } from './bronnen.ts';

type Velden<S extends Opdracht['soort']> = Partial<Extract<Opdracht, { soort: S }>>;

/** Every criterium has the score 3. */
export const SCORES: Scores = Object.fromEntries(BOWKIT.criteria.map(({ code }) => [code, '3']));

export const streefmaandKiezen = (maand: string, reden: string | null = null): Opdracht => ({
  soort: 'StreefmaandKiezen',
  maand,
  reden,
});

export const uitnodigen = (dagen: readonly Datum[]): Opdracht => ({ soort: 'ToezichtUitnodigen', dagen });

export const uitnodigingBeantwoorden = (
  dagen: readonly Datum[],
  velden: Velden<'UitnodigingBeantwoorden'> = {},
): Opdracht => ({ soort: 'UitnodigingBeantwoorden', dagen, aantalLocaties: 1, locaties: 'tekst-50', ...velden });

export const bezoekPlannen = (dag: Datum, velden: Velden<'BezoekPlannen'> = {}): Opdracht => ({
  soort: 'BezoekPlannen',
  dag,
  aantalLocaties: 1,
  inspecteur: 'ITTA-01',
  reden: null,
  ...velden,
});

export const bezoekVerplaatsen = (
  dag: Datum,
  oorzaak: Oorzaak,
  velden: Velden<'BezoekVerplaatsen'> = {},
): Opdracht => ({ soort: 'BezoekVerplaatsen', dag, inspecteur: 'ITTA-01', oorzaak, reden: 'tekst-51', ...velden });

export const bezoekAfzeggen = (oorzaak: Oorzaak): Opdracht => ({ soort: 'BezoekAfzeggen', oorzaak, reden: 'tekst-52' });

export const zelfbeoordelingInleveren = (ingeleverdOp: Datum): Opdracht => ({
  soort: 'ZelfbeoordelingInleveren',
  ingeleverdOp,
});

export const bezoekVastleggen = (gehoudenOp: Datum): Opdracht => ({ soort: 'BezoekVastleggen', gehoudenOp });

export const conceptrapport = (
  uitkomst: Toezichtuitkomst,
  velden: Velden<'ConceptrapportUitbrengen'> = {},
): Opdracht => ({ soort: 'ConceptrapportUitbrengen', scores: SCORES, uitkomst, rapport: 'tekst-53', ...velden });

export const rapportzienswijze = (
  ontvangenOp: Datum,
  velden: Velden<'RapportzienswijzeVastleggen'> = {},
): Opdracht => ({
  soort: 'RapportzienswijzeVastleggen',
  ontvangenOp,
  wijze: 'schriftelijk',
  inhoud: 'tekst-54',
  ...velden,
});

export const rapportVaststellen = (
  uitkomst: Toezichtuitkomst,
  velden: Velden<'RapportVaststellen'> = {},
): Opdracht => ({
  soort: 'RapportVaststellen',
  scores: SCORES,
  uitkomst,
  rapport: 'tekst-55',
  motivering: null,
  ...velden,
});

export const rapportPubliceren = (gepubliceerdOp: Datum): Opdracht => ({ soort: 'RapportPubliceren', gepubliceerdOp });

export const vervroegen = (uiterlijk: Datum, velden: Velden<'ToezichtVervroegen'> = {}): Opdracht => ({
  soort: 'ToezichtVervroegen',
  uiterlijk,
  signaal: null,
  reden: 'tekst-56',
  ...velden,
});
