/** What a decision needs to know of the world outside the dossier, from the record: for the recording and for the API. */
import type { Opdracht } from '../domain/dossier/dossier.ts';
import type { Bronnen } from '../domain/dossier/procedure.ts';
import type { Verbinding } from '../domain/dossier/verbanden/feiten.ts';
import {
  type Bezoekcapaciteit,
  type Capaciteitwijziging,
  wijzigBezoekcapaciteit,
} from '../domain/regels/bezoekcapaciteit.ts';
import {
  type CertificerendeInstelling,
  CERTIFICERENDE_INSTELLINGEN,
  type Instellingwijziging,
  wijzigInstellingen,
} from '../domain/regels/certificerende-instellingen.ts';
import { type Inspecteur, type Inspecteurwijziging, wijzigInspecteurs } from '../domain/regels/inspecteurs.ts';
import {
  type Overeenkomst,
  type Overeenkomstwijziging,
  wijzigOvereenkomsten,
} from '../domain/regels/overeenkomsten.ts';
import { Prisma, type PrismaClient, type Registerwijziging } from '../prisma/client/client.ts';

type Lezer = Pick<PrismaClient, 'instellingwijziging'>;
export type Registerlezer = Pick<PrismaClient, 'registerwijziging'>;

/** The administered lists of which the register keeps the changes. */
export const REGISTERS = ['inspecteurs', 'overeenkomsten', 'bezoekcapaciteit'] as const;
export type Register = (typeof REGISTERS)[number];

/** Every administered list that a decision may look at. */
export type Lijsten = Pick<Bronnen, 'certificerendeInstellingen' | 'inspecteurs' | 'overeenkomsten'>;

/** The lists in force, after every recorded change. */
export async function leesLijsten(prisma: Lezer & Registerlezer): Promise<Lijsten> {
  const [certificerendeInstellingen, wijzigingen] = await Promise.all([
    leesCertificerendeInstellingen(prisma),
    leesWijzigingen(prisma, 'inspecteurs', 'overeenkomsten'),
  ]);
  return {
    certificerendeInstellingen,
    inspecteurs: inspecteursNa(wijzigingen),
    overeenkomsten: overeenkomstenNa(wijzigingen),
  };
}

/** TK-10: the list in force, after every recorded change. */
export const leesInspecteurs = async (prisma: Registerlezer): Promise<readonly Inspecteur[]> =>
  inspecteursNa(await leesWijzigingen(prisma, 'inspecteurs'));

/** SG-7: likewise. */
export const leesOvereenkomsten = async (prisma: Registerlezer): Promise<readonly Overeenkomst[]> =>
  overeenkomstenNa(await leesWijzigingen(prisma, 'overeenkomsten'));

/** TK-9: likewise. Only for planning: no decision looks at it. */
export async function leesBezoekcapaciteit(prisma: Registerlezer): Promise<readonly Bezoekcapaciteit[]> {
  const wijzigingen = van<Capaciteitwijziging>('bezoekcapaciteit', await leesWijzigingen(prisma, 'bezoekcapaciteit'));
  return wijzigingen.reduce<readonly Bezoekcapaciteit[]>(wijzigBezoekcapaciteit, []);
}

type Wijzigingsrij = Pick<Registerwijziging, 'register' | 'wijziging'>;

/** The recorded changes of these lists, oldest first, in one query. */
const leesWijzigingen = (prisma: Registerlezer, ...registers: readonly Register[]): Promise<Wijzigingsrij[]> =>
  prisma.registerwijziging.findMany({
    where: { register: { in: [...registers] } },
    orderBy: { versie: 'asc' },
    select: { register: true, wijziging: true },
  });

const van = <W>(register: Register, rijen: readonly Wijzigingsrij[]): W[] =>
  rijen.filter((rij) => rij.register === register).map(({ wijziging }) => wijziging as W);

const inspecteursNa = (rijen: readonly Wijzigingsrij[]) =>
  van<Inspecteurwijziging>('inspecteurs', rijen).reduce<readonly Inspecteur[]>(wijzigInspecteurs, []);

const overeenkomstenNa = (rijen: readonly Wijzigingsrij[]) =>
  van<Overeenkomstwijziging>('overeenkomsten', rijen).reduce<readonly Overeenkomst[]>(wijzigOvereenkomsten, []);

/** RA-6: the list in force, after every recorded change. */
export async function leesCertificerendeInstellingen(prisma: Lezer): Promise<readonly CertificerendeInstelling[]> {
  const rijen = await prisma.instellingwijziging.findMany({ orderBy: { versie: 'asc' }, select: { wijziging: true } });
  return rijen.reduce(
    (lijst, { wijziging }) => wijzigInstellingen(lijst, wijziging as unknown as Instellingwijziging),
    CERTIFICERENDE_INSTELLINGEN,
  );
}

/** Ties that a command is about to make: the record does not hold them yet when it is decided upon. */
export interface Aanstaand {
  personen: readonly string[];
  verwantschappen: readonly { andereSchoolId: string; verwantschap: string }[];
  /** AP-2: numbers that are about to be given out. */
  duoNummers: readonly string[];
}

export function aanstaandeBanden(opdrachten: readonly Opdracht[]): Aanstaand {
  return {
    personen: opdrachten.flatMap((o) => (o.soort === 'BestuurderAanmelden' ? [o.persoonId] : [])),
    verwantschappen: opdrachten.flatMap((o) =>
      o.soort === 'VerwantschapVastleggen' ? [{ andereSchoolId: o.andereSchoolId, verwantschap: o.verwantschap }] : [],
    ),
    duoNummers: opdrachten.flatMap((o) => (o.soort === 'AanvraagToekennen' ? [o.duoNummer] : [])),
  };
}

/**
 * A subquery: the other schools with which this one shares a director, now or in the past, or that it follows or is
 * followed by, as one JSON array of `Verbinding` (AP-5, SG-6). Of a kinship that the other school reported the kind is
 * mirrored. Somebody born on the same day with the same last word in his name, not an initial, is perhaps the same person.
 */
export function verbindingenVan(schoolId: string, { personen, verwantschappen }: Aanstaand): Prisma.Sql {
  const eigenPersonen = Prisma.sql`
    SELECT e.persoon_id FROM bestuurder e WHERE e.school_id = ${schoolId}::uuid
    UNION ALL SELECT unnest(${[...personen]}::uuid[])`;
  return Prisma.sql`(
    SELECT coalesce(jsonb_agg(jsonb_build_object(
             'andereSchoolId', b.andere, 'via', b.via, 'persoonId', b.persoon,
             'verleden', coalesce(o.verleden, 'geen'), 'verledenOp', o.verleden_op,
             'daar', (SELECT jsonb_agg(jsonb_build_object('sinds', f.sinds, 'totEnMet', f.tot_en_met) ORDER BY f.nummer)
                        FROM bestuurder f WHERE f.school_id = b.andere AND f.persoon_id = ANY(b.daar)))
             ORDER BY b.andere, b.via, b.persoon), '[]')
      FROM (
        SELECT a.school_id AS andere, 'bestuurder' AS via, a.persoon_id AS persoon, array[a.persoon_id] AS daar
          FROM bestuurder a
         WHERE a.persoon_id IN (${eigenPersonen})
        UNION
        SELECT a.school_id, 'misschien dezelfde bestuurder', e.id, array_agg(DISTINCT a.persoon_id)
          FROM persoon e
          JOIN persoon q ON q.geboorte_datum = e.geboorte_datum AND q.id <> e.id
                        AND substring(q.naam_sleutel from '[^ ]{2,}$') = substring(e.naam_sleutel from '[^ ]{2,}$')
          JOIN bestuurder a ON a.persoon_id = q.id
         WHERE e.id IN (${eigenPersonen})
         GROUP BY a.school_id, e.id
        UNION
        SELECT e.andere_school_id, e.verwantschap, NULL, NULL FROM verwantschap e WHERE e.school_id = ${schoolId}::uuid
        UNION
        SELECT n."andereSchoolId", n.verwantschap, NULL, NULL
          FROM jsonb_to_recordset(${JSON.stringify(verwantschappen)}::jsonb) AS n("andereSchoolId" uuid, verwantschap text)
        UNION
        SELECT a.school_id, CASE a.verwantschap
                 WHEN 'voorganger' THEN 'opvolger'
                 WHEN 'opvolger' THEN 'voorganger'
                 WHEN 'overgenomen school' THEN 'overnemende school'
                 WHEN 'overnemende school' THEN 'overgenomen school'
                 ELSE a.verwantschap END, NULL, NULL
          FROM verwantschap a WHERE a.andere_school_id = ${schoolId}::uuid
      ) b
      LEFT JOIN traject o ON o.school_id = b.andere
     WHERE b.andere <> ${schoolId}::uuid
  )`;
}

/**
 * A subquery: of these DUO numbers those that another school got, now or before (AP-2). Only a command that gives one out
 * makes it look at the other dossiers.
 */
export function vergevenDuoNummersVan(schoolId: string, { duoNummers }: Aanstaand): Prisma.Sql {
  const gevraagd = [...duoNummers];
  return Prisma.sql`(
    CASE WHEN cardinality(${gevraagd}::text[]) = 0 THEN '[]'::jsonb ELSE (
      SELECT coalesce(jsonb_agg(n), '[]') FROM unnest(${gevraagd}::text[]) AS n
       WHERE EXISTS (SELECT 1 FROM traject o
                      WHERE o.school_id <> ${schoolId}::uuid
                        AND (o.dossier #>> '{keurmerk,duoNummer}' = n
                             OR o.dossier #> '{aanvraag,aanvragen}' @>
                                jsonb_build_array(jsonb_build_object('besluit', jsonb_build_object('duoNummer', n)))))
    ) END
  )`;
}

/** The ties of a school, together with those that these commands would make. */
export async function leesVerbindingen(
  prisma: PrismaClient,
  schoolId: string,
  opdrachten: readonly Opdracht[] = [],
): Promise<readonly Verbinding[]> {
  const deel = verbindingenVan(schoolId, aanstaandeBanden(opdrachten));
  const [rij] = await prisma.$queryRaw<{ verbindingen: Verbinding[] }[]>`SELECT ${deel} AS verbindingen`;
  return rij?.verbindingen ?? [];
}

/** Of the DUO numbers that these commands would give out, those that another school got (AP-2). */
export async function leesVergevenDuoNummers(
  prisma: PrismaClient,
  schoolId: string,
  opdrachten: readonly Opdracht[],
): Promise<readonly string[]> {
  const deel = vergevenDuoNummersVan(schoolId, aanstaandeBanden(opdrachten));
  const [rij] = await prisma.$queryRaw<{ vergeven: string[] }[]>`SELECT ${deel} AS vergeven`;
  return rij?.vergeven ?? [];
}
