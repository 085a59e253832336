/**
 * A voornemen and the hearing of the school before a burdening besluit (Awb 4:7 and 4:8; SN-8, N-15, N-17). The besluit
 * itself belongs to the procedure that the measure comes from; it settles the voornemen.
 */
import { eindeVan, type Termijn } from '../../termijn/index.ts';
import type { Dossier } from '../dossier.ts';
import type { Context, Deadline, Procedure } from '../procedure.ts';
import { MAATREGEL_IN_WOORDEN, openVoornemens } from './aanleiding.ts';
import { evolve } from './evolve.ts';
import type { Voornemen, VoornemenDeel, VoornemenGebeurtenis, VoornemenOpdracht } from './feiten.ts';
import { besluittermijn, isGehoord, zienswijzetermijn } from './horen.ts';
import { opdrachten } from './opdrachten.ts';

const naamVan = ({ maatregel }: Voornemen) => `het voornemen tot ${MAATREGEL_IN_WOORDEN[maatregel]}`;

export const voornemen: Procedure<VoornemenDeel, VoornemenOpdracht, VoornemenGebeurtenis> = {
  begin: { voornemens: [], laatste: 0 },

  opdrachten,

  evolve,

  deadlines(dossier, context) {
    return openVoornemens(dossier).flatMap((v) => {
      const besluit = besluittermijn(v, context);
      const id = `voornemen/${v.nummer}/besluit`;
      return [
        ...zienswijze(dossier, v, context),
        ...(besluit
          ? [termijnVan(id, `Besluit over ${naamVan(v)}`, 'beslisser', `besluit over ${naamVan(v)}`, besluit)]
          : []),
      ];
    });
  },

  taken(dossier, context) {
    return openVoornemens(dossier)
      .filter((v) => isGehoord(v, context))
      .map((v) => ({
        id: `voornemen/${v.nummer}/besluiten`,
        rol: 'beslisser',
        omschrijving: v.zienswijzeOp
          ? `De zienswijze is er: besluit over ${naamVan(v)}`
          : `De school gaf geen zienswijze: besluit over ${naamVan(v)}`,
        uiterlijk: besluittermijn(v, context)?.laatsteDag ?? null,
      }));
  },
};

/** The term that the school has. Once it has been recorded as over it is gone: a zienswijze is a right, not a duty. */
function zienswijze({ termijnbewaking }: Dossier, v: Voornemen, context: Context): Deadline[] {
  const termijn = v.zienswijzeOp ? null : zienswijzetermijn(v, context);
  const id = `voornemen/${v.nummer}/zienswijze`;
  if (!termijn || termijnbewaking.verstreken[id] === termijn.laatsteDag) return [];
  return [
    termijnVan(id, `Zienswijze over ${naamVan(v)}`, 'school', `geeft haar zienswijze over ${naamVan(v)}`, termijn),
  ];
}

function termijnVan(
  id: string,
  omschrijving: string,
  wie: 'school' | 'beslisser',
  doet: string,
  { laatsteDag, toelichting }: Termijn,
): Deadline {
  return { id, soort: 'termijn', omschrijving, wie, doet, laatsteDag, vervaltOp: eindeVan(laatsteDag), toelichting };
}
