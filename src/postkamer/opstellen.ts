import type { Datum, Kalender } from '../../domain/termijn/index.ts';
import type { PrismaClient } from '../../prisma/client/client.ts';
import { type Bericht, BerichtOnmogelijk, maakBericht } from './bericht.ts';
import { kenmerkVan } from './kenmerk.ts';

export interface Opstelvraag {
  id: string;
  schoolId: string;
  sjabloon: string;
  kanaal: string;
  gegevens: unknown;
  datum: Datum;
  voorbeeld: boolean;
  verzondenOp?: Datum | null;
  kalender?: Kalender;
}

export interface Opgesteld extends Bericht {
  aan: { naam: string; email: string };
}

/**
 * Writes a recorded message with the name and address that the register has now, and with the texts it refers to. For
 * the postkamer, and for showing or printing a letter.
 *
 * @throws BerichtOnmogelijk when it cannot be made from what is recorded; any other error comes from the database
 */
export async function stelOp(prisma: PrismaClient, vraag: Opstelvraag): Promise<Opgesteld> {
  const { id, schoolId, gegevens } = vraag;
  const school = await prisma.school.findUnique({ where: { id: schoolId } });
  if (!school) throw new BerichtOnmogelijk('De school staat niet in het register');
  const teksten = await prisma.tekst.findMany({ where: { schoolId, id: { in: waardenVan(gegevens) } } });
  const bericht = maakBericht({
    ...vraag,
    kenmerk: kenmerkVan(schoolId, id),
    school,
    teksten: Object.fromEntries(teksten.map((tekst) => [tekst.id, tekst.inhoud])),
  });
  return { ...bericht, aan: { naam: school.naam, email: school.contactEmail } };
}

/** The values among the facts that can be a reference to a text. */
function waardenVan(gegevens: unknown): string[] {
  return Object.values(gegevens ?? {}).filter((waarde) => typeof waarde === 'string');
}
