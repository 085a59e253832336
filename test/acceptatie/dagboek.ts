/**
 * The diary of one school on the real server, for a jurist to read: what was done and recorded on each day, each letter,
 * and how the terms, the tasks, the status and the sentence of who must act then changed. It is written from what stands
 * in PostgreSQL after each moment at which anything happened, and compared with a page that is checked in.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Gebeurtenis, type Opdracht, procedures } from '../../domain/dossier/dossier.ts';
import { dagVan, type Datum, inWoorden, inWoordenMetWeekdag, momentVan } from '../../domain/termijn/index.ts';
import { briefnaam } from '../../src/scholen/briefnamen.ts';
import { omschrijvingVan } from '../../src/scholen/gebeurtenis-omschrijving.ts';
import type { Giftopties, Opstelling, Proefschool } from '../traject/opstelling.ts';

/** What stands in the record, each thing as one line by its id. */
interface Stand {
  termijnen: Map<string, string>;
  taken: Map<string, string>;
  brieven: Map<string, string>;
  status: string;
  aanZet: string | null;
}

const LEEG: Stand = { termijnen: new Map(), taken: new Map(), brieven: new Map(), status: '', aanZet: null };

/** The statuses that do not say so themselves. */
const GEEN_KEURMERK: Readonly<Record<string, string>> = {
  geen: 'geen keurmerk',
  'in aanvraag': 'geen keurmerk, in aanvraag',
};

const UITLEG = [
  'Per dag: wie wat deed, of wat vanzelf gebeurde; wat er is vastgelegd; welke brief klaarstond of wegging; en welke',
  'termijnen, taken en status daardoor anders werden. Schuin staat wie aan zet is. De normen zijn voorbeelden. Deze pagina',
  'is opgeschreven uit de gegevens van een school op de echte server, en een test vergelijkt haar daarmee. Opnieuw maken:',
  '`LEVENS_SCHRIJVEN=1 npm test -- --testPathPatterns acceptatie`.',
  '',
  '<!-- prettier-ignore-start -->',
];

export class Dagboek {
  readonly #op: Opstelling;
  readonly #school: Proefschool;
  readonly #regels: string[] = [];
  readonly #laatsteDagen = new Map<string, Datum[]>();
  #stand = LEEG;
  #nr = 0;
  #dag: Datum | null = null;

  constructor(op: Opstelling, school: Proefschool) {
    this.#op = op;
    this.#school = school;
  }

  /** As `Proefschool.geef`, and writes down what it brought about. A command that is refused is written down as such. */
  async geef(opdracht: Opdracht, opties: Giftopties = {}): ReturnType<Proefschool['geef']> {
    const antwoord = await this.#school.geef(opdracht, opties);
    const { rol = 'servicedesk' } = opties;
    const gedaan = `- ${hoofdletter(rol)}: ${omschrijvingVanOpdracht(opdracht.soort)}`;
    const waarom = antwoord.geweigerd.map(({ tekst, regel }) => `${tekst} (${regel})`);
    await this.#noteer([waarom.length > 0 ? `${gedaan}. Geweigerd: ${waarom.join(' ')}` : gedaan], opdracht);
    return antwoord;
  }

  /** As `Proefschool.naar`, and writes down each moment on the way at which anything happened. */
  async naar(dag: Datum, tijd = '12:00'): Promise<void> {
    const doel = momentVan(dag, tijd);
    for (;;) {
      const { wekkerOp } = await this.#traject();
      if (wekkerOp === null || wekkerOp.getTime() > doel) break;
      const wekdag = dagVan(wekkerOp.getTime());
      // To the end of that day, so that a day is one entry; not past the target.
      if (wekdag === dag) await this.#school.naar(dag, tijd);
      else await this.#school.naar(wekdag, '23:00');
      await this.#noteer([]);
    }
    await this.#school.naar(dag, tijd);
  }

  /** Every last day that a term had on its way, first to last. */
  laatsteDagen(termijnId: string): readonly Datum[] {
    return this.#laatsteDagen.get(termijnId) ?? [];
  }

  /** Compares with the page of that name in docs/levens; `LEVENS_SCHRIJVEN=1` writes it anew. */
  vergelijk(naam: string, titel: string, waarover: readonly string[]): void {
    const pagina = new URL(`../../docs/levens/${naam}.md`, import.meta.url);
    const regels = [
      `# ${titel}`,
      '',
      ...waarover,
      '',
      ...UITLEG,
      ...this.#regels,
      '',
      '<!-- prettier-ignore-end -->',
      '',
    ];
    if (process.env['LEVENS_SCHRIJVEN']) writeFileSync(pagina, regels.join('\n'));
    expect(regels).toEqual(readFileSync(pagina, 'utf8').split('\n'));
  }

  #traject() {
    return this.#op.prisma.traject.findUniqueOrThrow({ where: { schoolId: this.#school.id } });
  }

  async #noteer(gedaan: readonly string[], opdracht?: Opdracht): Promise<void> {
    const feiten = await this.#op.prisma.gebeurtenis.findMany({
      where: { schoolId: this.#school.id, nr: { gt: this.#nr } },
      orderBy: { nr: 'asc' },
    });
    const laatste = feiten.at(-1);
    const stand = await this.#leesStand();
    const regels = [
      ...gedaan,
      ...feiten.flatMap(({ gegevens }) => feitregels(gegevens as unknown as Gebeurtenis)),
      ...verschil('brief', this.#stand.brieven, stand.brieven),
      ...verschil('termijn', this.#stand.termijnen, stand.termijnen),
      ...verschil('taak', this.#stand.taken, stand.taken),
      ...(stand.status === this.#stand.status ? [] : [`  - Status: ${stand.status}.`]),
      ...(stand.aanZet === this.#stand.aanZet ? [] : [`  - *${stand.aanZet ?? 'Niemand is aan zet.'}*`]),
    ];
    if (regels.length > 0) {
      const dag = laatste ? dagVanKolom(laatste.datum) : this.#dag;
      if (dag !== this.#dag && dag) this.#regels.push('', `## ${hoofdletter(inWoordenMetWeekdag(dag))}`, '');
      this.#dag = dag;
      // A recording by the passing of time has no act above it.
      if (opdracht === undefined) this.#regels.push('- Vanzelf:');
      this.#regels.push(...regels);
    }
    this.#stand = stand;
    this.#nr = laatste?.nr ?? this.#nr;
  }

  async #leesStand(): Promise<Stand> {
    const waar = { where: { schoolId: this.#school.id } };
    const [termijnen, taken, brieven, traject] = await Promise.all([
      this.#op.prisma.termijn.findMany({ where: { ...waar.where, soort: 'termijn' } }),
      this.#op.prisma.taak.findMany(waar),
      this.#op.prisma.bericht.findMany(waar),
      this.#traject(),
    ]);
    for (const { id, laatsteDag } of termijnen) {
      const gezien = this.laatsteDagen(id);
      if (gezien.at(-1) !== dagVanKolom(laatsteDag)) this.#laatsteDagen.set(id, [...gezien, dagVanKolom(laatsteDag)]);
    }
    return {
      termijnen: opId(
        termijnen,
        (t) => `${t.omschrijving}, uiterlijk ${woorden(t.laatsteDag)}${t.stand === 'loopt' ? '' : ` (${t.stand})`}`,
      ),
      taken: opId(
        taken,
        (t) => `${t.rol}: ${t.omschrijving}${t.uiterlijk ? `, uiterlijk ${woorden(t.uiterlijk)}` : ''}`,
      ),
      brieven: opId(brieven, (b) => `“${briefnaam(b.sjabloon)}”, per ${b.kanaal}, ${b.status} op ${woorden(b.datum)}`),
      status: traject.soortKeurmerk
        ? `keurmerk voor ${traject.soortKeurmerk}, ${traject.status}`
        : (GEEN_KEURMERK[traject.status] ?? traject.status),
      aanZet: traject.wachtOp,
    };
  }
}

function opId<R extends { id: string }>(rijen: readonly R[], regel: (rij: R) => string): Map<string, string> {
  return new Map([...rijen].sort((a, b) => (a.id < b.id ? -1 : 1)).map((rij) => [rij.id, regel(rij)]));
}

/** What came, changed and went; a letter never goes. */
function verschil(wat: string, eerst: Map<string, string>, nu: Map<string, string>): string[] {
  const gekomen = [...nu].flatMap(([id, regel]) => {
    const was = eerst.get(id);
    if (was === regel) return [];
    return [was === undefined ? `  - ${hoofdletter(wat)}: ${regel}.` : `  - ${hoofdletter(wat)} wordt: ${regel}.`];
  });
  const weg = [...eerst].flatMap(([id, regel]) => (nu.has(id) ? [] : [`  - Niet meer: ${wat} ${regel}.`]));
  return [...gekomen, ...weg];
}

/** A fact in a sentence, and each point of a reminder; the letters themselves are told from the record of messages. */
function feitregels(g: Gebeurtenis): string[] {
  if (g.soort === 'BriefKlaargezet' || g.soort === 'BriefVerzonden') return [];
  if (g.soort !== 'HerinneringVerzonden') return [`  - ${omschrijvingVan(g)}`];
  return g.punten.map(({ stap, onderwerp, laatsteDag }) => {
    return `  - Herinnerd (${stap}) aan: ${onderwerp}, uiterlijk ${inWoordenMetWeekdag(laatsteDag)}.`;
  });
}

function omschrijvingVanOpdracht(soort: Opdracht['soort']): string {
  const opdrachten = Object.assign({}, ...Object.values(procedures).map((p) => p.opdrachten)) as Record<
    string,
    { omschrijving: string }
  >;
  return opdrachten[soort]?.omschrijving ?? soort;
}

/** A column of PostgreSQL without a time of day. */
const dagVanKolom = (kolom: Date): Datum => kolom.toISOString().slice(0, 10);

const woorden = (kolom: Date) => inWoorden(dagVanKolom(kolom));

const hoofdletter = (tekst: string) => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`;
