/** The commands with which an application is received, completed, suspended, extended and withdrawn. */
import { eersteKantoordag } from '../../termijn/index.ts';
import { handleiding, handleidingOp } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import { type Opdrachtsoort, weiger, type Weigering } from '../procedure.ts';
import type { AanvraagOpdracht, Herhaling } from './feiten.ts';
import { evolve } from './evolve.ts';
import { geenAanvraag, lopendeAanvraag, openVerzoek } from './lopend.ts';
import { beslistermijn } from './termijnen.ts';

type Opdracht<S extends AanvraagOpdracht['soort']> = Opdrachtsoort<Extract<AanvraagOpdracht, { soort: S }>>;
type Behandelsoort = Exclude<
  AanvraagOpdracht['soort'],
  'AanvraagToekennen' | 'AanvraagAfwijzen' | 'AanvraagBuitenBehandelingStellen'
>;

const looptAl = (dossier: Dossier): Weigering | null => (lopendeAanvraag(dossier) ? null : geenAanvraag);

export const behandelopdrachten: { [S in Behandelsoort]: Opdracht<S> } = {
  AanvraagIndienen: {
    omschrijving: 'Keurmerk aanvragen',
    rollen: ['school', 'servicedesk'],
    mag(dossier) {
      if (!dossier.inschrijving.ingeschrevenOp) {
        return { code: 'SCHOOL_ONBEKEND', tekst: 'Schrijf de school eerst in.', regel: 'AP-1' };
      }
      if (dossier.keurmerk.soort) {
        return { code: 'HEEFT_KEURMERK', tekst: 'Deze school heeft het keurmerk al.', regel: 'AP-1' };
      }
      const bezig = dossier.aanvraag.aanvragen.some((a) => !a.ingetrokkenOp && !a.besluit?.bekendgemaaktOp);
      if (bezig) return { code: 'AANVRAAG_LOOPT_AL', tekst: 'Er loopt al een aanvraag van deze school.', regel: 'AP-1' };
      return null;
    },
    besluit(dossier, { ontvangenOp, nieuweFeiten }, context) {
      if (ontvangenOp > context.vandaag) return weiger(inDeToekomst('ontvangenOp', 'De aanvraag'));
      const vorige = dossier.aanvraag.aanvragen.at(-1);
      if (vorige && ontvangenOp < vorige.ontvangenOp) {
        return weiger({
          code: 'VOLGORDE',
          tekst: `Deze aanvraag kan niet eerder ontvangen zijn dan de vorige (${vorige.ontvangenOp}).`,
          regel: 'AP-10',
          veld: 'ontvangenOp',
        });
      }
      const afgewezen = dossier.aanvraag.aanvragen.some((a) => a.besluit?.uitkomst === 'afgewezen');
      const nieuw: Herhaling = nieuweFeiten ? 'met nieuwe feiten' : 'zonder nieuwe feiten';
      const ingediend = {
        soort: 'AanvraagIngediend' as const,
        datum: context.vandaag,
        nummer: dossier.aanvraag.aanvragen.length + 1,
        ontvangenOp,
        handleiding: handleidingOp(ontvangenOp).versie,
        herhaling: afgewezen ? nieuw : ('eerste aanvraag' as const),
        nieuweFeiten,
      };
      const aanvraag = evolve(dossier.aanvraag, ingediend).aanvragen.at(-1);
      if (!aanvraag) throw new Error('De ingediende aanvraag ontbreekt');
      return {
        gebeurtenissen: [ingediend],
        brieven: [
          {
            sjabloon: 'aanvraag-ontvangen',
            rechtsgevolg: false,
            gegevens: {
              nummer: ingediend.nummer,
              ontvangenOp,
              besluitUiterlijk: beslistermijn(aanvraag, context).laatsteDag,
            },
          },
        ],
      };
    },
  },

  AanvullingVragen: {
    omschrijving: 'Aanvulling vragen',
    rollen: ['servicedesk', 'beslisser'],
    mag(dossier) {
      const aanvraag = lopendeAanvraag(dossier);
      if (!aanvraag) return geenAanvraag;
      if (openVerzoek(aanvraag)) {
        return { code: 'AANVULLING_LOOPT_AL', tekst: 'De school is al gevraagd om aan te vullen.', regel: 'AP-7' };
      }
      return null;
    },
    besluit(dossier, { ontbreekt, dagen }, { vandaag }) {
      const aanvraag = lopendeAanvraag(dossier);
      if (!aanvraag) return weiger(geenAanvraag);
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
      if (ontvangenOp > vandaag) return weiger(inDeToekomst('ontvangenOp', 'De aanvulling'));
      const nietEerderDan = verzoek.verzondenOp ?? aanvraag.ontvangenOp;
      if (ontvangenOp < nietEerderDan) {
        return weiger({
          code: 'VOLGORDE',
          tekst: `De aanvulling kan niet eerder ontvangen zijn dan ${nietEerderDan}.`,
          regel: 'AP-8',
          veld: 'ontvangenOp',
        });
      }
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
          tekst: `Verlengen kan niet meer: de brief moest uiterlijk op ${laatsteDag} weg zijn.`,
          regel: 'AP-6',
        };
      }
      return null;
    },
    besluit(dossier, { weken, motivering }, context) {
      const aanvraag = lopendeAanvraag(dossier);
      if (!aanvraag) return weiger(geenAanvraag);
      const { nummer } = aanvraag;
      const verlengd = beslistermijn(
        { ...aanvraag, verlenging: { weken, aangekondigdOp: context.vandaag } },
        context,
      );
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
      if (!aanvraag.opschortingen.some((o) => o.totEnMet === null)) return null;
      return {
        code: 'OPSCHORTING_LOOPT_AL',
        tekst: 'Er loopt al een opschorting zonder einddatum. Beëindig die eerst.',
        regel: 'AP-8',
      };
    },
    besluit(dossier, { grond, van, totEnMet }, context) {
      const aanvraag = lopendeAanvraag(dossier);
      if (!aanvraag) return weiger(geenAanvraag);
      const fouten: Weigering[] = [];
      const fout = (code: string, veld: string, tekst: string) => fouten.push({ code, veld, tekst, regel: 'AP-8' });
      const { laatsteDag } = beslistermijn(aanvraag, context);
      if (van <= aanvraag.ontvangenOp) fout('VOLGORDE', 'van', 'De opschorting begint na de dag van ontvangst.');
      if (van > laatsteDag) fout('TERMIJN_VOORBIJ', 'van', `De beslistermijn eindigt al op ${laatsteDag}.`);
      if (totEnMet !== null && totEnMet < van) {
        fout('VOLGORDE', 'totEnMet', 'Het einde van de opschorting ligt voor het begin.');
      }
      if (grond === 'instemming van de aanvrager' && totEnMet === null) {
        fout('EINDE_VERPLICHT', 'totEnMet', 'Bij instemming staat vast tot en met welke dag de school instemt.');
      }
      if (fouten.length > 0) return weiger(...fouten);
      const { nummer } = aanvraag;
      return {
        gebeurtenissen: [
          { soort: 'BeslistermijnOpgeschort', datum: context.vandaag, nummer, grond, van, totEnMet },
        ],
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
      if (totEnMet < open.van || totEnMet > vandaag) {
        return weiger({
          code: 'VOLGORDE',
          tekst: `De laatste dag van de opschorting ligt van ${open.van} tot en met vandaag.`,
          regel: 'AP-8',
          veld: 'totEnMet',
        });
      }
      return {
        gebeurtenissen: [{ soort: 'OpschortingBeeindigd', datum: vandaag, nummer: aanvraag.nummer, totEnMet }],
      };
    },
  },

  AanvraagIntrekken: {
    omschrijving: 'Aanvraag intrekken',
    rollen: ['school', 'servicedesk'],
    mag: looptAl,
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

function inDeToekomst(veld: string, wat: string): Weigering {
  return { code: 'DATUM_IN_TOEKOMST', tekst: `${wat} kan niet na vandaag ontvangen zijn.`, regel: 'A10', veld };
}
