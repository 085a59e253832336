import { z } from 'zod';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { alinea, type Blok, dag, kop } from './brief.ts';

/** How the school was heard; left out in letters from before this was told. */
export const gehoord = {
  voornemenOp: dag.nullable().default(null),
  zienswijzeOp: dag.nullable().default(null),
  gehoordOp: dag.nullable().default(null),
};

type Gehoord = z.infer<ReturnType<typeof z.object<typeof gehoord>>>;

/** That the school could say what it thinks, and when it did (Awb 3:46, 4:7 and 4:8; AP-9, SN-8). */
export function zienswijzealinea({ voornemenOp, zienswijzeOp, gehoordOp }: Gehoord): Blok[] {
  const zinnen = [
    ...(voornemenOp ? [`Op ${inWoordenMetWeekdag(voornemenOp)} stuurden wij u ons voornemen.`] : []),
    ...(zienswijzeOp ? [`Op ${inWoordenMetWeekdag(zienswijzeOp)} kregen wij uw zienswijze.`] : []),
    ...(voornemenOp && !zienswijzeOp ? ['Wij hebben geen zienswijze van u gekregen.'] : []),
    ...(gehoordOp ? [`Op ${inWoordenMetWeekdag(gehoordOp)} hebben wij u gehoord.`] : []),
  ];
  if (zinnen.length === 0) return [];
  const gebruik = zienswijzeOp || gehoordOp ? ['Bij ons besluit hebben wij rekening gehouden met wat u zei.'] : [];
  return [kop('Wat vond u ervan?'), alinea([...zinnen, ...gebruik].join(' '))];
}
