/**
 * What the servicedesk decides about a message of which it is not known whether it was sent, or that could not be sent.
 * The postkamer never sends such a message again by itself (M2).
 */
import type { Hervatting } from '../../domain/dossier/correspondentie/correspondentie.ts';
import type { PrismaClient } from '../../prisma/client/client.ts';
import { slotnaam } from './luisteraar.ts';

export type Hervattingsuitkomst =
  | { gelukt: true }
  | { gelukt: false; code: 'BERICHT_ONBEKEND' | 'BERICHT_WACHT_NIET' | 'BERICHT_ONDERWEG'; tekst: string };

/**
 * Sends a message again, with the same Message-ID, or takes it for sent: it has arrived, or went another way. A repeat
 * changes nothing and answers `BERICHT_WACHT_NIET`.
 */
export async function hervat(
  prisma: PrismaClient,
  vraag: { schoolId: string; berichtId: string; hervatting: Hervatting },
): Promise<Hervattingsuitkomst> {
  const { schoolId, berichtId: id, hervatting } = vraag;
  return await prisma.$transaction(async (tx): Promise<Hervattingsuitkomst> => {
    const [bericht] = await tx.$queryRaw<{ status: string; vrij: boolean }[]>`
      SELECT status, pg_try_advisory_xact_lock(hashtextextended(${slotnaam(id)}, 0)) AS vrij
        FROM bericht WHERE id = ${id} AND school_id = ${schoolId}::uuid FOR UPDATE`;
    if (!bericht) return weiger('BERICHT_ONBEKEND', 'Dit bericht bestaat niet.');
    if (!['onbekend', 'mislukt'].includes(bericht.status)) {
      return weiger('BERICHT_WACHT_NIET', `Dit bericht wacht niet op een keuze: de stand is "${bericht.status}".`);
    }
    if (!bericht.vrij) {
      return weiger('BERICHT_ONDERWEG', 'Dit bericht wordt nog verstuurd. Wacht een paar minuten en kijk dan opnieuw.');
    }
    await tx.bericht.update({
      where: { id },
      data:
        hervatting === 'opnieuw'
          ? { status: 'te verzenden', fout: null, volgendePogingOp: null }
          : { status: 'verzonden', fout: null },
    });
    return { gelukt: true };
  });
}

function weiger(code: Exclude<Hervattingsuitkomst, { gelukt: true }>['code'], tekst: string): Hervattingsuitkomst {
  return { gelukt: false, code, tekst };
}
