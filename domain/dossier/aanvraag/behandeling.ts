/** The commands with which an application is completed, suspended, extended and withdrawn. */
import { eersteKantoordag, inWoorden, plusJaren } from '../../termijn/index.ts';
import { handleiding } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import { type Opdrachtsoort, weiger, type Weigering } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';
import { type Aanvraag, type AanvraagOpdracht, OPSCHORTINGSGRONDEN } from './feiten.ts';
import { geenAanvraag, lopendeAanvraag, openVerzoek } from './lopend.ts';
import { beslistermijn, lopendeKans } from './termijnen.ts';

type Opdracht<S extends AanvraagOpdracht['soort']> = Opdrachtsoort<Extract<AanvraagOpdracht, { soort: S }>>;
type Behandelsoort = Exclude<
  AanvraagOpdracht['soort'],
  'AanvraagIndienen' | 'AanvraagToekennen' | 'AanvraagAfwijzen' | 'AanvraagBuitenBehandelingStellen'
>;

/** Longest terms that a person can set: the longest that still rolls like a statutory one (T3), and half a year. */
const MEESTE_AANVULDAGEN = 90;
const MEESTE_VERLENGWEKEN = 26;

/** AP-8: beyond this number no suspension serves the school any more; it also keeps the decision term computable. */
const MEESTE_OPSCHORTINGEN = 40;

const loopt = (dossier: Dossier): Weigering | null => (lopendeAanvraag(dossier) ? null : geenAanvraag);

function teVaakOpgeschort({ verzoeken, opschortingen }: Aanvraag): Weigering | null {
  if (verzoeken.length + opschortingen.length < MEESTE_OPSCHORTINGEN) return null;
  const tekst = `De beslistermijn is al ${MEESTE_OPSCHORTINGEN} keer opgeschort. Besluit over de aanvraag.`;
  return { code: 'TE_VAAK_OPGESCHORT', tekst, regel: 'AP-8' };
}

export const behandelopdrachten: { [S in Behandelsoort]: Opdracht<S> } = {
  AanvullingVragen: {
    omschrijving: 'Aanvulling vragen',
    rollen: ['servicedesk', 'beslisser'],
    mag(dossier, context) {
      const aanvraag = lopendeAanvraag(dossier);
      if (!aanvraag) return geenAanvraag;
      // When the term has ended unused the school may get another chance.
      if (lopendeKans(aanvraag, context)) {
        return { code: 'AANVULLING_LOOPT_AL', tekst: 'De school is al gevraagd om aan te vullen.', regel: 'AP-7' };
      }
      return teVaakOpgeschort(aanvraag);
    },
    besluit(dossier, { ontbreekt, dagen }, { vandaag }) {
      const aanvraag = lopendeAanvraag(dossier);
      if (!aanvraag) return weiger(geenAanvraag);
      const { fouten, getal, tekst } = veldcontrole();
      tekst('ontbreekt', ontbreekt);
      if (dagen !== null) getal('dagen', dagen, 1, MEESTE_AANVULDAGEN);
      if (fouten.length > 0) return weiger(...fouten);
      const termijn = dagen ?? handleiding(aanvraag.handleiding).aanvraag.aanvultermijn.aantal;
      const verzoek = aanvraag.verzoeken.length + 1;
      const { nummer } = aanvraag;
      return {
        gebeurtenissen: [{ soort: 'AanvullingGevraagd', datum: vandaag, nummer, verzoek, dagen: termijn, ontbreekt }],
        brieven: [
          {
            sjabloon: 'aanvulling-gevraagd',
            rechtsgevolg: true,
            gegevens: { nummer, verzoek, dagen: termijn, ontbreekt },
          },
        ],
      };
    },
  },

  AanvullingOntvangen: {
    omschrijving: 'Aanvulling ontvangen',
    rollen: ['school', 'servicedesk'],
    mag(dossier) {
      const aanvraag = lopendeAanvraag(dossier);
      if (!aanvraag) return geenAanvraag;
      if (openVerzoek(aanvraag)) return null;
      return { code: 'GEEN_AANVULLING_GEVRAAGD', tekst: 'Er is geen aanvulling gevraagd.', regel: 'AP-7' };
    },
    besluit(dossier, { ontvangenOp, volledig }, { vandaag }) {
      const aanvraag = lopendeAanvraag(dossier);
      const verzoek = aanvraag && openVerzoek(aanvraag);
      if (!aanvraag || !verzoek) return weiger(geenAanvraag);
      const { fouten, fout, datum, jaOfNee } = veldcontrole();
      jaOfNee('volledig', volledig);
      const nietEerderDan = verzoek.verzondenOp ?? aanvraag.ontvangenOp;
      if (datum('ontvangenOp', ontvangenOp)) {
        if (ontvangenOp > vandaag) {
          fout('DATUM_IN_TOEKOMST', 'A10', 'ontvangenOp', 'De aanvulling kan niet na vandaag ontvangen zijn.');
        }
        if (ontvangenOp < nietEerderDan) {
          const tekst = `De aanvulling kan niet eerder ontvangen zijn dan ${inWoorden(nietEerderDan)}.`;
          fout('VOLGORDE', 'AP-8', 'ontvangenOp', tekst);
        }
      }
      if (fouten.length > 0) return weiger(...fouten);
      const { nummer } = aanvraag;
      return {
        gebeurtenissen: [
          { soort: 'AanvullingOntvangen', datum: vandaag, nummer, verzoek: verzoek.verzoek, ontvangenOp, volledig },
        ],
      };
    },
  },

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
            gegevens: { nummer, weken, motivering, besluitUiterlijk: verlengd.laatsteDag },
          },
        ],
      };
    },
  },

  BeslistermijnOpschorten: {
    omschrijving: 'Beslistermijn opschorten',
    rollen: ['beslisser', 'servicedesk'],
    mag(dossier) {
      const aanvraag = lopendeAanvraag(dossier);
      if (!aanvraag) return geenAanvraag;
      if (!aanvraag.opschortingen.some((o) => o.totEnMet === null)) return teVaakOpgeschort(aanvraag);
      return {
        code: 'OPSCHORTING_LOOPT_AL',
        tekst: 'Er loopt al een opschorting zonder einddatum. Beëindig die eerst.',
        regel: 'AP-8',
      };
    },
    besluit(dossier, { grond, van, totEnMet }, context) {
      const aanvraag = lopendeAanvraag(dossier);
      if (!aanvraag) return weiger(geenAanvraag);
      const { fouten, fout, datum, datumOfLeeg, keuze } = veldcontrole();
      const { laatsteDag } = beslistermijn(aanvraag, context);
      keuze('grond', grond, OPSCHORTINGSGRONDEN);
      const begin = datum('van', van);
      if (begin && van <= aanvraag.ontvangenOp) {
        fout('VOLGORDE', 'AP-8', 'van', 'De opschorting begint na de dag van ontvangst.');
      }
      if (begin && van > laatsteDag) {
        fout('TERMIJN_VOORBIJ', 'AP-8', 'van', `De beslistermijn eindigt al op ${inWoorden(laatsteDag)}.`);
      }
      if (datumOfLeeg('totEnMet', totEnMet) && begin && totEnMet !== null) {
        if (totEnMet < van) fout('VOLGORDE', 'AP-8', 'totEnMet', 'Het einde van de opschorting ligt voor het begin.');
        if (van <= laatsteDag && totEnMet > plusJaren(van, 1)) {
          fout('OPSCHORTING_TE_LANG', 'AP-8', 'totEnMet', 'Een opschorting duurt in één keer ten hoogste een jaar.');
        }
      }
      if (grond === 'instemming van de aanvrager' && totEnMet === null) {
        fout(
          'EINDE_VERPLICHT',
          'AP-8',
          'totEnMet',
          'Bij instemming staat vast tot en met welke dag de school instemt.',
        );
      }
      if (fouten.length > 0) return weiger(...fouten);
      const { nummer } = aanvraag;
      return {
        gebeurtenissen: [{ soort: 'BeslistermijnOpgeschort', datum: context.vandaag, nummer, grond, van, totEnMet }],
      };
    },
  },

  OpschortingBeeindigen: {
    omschrijving: 'Opschorting beëindigen',
    rollen: ['beslisser', 'servicedesk'],
    mag(dossier) {
      const aanvraag = lopendeAanvraag(dossier);
      if (!aanvraag) return geenAanvraag;
      if (aanvraag.opschortingen.some((o) => o.totEnMet === null)) return null;
      return { code: 'GEEN_OPSCHORTING', tekst: 'Er loopt geen opschorting zonder einddatum.', regel: 'AP-8' };
    },
    besluit(dossier, { totEnMet }, { vandaag }) {
      const aanvraag = lopendeAanvraag(dossier);
      const open = aanvraag?.opschortingen.find((o) => o.totEnMet === null);
      if (!aanvraag || !open) return weiger(geenAanvraag);
      const { fouten, fout, datum } = veldcontrole();
      if (datum('totEnMet', totEnMet) && (totEnMet < open.van || totEnMet > vandaag)) {
        const tekst = `De laatste dag van de opschorting ligt van ${inWoorden(open.van)} tot en met vandaag.`;
        fout('VOLGORDE', 'AP-8', 'totEnMet', tekst);
      }
      if (fouten.length > 0) return weiger(...fouten);
      return {
        gebeurtenissen: [{ soort: 'OpschortingBeeindigd', datum: vandaag, nummer: aanvraag.nummer, totEnMet }],
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
