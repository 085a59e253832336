/**
 * Watches every term: when its last day is over and nobody acted, that is recorded once and becomes a task for the
 * servicedesk. Lateness never decides anything by itself (BZ-26, AP-11).
 */
import type { Datum } from '../../termijn/index.ts';
import { type Deadline, type Procedure, type Taak, type TekstRef, weiger } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';
import { BERICHT_ID, vertel, vertelde } from './bericht.ts';

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
  /** Last day per term of the school of which it was told that it is over. */
  verteld: Readonly<Record<string, Datum>>;
  /** The day of the last letter about terms that are over. */
  laatsteBerichtOp: Datum | null;
}

export const termijnbewaking: Procedure<TermijnbewakingDeel, TermijnAfhandelen, TermijnbewakingGebeurtenis> = {
  begin: { verstreken: {}, afgehandeld: {}, verteld: {}, laatsteBerichtOp: null },

  opdrachten: {
    TermijnAfhandelen: {
      omschrijving: 'Verstreken termijn afhandelen',
      rollen: ['servicedesk', 'beslisser'],
      // A term that is over but of which the cause is gone, because somebody acted late, needs nothing any more.
      mag: ({ termijnbewaking: deel }, _context, inzicht) =>
        verstreken(deel, inzicht.termijnen()).length > 0
          ? null
          : { code: 'NIETS_VERSTREKEN', tekst: 'Er is geen verstreken termijn om af te handelen.', regel: 'BZ-26' },
      besluit({ termijnbewaking: deel }, { termijnId, toelichting }, { vandaag }, inzicht) {
        const { fouten, fout, tekst } = veldcontrole();
        tekst('toelichting', toelichting);
        const termijn = verstreken(deel, inzicht.termijnen()).find((d) => d.id === termijnId);
        if (!termijn) {
          const reden = 'Deze termijn is niet verstreken, of is al afgehandeld.';
          fout('TERMIJN_NIET_VERSTREKEN', 'BZ-26', 'termijnId', reden);
        }
        if (!termijn || fouten.length > 0) return weiger(...fouten);
        const { laatsteDag } = termijn;
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
      case 'BriefKlaargezet':
        if (g.sjabloon !== 'termijn-verstreken') return deel;
        return { ...deel, verteld: { ...deel.verteld, ...vertelde(g.gegevens) }, laatsteBerichtOp: g.datum };
      default:
        return deel;
    }
  },

  expire: (dossier, deadline, context, inzicht) =>
    deadline.id === BERICHT_ID ? vertel(dossier, inzicht.termijnen(), context) : { gebeurtenissen: [] },
};

export type Termijnstand = 'loopt' | 'verstreken' | 'afgehandeld';

/** Where a deadline stands. Only a `termijn` can be over; a `moment` happens. */
export function stand(deel: TermijnbewakingDeel, { id, laatsteDag }: Deadline): Termijnstand {
  if (deel.afgehandeld[id] === laatsteDag) return 'afgehandeld';
  return deel.verstreken[id] === laatsteDag ? 'verstreken' : 'loopt';
}

/** The terms that are over and were not handled. */
function verstreken(deel: TermijnbewakingDeel, deadlines: readonly Deadline[]): Deadline[] {
  return deadlines.filter((d) => d.soort === 'termijn' && stand(deel, d) === 'verstreken');
}

/** One task per term that is over and was not handled. */
export function verstrekenTaken(deel: TermijnbewakingDeel, deadlines: readonly Deadline[]): Taak[] {
  return verstreken(deel, deadlines).map((d) => ({
    id: `verstreken/${d.id}`,
    rol: 'servicedesk',
    omschrijving: `Termijn verstreken: ${d.omschrijving}`,
    uiterlijk: d.laatsteDag,
  }));
}
