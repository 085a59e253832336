/** What others tell about a school, and what it leads to (SG-4 to SG-7, N-25). The school does not see it. */
import type { Datum } from '../../termijn/index.ts';
import type { TekstRef } from '../procedure.ts';

export const SIGNAALBRONNEN = ['Meldpunt misstanden', 'gemeente', 'bezoek', 'Arbeidsinspectie', 'overig'] as const;
export type Signaalbron = (typeof SIGNAALBRONNEN)[number];

export const ERNST = ['licht', 'ernstig', 'ongegrond'] as const;
export type Ernst = (typeof ERNST)[number];

export const SIGNAALBESLUITEN = [
  'geen actie',
  'gesprek met de school',
  'onaangekondigd bezoek',
  'Toezicht in de Klas vervroegen',
  'voornemen',
] as const;
export type Signaalbesluit = (typeof SIGNAALBESLUITEN)[number];

export interface SignaalVastleggen {
  soort: 'SignaalVastleggen';
  bron: Signaalbron;
  /** Which gemeente, when that is the source; else null. */
  gemeente: string | null;
  ontvangenOp: Datum;
  /** What is reported. Who reports it is not kept (P1). */
  inhoud: TekstRef;
}

export interface SignaalBevestigen {
  soort: 'SignaalBevestigen';
  nummer: number;
  bevestigdOp: Datum;
}

export interface SignaalBeoordelen {
  soort: 'SignaalBeoordelen';
  nummer: number;
  ernst: Ernst;
  /** SG-5: it may be fraud, so the Arbeidsinspectie is told. */
  fraudeAanwijzing: boolean;
  toelichting: TekstRef;
}

export interface SignaalAfhandelen {
  soort: 'SignaalAfhandelen';
  nummer: number;
  besluit: Signaalbesluit;
  motivering: TekstRef;
}

export interface SignaalDoorgeven {
  soort: 'SignaalDoorgeven';
  nummer: number;
  /** The day on which the Arbeidsinspectie was told. */
  doorgegevenOp: Datum;
}

export interface InformatieDelen {
  soort: 'InformatieDelen';
  gemeente: string;
  gedeeldOp: Datum;
  signaal: number | null;
  inhoud: TekstRef;
}

export type SignalenOpdracht =
  SignaalVastleggen | SignaalBevestigen | SignaalBeoordelen | SignaalAfhandelen | SignaalDoorgeven | InformatieDelen;

export type SignalenGebeurtenis =
  | {
      soort: 'SignaalVastgelegd';
      datum: Datum;
      nummer: number;
      bron: Signaalbron;
      gemeente: string | null;
      ontvangenOp: Datum;
      inhoud: TekstRef;
    }
  | { soort: 'SignaalBevestigd'; datum: Datum; nummer: number; bevestigdOp: Datum }
  | {
      soort: 'SignaalBeoordeeld';
      datum: Datum;
      nummer: number;
      ernst: Ernst;
      fraudeAanwijzing: boolean;
      toelichting: TekstRef;
    }
  | { soort: 'SignaalAfgehandeld'; datum: Datum; nummer: number; besluit: Signaalbesluit; motivering: TekstRef }
  | { soort: 'SignaalDoorgegeven'; datum: Datum; nummer: number; doorgegevenOp: Datum }
  | {
      soort: 'InformatieGedeeld';
      datum: Datum;
      gemeente: string;
      gedeeldOp: Datum;
      signaal: number | null;
      inhoud: TekstRef;
    };

export interface Signaal {
  nummer: number;
  bron: Signaalbron;
  gemeente: string | null;
  ontvangenOp: Datum;
  bevestigdOp: Datum | null;
  ernst: Ernst | null;
  fraudeAanwijzing: boolean;
  besluit: Signaalbesluit | null;
  besluitOp: Datum | null;
  doorgegevenOp: Datum | null;
  /** What it led to: the kind of fact, and the day. */
  gevolgen: readonly { soort: string; op: Datum }[];
}

export interface SignalenDeel {
  laatste: number;
  /** Every open one, and the last few that are done; oldest first. */
  signalen: readonly Signaal[];
}
