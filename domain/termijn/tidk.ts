import type { Datum } from './datum.ts';
import { inWoorden, plusJaren, plusMaanden, plusWeken } from './datum.ts';
import type { Stap } from './vraag.ts';

/** The period in which a Toezicht in de Klas has to take place. */
export interface Tidkvenster {
  /** The day aimed at. */
  readonly richtdag: Datum;
  readonly van: Datum;
  readonly totEnMet: Datum;
  readonly toelichting: Stap[];
}

/** The day by which the next TidK is due: four years after the last one, clamped (TK-1, T7). Years do not roll (T3). */
export function volgendeTidk(laatsteTidk: Datum, jaren = 4): Datum {
  return plusJaren(laatsteTidk, jaren);
}

/** The reasons of `volgendeTidk`. */
export function toelichtingVolgendeTidk(laatsteTidk: Datum, jaren = 4): Stap[] {
  const dag = volgendeTidk(laatsteTidk, jaren);
  return [
    {
      regel: 'TK-1',
      tekst: `Toezicht in de Klas is eens in de ${jaren} jaar. Het laatste bezoek was op ${inWoorden(laatsteTidk)}.`,
      datum: laatsteTidk,
    },
    {
      regel: 'T7',
      tekst: `Het volgende bezoek is uiterlijk op ${inWoorden(dag)}. Een termijn in jaren schuift niet op.`,
      datum: dag,
    },
  ];
}

/** The first TidK of a school with a temporary keurmerk: six months after the grant, four weeks either way (AP-3, N-5). */
export function eersteTidk(verleendOp: Datum, maanden = 6, weken = 4): Tidkvenster {
  const richtdag = plusMaanden(verleendOp, maanden);
  const van = plusWeken(richtdag, -weken);
  const totEnMet = plusWeken(richtdag, weken);
  return {
    richtdag,
    van,
    totEnMet,
    toelichting: [
      {
        regel: 'AP-3',
        tekst: `Het eerste Toezicht in de Klas is ${maanden} maanden na de start op ${inWoorden(verleendOp)}: rond ${inWoorden(richtdag)}.`,
        datum: richtdag,
      },
      {
        regel: 'N-5',
        tekst: `Het bezoek mag ${weken} weken eerder of later: van ${inWoorden(van)} tot en met ${inWoorden(totEnMet)}.`,
        datum: totEnMet,
      },
    ],
  };
}
