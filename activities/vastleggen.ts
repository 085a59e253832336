/**
 * Decides and records: read the dossier, ask the rules, and in one transaction write events, dossier, deadlines, tasks,
 * messages and the answer. A repeat of the same command or wake-up finds its answer here. Two round trips, read and
 * write; both statements have a name, so that they are planned once per connection.
 */
import { ApplicationFailure } from '@temporalio/common';
import {
  contextOp,
  decide,
  type Dossier,
  dossierUit,
  evolve,
  expire,
  herinneringsreeksen,
  type Gebeurtenis,
  isIntern,
  isInterneGebeurtenis,
  leegDossier,
  SCHEMA,
  taken,
  volgendeWekker,
} from '../domain/dossier/dossier.ts';
import { overzicht } from '../domain/dossier/overzicht.ts';
import type { Context, TekstRef, Weigering } from '../domain/dossier/procedure.ts';
import type { Verbinding } from '../domain/dossier/verbanden/feiten.ts';
import { verledenVan } from '../domain/dossier/verbanden/verleden.ts';
import type { Instellingen } from '../domain/regels/normen.ts';
import type { Kalender } from '../domain/termijn/index.ts';
import type { PrismaClient } from '../prisma/client/client.ts';
import type { Aanleiding, DEFECT, Vastlegging, Vastlegverzoek } from '../workflows/verkeer.ts';
import { berichtenUit, berichtwijzigingenUit } from './berichten.ts';
import { aanstaandeBanden, leesLijsten, type Lijsten, verbindingenVan, vergevenDuoNummersVan } from './bronnen.ts';
import { leesKalender } from './kalender.ts';
import { alInRegister, werkRegisterBij } from './register.ts';

export interface Vastlegactiviteiten {
  legVast(verzoek: Vastlegverzoek): Promise<Vastlegging>;
}

export interface Vastlegbronnen {
  prisma: PrismaClient;
  instellingen: Instellingen;
}

/** The workflow's own name for it, held by the type: activities know workflows by type only. */
const defect: typeof DEFECT = 'DEFECT';

interface Stand {
  versie: number;
  dossier: Dossier;
}

interface EerdereVastlegging {
  schoolId: string;
  inhoudHash: string | null;
  eersteNr: number;
  aantal: number;
  geweigerd: Weigering[];
}

/** A refusal that is not recorded: the key was used for something else. */
const sleutelBezet = {
  code: 'SLEUTEL_HERGEBRUIKT',
  tekst: 'Deze Idempotency-Key is al gebruikt voor een andere opdracht.',
  regel: 'A8',
};

/** Times that a decision is taken again because somebody else recorded for the same school meanwhile. */
const HOOGSTE_AANTAL_POGINGEN = 10;

export function maakVastlegactiviteiten({ prisma, instellingen }: Vastlegbronnen): Vastlegactiviteiten {
  const kalenderVan = onthouden<Kalender>(() => leesKalender(prisma));
  const lijstenVan = onthouden<Lijsten>(() => leesLijsten(prisma));
  return {
    async legVast({ schoolId, aanleiding, moment }) {
      for (let poging = 0; poging < HOOGSTE_AANTAL_POGINGEN; poging += 1) {
        const { stand, eerder, kalenderversie, lijstversie, ...anders } = await lees(prisma, schoolId, aanleiding);
        const context = contextOp(moment, {
          kalender: await kalenderVan(kalenderversie),
          instellingen,
          ...(await lijstenVan(lijstversie)),
          ...anders,
        });
        if (eerder) return await herhaal(prisma, schoolId, stand, eerder, context);
        const besluit = beslis(stand.dossier, aanleiding, context);
        const vastlegging = await schrijf(prisma, schoolId, aanleiding, stand, besluit, context);
        if (vastlegging) return vastlegging;
      }
      throw new Error('Voor deze school wordt tegelijk iets anders vastgelegd');
    },
  };
}

/** Keeps what was read last; it is read again only when its version has changed. */
function onthouden<T>(leesOpnieuw: () => Promise<T>): (versie: number) => Promise<T> {
  let laatste: { versie: number; inhoud: T } | null = null;
  return async (versie) => {
    if (laatste?.versie !== versie) laatste = { versie, inhoud: await leesOpnieuw() };
    return laatste.inhoud;
  };
}

const idVan = (aanleiding: Aanleiding) =>
  aanleiding.soort === 'opdracht' ? aanleiding.verzoek.aanleidingId : aanleiding.aanleidingId;

/** What else is read together with the dossier. */
interface Omgeving {
  /** The recording under the same id, when there is one. */
  eerder: EerdereVastlegging | null;
  kalenderversie: number;
  /** Of the administered lists together: each only gets more changes, so their sum never returns. */
  lijstversie: number;
  verbindingen: readonly Verbinding[];
  vergevenDuoNummers: readonly string[];
  alInRegister: readonly TekstRef[];
}

async function lees(
  prisma: PrismaClient,
  schoolId: string,
  aanleiding: Aanleiding,
): Promise<Omgeving & { stand: Stand }> {
  const opdracht = aanleiding.soort === 'opdracht' ? aanleiding.verzoek.opdracht : null;
  const aanstaand = aanstaandeBanden(opdracht ? [opdracht] : []);
  const [rij] = await prisma.$queryRaw<
    (Omgeving & { versie: number | null; schema: number | null; dossier: Dossier | null })[]
  >`/* naam: lees */
    SELECT t.versie, t.schema, t.dossier,
           (SELECT coalesce(max(k.versie), 0)::int FROM kalenderwijziging k) AS kalenderversie,
           ((SELECT coalesce(max(w.versie), 0) FROM instellingwijziging w)
             + (SELECT coalesce(max(r.versie), 0) FROM registerwijziging r))::int AS lijstversie,
           ${verbindingenVan(schoolId, aanstaand)} AS verbindingen,
           ${vergevenDuoNummersVan(schoolId, aanstaand)} AS "vergevenDuoNummers",
           ${alInRegister(opdracht)} AS "alInRegister",
           (SELECT jsonb_build_object('schoolId', v.school_id, 'inhoudHash', v.inhoud_hash, 'eersteNr', v.eerste_nr,
                                      'aantal', v.aantal, 'geweigerd', v.geweigerd)
              FROM vastlegging v WHERE v.aanleiding_id = ${idVan(aanleiding)}) AS eerder
      FROM school s LEFT JOIN traject t ON t.school_id = s.id
     WHERE s.id = ${schoolId}::uuid`;
  if (!rij) throw ApplicationFailure.nonRetryable('De school staat niet in het register', defect);
  const { versie, schema, dossier, ...rest } = rij;
  if (!versie || !dossier) return { ...rest, stand: { versie: 0, dossier: leegDossier() } };
  if (schema !== SCHEMA) return { ...rest, stand: await herbouw(prisma, schoolId) };
  return { ...rest, stand: { versie, dossier } };
}

/** The dossier from its events alone. */
async function herbouw(prisma: PrismaClient, schoolId: string): Promise<Stand> {
  const rijen = await prisma.gebeurtenis.findMany({ where: { schoolId }, orderBy: { nr: 'asc' } });
  const dossier = dossierUit(rijen.map((rij) => rij.gegevens as unknown as Gebeurtenis));
  return { versie: rijen.at(-1)?.nr ?? 0, dossier };
}

interface Besluit {
  gebeurtenissen: Gebeurtenis[];
  geweigerd: Weigering[];
}

function beslis(dossier: Dossier, aanleiding: Aanleiding, context: Context): Besluit {
  try {
    if (aanleiding.soort === 'wekker') return { gebeurtenissen: expire(dossier, context), geweigerd: [] };
    return decide(dossier, aanleiding.verzoek.opdracht, aanleiding.verzoek.rol, context);
  } catch (fout) {
    throw ApplicationFailure.nonRetryable(`De regels falen: ${String(fout)}`, defect);
  }
}

async function herhaal(
  prisma: PrismaClient,
  schoolId: string,
  { versie, dossier }: Stand,
  eerder: EerdereVastlegging,
  context: Context,
): Promise<Vastlegging> {
  const stand = { versie, wekker: volgendeWekker(dossier, context), status: statusregel(dossier, context) };
  if (eerder.schoolId !== schoolId) {
    return { ...stand, versieToen: versie, inhoudHash: null, gebeurtenissen: [], geweigerd: [sleutelBezet] };
  }
  const rijen = await prisma.gebeurtenis.findMany({
    where: { schoolId, nr: { gte: eerder.eersteNr, lt: eerder.eersteNr + eerder.aantal } },
    orderBy: { nr: 'asc' },
  });
  const gebeurtenissen = rijen.map(({ nr, gegevens }) => vermelding(nr, gegevens as unknown as Gebeurtenis));
  const versieToen = eerder.eersteNr + eerder.aantal - 1;
  return { ...stand, versieToen, inhoudHash: eerder.inhoudHash, gebeurtenissen, geweigerd: eerder.geweigerd };
}

/**
 * Records everything in one statement, so in one transaction and one round trip. It writes only when the school still
 * stands where it stood when it was read, so that of two workers, one of them thought dead, only one records.
 *
 * @returns null when nothing was written because something else was recorded for the school meanwhile
 */
async function schrijf(
  prisma: PrismaClient,
  schoolId: string,
  aanleiding: Aanleiding,
  stand: Stand,
  { gebeurtenissen, geweigerd }: Besluit,
  context: Context,
): Promise<Vastlegging | null> {
  const dossier = gebeurtenissen.reduce(evolve, stand.dossier);
  const versie = stand.versie + gebeurtenissen.length;
  const wekker = volgendeWekker(dossier, context);
  const verzoek = aanleiding.soort === 'opdracht' ? aanleiding.verzoek : null;
  const { soortKeurmerk, status, volgendeTermijn, wachtOp, termijnen } = overzicht(dossier, context);
  const { verleden, op: verledenOp } = verledenVan(dossier);
  const { bestuurders } = dossier.bestuur;
  const openTaken = taken(dossier, context);
  const berichten = berichtenUit(schoolId, gebeurtenissen);
  const reeksen = herinneringsreeksen(dossier, context).map(({ id }) => id);
  const wijzigingen = berichtwijzigingenUit(schoolId, gebeurtenissen, dossier);
  const overbodig = geweigerd.length > 0 ? [] : [...(context.alInRegister ?? [])];
  const wachtend = dossier.correspondentie.wachtend.map(({ briefId }) => `${schoolId}.${briefId}`);
  const nietAangekomen = dossier.correspondentie.nietAangekomen.map(({ berichtId }) => `${schoolId}.${berichtId}`);
  const genummerd = gebeurtenissen.map((gebeurtenis, i) => ({
    nr: stand.versie + 1 + i,
    gebeurtenis,
    intern: isInterneGebeurtenis(gebeurtenis),
  }));

  const [uitkomst] = await prisma.$queryRaw<{ vastgelegd: boolean }[]>`/* naam: schrijf */
    WITH d AS (
      INSERT INTO traject (school_id, versie, schema, dossier, wekker_op, soort_keurmerk, status,
                           volgende_termijn_datum, volgende_termijn, volgende_termijn_wie, open_taken, wacht_op,
                           verleden, verleden_op, gewijzigd_op)
      SELECT ${schoolId}::uuid, ${versie}::int, ${SCHEMA}::int, ${JSON.stringify(dossier)}::jsonb,
             ${wekker === null ? null : new Date(wekker)}::timestamptz, ${soortKeurmerk}::text, ${status}::text,
             ${volgendeTermijn?.laatsteDag ?? null}::date, ${volgendeTermijn?.omschrijving ?? null}::text,
             ${volgendeTermijn?.wie ?? null}::text, ${openTaken.filter((t) => !isIntern(t.id)).length}::int, ${wachtOp}::text,
             ${verleden}::text, ${verledenOp}::date, now()
       WHERE ${versie}::int > 0
      ON CONFLICT (school_id) DO UPDATE SET
        versie = excluded.versie, schema = excluded.schema, dossier = excluded.dossier, wekker_op = excluded.wekker_op,
        soort_keurmerk = excluded.soort_keurmerk, status = excluded.status,
        volgende_termijn_datum = excluded.volgende_termijn_datum, volgende_termijn = excluded.volgende_termijn,
        volgende_termijn_wie = excluded.volgende_termijn_wie, open_taken = excluded.open_taken,
        wacht_op = excluded.wacht_op, verleden = excluded.verleden, verleden_op = excluded.verleden_op,
        -- A refusal changes nothing, so it is no change to tell of either (A15).
        gewijzigd_op = CASE
          WHEN excluded.versie > traject.versie OR
               (traject.volgende_termijn_datum, traject.volgende_termijn, traject.open_taken, traject.wacht_op)
               IS DISTINCT FROM
               (excluded.volgende_termijn_datum, excluded.volgende_termijn, excluded.open_taken, excluded.wacht_op)
          THEN excluded.gewijzigd_op ELSE traject.gewijzigd_op END
       -- Looks at the newest row, also when it had to wait for it: all that follows depends on this.
       WHERE traject.versie = ${stand.versie}::int
      RETURNING school_id
    ), invoer AS (
      SELECT ${schoolId}::uuid AS school_id, ${idVan(aanleiding)}::text AS aanleiding_id,
             ${new Date(context.moment)}::timestamptz AS moment, ${context.vandaag}::date AS vandaag
       WHERE ${versie}::int = 0 OR EXISTS (SELECT 1 FROM d)
    ), v AS (
      INSERT INTO vastlegging (aanleiding_id, school_id, opdracht, inhoud_hash, eerste_nr, aantal, geweigerd)
      SELECT i.aanleiding_id, i.school_id, ${verzoek?.opdracht.soort ?? null}::text, ${verzoek?.inhoudHash ?? null}::text,
             ${stand.versie + 1}::int, ${gebeurtenissen.length}::int, ${JSON.stringify(geweigerd)}::jsonb FROM invoer i
    ), g AS (
      INSERT INTO gebeurtenis (school_id, nr, soort, gegevens, datum, moment, actor_id, rol, aanleiding_id, intern)
      SELECT i.school_id, r.nr, r.gebeurtenis->>'soort', r.gebeurtenis, i.vandaag, i.moment,
             ${verzoek?.actorId ?? null}::uuid, ${verzoek?.rol ?? null}::text, i.aanleiding_id, r.intern
        FROM invoer i, jsonb_to_recordset(${JSON.stringify(genummerd)}::jsonb) AS r(nr int, gebeurtenis jsonb, intern boolean)
    ), t AS (
      INSERT INTO termijn (school_id, id, soort, omschrijving, wie, laatste_dag, stand)
      SELECT i.school_id, r.id, r.soort, r.omschrijving, r.wie, r."laatsteDag", r.stand
        FROM invoer i, jsonb_to_recordset(${JSON.stringify(termijnen)}::jsonb)
          AS r(id text, soort text, omschrijving text, wie text, "laatsteDag" date, stand text)
      ON CONFLICT (school_id, id) DO UPDATE SET
        omschrijving = excluded.omschrijving, wie = excluded.wie, laatste_dag = excluded.laatste_dag, stand = excluded.stand
    ), tw AS (
      DELETE FROM termijn USING invoer i
       WHERE termijn.school_id = i.school_id AND id <> ALL(${termijnen.map((t) => t.id)}::text[])
    ), k AS (
      INSERT INTO taak (school_id, id, rol, omschrijving, uiterlijk, opgepakt_door)
      SELECT i.school_id, r.id, r.rol, r.omschrijving, r.uiterlijk, r."opgepaktDoor"
        FROM invoer i, jsonb_to_recordset(${JSON.stringify(openTaken)}::jsonb)
          AS r(id text, rol text, omschrijving text, uiterlijk date, "opgepaktDoor" uuid)
      ON CONFLICT (school_id, id) DO UPDATE SET
        rol = excluded.rol, omschrijving = excluded.omschrijving, uiterlijk = excluded.uiterlijk,
        opgepakt_door = excluded.opgepakt_door
    ), kw AS (
      DELETE FROM taak USING invoer i
       WHERE taak.school_id = i.school_id AND id <> ALL(${openTaken.map((t) => t.id)}::text[])
    ), p AS (
      INSERT INTO bestuurder (school_id, nummer, persoon_id, functie, sinds, tot_en_met)
      SELECT i.school_id, r.nummer, r."persoonId", r.functie, r.sinds, r."totEnMet"
        FROM invoer i, jsonb_to_recordset(${JSON.stringify(bestuurders)}::jsonb)
          AS r(nummer int, "persoonId" uuid, functie text, sinds date, "totEnMet" date)
      ON CONFLICT (school_id, nummer) DO UPDATE SET
        persoon_id = excluded.persoon_id, functie = excluded.functie, sinds = excluded.sinds,
        tot_en_met = excluded.tot_en_met
    ), pw AS (
      DELETE FROM bestuurder USING invoer i
       WHERE bestuurder.school_id = i.school_id AND nummer <> ALL(${bestuurders.map((b) => b.nummer)}::int[])
    ), w AS (
      INSERT INTO verwantschap (school_id, andere_school_id, verwantschap, per)
      SELECT i.school_id, r."andereSchoolId", r.verwantschap, r.per
        FROM invoer i, jsonb_to_recordset(${JSON.stringify(dossier.verbanden.verwantschappen)}::jsonb)
          AS r("andereSchoolId" uuid, verwantschap text, per date)
      ON CONFLICT DO NOTHING
    ), ww AS (
      DELETE FROM verwantschap USING invoer i
       WHERE verwantschap.school_id = i.school_id
         AND NOT EXISTS (SELECT 1 FROM jsonb_to_recordset(${JSON.stringify(dossier.verbanden.verwantschappen)}::jsonb)
                           AS r("andereSchoolId" uuid, verwantschap text)
                          WHERE r."andereSchoolId" = verwantschap.andere_school_id
                            AND r.verwantschap = verwantschap.verwantschap)
    ), bv AS (
      -- What did not leave or arrive has lapsed with the stage that it was about.
      UPDATE bericht SET status = 'vervallen' FROM invoer i
       WHERE bericht.school_id = i.school_id
         AND bericht.id <> ALL(${[...berichten, ...wijzigingen].map(({ id }) => id)}::text[])
         AND ((bericht.status IN ('klaargezet', 'te posten') AND bericht.id <> ALL(${wachtend}::text[]))
              OR (bericht.status IN ('mislukt', 'onbekend') AND NOT bericht.te_melden
                  AND bericht.id <> ALL(${nietAangekomen}::text[]))
              -- M4: a reminder that an outage kept waiting, of what the school has done meanwhile. Others leave at once.
              OR (${verzoek !== null} AND bericht.status = 'te verzenden' AND bericht.sjabloon = 'herinnering'
                  AND bericht.aangemaakt_op < now() - interval '10 minutes' AND NOT EXISTS (
                    SELECT 1 FROM jsonb_array_elements(bericht.gegevens->'punten') AS punt
                     WHERE punt->>'reeks' = ANY(${reeksen}::text[]))))
    ), bw AS (
      UPDATE bericht SET
        status = coalesce(r.status, bericht.status), kanaal = coalesce(r.kanaal, bericht.kanaal),
        datum = coalesce(r.datum, bericht.datum), opnieuw = coalesce(r.opnieuw, bericht.opnieuw),
        fout = CASE WHEN r.status IS NULL THEN bericht.fout ELSE r.fout END,
        volgende_poging_op = CASE WHEN r.status IS NULL THEN bericht.volgende_poging_op END,
        -- On paper it is written anew.
        geschreven = CASE WHEN r.status IS DISTINCT FROM 'te posten' THEN bericht.geschreven END,
        te_melden = bericht.te_melden AND bericht.status IS DISTINCT FROM r.gemeld
       FROM invoer i, jsonb_to_recordset(${JSON.stringify(wijzigingen)}::jsonb)
          AS r(id text, status text, kanaal text, datum date, opnieuw boolean, fout text, gemeld text)
       WHERE bericht.school_id = i.school_id AND bericht.id = r.id
    ), x AS (
      -- The texts of a refused command have no owner: a refusal changes nothing.
      DELETE FROM tekst USING invoer i WHERE ${geweigerd.length > 0} AND tekst.id LIKE ${`${idVan(aanleiding)}/%`}
    ), xr AS (
      -- Nor has a text that says what the register said already: no fact refers to it.
      DELETE FROM tekst USING invoer i WHERE tekst.id = ANY(${overbodig}::text[])
    ), s AS (${werkRegisterBij(gebeurtenissen)}
    ), b AS (
      INSERT INTO bericht (id, school_id, sjabloon, kanaal, gegevens, datum, status)
      SELECT r.id, i.school_id, r.sjabloon, r.kanaal, r.gegevens, r.datum, r.status
        FROM invoer i, jsonb_to_recordset(${JSON.stringify(berichten)}::jsonb)
          AS r(id text, sjabloon text, kanaal text, gegevens jsonb, datum date, status text)
      ON CONFLICT (id) DO UPDATE SET datum = excluded.datum, status = excluded.status
    )
    SELECT EXISTS (SELECT 1 FROM invoer) AS vastgelegd`;
  if (!uitkomst?.vastgelegd) return null;

  return {
    inhoudHash: verzoek?.inhoudHash ?? null,
    gebeurtenissen: genummerd.map(({ nr, gebeurtenis }) => vermelding(nr, gebeurtenis)),
    geweigerd,
    versie,
    versieToen: versie,
    wekker,
    status: statusregel(dossier, context),
  };
}

const vermelding = (nr: number, { soort, datum }: Gebeurtenis) => ({ nr, soort, datum });

function statusregel(dossier: Dossier, context: Context): string {
  const { status, volgendeTermijn } = overzicht(dossier, context);
  const termijn = volgendeTermijn && `${volgendeTermijn.omschrijving}, uiterlijk ${volgendeTermijn.laatsteDag}`;
  return `**${status}**${termijn ? `: ${termijn}` : ''}`;
}
