/**
 * The suspension of the decision term on another ground than an invitation to complete (AP-8; Awb 4:15 lid 2). The
 * school is told of its begin and its end, each time with the day by which the besluit follows (lid 3 and 4).
 */
import { berekenTermijn, type Datum, inWoorden } from '../../termijn/index.ts';
import { handleiding } from '../../regels/handleiding.ts';
import { type Context, weiger, type Weigering } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';
import { aanvraagNa } from './evolve.ts';
import { type Aanvraag, type AanvraagOpdrachtsoort, OPSCHORTINGSGRONDEN } from './feiten.ts';
import { geenAanvraag, lopendeAanvraag, openOpschorting } from './lopend.ts';
import { beslistermijn, uitersteOpschorting } from './termijnen.ts';

/** AP-8: beyond this number no suspension serves the school any more; it also keeps the decision term computable. */
const MEESTE_OPSCHORTINGEN = 40;

export function teVaakOpgeschort({ verzoeken, opschortingen }: Aanvraag): Weigering | null {
  if (verzoeken.length + opschortingen.length < MEESTE_OPSCHORTINGEN) return null;
  const tekst = `De beslistermijn is al ${MEESTE_OPSCHORTINGEN} keer opgeschort. Besluit over de aanvraag.`;
  return { code: 'TE_VAAK_OPGESCHORT', tekst, regel: 'AP-8' };
}

export const opschortopdrachten: {
  [S in 'BeslistermijnOpschorten' | 'OpschortingBeeindigen']: AanvraagOpdrachtsoort<S>;
} = {
  BeslistermijnOpschorten: {
    omschrijving: 'Beslistermijn opschorten',
    rollen: ['beslisser', 'servicedesk'],
    mag(dossier) {
      const aanvraag = lopendeAanvraag(dossier);
      if (!aanvraag) return geenAanvraag;
      if (!openOpschorting(aanvraag)) return teVaakOpgeschort(aanvraag);
      return {
        code: 'OPSCHORTING_LOOPT_AL',
        tekst: 'Er loopt al een opschorting zonder einddatum. Beëindig die eerst.',
        regel: 'AP-8',
      };
    },
    besluit(dossier, { grond, van, totEnMet, verwachtTotEnMet = null }, context) {
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
        if (van <= laatsteDag && totEnMet > uitersteOpschorting(van)) {
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
      if (datumOfLeeg('verwachtTotEnMet', verwachtTotEnMet) && verwachtTotEnMet !== null) {
        if (totEnMet !== null) {
          const tekst = 'Vul het verwachte einde alleen in als het einde nog niet bekend is.';
          fout('EINDE_STAAT_VAST', 'T6', 'verwachtTotEnMet', tekst);
        } else if (begin && van <= laatsteDag && !kanVerwachtWorden(verwachtTotEnMet, van, context.vandaag)) {
          const tekst =
            'Het verwachte einde ligt niet voor vandaag of voor het begin, en niet later dan een jaar daarna.';
          fout('VOLGORDE', 'T6', 'verwachtTotEnMet', tekst);
        }
      }
      if (fouten.length > 0) return weiger(...fouten);
      const { nummer } = aanvraag;
      const verwacht = totEnMet === null ? (verwachtTotEnMet ?? eersteHerziening(aanvraag, van, context)) : null;
      const opgeschort = {
        soort: 'BeslistermijnOpgeschort' as const,
        datum: context.vandaag,
        ...{ nummer, grond, van, totEnMet },
        verwachtTotEnMet: verwacht,
      };
      const besluitUiterlijk = beslistermijn(aanvraagNa(dossier, opgeschort), context).laatsteDag;
      return {
        gebeurtenissen: [opgeschort],
        brieven: [
          {
            sjabloon: 'beslistermijn-opgeschort',
            rechtsgevolg: false,
            gegevens: { nummer, grond, van, totEnMet, verwachtTotEnMet: verwacht, besluitUiterlijk },
          },
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
      if (openOpschorting(aanvraag)) return null;
      return { code: 'GEEN_OPSCHORTING', tekst: 'Er loopt geen opschorting zonder einddatum.', regel: 'AP-8' };
    },
    besluit(dossier, { totEnMet }, context) {
      const { vandaag } = context;
      const aanvraag = lopendeAanvraag(dossier);
      const open = aanvraag && openOpschorting(aanvraag);
      if (!aanvraag || !open) return weiger(geenAanvraag);
      const { fouten, fout, datum } = veldcontrole();
      if (datum('totEnMet', totEnMet)) {
        const uiterste = uitersteOpschorting(open.van);
        if (totEnMet < open.van || totEnMet > vandaag) {
          const tekst = `De laatste dag van de opschorting ligt van ${inWoorden(open.van)} tot en met vandaag.`;
          fout('VOLGORDE', 'AP-8', 'totEnMet', tekst);
        } else if (totEnMet > uiterste) {
          const tekst = `Een opschorting duurt in één keer ten hoogste een jaar: deze tot en met ${inWoorden(uiterste)}.`;
          fout('OPSCHORTING_TE_LANG', 'AP-8', 'totEnMet', tekst);
        }
      }
      if (fouten.length > 0) return weiger(...fouten);
      const { nummer } = aanvraag;
      const beeindigd = { soort: 'OpschortingBeeindigd' as const, datum: vandaag, nummer, totEnMet };
      const besluitUiterlijk = beslistermijn(aanvraagNa(dossier, beeindigd), context).laatsteDag;
      return {
        gebeurtenissen: [beeindigd],
        brieven: [
          { sjabloon: 'opschorting-beeindigd', rechtsgevolg: false, gegevens: { nummer, totEnMet, besluitUiterlijk } },
        ],
      };
    },
  },
};

/** T6: a suspension without an end is looked at again after this term, from its begin or from today. */
function eersteHerziening(aanvraag: Aanvraag, van: Datum, { vandaag, kalender }: Context): Datum {
  const { opschortingHerzien } = handleiding(aanvraag.handleiding).aanvraag;
  const { laatsteDag } = berekenTermijn(
    {
      begindatum: van > vandaag ? van : vandaag,
      duur: opschortingHerzien,
      grondslag: 'handleiding',
      gebeurtenis: 'het begin van de opschorting',
      regel: 'T6',
    },
    kalender,
  );
  const uiterste = uitersteOpschorting(van);
  return laatsteDag < uiterste ? laatsteDag : uiterste;
}

const kanVerwachtWorden = (dag: Datum, van: Datum, vandaag: Datum) =>
  dag >= van && dag >= vandaag && dag <= uitersteOpschorting(van);
