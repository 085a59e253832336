/** Interests that make a certificerende instelling or an inspecteur unfit for this school (LG-12, W10, TK-10). */
import type { Datum } from '../../termijn/index.ts';
import type { TekstRef } from '../procedure.ts';

export const PARTIJEN = ['certificerende instelling', 'inspecteur'] as const;
export type Partij = (typeof PARTIJEN)[number];

export interface BelangVastleggen {
  soort: 'BelangVastleggen';
  partij: Partij;
  /** The name of the certificerende instelling, or the reference of the inspecteur. */
  wie: string;
  van: Datum;
  totEnMet: Datum | null;
  toelichting: TekstRef;
}

export interface BelangBeeindigen {
  soort: 'BelangBeeindigen';
  nummer: number;
  totEnMet: Datum;
}

export type BelangenOpdracht = BelangVastleggen | BelangBeeindigen;

export type BelangenGebeurtenis =
  | {
      soort: 'BelangVastgelegd';
      datum: Datum;
      nummer: number;
      partij: Partij;
      wie: string;
      van: Datum;
      totEnMet: Datum | null;
      toelichting: TekstRef;
    }
  | { soort: 'BelangBeeindigd'; datum: Datum; nummer: number; totEnMet: Datum };

export interface Belang {
  nummer: number;
  partij: Partij;
  wie: string;
  van: Datum;
  totEnMet: Datum | null;
}

export interface BelangenDeel {
  belangen: readonly Belang[];
}
