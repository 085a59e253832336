import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { INTERNE_PROCEDURES } from '../../domain/dossier/dossier.ts';
import { ROLLEN } from '../../domain/dossier/procedure.ts';
import { type Prisma, PrismaClient } from '../../prisma/client/client.ts';
import { Actoren } from '../aanmelding/actoren.ts';
import { type Beller, DezeBeller } from '../aanmelding/beller.ts';
import { ElkeRol } from '../aanmelding/regels.ts';
import { schoolId } from '../invoer/velden.ts';
import { Leest } from '../openapi/antwoorden.ts';
import { pagina, TaakSchema } from '../openapi/schemas.ts';
import { aantal, alsPagina, cursor, maakCursor } from '../scholen/cursor.ts';
import { dagVanRij } from '../scholen/dag.ts';

const SchooltaakSchema = TaakSchema.extend({
  school: z.object({ id: z.uuid(), naam: z.string(), plaats: z.string() }),
}).meta({ id: 'Schooltaak' });

const TakenSchema = pagina(SchooltaakSchema, 'Taken');

/** Day, school and id of the last task of a page. */
const takenvraag = z.strictObject({
  rol: z.enum(ROLLEN).optional().meta({ description: 'Alleen taken van deze rol.' }),
  opgepakt: z
    .enum(['door mij', 'door niemand'])
    .optional()
    .meta({ description: 'Alleen taken die de beller heeft opgepakt, of die niemand heeft opgepakt.' }),
  cursor: cursor(z.iso.date().nullable(), schoolId(), z.string()).optional(),
  aantal: aantal(),
});
type Takenvraag = z.infer<typeof takenvraag>;

/** The worklist: every open task, the most urgent first. */
@ApiTags('Taken')
@Controller('v1/taken')
export class TakenController {
  readonly #prisma: PrismaClient;
  readonly #actoren: Actoren;

  constructor(prisma: PrismaClient, actoren: Actoren) {
    this.#prisma = prisma;
    this.#actoren = actoren;
  }

  @Get()
  @ElkeRol()
  @ApiOperation({ operationId: 'lijstTaken', summary: 'Open taken van alle scholen' })
  @Leest(TakenSchema, 'Eén bladzijde, op dag; taken zonder termijn het laatst.')
  async lijst(
    @Query({ schema: takenvraag }) { rol, opgepakt, cursor: na, aantal: hoeveel }: Takenvraag,
    @DezeBeller() beller: Beller,
  ) {
    const eigen = opgepakt === 'door mij' ? (await this.#actoren.van(beller)).id : null;
    const rijen = await this.#prisma.taak.findMany({
      where: {
        ...(rol ? { rol } : {}),
        ...(opgepakt ? { opgepaktDoor: eigen } : {}),
        ...(na ? vanaf(na) : {}),
        ...(beller.rol === 'school' ? { NOT: INTERN } : {}),
      },
      orderBy: [{ uiterlijk: { sort: 'asc', nulls: 'last' } }, { schoolId: 'asc' }, { id: 'asc' }],
      take: hoeveel + 1,
    });
    const taken = rijen.map((rij) => ({ ...rij, uiterlijk: rij.uiterlijk && dagVanRij(rij.uiterlijk) }));
    const { resultaten, volgende } = alsPagina(taken, hoeveel, (t) => maakCursor([t.uiterlijk, t.schoolId, t.id]));
    const scholen = await this.#prisma.school.findMany({
      where: { id: { in: resultaten.map((t) => t.schoolId) } },
      select: { id: true, naam: true, plaats: true },
    });
    const vanId = new Map(scholen.map((school) => [school.id, school]));
    const actoren = await this.#prisma.actor.findMany({
      where: { id: { in: resultaten.flatMap((t) => t.opgepaktDoor ?? []) } },
      select: { id: true, naam: true },
    });
    const naamVan = new Map(actoren.map(({ id, naam }) => [id, naam]));
    return {
      resultaten: resultaten.map(({ schoolId: id, opgepaktDoor: door, ...taak }) => ({
        ...taak,
        opgepaktDoor: door === null ? null : { naam: naamVan.get(door) ?? 'onbekend' },
        school: vanId.get(id),
      })),
      volgende,
    };
  }
}

/** The tasks that a school must not see. */
const INTERN: Prisma.TaakWhereInput = {
  OR: INTERNE_PROCEDURES.flatMap((naam) => [
    { id: { startsWith: `${naam}/` } },
    { id: { startsWith: `verstreken/${naam}/` } },
  ]),
};

function vanaf([dag, school, id]: [string | null, string, string]): Prisma.TaakWhereInput {
  const uiterlijk = dag === null ? null : new Date(dag);
  const zelfdeDag = [
    { uiterlijk, schoolId: { gt: school } },
    { uiterlijk, schoolId: school, id: { gt: id } },
  ];
  if (uiterlijk === null) return { OR: zelfdeDag };
  return { OR: [...zelfdeDag, { uiterlijk: { gt: uiterlijk } }, { uiterlijk: null }] };
}
