/**
 * The keurmerk itself: its kind and its status. Other procedures grant and change it; this part keeps the state and
 * guards the days on which the present state ends.
 */
import { berekenTermijn, type Datum, eindeVan } from '../../termijn/index.ts';
import { handleiding } from '../../regels/handleiding.ts';
import type { SoortKeurmerk, StatusBijImport } from '../inschrijving/inschrijving.ts';
import type { Deadline, Procedure } from '../procedure.ts';

export const KEURMERKSTATUSSEN = [
  'geen',
  'in aanvraag',
  'actief',
  'waarschuwing',
  'herstelperiode',
  'geschorst',
] as const;
/** `in aanvraag` is derived from a running application; the part itself holds the others. */
export type Keurmerkstatus = (typeof KEURMERKSTATUSSEN)[number];

export type KeurmerkGebeurtenis = {
  soort: 'KeurmerkVerleend';
  datum: Datum;
  soortKeurmerk: SoortKeurmerk;
  /** AP-2: given together with the temporary keurmerk. */
  duoNummer: string;
  handleiding: string;
};

export interface KeurmerkDeel {
  soort: SoortKeurmerk | null;
  status: 'geen' | StatusBijImport;
  verleendOp: Datum | null;
  statusSinds: Datum | null;
  statusTotEnMet: Datum | null;
  duoNummer: string | null;
  /** The Handleiding version under which the keurmerk was granted or imported. */
  handleiding: string | null;
}

export const keurmerk: Procedure<KeurmerkDeel, never, KeurmerkGebeurtenis> = {
  begin: {
    soort: null,
    status: 'geen',
    verleendOp: null,
    statusSinds: null,
    statusTotEnMet: null,
    duoNummer: null,
    handleiding: null,
  },

  opdrachten: {},

  evolve(deel, g) {
    switch (g.soort) {
      case 'SchoolGeimporteerd':
        return {
          soort: g.stand.soortKeurmerk,
          status: g.stand.status,
          verleendOp: g.stand.verleendOp,
          statusSinds: g.stand.statusSinds,
          statusTotEnMet: g.stand.statusTotEnMet,
          duoNummer: g.stand.duoNummer,
          handleiding: g.stand.handleiding,
        };
      case 'KeurmerkVerleend':
        return {
          soort: g.soortKeurmerk,
          status: 'actief',
          verleendOp: g.datum,
          statusSinds: g.datum,
          statusTotEnMet: null,
          duoNummer: g.duoNummer,
          handleiding: g.handleiding,
        };
      default:
        return deel;
    }
  },

  deadlines({ keurmerk: deel }, { kalender }) {
    const gevonden: Deadline[] = [];
    if (deel.soort === 'bepaalde tijd' && deel.verleendOp && deel.handleiding) {
      const termijn = berekenTermijn(
        {
          begindatum: deel.verleendOp,
          duur: handleiding(deel.handleiding).keurmerkVoorBepaaldeTijd.duur,
          grondslag: 'handleiding',
          gebeurtenis: 'de verlening van het keurmerk voor bepaalde tijd',
          regel: 'AP-12',
        },
        kalender,
      );
      gevonden.push({
        id: 'keurmerk/einde-bepaalde-tijd',
        soort: 'termijn',
        omschrijving: 'Besluit over het keurmerk voor onbepaalde tijd',
        wie: 'beslisser',
        laatsteDag: termijn.laatsteDag,
        vervaltOp: eindeVan(termijn.laatsteDag),
        toelichting: termijn.toelichting,
      });
    }
    if (deel.statusTotEnMet) {
      gevonden.push({
        id: `keurmerk/einde-${deel.status}/${deel.statusTotEnMet}`,
        soort: 'termijn',
        omschrijving: deel.status === 'geschorst' ? 'Besluit over de schorsing' : 'Besluit over de herstelperiode',
        wie: 'beslisser',
        laatsteDag: deel.statusTotEnMet,
        vervaltOp: eindeVan(deel.statusTotEnMet),
        toelichting: [
          {
            regel: deel.status === 'geschorst' ? 'SN-13' : 'N-14',
            tekst: 'Deze laatste dag staat in het besluit zelf.',
            datum: deel.statusTotEnMet,
          },
        ],
      });
    }
    return gevonden;
  },
};
