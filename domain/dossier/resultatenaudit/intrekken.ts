/**
 * Taking an advice back before the besluit, with a reason: the auditor for a mistake in it, the beslisser because it
 * cannot be built upon (Awb 3:9). Then the audit can be planned anew, and advised upon again.
 */
import type { Dossier } from '../dossier.ts';
import { bezwaarTegenElkMeetjaar, gekozenMeetjaar } from '../meetjaar/keuze.ts';
import { type Opdrachtsoort, weiger } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';
import type { AuditadviesIntrekken } from './feiten.ts';
import { bezwaarTegenBesluit } from './goedkeuren.ts';
import { geenKeurmerk } from './leveren.ts';

export const adviesIntrekken: Opdrachtsoort<AuditadviesIntrekken> = {
  omschrijving: 'Advies na de resultatenaudit intrekken',
  rollen: ['auditor', 'beslisser'],
  mag: (dossier: Dossier) => bezwaarTegenElkMeetjaar(dossier, geenKeurmerk, bezwaarTegenBesluit(dossier)),
  besluit(dossier, { meetjaar, reden }, { vandaag }) {
    const velden = veldcontrole();
    gekozenMeetjaar(dossier, meetjaar, velden, 'RA-9', bezwaarTegenBesluit(dossier));
    velden.tekst('reden', reden);
    if (velden.fouten.length > 0) return weiger(...velden.fouten);
    return { gebeurtenissen: [{ soort: 'AuditadviesIngetrokken', datum: vandaag, meetjaar, reden }] };
  },
};
