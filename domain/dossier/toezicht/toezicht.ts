/**
 * Toezicht in de Klas: the first visit some months after the grant and one every four years, from the invitation to the
 * published report (AP-3, TK-1 to TK-10, N-5, N-9 to N-13). What an insufficient outcome leads to is `voornemen`.
 */
import type { Procedure } from '../procedure.ts';
import { afzeggen, inspecteurWijzigen, plannen, vastleggen, verplaatsen, zelfbeoordelingInleveren } from './bezoek.ts';
import { deadlines, herinneringen, taken } from './deadlines.ts';
import { evolve, LEEG } from './evolve.ts';
import type { ToezichtDeel, ToezichtGebeurtenis, ToezichtOpdracht } from './feiten.ts';
import { conceptUitbrengen, publiceren, rapportVaststellen, zienswijzeVastleggen } from './rapport.ts';
import { beantwoorden, streefmaandKiezen, uitnodigen, vervroegen } from './uitnodigen.ts';

export const toezicht: Procedure<ToezichtDeel, ToezichtOpdracht, ToezichtGebeurtenis> = {
  begin: LEEG,

  opdrachten: {
    StreefmaandKiezen: streefmaandKiezen,
    ToezichtUitnodigen: uitnodigen,
    UitnodigingBeantwoorden: beantwoorden,
    BezoekPlannen: plannen,
    BezoekVerplaatsen: verplaatsen,
    BezoekAfzeggen: afzeggen,
    InspecteurWijzigen: inspecteurWijzigen,
    ZelfbeoordelingInleveren: zelfbeoordelingInleveren,
    BezoekVastleggen: vastleggen,
    ConceptrapportUitbrengen: conceptUitbrengen,
    RapportzienswijzeVastleggen: zienswijzeVastleggen,
    RapportVaststellen: rapportVaststellen,
    RapportPubliceren: publiceren,
    ToezichtVervroegen: vervroegen,
  },

  evolve,

  deadlines,

  herinneringen,

  taken,
};
