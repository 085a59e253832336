import { bezwaartermijn } from './bezwaar.ts';
import type { Datum } from './datum.ts';
import { inWoordenMetWeekdag } from './datum.ts';
import type { Kalender } from './kalender.ts';
import { berekenTermijn } from './termijn.ts';
import type { Stap, Termijn } from './vraag.ts';

export type Indieningswijze = 'post' | 'e-mail' | 'koerier' | 'afgegeven';

export const INDIENINGSWIJZEN: readonly Indieningswijze[] = ['post', 'e-mail', 'koerier', 'afgegeven'];

export interface Indiening {
  readonly ontvangstDatum: Datum;
  readonly wijze: Indieningswijze;
  /** Only for `post`: the day of posting, from the postmark or other evidence. */
  readonly verzendDatum?: Datum;
}

/**
 * - `op-tijd`: received in the term, or posted in the term and received within a week after it (6:9);
 * - `te-vroeg`: before the term; not inadmissible when the decision existed or was thought to exist (6:10);
 * - `te-laat`: inadmissible, unless excusable (6:11);
 * - `onbekend`: received by post after the term, day of posting not known.
 */
export type Indieningsoordeel = 'op-tijd' | 'te-vroeg' | 'te-laat' | 'onbekend';

export interface Indieningsuitkomst {
  readonly oordeel: Indieningsoordeel;
  readonly laatsteDag: Datum;
  /** The last day of receipt of a letter that was posted in time. */
  readonly laatsteOntvangstPost: Datum;
  readonly toelichting: Stap[];
}

/** The week after the end of the term in which a letter that was posted in time must arrive: a statutory term itself. */
export function postweek(laatsteDag: Datum, kalender: Kalender): Termijn {
  return berekenTermijn(
    {
      begindatum: laatsteDag,
      gebeurtenis: 'het einde van de termijn',
      duur: { aantal: 1, eenheid: 'weken' },
      regel: 'Awb 6:9 lid 2',
    },
    kalender,
  );
}

/** Whether an objection is in time (Awb 6:9 to 6:11; BZ-4 to BZ-6). The post rule is not for e-mail or courier. */
export function beoordeelIndiening(besluitDatum: Datum, indiening: Indiening, kalender: Kalender): Indieningsuitkomst {
  const termijn = bezwaartermijn(besluitDatum, kalender);
  const week = postweek(termijn.laatsteDag, kalender);
  const { oordeel, stappen } = weeg(indiening, termijn, week);
  return {
    oordeel,
    laatsteDag: termijn.laatsteDag,
    laatsteOntvangstPost: week.laatsteDag,
    toelichting: [...termijn.toelichting, ...stappen],
  };
}

interface Weging {
  readonly oordeel: Indieningsoordeel;
  readonly stappen: Stap[];
}

function weeg(indiening: Indiening, termijn: Termijn, week: Termijn): Weging {
  const { ontvangstDatum, wijze } = indiening;
  const ontvangen = `Het bezwaar is ontvangen op ${inWoordenMetWeekdag(ontvangstDatum)}`;
  if (ontvangstDatum < termijn.eersteDag) {
    const tekst = `${ontvangen}, voor het begin van de termijn. Dat is geen reden om het niet te behandelen als het besluit er al was, of als de indiener dat redelijkerwijs mocht denken.`;
    return { oordeel: 'te-vroeg', stappen: [{ regel: 'Awb 6:10', tekst, datum: ontvangstDatum }] };
  }
  if (ontvangstDatum <= termijn.laatsteDag) {
    const tekst = `${ontvangen}, binnen de termijn. Het is op tijd.`;
    return { oordeel: 'op-tijd', stappen: [{ regel: 'Awb 6:9 lid 1', tekst, datum: ontvangstDatum }] };
  }
  const na = { regel: 'Awb 6:9 lid 1', tekst: `${ontvangen}, na de laatste dag.`, datum: ontvangstDatum };
  if (wijze === 'post') {
    const { oordeel, stappen } = weegPost(indiening, termijn, week);
    return { oordeel, stappen: [na, ...stappen] };
  }
  const tekst = `De extra week geldt alleen voor post, niet voor een bezwaar per ${NAAM[wijze]}. ${TE_LAAT}`;
  return { oordeel: 'te-laat', stappen: [na, { regel: 'Awb 6:11', tekst }] };
}

const NAAM: Readonly<Record<Exclude<Indieningswijze, 'post'>, string>> = {
  'e-mail': 'e-mail',
  koerier: 'koerier',
  afgegeven: 'afgifte aan de balie',
};

const TE_LAAT = 'Het is te laat, tenzij de indiener daar redelijkerwijs niets aan kon doen.';

function weegPost({ ontvangstDatum, verzendDatum }: Indiening, termijn: Termijn, week: Termijn): Weging {
  if (ontvangstDatum > week.laatsteDag) {
    const tekst = `Een brief die op tijd is gepost moet uiterlijk ${inWoordenMetWeekdag(week.laatsteDag)} binnen zijn. ${TE_LAAT}`;
    return {
      oordeel: 'te-laat',
      stappen: [...week.toelichting, { regel: 'Awb 6:9 lid 2', tekst, datum: week.laatsteDag }],
    };
  }
  if (verzendDatum === undefined) {
    const tekst = `De dag van posten is niet bekend. Is de brief uiterlijk ${inWoordenMetWeekdag(termijn.laatsteDag)} gepost, dan is het bezwaar op tijd. Zoek het poststempel op of vraag de indiener om bewijs.`;
    return { oordeel: 'onbekend', stappen: [{ regel: 'Awb 6:9 lid 2', tekst, datum: termijn.laatsteDag }] };
  }
  const gepost = `De brief is gepost op ${inWoordenMetWeekdag(verzendDatum)}`;
  if (verzendDatum > termijn.laatsteDag) {
    const tekst = `${gepost}, na de laatste dag. ${TE_LAAT}`;
    return { oordeel: 'te-laat', stappen: [{ regel: 'Awb 6:9 lid 2', tekst, datum: verzendDatum }] };
  }
  const tekst = `${gepost}, binnen de termijn, en kwam binnen een week na de laatste dag aan (uiterlijk ${inWoordenMetWeekdag(week.laatsteDag)}). Het is op tijd.`;
  return { oordeel: 'op-tijd', stappen: [{ regel: 'Awb 6:9 lid 2', tekst, datum: verzendDatum }] };
}
