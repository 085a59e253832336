import { type Datum, inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { alinea, type Blok, type Briefvraag } from './brief.ts';

/** The day by which we decide on an application; a day that is over is not promised any more (Awb 4:13). */
export function beslisdag(besluitUiterlijk: Datum, { verzondenOp }: Briefvraag, nu = ''): Blok {
  const dag = inWoordenMetWeekdag(besluitUiterlijk);
  if (verzondenOp && besluitUiterlijk < verzondenOp) {
    return alinea(
      `Wij hadden tot en met ${dag} de tijd om een besluit te nemen. Die dag is voorbij. Wij besluiten zo snel mogelijk.`,
    );
  }
  return alinea(`Wij hebben ${nu}tot en met ${dag} de tijd om een besluit te nemen.`);
}
