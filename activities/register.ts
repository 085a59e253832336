/**
 * The register of schools follows the facts: the only place with names and addresses, so the facts refer to texts (P2).
 * A text is read where it is needed: inside the statements of the recording.
 */
import { REGISTERVELDEN, type Registerveld } from '../domain/dossier/contact/feiten.ts';
import type { Gebeurtenis, Opdracht } from '../domain/dossier/dossier.ts';
import { Prisma } from '../prisma/client/client.ts';

const KOLOM: Readonly<Record<Registerveld, Prisma.Sql>> = {
  naam: Prisma.sql`naam`,
  straatEnNummer: Prisma.sql`straat_en_nummer`,
  postcode: Prisma.sql`postcode`,
  plaats: Prisma.sql`plaats`,
  contactEmail: Prisma.sql`contact_email`,
};

/**
 * A subquery: the texts of this command that say what row `s` of the register says already, as one JSON array. Only of a
 * command that is refused when it changes nothing.
 */
export function alInRegister(opdracht: Opdracht | null): Prisma.Sql {
  const teksten =
    opdracht?.soort === 'ContactgegevensWijzigen' ? REGISTERVELDEN.map((veld) => ({ veld, ref: opdracht[veld] })) : [];
  const waarden = REGISTERVELDEN.map((veld) => Prisma.sql`WHEN ${veld}::text THEN s.${KOLOM[veld]}`);
  return Prisma.sql`(
    SELECT coalesce(jsonb_agg(x.id), '[]')
      FROM jsonb_to_recordset(${JSON.stringify(teksten)}::jsonb) AS r(veld text, ref text)
      JOIN tekst x ON x.id = r.ref AND x.school_id = s.id
     WHERE x.inhoud = CASE r.veld ${Prisma.join(waarden, ' ')} END
  )`;
}

/**
 * A statement: brings the register up to date with these facts, in the transaction that records them. It reads `invoer`,
 * so that it does nothing when nothing is recorded. A text that is not there leaves its field as it is.
 */
export function werkRegisterBij(gebeurtenissen: readonly Gebeurtenis[]): Prisma.Sql {
  const feiten = gebeurtenissen.filter((g) => g.soort === 'ContactgegevensGewijzigd');
  const nieuw = REGISTERVELDEN.map((veld) => ({ veld, ref: feiten.findLast((g) => g[veld] !== null)?.[veld] ?? null }));
  const refs = nieuw.flatMap(({ ref }) => ref ?? []);
  const gekozen = nieuw.map(
    ({ veld, ref }) => Prisma.sql`max(x.inhoud) FILTER (WHERE x.id = ${ref}::text) AS ${KOLOM[veld]}`,
  );
  const gezet = REGISTERVELDEN.map(
    (veld) => Prisma.sql`${KOLOM[veld]} = coalesce(n.${KOLOM[veld]}, school.${KOLOM[veld]})`,
  );
  return Prisma.sql`
    UPDATE school SET ${Prisma.join(gezet)}
      FROM (SELECT i.school_id, ${Prisma.join(gekozen)}
              FROM invoer i JOIN tekst x ON x.school_id = i.school_id AND x.id = ANY(${refs}::text[])
             GROUP BY i.school_id) n
     WHERE school.id = n.school_id`;
}
