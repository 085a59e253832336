/**
 * What the trajecten must know of the sending: a message that failed or perhaps left becomes a task, and what left on a
 * later day than was recorded counts from that day (M2, Awb 2:11, 2:19). Told until it is recorded; the key makes a
 * repeat, of this process or another, harmless.
 */
import type { BezorgingMelden, LatereVerzendingMelden } from '../../domain/dossier/correspondentie/feiten.ts';
import { dagVan, type Datum } from '../../domain/termijn/index.ts';
import type { Bericht as Rij, PrismaClient } from '../../prisma/client/client.ts';

export interface Bezorgmelding {
  schoolId: string;
  sleutel: string;
  opdracht: BezorgingMelden | LatereVerzendingMelden;
}

/** Records it with the traject. False when the traject refuses it for good; throws when it cannot be reached now. */
export type Melder = (melding: Bezorgmelding) => Promise<boolean>;

const HOOGSTENS = 100;

/**
 * Tells what waits to be told.
 *
 * @param nu the product's moment, in epoch ms
 * @returns the messages about which the traject would not hear
 * @throws Error when the database or the traject cannot be reached
 */
export async function meldBezorgingen(prisma: PrismaClient, melder: Melder, nu: number): Promise<string[]> {
  const rijen = await prisma.bericht.findMany({ where: { teMelden: true }, orderBy: { id: 'asc' }, take: HOOGSTENS });
  // In development the product's time is ahead of the clock that stamped the sending.
  const verschil = nu - Date.now();
  const geweigerd: string[] = [];
  const mislukt: unknown[] = [];
  for (const rij of rijen) {
    try {
      if (await meld(rij)) continue;
      geweigerd.push(rij.id);
      const { id, pogingen, status } = rij;
      await prisma.bericht.updateMany({ where: { id, pogingen, status }, data: { teMelden: false } });
    } catch (fout) {
      // One traject that cannot be reached does not keep the others waiting.
      mislukt.push(fout);
    }
  }
  if (mislukt.length > 0) throw new AggregateError(mislukt);
  return geweigerd;

  async function meld(rij: Rij): Promise<boolean> {
    const opdracht = opdrachtUit(rij, dagVan(nu), verschil);
    const sleutel = `bezorging/${rij.id}/${rij.pogingen}/${rij.status}`;
    return opdracht !== null && (await melder({ schoolId: rij.schoolId, sleutel, opdracht }));
  }
}

function opdrachtUit(rij: Rij, vandaag: Datum, verschil: number): Bezorgmelding['opdracht'] | null {
  const berichtId = rij.id.slice(rij.schoolId.length + 1);
  const inhoud = { sjabloon: rij.sjabloon, kanaal: rij.kanaal, gegevens: rij.gegevens };
  const brief = (verzondenOp: Datum) => ({ ...inhoud, verzondenOp }) as LatereVerzendingMelden['brief'];
  if (rij.status === 'verzonden' && rij.verzondenOp) {
    return {
      soort: 'LatereVerzendingMelden',
      briefId: berichtId,
      brief: brief(dagVan(rij.verzondenOp.getTime() + verschil)),
    };
  }
  if (rij.status !== 'mislukt' && rij.status !== 'onbekend') return null;
  const geprobeerdOp = rij.opnieuw ? vandaag : rij.datum.toISOString().slice(0, 10);
  const isBrief = rij.sjabloon !== 'herinnering';
  return {
    soort: 'BezorgingMelden',
    berichtId,
    uitkomst: rij.status,
    brief: isBrief ? brief(geprobeerdOp) : null,
    toelichting: null,
  };
}
