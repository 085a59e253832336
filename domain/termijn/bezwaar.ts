import type { Datum } from './datum.ts';
import { inWoorden, inWoordenMetWeekdag, plusDagen } from './datum.ts';
import type { Termijninstellingen } from './instellingen.ts';
import type { Kalender } from './kalender.ts';
import { laatsteKantoordag } from './kalender.ts';
import { binnenDeTermijn } from './opschorting.ts';
import { berekenTermijn } from './termijn.ts';
import type { Opschorting, Stap, Termijn, Verdaging } from './vraag.ts';

/** The term to object: six weeks from the day after the decision was sent (Awb 6:7, 6:8; BZ-3). */
export function bezwaartermijn(besluitDatum: Datum, kalender: Kalender): Termijn {
  return zesWeken(besluitDatum, 'de verzending van het besluit', 'Awb 6:7', kalender);
}

/** The term to appeal to the rechtbank against the decision on the objection (Awb 6:7). */
export function beroepstermijn(beslissingDatum: Datum, kalender: Kalender): Termijn {
  return zesWeken(beslissingDatum, 'de verzending van de beslissing op bezwaar', 'Awb 6:7', kalender);
}

/** The term to appeal to the Afdeling bestuursrechtspraak against the judgment (Awb 6:7 and 6:24). */
export function hogerBeroepstermijn(uitspraakDatum: Datum, kalender: Kalender): Termijn {
  return zesWeken(uitspraakDatum, 'de verzending van de uitspraak', 'Awb 6:24', kalender);
}

function zesWeken(begindatum: Datum, gebeurtenis: string, regel: string, kalender: Kalender): Termijn {
  return berekenTermijn({ begindatum, gebeurtenis, regel, duur: { aantal: 6, eenheid: 'weken' } }, kalender);
}

export type Verdagingsgrond = 'verdaging' | 'instemming' | 'procedurevoorschrift';

export const VERDAGINGSGRONDEN: readonly Verdagingsgrond[] = ['verdaging', 'instemming', 'procedurevoorschrift'];

/** An adjournment (Awb 7:10 lid 3) or further delay by consent or statutory procedure (lid 4). */
export interface Bezwaarverdaging extends Verdaging {
  /** Default `verdaging`: together at most six weeks (BZ-18). */
  readonly grond?: Verdagingsgrond;
}

export interface Beslisvraag {
  readonly besluitDatum: Datum;
  /** An advisory committee of Awb 7:13 treats the objection: twelve weeks instead of six (BZ-16, BZ-24). */
  readonly commissie?: boolean;
  readonly opschortingen?: readonly Opschorting[];
  readonly verdagingen?: readonly Bezwaarverdaging[];
  readonly instellingen?: Partial<Termijninstellingen>;
}

/** An adjournment that does not count, by its place in the question. */
export interface GeweigerdeVerdaging {
  readonly index: number;
  readonly regel: string;
  readonly reden: string;
}

export interface Beslistermijn {
  readonly termijn: Termijn;
  readonly geweigerd: readonly GeweigerdeVerdaging[];
}

/**
 * The last day to decide on an objection: six or twelve weeks from the day after the last day to object, that day itself
 * rolled (BZ-16, TM-9, T10). A term of order: after it the body may still decide (BZ-26).
 */
export function beslistermijnBezwaar(vraag: Beslisvraag, kalender: Kalender): Beslistermijn {
  const bezwaar = bezwaartermijn(vraag.besluitDatum, kalender);
  const einde = bezwaar.laatsteDag;
  const { opschortingen, stappen } = binnenDeTermijn(vraag.opschortingen ?? [], plusDagen(einde, 1));
  const { toegestaan, geweigerd } = toetsVerdagingen(vraag.verdagingen ?? []);
  const termijn = berekenTermijn(
    {
      begindatum: einde,
      gebeurtenis: 'het einde van de bezwaartermijn',
      duur: { aantal: vraag.commissie === true ? 12 : 6, eenheid: 'weken' },
      regel: 'Awb 7:10 lid 1',
      opschortingen,
      verdagingen: toegestaan.map((t) => t.verdaging),
      ...(vraag.instellingen === undefined ? {} : { instellingen: vraag.instellingen }),
    },
    kalender,
  );
  const teLaat = termijn.geweigerdeVerdagingen.map((plaats): GeweigerdeVerdaging => ({
    index: toegestaan[plaats]?.index ?? plaats,
    regel: toegestaan[plaats]?.verdaging.regel ?? 'Awb 7:10',
    reden: 'Zij is meegedeeld na het einde van de termijn.',
  }));
  return {
    termijn: {
      ...termijn,
      toelichting: [...bezwaar.toelichting, ...stappen, ...geweigerd.map(alsStap), ...termijn.toelichting],
    },
    geweigerd: [...geweigerd, ...teLaat].sort((a, b) => a.index - b.index),
  };
}

const REGEL_VAN: Readonly<Record<Verdagingsgrond, string>> = {
  verdaging: 'Awb 7:10 lid 3',
  instemming: 'Awb 7:10 lid 4',
  procedurevoorschrift: 'Awb 7:10 lid 4',
};
const ZES_WEKEN_IN_DAGEN = 42;
/** The most calendar days that one unit can be; working days are seven calendar days per five. */
const DAGEN_PER: Readonly<Record<Verdaging['eenheid'], number>> = {
  dagen: 1,
  werkdagen: 7 / 5,
  weken: 7,
  maanden: 31,
  jaren: 366,
};

function toetsVerdagingen(verdagingen: readonly Bezwaarverdaging[]): {
  toegestaan: { index: number; verdaging: Verdaging }[];
  geweigerd: GeweigerdeVerdaging[];
} {
  const toegestaan: { index: number; verdaging: Verdaging }[] = [];
  const geweigerd: GeweigerdeVerdaging[] = [];
  let verdaagd = 0;
  for (const [index, { grond = 'verdaging', ...verdaging }] of verdagingen.entries()) {
    const dagen = verdaging.aantal * DAGEN_PER[verdaging.eenheid];
    if (grond === 'verdaging' && verdaagd + dagen > ZES_WEKEN_IN_DAGEN) {
      const reden = 'Verdagen kan samen ten hoogste zes weken. Langer uitstel kan alleen met instemming.';
      geweigerd.push({ index, regel: REGEL_VAN.verdaging, reden });
      continue;
    }
    if (grond === 'verdaging') verdaagd += dagen;
    toegestaan.push({ index, verdaging: { regel: REGEL_VAN[grond], ...verdaging } });
  }
  return { toegestaan, geweigerd };
}

function alsStap(geweigerd: GeweigerdeVerdaging): Stap {
  return { regel: geweigerd.regel, tekst: `Verdaging ${geweigerd.index + 1} telt niet mee. ${geweigerd.reden}` };
}

export interface Hoorzittingdatums {
  /** The last day on which the parties may hand in documents (Awb 7:4 lid 1). */
  readonly stukkenTotEnMet: Datum;
  /** From this day at the latest the file is open for inspection (Awb 7:4 lid 2). */
  readonly terInzageVanaf: Datum;
  /** The last office day to send the invitation in time (N-20). */
  readonly uitnodigingUiterlijk: Datum;
  readonly toelichting: Stap[];
}

/** The dates counted back from a hearing (BZ-13). Terms counted back do not roll (Atw art. 1 lid 2, TM-2). */
export function hoorzittingdatums(hoorzittingDatum: Datum, kalender: Kalender, wekenVooraf = 3): Hoorzittingdatums {
  const terug = (aantal: number, eenheid: 'dagen' | 'weken', regel: string): Termijn =>
    berekenTermijn(
      {
        begindatum: hoorzittingDatum,
        gebeurtenis: 'de hoorzitting',
        duur: { aantal, eenheid },
        richting: 'terug',
        regel,
      },
      kalender,
    );
  const stukken = terug(10, 'dagen', 'Awb 7:4 lid 1');
  const inzage = terug(1, 'weken', 'Awb 7:4 lid 2');
  const uitnodigingUiterlijk = laatsteKantoordag(plusDagen(hoorzittingDatum, -7 * wekenVooraf), kalender);
  return {
    stukkenTotEnMet: stukken.laatsteDag,
    terInzageVanaf: inzage.laatsteDag,
    uitnodigingUiterlijk,
    toelichting: [
      ...stukken.toelichting,
      {
        regel: 'Awb 7:4 lid 1',
        tekst: `Partijen kunnen stukken indienen tot en met ${inWoordenMetWeekdag(stukken.laatsteDag)}.`,
        datum: stukken.laatsteDag,
      },
      ...inzage.toelichting,
      {
        regel: 'Awb 7:4 lid 2',
        tekst: `Het dossier ligt ter inzage vanaf uiterlijk ${inWoordenMetWeekdag(inzage.laatsteDag)}.`,
        datum: inzage.laatsteDag,
      },
      {
        regel: 'N-20',
        tekst: `De uitnodiging gaat ${wekenVooraf} weken voor de hoorzitting van ${inWoorden(hoorzittingDatum)} weg: uiterlijk op kantoordag ${inWoordenMetWeekdag(uitnodigingUiterlijk)}.`,
        datum: uitnodigingUiterlijk,
      },
    ],
  };
}
