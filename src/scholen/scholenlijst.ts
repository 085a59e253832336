import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type Prisma, PrismaClient } from '../../prisma/client/client.ts';
import { DagSchema, MomentSchema, pagina, RolSchema } from '../openapi/schemas.ts';
import { alsPagina, maakCursor } from './cursor.ts';
import { dagVanRij } from './dag.ts';
import type { Scholenvraag } from './scholenvraag.ts';
import { KeurmerkstatusSchema, SoortKeurmerkSchema } from './school-schema.ts';

const SchoolrijSchema = z
  .object({
    id: z.uuid(),
    naam: z.string(),
    plaats: z.string(),
    kvkNummer: z.string(),
    soortKeurmerk: SoortKeurmerkSchema.nullable(),
    status: KeurmerkstatusSchema,
    volgendeTermijn: z
      .object({ laatsteDag: DagSchema, omschrijving: z.string(), wie: RolSchema.nullable() })
      .nullable()
      .meta({ description: 'De eerste termijn die op iemand wacht; een verstreken termijn gaat voor.' }),
    aanZet: z.string().nullable().meta({ description: 'Wie aan zet is, in één zin.' }),
    openTaken: z.int(),
    gewijzigdOp: MomentSchema,
  })
  .meta({ id: 'Schoolrij' });

export const ScholenSchema = pagina(SchoolrijSchema, 'Scholen', {
  peilOp: MomentSchema.meta({
    description:
      'Alles wat voor dit tijdstip is gewijzigd, is te zien. Geef het de volgende keer mee als `gewijzigdSinds`, en op volgende bladzijden als `gewijzigdVoor`.',
  }),
  totaal: z.int().meta({ description: 'Aantal scholen dat aan de vraag voldoet, op alle bladzijden samen.' }),
});

/** The list of schools, from the columns that every recording keeps up to date. */
@Injectable()
export class Scholenlijst {
  readonly #prisma: PrismaClient;

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma;
  }

  async pagina(vraag: Scholenvraag) {
    const peilOp = await this.#peilOp();
    const gewijzigdVoor = vraag.gewijzigdVoor ?? (vraag.gewijzigdSinds ? peilOp : undefined);
    const filter = filterVan({ ...vraag, gewijzigdVoor });
    const opTermijn = vraag.sortering === 'volgendeTermijn';
    const opNaam = vraag.sortering === 'naam' && !vraag.gewijzigdSinds;
    const [totaal, rijen] = await Promise.all([
      this.#prisma.traject.count({ where: filter }),
      this.#prisma.traject.findMany({
        where: { AND: [filter, await this.#vanaf(vraag)] },
        include: { school: true },
        orderBy: opTermijn
          ? [{ volgendeTermijnDatum: { sort: 'asc', nulls: 'last' } }, { schoolId: 'asc' }]
          : [...(opNaam ? [{ school: { naam: 'asc' as const } }] : []), { schoolId: 'asc' }],
        take: vraag.aantal + 1,
      }),
    ]);
    const scholen = rijen.map((rij) => ({
      id: rij.schoolId,
      naam: rij.school.naam,
      plaats: rij.school.plaats,
      kvkNummer: rij.school.kvkNummer,
      soortKeurmerk: rij.soortKeurmerk,
      status: rij.status,
      aanZet: rij.wachtOp,
      volgendeTermijn:
        rij.volgendeTermijnDatum && rij.volgendeTermijn
          ? {
              laatsteDag: dagVanRij(rij.volgendeTermijnDatum),
              omschrijving: rij.volgendeTermijn,
              wie: rij.volgendeTermijnWie,
            }
          : null,
      openTaken: rij.openTaken,
      gewijzigdOp: rij.gewijzigdOp.toISOString(),
    }));
    const cursorVan = (laatste: (typeof scholen)[number]) =>
      maakCursor([opTermijn ? (laatste.volgendeTermijn?.laatsteDag ?? null) : null, laatste.id]);
    return { ...alsPagina(scholen, vraag.aantal, cursorVan), peilOp, totaal };
  }

  /**
   * The end of the window in which every change can be seen (A15). A change bears the moment at which its transaction
   * began, so one that is still busy may yet appear with a moment that has passed.
   */
  async #peilOp(): Promise<string> {
    const [rij] = await this.#prisma.$queryRaw<{ peil: Date }[]>`
      SELECT date_trunc('milliseconds', least(now(), min(xact_start))) AS peil
        FROM pg_stat_activity WHERE datname = current_database()`;
    if (!rij) throw new Error('De database noemt geen tijd');
    return rij.peil.toISOString();
  }

  /** The rows after the cursor, in the order of the list. */
  async #vanaf({ cursor, sortering, gewijzigdSinds }: Scholenvraag): Promise<Prisma.TrajectWhereInput> {
    if (!cursor) return {};
    const [dag, id] = cursor;
    if (sortering === 'volgendeTermijn') {
      if (dag === null) return { volgendeTermijnDatum: null, schoolId: { gt: id } };
      const volgendeTermijnDatum = new Date(dag);
      return {
        OR: [
          { volgendeTermijnDatum: { gt: volgendeTermijnDatum } },
          { volgendeTermijnDatum, schoolId: { gt: id } },
          { volgendeTermijnDatum: null },
        ],
      };
    }
    if (gewijzigdSinds) return { schoolId: { gt: id } };
    const { naam } = await this.#prisma.school.findUniqueOrThrow({ where: { id }, select: { naam: true } });
    return { OR: [{ school: { naam: { gt: naam } } }, { school: { naam }, schoolId: { gt: id } }] };
  }
}

function filterVan(vraag: Scholenvraag): Prisma.TrajectWhereInput {
  const { status, soortKeurmerk, wie, volgendeTermijnTotEnMet, gewijzigdSinds, gewijzigdVoor, zoek } = vraag;
  return {
    ...(status ? { status } : {}),
    ...(soortKeurmerk ? { soortKeurmerk } : {}),
    ...(wie ? { volgendeTermijnWie: wie } : {}),
    ...(volgendeTermijnTotEnMet ? { volgendeTermijnDatum: { lte: new Date(volgendeTermijnTotEnMet) } } : {}),
    gewijzigdOp: {
      ...(gewijzigdSinds ? { gte: new Date(gewijzigdSinds) } : {}),
      ...(gewijzigdVoor ? { lt: new Date(gewijzigdVoor) } : {}),
    },
    AND: (zoek?.split(/\s+/) ?? []).map((woord) => ({
      school: {
        OR: [...bevat('naam', woord), ...bevat('plaats', woord), { kvkNummer: { startsWith: letterlijk(woord) } }],
      },
    })),
  };
}

/** A piece of a word is enough, but one or two letters stand in almost every name: they begin a word. */
function bevat(veld: 'naam' | 'plaats', woord: string): Prisma.SchoolWhereInput[] {
  const mode = 'insensitive' as const;
  const stuk = letterlijk(woord);
  if (woord.length > 2) return [{ [veld]: { contains: stuk, mode } }];
  return [{ [veld]: { startsWith: stuk, mode } }, { [veld]: { contains: ` ${stuk}`, mode } }];
}

/** Prisma passes `%` and `_` on as wildcards of LIKE. */
const letterlijk = (woord: string) => woord.replace(/[\\%_]/g, '\\$&');
