import type { Datum } from './datum.ts';
import { inWoorden, plusMaanden } from './datum.ts';
import type { Stap } from './vraag.ts';

export interface VogOverhandiging {
  readonly afgegevenOp: Datum;
  readonly overhandigdOp: Datum;
  /** 6 by statute (VO-4), 3 under the Handleiding 2022 (VO-5). */
  readonly maxMaanden: number;
}

/**
 * The last day on which a VOG may be handed over: the issue date plus calendar months, clamped (T7). An age is no term
 * that ends, so it never rolls: issued on 15 September 2025, handed over on Monday 16 March 2026 is too old.
 */
export function laatsteOverhandigdag(afgegevenOp: Datum, maxMaanden: number): Datum {
  return plusMaanden(afgegevenOp, maxMaanden);
}

/** Whether the VOG was young enough when it was handed over (LG-5, VO-4). One handed over before its issue is not. */
export function isVogJongGenoeg({ afgegevenOp, overhandigdOp, maxMaanden }: VogOverhandiging): boolean {
  return afgegevenOp <= overhandigdOp && overhandigdOp <= laatsteOverhandigdag(afgegevenOp, maxMaanden);
}

/** Whether the VOG is not too old on another day that matters, such as the first day of the work (VO-3). */
export function isVogJongGenoegOp(dag: Datum, afgegevenOp: Datum, maxMaanden: number): boolean {
  return dag <= laatsteOverhandigdag(afgegevenOp, maxMaanden);
}

/** The reasons of `isVogJongGenoeg`. */
export function toelichtingVog(vog: VogOverhandiging): Stap[] {
  const { afgegevenOp, overhandigdOp, maxMaanden } = vog;
  const laatste = laatsteOverhandigdag(afgegevenOp, maxMaanden);
  return [
    {
      regel: 'VO-4',
      tekst: `De VOG is afgegeven op ${inWoorden(afgegevenOp)} en mag bij het overhandigen niet ouder zijn dan ${maxMaanden} maanden.`,
      datum: afgegevenOp,
    },
    {
      regel: 'T7',
      tekst: `De laatste dag om de VOG te overhandigen is ${inWoorden(laatste)}. Die dag schuift niet op door een weekend of feestdag.`,
      datum: laatste,
    },
    {
      regel: 'VO-4',
      tekst: `De VOG is overhandigd op ${inWoorden(overhandigdOp)}. ${oordeel(vog)}`,
      datum: overhandigdOp,
    },
  ];
}

function oordeel(vog: VogOverhandiging): string {
  if (isVogJongGenoeg(vog)) return 'Dat is op tijd.';
  return vog.overhandigdOp < vog.afgegevenOp
    ? 'Dat is voor de datum van afgifte: controleer de datums.'
    : 'De VOG is dan te oud: vraag een nieuwe aan.';
}
