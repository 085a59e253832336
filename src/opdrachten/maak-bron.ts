import type { Type } from '@nestjs/common';
import type { Bron } from './bron.ts';
import { maakFeitenroutes } from './feitenroutes.ts';
import { maakOpdrachtroute } from './opdrachtroute.ts';

/**
 * The controllers of these resources. Each path can be read once: an action has no facts of its own, unless it is all
 * that its path has.
 */
export function maakBronnen(bronnen: readonly Bron<unknown>[]): Type[] {
  const leesbaar = new Map<string, Bron<unknown>>();
  for (const bron of bronnen) {
    const eerder = leesbaar.get(bron.pad);
    if (!eerder || (eerder.actie && !bron.actie)) leesbaar.set(bron.pad, bron);
  }
  return [
    ...bronnen.map((bron) => maakOpdrachtroute(bron)),
    ...[...leesbaar.values()].map((bron) => maakFeitenroutes(bron)),
  ];
}
