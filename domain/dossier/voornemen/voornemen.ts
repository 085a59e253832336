/**
 * A voornemen and the hearing of the school before a burdening besluit (Awb 4:7 and 4:8; SN-8, N-15, N-17). The besluit
 * itself belongs to the procedure that the measure comes from; it settles the voornemen.
 */
import type { Dossier } from '../dossier.ts';
import { eisVan } from '../eis.ts';
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
      const naam = naamVan(v);
      const eis = {
        ...{ id: `voornemen/${v.nummer}/besluit`, omschrijving: `Besluit over ${naam}` },
        ...{ wie: 'beslisser' as const, doet: `besluit over ${naam}` },
      };
      return [...zienswijze(dossier, v, context), ...(besluit ? [eisVan(eis, besluit)] : [])];
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
  const naam = naamVan(v);
  return [
    eisVan(
      {
        id,
        omschrijving: `Zienswijze over ${naam}`,
        wie: 'school',
        doet: `geeft haar zienswijze over ${naam}`,
        recht: true,
      },
      termijn,
    ),
  ];
}
