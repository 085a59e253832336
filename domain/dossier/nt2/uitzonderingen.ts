/** The exceptions of the addendum that a school notified: in which meetperiode they count, and when they end (NT-3 to NT-6). */
import { handleidingOp, type Uitzondering, type Uitzonderingsregel } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import { herinneringsdagen } from '../herinneringen/herinneringsdagen.ts';
import type { Meetjaar } from '../meetjaar/meetjaar.ts';
import type { Context, Herinneringsreeks } from '../procedure.ts';
import type { Geldendeuitzondering } from './feiten.ts';

/**
 * Those that held on at least one day of the meetperiode; several may run together (NT-6). For which days they count is
 * in the hours: the school gives those of the days on which the exception held.
 */
export const uitzonderingenIn = ({ nt2 }: Dossier, { van, totEnMet }: Meetjaar): Uitzondering[] =>
  nt2.uitzonderingen.filter((u) => u.vanaf <= totEnMet && van <= u.totEnMet).map((u) => u.uitzondering);

export const isUitgesteld = (regels: readonly Uitzonderingsregel[], geldig: readonly Uitzondering[]): boolean =>
  regels.some((r) => r.werking === 'handhaving uitgesteld' && geldig.includes(r.uitzondering));

export const urenTellenMee = (
  regels: readonly Uitzonderingsregel[],
  geldig: readonly Uitzondering[],
  uitzondering: Uitzondering,
): boolean =>
  geldig.includes(uitzondering) &&
  regels.some((r) => r.werking === 'uren tellen mee' && r.uitzondering === uitzondering);

/** What an exception is, in the words of the Handleiding of its first day. */
export const uitzonderingInWoorden = ({ uitzondering, vanaf }: Geldendeuitzondering): string =>
  handleidingOp(vanaf).nt2.uitzonderingen.find((r) => r.uitzondering === uitzondering)?.omschrijving ?? uitzondering;

/** N-34: the school hears in time that an exception ends: from then on only the norm itself counts. */
export const eindherinneringen = ({ nt2 }: Dossier, { kalender }: Context): Herinneringsreeks[] =>
  nt2.uitzonderingen.map((u): Herinneringsreeks => {
    const { uitzondering, vanaf, totEnMet: laatsteDag } = u;
    const stappen = handleidingOp(vanaf).nt2.uitzonderingsherinneringen;
    return {
      id: `nt2/${laatsteDag}/${uitzondering}/einde`,
      onderwerp: `Einde van de uitzondering voor docenten: ${uitzonderingInWoorden(u)}`,
      laatsteDag,
      stappen: herinneringsdagen(laatsteDag, stappen, kalender).filter((stap) => stap.vanaf > vanaf),
    };
  });
