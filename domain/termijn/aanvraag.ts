import type { Datum } from './datum.ts';
import { plusDagen } from './datum.ts';
import type { Termijninstellingen } from './instellingen.ts';
import type { Kalender } from './kalender.ts';
import { binnenDeTermijn } from './opschorting.ts';
import { berekenTermijn } from './geheugen.ts';
import type { Duur, Opschorting, Termijn, Verdaging } from './vraag.ts';

/** A decision on an application. */
export interface Aanvraagvraag {
  readonly ontvangstDatum: Datum;
  /** Completion (see `opschortingVoorHerstel`), consent, delay by the applicant, force majeure (Awb 4:15, AP-8). */
  readonly opschortingen?: readonly Opschorting[];
  /** The announced longer term (Awb 4:14 lid 3). Refused when announced after the end. */
  readonly verlenging?: Verdaging;
  /** Default eight weeks (AP-6, N-2). */
  readonly duur?: Duur;
  readonly instellingen?: Partial<Termijninstellingen>;
}

const ACHT_WEKEN: Duur = { aantal: 8, eenheid: 'weken' };

/** The last day to decide on an application: the reasonable term that has passed in any case after eight weeks (AP-6). */
export function beslistermijnAanvraag(vraag: Aanvraagvraag, kalender: Kalender): Termijn {
  const { opschortingen, stappen } = binnenDeTermijn(vraag.opschortingen ?? [], plusDagen(vraag.ontvangstDatum, 1));
  const termijn = berekenTermijn(
    {
      begindatum: vraag.ontvangstDatum,
      gebeurtenis: 'de ontvangst van de aanvraag',
      duur: vraag.duur ?? ACHT_WEKEN,
      regel: 'AP-6',
      opschortingen,
      verdagingen: vraag.verlenging === undefined ? [] : [{ regel: 'AP-6', ...vraag.verlenging }],
      ...(vraag.instellingen === undefined ? {} : { instellingen: vraag.instellingen }),
    },
    kalender,
  );
  return { ...termijn, toelichting: [...stappen, ...termijn.toelichting] };
}

/** The end of the chance to complete an application, after which it may be left out of processing. */
export interface Aanvulkans {
  /** The last day of the term to complete. */
  readonly voorbijOp: Datum;
  /** Whether nothing came in it, or not all. */
  readonly door: 'onvolledig' | 'ongebruikt';
  /** Default four weeks. */
  readonly duur?: Duur;
}

const VIER_WEKEN: Duur = { aantal: 4, eenheid: 'weken' };

/** The last day to announce that an incomplete application is not processed: four weeks (Awb 4:5 lid 4, AP-7). */
export function buitenBehandelingUiterlijk({ voorbijOp, door, duur }: Aanvulkans, kalender: Kalender): Termijn {
  return berekenTermijn(
    {
      begindatum: voorbijOp,
      gebeurtenis:
        door === 'onvolledig'
          ? 'het einde van de aanvultermijn, waarin de aanvraag niet volledig werd'
          : 'het ongebruikte einde van de aanvultermijn',
      duur: duur ?? VIER_WEKEN,
      regel: 'AP-7',
    },
    kalender,
  );
}
