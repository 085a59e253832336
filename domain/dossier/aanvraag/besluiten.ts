/** The three besluiten on an application: grant, refuse, not process. Only a beslisser takes them. */
import { inWoorden } from '../../termijn/index.ts';
import { ontbrekendeNormen } from '../../regels/normen.ts';
import { handleidingOp } from '../../regels/handleiding.ts';
import { type Opdrachtsoort, type Rol, weiger } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';
import { onbeoordeeldeScholen } from '../verbanden/kennis.ts';
import { afwijzen } from './afwijzen.ts';
import type { AanvraagOpdracht } from './feiten.ts';
import { geenAanvraag, lopendeAanvraag } from './lopend.ts';
import { buitenBehandelingstermijn, lopendeKans } from './termijnen.ts';

type Besluitsoort = 'AanvraagToekennen' | 'AanvraagAfwijzen' | 'AanvraagBuitenBehandelingStellen';

const rollen: readonly Rol[] = ['beslisser'];

export const besluitopdrachten: {
  [S in Besluitsoort]: Opdrachtsoort<Extract<AanvraagOpdracht, { soort: S }>>;
} = {
  AanvraagToekennen: {
    omschrijving: 'Keurmerk voor bepaalde tijd verlenen',
    rollen,
    mag(dossier, context) {
      const { vandaag, instellingen } = context;
      const aanvraag = lopendeAanvraag(dossier);
      if (!aanvraag) return geenAanvraag;
      const laatste = aanvraag.verzoeken.at(-1);
      if (laatste && !laatste.volledig) {
        return {
          code: 'AANVRAAG_ONVOLLEDIG',
          tekst: 'De aanvraag is niet volledig. Verlenen kan pas als de aanvulling er is.',
          regel: 'AP-2',
        };
      }
      if (onbeoordeeldeScholen(dossier, context).length > 0) {
        return {
          code: 'VERBAND_NIET_BEOORDEELD',
          tekst: 'Er is een verband met een andere school dat nog niet is beoordeeld. Beoordeel dat eerst.',
          regel: 'AP-5',
        };
      }
      const { versie } = handleidingOp(vandaag);
      const ontbreekt = ontbrekendeNormen(instellingen, versie);
      if (ontbreekt.length > 0) {
        return {
          code: 'NORMEN_ONTBREKEN',
          tekst: `Met het keurmerk begint een meetjaar. Deze normen van Handleiding ${versie} zijn niet ingesteld: ${ontbreekt.join(', ')}.`,
          regel: 'N-6',
        };
      }
      return null;
    },
    besluit(dossier, { duoNummer }, { vandaag }) {
      const aanvraag = lopendeAanvraag(dossier);
      if (!aanvraag) return weiger(geenAanvraag);
      const { fouten, tekst } = veldcontrole();
      if (!tekst('duoNummer', duoNummer)) return weiger(...fouten);
      const { nummer } = aanvraag;
      return {
        gebeurtenissen: [{ soort: 'AanvraagToegekend', datum: vandaag, nummer, duoNummer }],
        brieven: [
          { sjabloon: 'besluit-verlening', rechtsgevolg: true, gegevens: { nummer, besluitOp: vandaag, duoNummer } },
        ],
      };
    },
  },

  AanvraagAfwijzen: afwijzen,

  AanvraagBuitenBehandelingStellen: {
    omschrijving: 'Aanvraag buiten behandeling stellen',
    rollen,
    mag(dossier, context) {
      const aanvraag = lopendeAanvraag(dossier);
      if (!aanvraag) return geenAanvraag;
      const termijn = buitenBehandelingstermijn(aanvraag, context);
      if (!termijn) {
        const tekst = 'Dit kan alleen als de school de kans had om aan te vullen en dat niet of niet volledig deed.';
        return lopendeKans(aanvraag, context) ?? { code: 'KANS_TOT_AANVULLEN', tekst, regel: 'AP-7' };
      }
      if (context.vandaag > termijn.laatsteDag) {
        return {
          code: 'TE_LAAT_BUITEN_BEHANDELING',
          tekst: `Dit kon tot en met ${inWoorden(termijn.laatsteDag)}. Besluit nu inhoudelijk.`,
          regel: 'AP-7',
        };
      }
      return null;
    },
    besluit(dossier, { motivering }, { vandaag }) {
      const aanvraag = lopendeAanvraag(dossier);
      if (!aanvraag) return weiger(geenAanvraag);
      const { fouten, tekst } = veldcontrole();
      if (!tekst('motivering', motivering)) return weiger(...fouten);
      const { nummer } = aanvraag;
      return {
        gebeurtenissen: [{ soort: 'AanvraagBuitenBehandelingGesteld', datum: vandaag, nummer, motivering }],
        brieven: [
          {
            sjabloon: 'besluit-buiten-behandeling',
            rechtsgevolg: true,
            gegevens: { nummer, besluitOp: vandaag, motivering },
          },
        ],
      };
    },
  },
};
