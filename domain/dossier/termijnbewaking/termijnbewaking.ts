/**
 * Watches every term: when its last day is over and nobody acted, that is recorded once and becomes a task for the
 * servicedesk. Lateness never decides anything by itself (BZ-26, AP-11).
 */
import type { Datum } from '../../termijn/index.ts';
import { type Deadline, type Procedure, type Taak, type TekstRef, weiger } from '../procedure.ts';

export interface TermijnAfhandelen {
  soort: 'TermijnAfhandelen';
  termijnId: string;
  /** What was done about it. */
  toelichting: TekstRef;
}

export type TermijnbewakingGebeurtenis =
  | { soort: 'TermijnVerstreken'; datum: Datum; termijnId: string; omschrijving: string; laatsteDag: Datum }
  | { soort: 'TermijnAfgehandeld'; datum: Datum; termijnId: string; laatsteDag: Datum; toelichting: TekstRef };

export interface TermijnbewakingDeel {
  /** Last day per term that was recorded as over. A term that gets a new last day can pass again. */
  verstreken: Readonly<Record<string, Datum>>;
  afgehandeld: Readonly<Record<string, Datum>>;
}

export const termijnbewaking: Procedure<TermijnbewakingDeel, TermijnAfhandelen, TermijnbewakingGebeurtenis> = {
  begin: { verstreken: {}, afgehandeld: {} },

  opdrachten: {
    TermijnAfhandelen: {
      omschrijving: 'Verstreken termijn afhandelen',
      rollen: ['servicedesk', 'beslisser'],
      mag: ({ termijnbewaking: deel }) =>
        Object.keys(deel.verstreken).some((id) => isOpen(deel, id))
          ? null
          : { code: 'NIETS_VERSTREKEN', tekst: 'Er is geen verstreken termijn om af te handelen.', regel: 'BZ-26' },
      besluit({ termijnbewaking: deel }, { termijnId, toelichting }, { vandaag }) {
        const laatsteDag = deel.verstreken[termijnId];
        if (laatsteDag === undefined || !isOpen(deel, termijnId)) {
          const tekst = 'Deze termijn is niet verstreken, of is al afgehandeld.';
          return weiger({ code: 'TERMIJN_NIET_VERSTREKEN', tekst, regel: 'BZ-26', veld: 'termijnId' });
        }
        return {
          gebeurtenissen: [{ soort: 'TermijnAfgehandeld', datum: vandaag, termijnId, laatsteDag, toelichting }],
        };
      },
    },
  },

  evolve(deel, g) {
    switch (g.soort) {
      case 'TermijnVerstreken':
        return { ...deel, verstreken: { ...deel.verstreken, [g.termijnId]: g.laatsteDag } };
      case 'TermijnAfgehandeld':
        return { ...deel, afgehandeld: { ...deel.afgehandeld, [g.termijnId]: g.laatsteDag } };
      default:
        return deel;
    }
  },
};

const isOpen = (deel: TermijnbewakingDeel, id: string) => deel.verstreken[id] !== deel.afgehandeld[id];

export type Termijnstand = 'loopt' | 'verstreken' | 'afgehandeld';

/** Where a deadline stands. Only a `termijn` can be over; a `moment` happens. */
export function stand(deel: TermijnbewakingDeel, { id, laatsteDag }: Deadline): Termijnstand {
  if (deel.afgehandeld[id] === laatsteDag) return 'afgehandeld';
  return deel.verstreken[id] === laatsteDag ? 'verstreken' : 'loopt';
}

/** One task per term that is over and was not handled. */
export function verstrekenTaken(deel: TermijnbewakingDeel, deadlines: readonly Deadline[]): Taak[] {
  return deadlines
    .filter((d) => d.soort === 'termijn' && stand(deel, d) === 'verstreken')
    .map((d) => ({
      id: `verstreken/${d.id}`,
      rol: 'servicedesk',
      omschrijving: `Termijn verstreken: ${d.omschrijving}`,
      uiterlijk: d.laatsteDag,
    }));
}
