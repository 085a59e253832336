/** The three besluiten on an application: grant, refuse, not process. Only a beslisser takes them. */
import { eersteKantoordag, inWoorden } from '../../termijn/index.ts';
import { type Opdrachtsoort, type Rol, weiger } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';
import { afwijzen } from './afwijzen.ts';
import { beletselenVoorVerlening, watBezwaarlijkIs } from './beletselen.ts';
import type { AanvraagOpdracht } from './feiten.ts';
import { geenAanvraag, lopendeAanvraag } from './lopend.ts';
import { aanvultermijn, buitenBehandelingstermijn, lopendeKans } from './termijnen.ts';

type Besluitsoort = 'AanvraagToekennen' | 'AanvraagAfwijzen' | 'AanvraagBuitenBehandelingStellen';

const rollen: readonly Rol[] = ['beslisser'];

export const besluitopdrachten: {
  [S in Besluitsoort]: Opdrachtsoort<Extract<AanvraagOpdracht, { soort: S }>>;
} = {
  AanvraagToekennen: {
    omschrijving: 'Keurmerk voor bepaalde tijd verlenen',
    rollen,
    mag: (dossier, context) => beletselenVoorVerlening(dossier, context)[0] ?? null,
    besluit(dossier, { duoNummer, motivering: gegeven }, context) {
      const aanvraag = lopendeAanvraag(dossier);
      if (!aanvraag) return weiger(geenAanvraag);
      const { vandaag, instellingen, vergevenDuoNummers = [] } = context;
      const motivering = gegeven ?? null;
      const { fouten, fout, tekst } = veldcontrole();
      if (tekst('duoNummer', duoNummer) && vergevenDuoNummers.includes(duoNummer)) {
        fout('DUO_NUMMER_VERGEVEN', 'AP-2', 'duoNummer', 'Een andere school heeft dit DUO-nummer al.');
      }
      if (motivering !== null) tekst('motivering', motivering);
      else {
        const bezwaar = watBezwaarlijkIs(dossier, context);
        if (bezwaar) fout('MOTIVERING_VERPLICHT', 'AP-5', 'motivering', bezwaar);
      }
      if (fouten.length > 0) return weiger(...fouten);
      const { nummer } = aanvraag;
      return {
        gebeurtenissen: [{ soort: 'AanvraagToegekend', datum: vandaag, nummer, duoNummer, motivering }],
        brieven: [
          {
            sjabloon: 'besluit-verlening',
            rechtsgevolg: true,
            gegevens: {
              ...{ nummer, besluitOp: vandaag, duoNummer },
              ontvangenOp: aanvraag.ontvangenOp,
              handleiding: aanvraag.handleiding,
              zonderBesluit: instellingen.naBepaaldeTijd ?? 'blijft tot besluit',
            },
          },
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
      const kans = lopendeKans(aanvraag, context);
      if (kans) return kans;
      const termijn = buitenBehandelingstermijn(aanvraag, context);
      if (!termijn) {
        const tekst = 'Dit kan alleen als de school de kans had om aan te vullen en dat niet of niet volledig deed.';
        return { code: 'KANS_TOT_AANVULLEN', tekst, regel: 'AP-7' };
      }
      // Awb 4:5 lid 4: it is the day on which the besluit is made known that counts.
      if (eersteKantoordag(context.vandaag, context.kalender) > termijn.laatsteDag) {
        return {
          code: 'TE_LAAT_BUITEN_BEHANDELING',
          tekst: `De brief hierover moest uiterlijk op ${inWoorden(termijn.laatsteDag)} weg zijn. Besluit nu inhoudelijk.`,
          regel: 'AP-7',
        };
      }
      return null;
    },
    besluit(dossier, { motivering }, context) {
      const { vandaag } = context;
      const aanvraag = lopendeAanvraag(dossier);
      const verzoek = aanvraag?.verzoeken.at(-1);
      if (!aanvraag || !verzoek) return weiger(geenAanvraag);
      const { fouten, tekst } = veldcontrole();
      if (!tekst('motivering', motivering)) return weiger(...fouten);
      const { nummer, ontvangenOp } = aanvraag;
      return {
        gebeurtenissen: [{ soort: 'AanvraagBuitenBehandelingGesteld', datum: vandaag, nummer, motivering }],
        brieven: [
          {
            sjabloon: 'besluit-buiten-behandeling',
            rechtsgevolg: true,
            gegevens: {
              ...{ nummer, ontvangenOp, besluitOp: vandaag, motivering },
              gevraagdOp: verzoek.verzondenOp,
              aanvullenTotEnMet: aanvultermijn(verzoek, context)?.laatsteDag ?? null,
              aangevuldOp: verzoek.ontvangenOp,
            },
          },
        ],
      };
    },
  },
};
