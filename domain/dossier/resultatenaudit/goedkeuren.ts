/** The besluit of Blik op Werk on a meetperiode (RA-9). Departing from a negative advice needs reasons (Awb 3:50). */
import type { Dossier } from '../dossier.ts';
import { bezwaarTegenElkMeetjaar, gekozenMeetjaar } from '../meetjaar/keuze.ts';
import type { Meetjaar } from '../meetjaar/meetjaar.ts';
import { bezwaarTegenAuditor } from '../planning/instelling.ts';
import { type Opdrachtsoort, weiger, type Weigering } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';
import { looptOverMeetjaar } from '../voornemen/aanleiding.ts';
import type { MeetperiodeGoedkeuren } from './feiten.ts';
import { geenKeurmerk } from './leveren.ts';
import { auditronde } from './ronde.ts';

/** Why nothing can be done with the advice over this meetjaar now: there is none, or the school is being heard on it. */
export const bezwaarTegenBesluit =
  (dossier: Dossier) =>
  (ronde: Meetjaar): Weigering | null => {
    if (!auditronde(dossier, ronde.jaar).adviesOp) {
      const tekst = `Over meetjaar ${ronde.jaar} is nog geen advies gegeven.`;
      return { code: 'ADVIES_ONTBREEKT', tekst, regel: 'RA-9' };
    }
    if (!looptOverMeetjaar(dossier, ronde.jaar)) return null;
    const tekst = `Er loopt een voornemen over meetjaar ${ronde.jaar}. Trek dat eerst in.`;
    return { code: 'VOORNEMEN_LOOPT', tekst, regel: 'SN-8' };
  };

export const goedkeuren: Opdrachtsoort<MeetperiodeGoedkeuren> = {
  omschrijving: 'Meetperiode goedkeuren',
  rollen: ['beslisser'],
  mag: (dossier) => bezwaarTegenElkMeetjaar(dossier, geenKeurmerk, bezwaarTegenBesluit(dossier)),
  besluit(dossier, { meetjaar, motivering }, context) {
    const { vandaag } = context;
    const velden = veldcontrole();
    const { fouten, fout, tekst } = velden;
    const ronde = gekozenMeetjaar(dossier, meetjaar, velden, 'RA-9', bezwaarTegenBesluit(dossier));
    if (motivering !== null) tekst('motivering', motivering);
    else if (ronde && auditronde(dossier, meetjaar).advies === 'negatief') {
      const reden = 'Het advies is negatief. Schrijf op waarom de meetperiode toch wordt goedgekeurd.';
      fout('MOTIVERING_VERPLICHT', 'Awb 3:50', 'motivering', reden);
    } else if (ronde) {
      const tegen = bezwaarTegenAuditor(dossier, meetjaar, context);
      const reden = 'Schrijf op waarom op dit advies toch besloten wordt.';
      if (tegen) fout('MOTIVERING_VERPLICHT', tegen.regel, 'motivering', `${tegen.tekst} ${reden}`);
    }
    if (fouten.length > 0) return weiger(...fouten);
    return {
      gebeurtenissen: [{ soort: 'MeetperiodeGoedgekeurd', datum: vandaag, meetjaar, motivering }],
      brieven: [
        { sjabloon: 'besluit-meetperiode', rechtsgevolg: true, gegevens: { meetjaar, besluitOp: vandaag, motivering } },
      ],
    };
  },
};
