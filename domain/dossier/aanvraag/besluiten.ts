/** The three besluiten on an application: grant, refuse, not process. Only a beslisser takes them. */
import { inWoorden } from '../../termijn/index.ts';
import { ontbrekendeNormen } from '../../regels/normen.ts';
import { handleidingOp } from '../../regels/handleiding.ts';
import { type Opdrachtsoort, type Rol, weiger } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';
import { AFWIJZINGSGRONDEN, type AanvraagOpdracht } from './feiten.ts';
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
    mag(dossier, { vandaag, instellingen }) {
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

  AanvraagAfwijzen: {
    omschrijving: 'Aanvraag afwijzen',
    rollen,
    mag(dossier, context) {
      const aanvraag = lopendeAanvraag(dossier);
      return aanvraag ? lopendeKans(aanvraag, context) : geenAanvraag;
    },
    besluit(dossier, { gronden, motivering, afwijkendeFeiten, gehoordOp }, { vandaag }) {
      const aanvraag = lopendeAanvraag(dossier);
      if (!aanvraag) return weiger(geenAanvraag);
      const { fouten, fout, datumOfLeeg, jaOfNee, keuze, tekst: isTekst } = veldcontrole();
      if (!Array.isArray(gronden) || gronden.length === 0) {
        fout('GRONDEN_VERPLICHT', 'SN-9', 'gronden', 'Noem ten minste één grond.');
      } else if (
        gronden.every((grond) => keuze('gronden', grond, AFWIJZINGSGRONDEN)) &&
        gronden.includes('GEEN_NIEUWE_FEITEN') &&
        aanvraag.herhaling !== 'zonder nieuwe feiten'
      ) {
        const tekst = 'Verwijzen naar een eerder besluit kan alleen bij een herhaalde aanvraag zonder nieuwe feiten.';
        fout('GEEN_HERHAALDE_AANVRAAG', 'AP-10', 'gronden', tekst);
      }
      isTekst('motivering', motivering);
      jaOfNee('afwijkendeFeiten', afwijkendeFeiten);
      if (afwijkendeFeiten && gehoordOp === null) {
        const tekst = 'De afwijzing steunt op andere feiten dan de school gaf. Hoor de school eerst.';
        fout('HOREN_VERPLICHT', 'AP-9', 'gehoordOp', tekst);
      }
      const gehoord = datumOfLeeg('gehoordOp', gehoordOp) && gehoordOp !== null;
      if (gehoord && (gehoordOp > vandaag || gehoordOp < aanvraag.ontvangenOp)) {
        const tekst = 'De school is gehoord tussen de ontvangst van de aanvraag en vandaag.';
        fout('VOLGORDE', 'AP-9', 'gehoordOp', tekst);
      }
      if (fouten.length > 0) return weiger(...fouten);
      const { nummer } = aanvraag;
      return {
        gebeurtenissen: [{ soort: 'AanvraagAfgewezen', datum: vandaag, nummer, gronden, motivering, gehoordOp }],
        brieven: [
          {
            sjabloon: 'besluit-afwijzing',
            rechtsgevolg: true,
            gegevens: { nummer, besluitOp: vandaag, gronden, motivering },
          },
        ],
      };
    },
  },

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
