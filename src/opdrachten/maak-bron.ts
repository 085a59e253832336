import type { Type } from '@nestjs/common';
import type { Bron } from './bron.ts';
import { maakFeitenroutes } from './feitenroutes.ts';
import { maakOpdrachtroute } from './opdrachtroute.ts';

/** The controllers of a resource. An action has no facts of its own: they stand with the resource it belongs to. */
export function maakBron<I>(bron: Bron<I>): Type[] {
  const opdrachtroute = maakOpdrachtroute(bron);
  return bron.actie ? [opdrachtroute] : [opdrachtroute, maakFeitenroutes(bron)];
}
