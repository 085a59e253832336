import type { Beslisvraag, GeweigerdeVerdaging, Hoorzittingdatums } from './bezwaar.ts';
import {
  beroepstermijn,
  beslistermijnBezwaar,
  bezwaartermijn,
  hogerBeroepstermijn,
  hoorzittingdatums,
} from './bezwaar.ts';
import type { Datum } from './datum.ts';
import { inWoordenMetWeekdag } from './datum.ts';
import type { Dwangsom } from './dwangsom.ts';
import { berekenDwangsom } from './dwangsom.ts';
import type { Indiening, Indieningsuitkomst } from './indiening.ts';
import { beoordeelIndiening } from './indiening.ts';
import type { Kalender } from './kalender.ts';
import { redenKantoorGesloten } from './kalender.ts';
import type { Herstelverzoek } from './opschorting.ts';
import { opschortingVoorHerstel } from './opschorting.ts';
import type { Stap, Termijn } from './vraag.ts';

/** Everything that is known of an objection; only the day on which the decision was sent is needed. */
export interface Bezwaarvraag extends Beslisvraag {
  readonly bezwaar?: Indiening;
  /** Requests to repair the objection (Awb 6:6); each becomes a pause (Awb 7:10 lid 2). */
  readonly herstelverzoeken?: readonly Herstelverzoek[];
  readonly hoorzittingDatum?: Datum;
  readonly ingebrekestellingDatum?: Datum;
  /** The day on which the decision on the objection was sent. */
  readonly beslissingDatum?: Datum;
  readonly uitspraakDatum?: Datum;
  /** Count a running dwangsom up to and including this day. */
  readonly peildatum?: Datum;
}

/** Every date of an objection in one answer, each with its explanation. Null where the question gives no ground. */
export interface Bezwaarantwoord {
  readonly bezwaartermijn: Termijn;
  readonly indiening: Indieningsuitkomst | null;
  readonly beslistermijnZonderCommissie: Termijn;
  readonly beslistermijnMetCommissie: Termijn;
  /** The one of the two that holds. */
  readonly beslistermijn: Termijn;
  readonly geweigerdeVerdagingen: readonly GeweigerdeVerdaging[];
  readonly beslissingOpTijd: boolean | null;
  readonly hoorzitting: Hoorzittingdatums | null;
  readonly dwangsom: Dwangsom | null;
  readonly beroep: Termijn | null;
  readonly hogerBeroep: Termijn | null;
  /** What the handler has to look at. */
  readonly waarschuwingen: Stap[];
}

/** Throws a Termijnfout or RangeError on a question that `controleerBezwaarvraag` rejects. */
export function berekenBezwaar(vraag: Bezwaarvraag, kalender: Kalender): Bezwaarantwoord {
  const metPauzes = { ...vraag, opschortingen: alleOpschortingen(vraag) };
  const zonder = beslistermijnBezwaar({ ...metPauzes, commissie: false }, kalender);
  const met = beslistermijnBezwaar({ ...metPauzes, commissie: true }, kalender);
  const geldend = vraag.commissie === true ? met : zonder;
  const indiening =
    vraag.bezwaar === undefined ? null : beoordeelIndiening(vraag.besluitDatum, vraag.bezwaar, kalender);
  const { beslissingDatum, hoorzittingDatum, uitspraakDatum } = vraag;
  return {
    bezwaartermijn: bezwaartermijn(vraag.besluitDatum, kalender),
    indiening,
    beslistermijnZonderCommissie: zonder.termijn,
    beslistermijnMetCommissie: met.termijn,
    beslistermijn: geldend.termijn,
    geweigerdeVerdagingen: geldend.geweigerd,
    beslissingOpTijd: beslissingDatum === undefined ? null : beslissingDatum <= geldend.termijn.laatsteDag,
    hoorzitting: hoorzittingDatum === undefined ? null : hoorzittingdatums(hoorzittingDatum, kalender),
    dwangsom: dwangsomVan(vraag, geldend.termijn.laatsteDag, kalender),
    beroep: beslissingDatum === undefined ? null : beroepstermijn(beslissingDatum, kalender),
    hogerBeroep: uitspraakDatum === undefined ? null : hogerBeroepstermijn(uitspraakDatum, kalender),
    waarschuwingen: waarschuwingen(vraag, indiening, kalender),
  };
}

function alleOpschortingen(vraag: Bezwaarvraag) {
  const herstel = (vraag.herstelverzoeken ?? []).map((v) => opschortingVoorHerstel(v, vraag.instellingen));
  return [...(vraag.opschortingen ?? []), ...herstel.filter((o) => o !== null)];
}

function dwangsomVan(vraag: Bezwaarvraag, beslisdatum: Datum, kalender: Kalender): Dwangsom | null {
  const { ingebrekestellingDatum, beslissingDatum, peildatum, instellingen } = vraag;
  if (ingebrekestellingDatum === undefined) return null;
  return berekenDwangsom(
    {
      beslisdatum,
      ingebrekestellingDatum,
      ...(beslissingDatum === undefined ? {} : { beslissingDatum }),
      ...(peildatum === undefined ? {} : { peildatum }),
      ...(instellingen === undefined ? {} : { instellingen }),
    },
    kalender,
  );
}

function waarschuwingen(vraag: Bezwaarvraag, indiening: Indieningsuitkomst | null, kalender: Kalender): Stap[] {
  const stappen: Stap[] = [];
  const verzonden: [naam: string, dag: Datum | undefined][] = [
    ['Het besluit', vraag.besluitDatum],
    ['De beslissing op bezwaar', vraag.beslissingDatum],
  ];
  for (const [naam, dag] of verzonden) {
    const reden = dag === undefined ? null : redenKantoorGesloten(dag, kalender);
    if (dag === undefined || reden === null) continue;
    const tekst = `${naam} is verzonden op ${inWoordenMetWeekdag(dag)}. Dat is geen kantoordag (${reden}). Controleer de datum van verzending.`;
    stappen.push({ regel: 'T11', tekst, datum: dag });
  }
  const dagZitting = vraag.hoorzittingDatum;
  const dicht = dagZitting === undefined ? null : redenKantoorGesloten(dagZitting, kalender);
  if (dagZitting !== undefined && dicht !== null) {
    const tekst = `De hoorzitting is op ${inWoordenMetWeekdag(dagZitting)}. Dat is geen kantoordag (${dicht}).`;
    stappen.push({ regel: 'BZ-12', tekst, datum: dagZitting });
  }
  if (vraag.ingebrekestellingDatum !== undefined && indiening?.oordeel === 'te-laat') {
    const tekst = 'Is het bezwaar kennelijk niet-ontvankelijk, dan is er geen dwangsom verschuldigd.';
    stappen.push({ regel: 'DW-4', tekst });
  }
  return stappen;
}
