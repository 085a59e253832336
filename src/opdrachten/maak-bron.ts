import type { Type } from '@nestjs/common';
import type { Bron } from './bron.ts';
import { maakFeitenroutes } from './feitenroutes.ts';
import { maakOpdrachtroute } from './opdrachtroute.ts';

/**
 * The controllers of these resources. Each path can be read once, with the facts of everything that can be done there:
 * an action has no address of its own to read back from.
 */
export function maakBronnen(bronnen: readonly Bron<unknown>[]): Type[] {
  return [
    ...bronnen.map((bron) => maakOpdrachtroute(bron)),
    ...leesbareBronnen(bronnen).map((bron) => maakFeitenroutes(bron)),
  ];
}

/** One per path: it is called after the resource itself, or after its first action when it has nothing else. */
export function leesbareBronnen(bronnen: readonly Bron<unknown>[]): Bron<unknown>[] {
  const paden = new Set(bronnen.map(({ pad }) => pad));
  return [...paden].flatMap((pad) => {
    const opPad = bronnen.filter((bron) => bron.pad === pad);
    const hoofd = opPad.find((bron) => !bron.actie) ?? opPad[0];
    return hoofd ? [{ ...hoofd, feiten: [...new Set(opPad.flatMap(({ feiten }) => feiten))] }] : [];
  });
}
