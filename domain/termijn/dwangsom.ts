import type { Datum } from './datum.ts';
import { dagenTussen, inWoorden, inWoordenMetWeekdag, plusDagen, plusMaanden } from './datum.ts';
import type { Termijninstellingen } from './instellingen.ts';
import { metStandaard } from './instellingen.ts';
import type { Kalender } from './kalender.ts';
import { berekenTermijn } from './termijn.ts';
import type { Stap } from './vraag.ts';

/** A dwangsom runs for at most 42 calendar days (Awb 4:17 lid 1; the Atw does not apply). */
export const HOOGSTE_DWANGSOMDAGEN = 42;

/** Whole euros for the nth day in default, 1 to 42 (Awb 4:17 lid 2); 0 for any other day. */
export function dwangsomVanDag(n: number): number {
  if (!Number.isInteger(n) || n < 1 || n > HOOGSTE_DWANGSOMDAGEN) return 0;
  return n <= 14 ? 23 : n <= 28 ? 35 : 45;
}

/** Whole euros for the first `dagen` days together; 1442 from day 42 on. */
export function dwangsomTotaal(dagen: number): number {
  const n = Math.min(Math.max(dagen, 0), HOOGSTE_DWANGSOMDAGEN);
  return 23 * Math.min(n, 14) + 35 * Math.min(Math.max(n - 14, 0), 14) + 45 * Math.max(n - 28, 0);
}

export interface Dwangsomvraag {
  /** The last day to decide. */
  readonly beslisdatum: Datum;
  /** The day on which the written notice of default was received. */
  readonly ingebrekestellingDatum: Datum;
  /** The day on which the decision was made known; left out while there is none. */
  readonly beslissingDatum?: Datum;
  /** Count up to and including this day; left out: up to the decision, or to the maximum. */
  readonly peildatum?: Datum;
  readonly instellingen?: Partial<Termijninstellingen>;
}

export interface Dwangsomdag {
  readonly datum: Datum;
  readonly bedrag: number;
  readonly totaal: number;
}

/**
 * - `geldig`: the notice came after the last day to decide;
 * - `te-vroeg`: it came on or before that day and has no effect (DW-9);
 * - `niet-nodig`: the decision was made known before the notice came, or in time.
 */
export type Ingebrekestelling = 'geldig' | 'te-vroeg' | 'niet-nodig';

export interface Dwangsom {
  readonly ingebrekestelling: Ingebrekestelling;
  /** The first day on which a notice has effect. */
  readonly ingebrekeVanaf: Datum;
  /** The first day for which the dwangsom is due when there is no decision before it; null without a valid notice. */
  readonly eersteDag: Datum | null;
  /** The 42nd day; null without a valid notice. */
  readonly uitersteDag: Datum | null;
  /** The days that are due, each with its amount in whole euros. */
  readonly dagen: readonly Dwangsomdag[];
  /** Whole euros. */
  readonly totaal: number;
  /** The last day to fix the amount; null while nothing is due or the dwangsom still runs (Awb 4:18). */
  readonly vaststellenUiterlijk: Datum | null;
  /** From this day appeal against not deciding in time is possible; null without a valid notice (Awb 6:12). */
  readonly beroepNietTijdigVanaf: Datum | null;
  /** Until this day such an appeal is in any case not unreasonably late (DW-7). */
  readonly beroepNietTijdigRuimTot: Datum | null;
  readonly toelichting: Stap[];
}

/**
 * The dwangsom for deciding late (DW-1 to DW-9). The day on which the decision is made known is no day in default. Not
 * judged here: the exceptions of DW-4 (unreasonably late notice, no interest, manifestly inadmissible).
 */
export function berekenDwangsom(vraag: Dwangsomvraag, kalender: Kalender): Dwangsom {
  const ingebrekeVanaf = plusDagen(vraag.beslisdatum, 1);
  const start: Stap = {
    regel: 'Awb 4:17 lid 3',
    tekst: `De laatste dag om te beslissen was ${inWoordenMetWeekdag(vraag.beslisdatum)}. Een ingebrekestelling heeft effect vanaf ${inWoordenMetWeekdag(ingebrekeVanaf)}.`,
    datum: ingebrekeVanaf,
  };
  const zonder = zonderGevolg(vraag);
  if (zonder !== null) {
    return { ...NIETS, ingebrekestelling: zonder.oordeel, ingebrekeVanaf, toelichting: [start, zonder.stap] };
  }
  return metGevolg(vraag, ingebrekeVanaf, start, kalender);
}

const NIETS = {
  eersteDag: null,
  uitersteDag: null,
  dagen: [],
  totaal: 0,
  vaststellenUiterlijk: null,
  beroepNietTijdigVanaf: null,
  beroepNietTijdigRuimTot: null,
} as const;

function zonderGevolg(vraag: Dwangsomvraag): { oordeel: Ingebrekestelling; stap: Stap } | null {
  const { beslisdatum, ingebrekestellingDatum, beslissingDatum } = vraag;
  const ontvangen = `De ingebrekestelling is ontvangen op ${inWoordenMetWeekdag(ingebrekestellingDatum)}`;
  if (beslissingDatum !== undefined && (beslissingDatum <= beslisdatum || beslissingDatum <= ingebrekestellingDatum)) {
    const tekst = `${ontvangen}, maar de beslissing is al bekendgemaakt op ${inWoorden(beslissingDatum)}. Er is geen dwangsom.`;
    return { oordeel: 'niet-nodig', stap: { regel: 'Awb 4:17 lid 1', tekst, datum: beslissingDatum } };
  }
  if (ingebrekestellingDatum <= beslisdatum) {
    const tekst = `${ontvangen}. Dat is te vroeg: de termijn was nog niet voorbij. Zij heeft geen effect; er is een nieuwe ingebrekestelling nodig.`;
    return { oordeel: 'te-vroeg', stap: { regel: 'DW-9', tekst, datum: ingebrekestellingDatum } };
  }
  return null;
}

function metGevolg(vraag: Dwangsomvraag, ingebrekeVanaf: Datum, start: Stap, kalender: Kalender): Dwangsom {
  const { dwangsomVanafDag } = metStandaard(vraag.instellingen);
  const eersteDag = plusDagen(vraag.ingebrekestellingDatum, dwangsomVanafDag);
  const uitersteDag = plusDagen(eersteDag, HOOGSTE_DWANGSOMDAGEN - 1);
  const laatste = laatsteVerschuldigdeDag(vraag, uitersteDag);
  const aantal = Math.max(0, dagenTussen(eersteDag, laatste) + 1);
  const dagen = Array.from({ length: aantal }, (_, i): Dwangsomdag => ({
    datum: plusDagen(eersteDag, i),
    bedrag: dwangsomVanDag(i + 1),
    totaal: dwangsomTotaal(i + 1),
  }));
  const isKlaar = aantal > 0 && (laatste === uitersteDag || isVoorbijDoorBeslissing(vraag, laatste));
  const vaststellen = isKlaar ? vaststellingstermijn(laatste, kalender) : null;
  const totaal = dwangsomTotaal(aantal);
  return {
    ingebrekestelling: 'geldig',
    ingebrekeVanaf,
    eersteDag,
    uitersteDag,
    dagen,
    totaal,
    vaststellenUiterlijk: vaststellen?.laatsteDag ?? null,
    beroepNietTijdigVanaf: eersteDag,
    beroepNietTijdigRuimTot: plusMaanden(vraag.beslisdatum, 12),
    toelichting: [
      start,
      ...dwangsomstappen(vraag, eersteDag, uitersteDag, aantal, totaal),
      ...(vaststellen?.toelichting ?? []),
    ],
  };
}

function laatsteVerschuldigdeDag(vraag: Dwangsomvraag, uitersteDag: Datum): Datum {
  const grenzen = [uitersteDag];
  if (vraag.beslissingDatum !== undefined) grenzen.push(plusDagen(vraag.beslissingDatum, -1));
  if (vraag.peildatum !== undefined) grenzen.push(vraag.peildatum);
  return grenzen.reduce((a, b) => (a < b ? a : b));
}

function isVoorbijDoorBeslissing(vraag: Dwangsomvraag, laatste: Datum): boolean {
  return vraag.beslissingDatum !== undefined && plusDagen(vraag.beslissingDatum, -1) === laatste;
}

function vaststellingstermijn(laatste: Datum, kalender: Kalender) {
  return berekenTermijn(
    {
      begindatum: laatste,
      gebeurtenis: 'de laatste dag van de dwangsom',
      duur: { aantal: 2, eenheid: 'weken' },
      regel: 'Awb 4:18',
    },
    kalender,
  );
}

function dwangsomstappen(
  vraag: Dwangsomvraag,
  eersteDag: Datum,
  uitersteDag: Datum,
  aantal: number,
  totaal: number,
): Stap[] {
  return [
    {
      regel: 'Awb 4:17 lid 3',
      tekst: `De ingebrekestelling is ontvangen op ${inWoordenMetWeekdag(vraag.ingebrekestellingDatum)}. Na twee weken is de eerste dag van de dwangsom ${inWoordenMetWeekdag(eersteDag)}.`,
      datum: eersteDag,
    },
    {
      regel: 'Awb 4:17 lid 1',
      tekst: `De dwangsom loopt ten hoogste 42 dagen, tot en met ${inWoordenMetWeekdag(uitersteDag)}. Weekenden en feestdagen tellen mee.`,
      datum: uitersteDag,
    },
    {
      regel: 'Awb 4:17 lid 2',
      tekst: `Verschuldigd: ${aantal} ${aantal === 1 ? 'dag' : 'dagen'}, samen € ${totaal}. Dag 1 tot en met 14 kost € 23, dag 15 tot en met 28 € 35, dag 29 tot en met 42 € 45 per dag.`,
    },
    {
      regel: 'Awb 6:12',
      tekst: `Beroep omdat er niet op tijd is beslist, kan vanaf ${inWoordenMetWeekdag(eersteDag)}.`,
      datum: eersteDag,
    },
  ];
}
