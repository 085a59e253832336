/**
 * The receipt of what a school delivers: its proof of delivery, with one list of what is still missing (Awb 2:17). All of
 * one day goes in one receipt, at five in the afternoon of an open day; a later delivery of the same replaces it.
 */
import { type Datum, eersteKantoordag, momentVan, plusDagen } from '../../termijn/index.ts';
import type { Dossier, Gebeurtenis } from '../dossier.ts';
import { blijftGevraagd } from '../stop/lijst.ts';
import type { Context, Deadline, Feitenregel, Gevolg, Inzicht, Procedure } from '../procedure.ts';

export const LEVERINGEN = [
  'resultaten',
  'lesuren',
  'deelnemers',
  'uitzondering',
  'zienswijze',
  'rapportzienswijze',
  'geen rapportzienswijze',
] as const;
export type Levering = (typeof LEVERINGEN)[number];

interface Ontvangst {
  wat: Levering;
  /** The meetjaar, the exception, or the number of the voornemen; null when there is only one. */
  over: string | null;
  /** The day on which it was delivered. */
  dag: Datum;
  /** The first day of an exception. */
  vanaf: Datum | null;
  vastgelegdOp: Datum;
}

export interface OntvangstenDeel {
  teBevestigen: readonly Ontvangst[];
  laatsteBriefOp: Datum | null;
}

const UUR_OP_DE_DAG_ZELF = '17:00';
const UUR_DAARNA = '09:00';

/** What was recorded longer ago is not confirmed any more: a receipt after weeks proves nothing and puzzles the reader. */
const BEVESTIGD_BINNEN_DAGEN = 14;

export const ontvangsten: Procedure<OntvangstenDeel, never, never> = {
  begin: { teBevestigen: [], laatsteBriefOp: null },

  opdrachten: {},

  evolve(deel, g) {
    if (g.soort === 'BriefKlaargezet' && g.sjabloon === 'levering-ontvangen') {
      return { teBevestigen: [], laatsteBriefOp: g.datum };
    }
    const nieuw = ontvangstUit(g);
    if (!nieuw) return deel;
    const vanaf = plusDagen(nieuw.vastgelegdOp, -BEVESTIGD_BINNEN_DAGEN);
    const andere = deel.teBevestigen.filter(
      (o) => o.vastgelegdOp >= vanaf && !(o.wat === nieuw.wat && o.over === nieuw.over),
    );
    return { ...deel, teBevestigen: [...andere, nieuw] };
  },

  deadlines({ ontvangsten: deel }, context) {
    const [eerste] = recent(deel, context);
    return eerste ? [bevestiging(eerste.vastgelegdOp, deel.laatsteBriefOp, context)] : [];
  },

  expire: (dossier, _deadline, context, inzicht) => bevestig(dossier, inzicht, context),
};

const recent = ({ teBevestigen }: OntvangstenDeel, { vandaag }: Context) =>
  teBevestigen.filter((o) => o.vastgelegdOp >= plusDagen(vandaag, -BEVESTIGD_BINNEN_DAGEN));

function ontvangstUit(g: Gebeurtenis): Ontvangst | null {
  const rest = { vanaf: null, vastgelegdOp: g.datum };
  switch (g.soort) {
    case 'ResultatenGeleverd':
      return { wat: 'resultaten', over: String(g.meetjaar), dag: g.geleverdOp, ...rest };
    case 'LesurenOpgegeven':
      return { wat: 'lesuren', over: String(g.meetjaar), dag: g.datum, ...rest };
    case 'DeelnemersGeleverd':
      return { wat: 'deelnemers', over: String(g.meetjaar), dag: g.geleverdOp, ...rest };
    case 'UitzonderingGemeld':
      return { wat: 'uitzondering', over: g.uitzondering, dag: g.gemeldOp, ...rest, vanaf: g.vanaf };
    case 'ZienswijzeVastgelegd':
      return { wat: 'zienswijze', over: String(g.nummer), dag: g.ontvangenOp, ...rest };
    case 'RapportzienswijzeVastgelegd': {
      const wat = g.wijze === 'geen' ? 'geen rapportzienswijze' : 'rapportzienswijze';
      return { wat, over: null, dag: g.ontvangenOp, ...rest };
    }
    default:
      return null;
  }
}

/** The moment of the receipt. A second one on the same day waits for the next open day. */
function bevestiging(ontvangenOp: Datum, laatsteBriefOp: Datum | null, { kalender }: Context): Deadline {
  const alGehad = laatsteBriefOp !== null && laatsteBriefOp >= ontvangenOp;
  const dag = eersteKantoordag(alGehad ? plusDagen(laatsteBriefOp, 1) : ontvangenOp, kalender);
  return {
    id: 'ontvangsten/bevestiging',
    soort: 'moment',
    omschrijving: 'Ontvangstbevestiging aan de school',
    wie: null,
    doet: null,
    laatsteDag: dag,
    vervaltOp: momentVan(dag, dag === ontvangenOp ? UUR_OP_DE_DAG_ZELF : UUR_DAARNA),
    toelichting: [
      {
        regel: 'Awb 2:17',
        tekst: 'De school krijgt op een open dag een bevestiging van wat zij heeft geleverd, in één bericht per dag.',
        datum: dag,
      },
    ],
  };
}

function bevestig(dossier: Dossier, inzicht: Inzicht, context: Context): Gevolg {
  const geleverd = recent(dossier.ontvangsten, context).map(({ wat, over, dag, vanaf }): Feitenregel => ({
    wat,
    over: wat === 'zienswijze' ? maatregelVan(dossier, over) : over,
    dag,
    vanaf,
  }));
  const ontbreekt = inzicht
    .termijnen()
    .filter((d) => d.soort === 'termijn' && d.wie === 'school' && !d.recht && blijftGevraagd(dossier, d))
    .map(({ omschrijving, laatsteDag }): Feitenregel => ({
      omschrijving,
      laatsteDag,
      stand: laatsteDag < context.vandaag ? 'voorbij' : 'loopt',
    }));
  return {
    gebeurtenissen: [],
    brieven: [{ sjabloon: 'levering-ontvangen', rechtsgevolg: false, gegevens: { geleverd, ontbreekt } }],
  };
}

/** What the voornemen is to; null for one that is settled so long that the dossier has let it go. */
const maatregelVan = ({ voornemen }: Dossier, nummer: string | null) =>
  voornemen.voornemens.find((v) => String(v.nummer) === nummer)?.maatregel ?? null;
