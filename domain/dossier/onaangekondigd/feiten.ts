/** Visits outside the rhythm that the school does not know of beforehand (SG-1, LG-4). */
import type { Datum } from '../../termijn/index.ts';
import type { TekstRef } from '../procedure.ts';

export const BEZOEKUITKOMSTEN = ['in orde', 'bevindingen'] as const;
export type Bezoekuitkomst = (typeof BEZOEKUITKOMSTEN)[number];

export interface OnaangekondigdBezoekPlannen {
  soort: 'OnaangekondigdBezoekPlannen';
  dag: Datum;
  inspecteur: string;
  /** Number of the signal that asks for it, when there is one. */
  signaal: number | null;
  reden: TekstRef;
}

export interface OnaangekondigdBezoekVastleggen {
  soort: 'OnaangekondigdBezoekVastleggen';
  /** Number of the planned visit. */
  nummer: number;
  gehoudenOp: Datum;
  uitkomst: Bezoekuitkomst;
  /** Required when there are findings. */
  bevindingen: TekstRef | null;
}

export interface OnaangekondigdBezoekSchrappen {
  soort: 'OnaangekondigdBezoekSchrappen';
  nummer: number;
  reden: TekstRef;
}

export type OnaangekondigdOpdracht =
  OnaangekondigdBezoekPlannen | OnaangekondigdBezoekVastleggen | OnaangekondigdBezoekSchrappen;

export type OnaangekondigdGebeurtenis =
  | {
      soort: 'OnaangekondigdBezoekGepland';
      datum: Datum;
      nummer: number;
      dag: Datum;
      inspecteur: string;
      signaal: number | null;
      reden: TekstRef;
    }
  | {
      soort: 'OnaangekondigdBezoekVastgelegd';
      datum: Datum;
      nummer: number;
      gehoudenOp: Datum;
      uitkomst: Bezoekuitkomst;
      bevindingen: TekstRef | null;
    }
  | { soort: 'OnaangekondigdBezoekGeschrapt'; datum: Datum; nummer: number; reden: TekstRef };

export interface Onaangekondigdbezoek {
  nummer: number;
  dag: Datum;
  inspecteur: string;
  signaal: number | null;
}

export interface OnaangekondigdDeel {
  /** Number of the last one that was planned. */
  laatste: number;
  gepland: readonly Onaangekondigdbezoek[];
  /** The last visits that were held or refused at the door, oldest first. */
  gehouden: readonly { op: Datum; uitkomst: Bezoekuitkomst | 'geweigerd' }[];
}
