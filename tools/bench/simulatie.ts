/**
 * What the what-if costs: four years of one school simulated, and the same four years on the real server with its time
 * moved ahead. Both get the same commands and must record the same facts.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import type { Dossier, Opdracht } from '../../domain/dossier/dossier.ts';
import { type GeplandeOpdracht, simulate } from '../../domain/simulatie/simulatie.ts';
import { dagVan, type Datum, jaarVan, momentVan, plusDagen, plusJaren } from '../../domain/termijn/index.ts';
import type { PrismaClient } from '../../prisma/client/client.ts';
import { Bronnenlezer } from '../../src/bronnen/bronnenlezer.ts';
import { leesInstellingen } from '../../src/instellingen.ts';
import { Klok } from '../../src/klok.ts';
import { brengNaar } from '../../src/trajecten/traject-klok.ts';
import { PROJECT } from '../omgeving/project.ts';
import type { Servers } from './servers.ts';

const JAREN = 4;
const OPWARMEN = 20;
const METINGEN = 50;

export interface Simulatiemeting {
  simulatieMs: number;
  /** The same four years of a school that does nothing: everything is overdue. */
  stilMs: number;
  serverMs: number;
  /** Wake-ups and commands in the four years. */
  stappen: number;
}

/** A command with its day: for the API, and for the rules. */
interface Jaarlijks {
  dag: Datum;
  pad: string;
  inhoud: object;
  opdracht: Opdracht;
}

/** What a school does every year that does what it should. */
function jaarlijks(begin: Datum): Jaarlijks[] {
  return Array.from({ length: JAREN }, (_, jaar) => {
    const plandag = plusDagen(plusJaren(begin, jaar), 14);
    const meetjaar = jaarVan(plandag) - 1;
    const certificerendeInstelling = 'Kiwa Nederland';
    const auditDatum = plusDagen(plandag, 42);
    const vogdag = plusDagen(plandag, 14);
    const afgifteDatum = plusDagen(vogdag, -7);
    return [
      {
        dag: plandag,
        pad: 'resultatenaudits',
        inhoud: { meetjaar, certificerendeInstelling, auditDatum },
        opdracht: { soort: 'ResultatenauditPlannen', meetjaar, certificerendeInstelling, datum: auditDatum },
      },
      {
        dag: vogdag,
        pad: 'vogs',
        inhoud: { afgifteDatum, overhandigDatum: vogdag, gezienDoor: 'De directie' },
        opdracht: {
          soort: 'VogRegistreren',
          persoonId: null,
          afgegevenOp: afgifteDatum,
          overhandigdOp: vogdag,
          gezienDoor: 'tekst-1',
        },
      },
    ] satisfies Jaarlijks[];
  }).flat();
}

export async function meetSimulatie(
  { api }: Servers,
  prisma: PrismaClient,
  temporal: Client,
  schoolId: string,
): Promise<Simulatiemeting> {
  const instellingen = leesInstellingen(join(PROJECT, 'tools', 'voorbeeld-instellingen.json'));
  const [begin, bronnen, traject] = await Promise.all([
    new Klok(prisma, false).nu(),
    new Bronnenlezer(prisma, instellingen).lees(schoolId),
    prisma.traject.findUniqueOrThrow({ where: { schoolId } }),
  ]);
  const einddag = plusJaren(dagVan(begin), JAREN);
  const tot = momentVan(einddag, '12:00');
  const opdrachten = jaarlijks(dagVan(begin));
  const plan = opdrachten.map(({ dag, opdracht }): GeplandeOpdracht => ({
    moment: momentVan(dag, '12:00'),
    rol: 'servicedesk',
    opdracht,
  }));
  const dossier = traject.dossier as unknown as Dossier;
  const simuleer = () => simulate(dossier, plan, tot, begin, bronnen);

  const { stappen } = simuleer();
  const simulatieMs = mediaan(simuleer);
  const stilMs = mediaan(() => simulate(dossier, [], tot, begin, bronnen));

  const naar = (dag: Datum) => brengNaar(temporal, schoolId, momentVan(dag, '12:00') - Date.now(), `bench ${dag}`);
  const vanaf = performance.now();
  for (const { dag, pad, inhoud } of opdrachten) {
    await naar(dag);
    await geef(`${api}/v1/scholen/${schoolId}/${pad}`, inhoud);
  }
  await naar(einddag);
  const serverMs = performance.now() - vanaf;

  const rijen = await prisma.gebeurtenis.findMany({
    where: { schoolId, nr: { gt: traject.versie } },
    orderBy: { nr: 'asc' },
  });
  const echt = rijen.map(({ soort, datum }) => `${datum.toISOString().slice(0, 10)} ${soort}`);
  const gesimuleerd = stappen.flatMap((stap) => stap.gebeurtenissen.map((g) => `${dagVan(stap.moment)} ${g.soort}`));
  if (echt.join('\n') !== gesimuleerd.join('\n')) throw new Error('De simulatie en de server zeggen niet hetzelfde');
  return { simulatieMs, stilMs, serverMs, stappen: stappen.length };
}

function mediaan(werk: () => unknown): number {
  for (let n = 0; n < OPWARMEN; n += 1) werk();
  const tijden = Array.from({ length: METINGEN }, () => {
    const begin = performance.now();
    werk();
    return performance.now() - begin;
  }).sort((a, b) => a - b);
  return tijden[Math.floor(METINGEN / 2)] ?? Number.NaN;
}

/** A refusal is an answer too: the simulation must refuse it as well. */
async function geef(url: string, inhoud: object): Promise<void> {
  const antwoord = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      'x-ontwikkel-rol': 'servicedesk',
      'x-ontwikkel-naam': 'bench',
    },
    body: JSON.stringify(inhoud),
  });
  await antwoord.body?.cancel();
  if (antwoord.status !== 201 && antwoord.status !== 409 && antwoord.status !== 422) {
    throw new Error(`${url}: ${antwoord.status}`);
  }
}
