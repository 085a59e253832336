/** The commands with which the decision term is extended once and an application is withdrawn. */
import { eersteKantoordag, inWoorden } from '../../termijn/index.ts';
import type { Dossier } from '../dossier.ts';
import { type Context, weiger, type Weigering } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';
import type { Aanvraag, AanvraagOpdrachtsoort } from './feiten.ts';
import { geenAanvraag, isOnbeoordeeld, lopendeAanvraag, openOpschorting, openVerzoek } from './lopend.ts';
import { beslistermijn, lopendeKans } from './termijnen.ts';

/** Longest extension that a person can set: half a year. */
const MEESTE_VERLENGWEKEN = 26;

const loopt = (dossier: Dossier): Weigering | null => (lopendeAanvraag(dossier) ? null : geenAanvraag);

/** Awb 4:14 and 4:15: what makes the day in the letter change again; the letter has to say so. */
function stilstand(aanvraag: Aanvraag, context: Context): string[] {
  const verzoek = openVerzoek(aanvraag);
  const aanvulling = verzoek && !isOnbeoordeeld(verzoek) && lopendeKans(aanvraag, context) !== null;
  return [...(aanvulling ? ['aanvulling'] : []), ...(openOpschorting(aanvraag) ? ['opschorting'] : [])];
}

export const behandelopdrachten: {
  [S in 'BeslistermijnVerlengen' | 'AanvraagIntrekken']: AanvraagOpdrachtsoort<S>;
} = {
  BeslistermijnVerlengen: {
    omschrijving: 'Beslistermijn verlengen',
    rollen: ['beslisser'],
    mag(dossier, context) {
      const aanvraag = lopendeAanvraag(dossier);
      if (!aanvraag) return geenAanvraag;
      if (aanvraag.verlenging) {
        return { code: 'AL_VERLENGD', tekst: 'De beslistermijn is al een keer verlengd.', regel: 'AP-6' };
      }
      const { laatsteDag } = beslistermijn(aanvraag, context);
      if (eersteKantoordag(context.vandaag, context.kalender) > laatsteDag) {
        return {
          code: 'TE_LAAT_VERLENGD',
          tekst: `Verlengen kan niet meer: de brief moest uiterlijk op ${inWoorden(laatsteDag)} weg zijn.`,
          regel: 'AP-6',
        };
      }
      return null;
    },
    besluit(dossier, { weken, motivering }, context) {
      const aanvraag = lopendeAanvraag(dossier);
      if (!aanvraag) return weiger(geenAanvraag);
      const { fouten, getal, tekst } = veldcontrole();
      getal('weken', weken, 1, MEESTE_VERLENGWEKEN);
      tekst('motivering', motivering);
      if (fouten.length > 0) return weiger(...fouten);
      const { nummer } = aanvraag;
      const verlengd = beslistermijn({ ...aanvraag, verlenging: { weken, aangekondigdOp: context.vandaag } }, context);
      return {
        gebeurtenissen: [{ soort: 'BeslistermijnVerlengd', datum: context.vandaag, nummer, weken, motivering }],
        brieven: [
          {
            sjabloon: 'beslistermijn-verlengd',
            rechtsgevolg: true,
            gegevens: {
              ...{ nummer, weken, motivering, besluitUiterlijk: verlengd.laatsteDag },
              stilstand: stilstand(aanvraag, context),
            },
          },
        ],
      };
    },
  },

  AanvraagIntrekken: {
    omschrijving: 'Aanvraag intrekken',
    rollen: ['school', 'servicedesk'],
    mag: loopt,
    besluit(dossier, _opdracht, { vandaag }) {
      const aanvraag = lopendeAanvraag(dossier);
      if (!aanvraag) return weiger(geenAanvraag);
      return {
        gebeurtenissen: [{ soort: 'AanvraagIngetrokken', datum: vandaag, nummer: aanvraag.nummer }],
        brieven: [
          {
            sjabloon: 'aanvraag-ingetrokken',
            rechtsgevolg: false,
            gegevens: { nummer: aanvraag.nummer, ontvangenOp: aanvraag.ontvangenOp },
          },
        ],
      };
    },
  },
};
