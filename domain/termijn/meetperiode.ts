import type { Datum } from './datum.ts';
import { inWoorden, plusDagen, plusMaanden } from './datum.ts';
import type { Termijninstellingen } from './instellingen.ts';
import type { Kalender } from './kalender.ts';
import { berekenTermijn } from './geheugen.ts';
import type { Duur, Stap, Termijn } from './vraag.ts';

export interface Meetperiode {
  readonly van: Datum;
  readonly totEnMet: Datum;
  /** The last two weeks, in which the school is invited to deliver its results (RA-3). */
  readonly uitvraagVan: Datum;
  readonly uitvraagTotEnMet: Datum;
  /** The resultatenaudit is at the latest three months after the end (RA-4). */
  readonly audit: Termijn;
  readonly toelichting: Stap[];
}

/** The dates of the meetperiode of twelve months that begins on `van`, by default a calendar year (RA-2 to RA-5). */
export function meetperiode(van: Datum, kalender: Kalender, instellingen?: Partial<Termijninstellingen>): Meetperiode {
  const totEnMet = plusDagen(plusMaanden(van, 12), -1);
  const uitvraagVan = plusDagen(totEnMet, -13);
  const audit = auditUiterlijk({ totEnMet, ...(instellingen === undefined ? {} : { instellingen }) }, kalender);
  return {
    van,
    totEnMet,
    uitvraagVan,
    uitvraagTotEnMet: totEnMet,
    audit,
    toelichting: [
      {
        regel: 'RA-2',
        tekst: `De meetperiode is twaalf maanden: van ${inWoorden(van)} tot en met ${inWoorden(totEnMet)}.`,
        datum: totEnMet,
      },
      {
        regel: 'RA-3',
        tekst: `In de laatste twee weken, vanaf ${inWoorden(uitvraagVan)}, vragen wij de school om haar resultaten.`,
        datum: uitvraagVan,
      },
      ...audit.toelichting,
    ],
  };
}

/** A meetperiode that has to be audited. */
export interface Auditvraag {
  /** The last day of the meetperiode. */
  readonly totEnMet: Datum;
  /** How the meetperiode is called in the explanation; default `de meetperiode`. */
  readonly naam?: string;
  /** Default three months. */
  readonly duur?: Duur;
  readonly instellingen?: Partial<Termijninstellingen>;
}

const DRIE_MAANDEN: Duur = { aantal: 3, eenheid: 'maanden' };

/** The last day on which the resultatenaudit can take place: three months after the end of the meetperiode (RA-4). */
export function auditUiterlijk({ totEnMet, naam, duur, instellingen }: Auditvraag, kalender: Kalender): Termijn {
  return berekenTermijn(
    {
      begindatum: totEnMet,
      duur: duur ?? DRIE_MAANDEN,
      grondslag: 'handleiding',
      gebeurtenis: `het einde van ${naam ?? 'de meetperiode'}`,
      regel: 'RA-4',
      ...(instellingen === undefined ? {} : { instellingen }),
    },
    kalender,
  );
}
