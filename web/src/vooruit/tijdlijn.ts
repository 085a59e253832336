/** A simulation as people read it: per year, per day, what happens. */
import type { components } from '../api/schema.d.ts';

type Simulatie = components['schemas']['Simulatie'];

export type Regelsoort =
  'gepland' | 'geweigerd' | 'status' | 'verstreken' | 'vanzelf' | 'brief' | 'taak' | 'herinnering';

export interface Tijdregel {
  soort: Regelsoort;
  tekst: string;
  /** The rule that refuses. */
  regel?: string;
}

export interface Tijddag {
  datum: string;
  regels: Tijdregel[];
}

export interface Tijdjaar {
  jaar: string;
  dagen: Tijddag[];
}

/** The order of what happens on one day. */
const VOLGORDE: readonly Regelsoort[] = [
  'gepland',
  'geweigerd',
  'vanzelf',
  'verstreken',
  'status',
  'brief',
  'taak',
  'herinnering',
];

/** Told by the letters and the tasks themselves. */
const ELDERS = new Set(['BriefKlaargezet', 'BriefVerzonden']);

/** @param titels of the planned commands, in the order of the request */
export function tijdlijn(simulatie: Simulatie, titels: readonly string[]): Tijdjaar[] {
  const perDag = new Map<string, Tijdregel[]>();
  const op = (datum: string, regel: Tijdregel) => perDag.set(datum, [...(perDag.get(datum) ?? []), regel]);

  for (const stap of simulatie.stappen) {
    const titel = stap.opdracht === null ? null : (titels[stap.opdracht] ?? 'Geplande handeling');
    for (const { tekst, regel } of stap.geweigerd) {
      op(stap.datum, { soort: 'geweigerd', tekst: `${titel}: ${tekst}`, regel });
    }
    if (titel !== null && stap.geweigerd.length === 0) op(stap.datum, { soort: 'gepland', tekst: titel });
    for (const { soort, omschrijving } of stap.gebeurtenissen) {
      if (!ELDERS.has(soort)) op(stap.datum, { soort: regelsoort(soort), tekst: omschrijving });
    }
  }
  for (const { status, soortKeurmerk, vanDatum } of simulatie.statusverloop.slice(1)) {
    op(vanDatum, { soort: 'status', tekst: `De status wordt: ${status}${soortKeurmerk ? `, ${soortKeurmerk}` : ''}.` });
  }
  for (const brief of simulatie.brieven) voegBriefToe(brief, simulatie.vanafDatum, op);
  for (const { id, omschrijving, rol, vanDatum } of simulatie.taakverloop) {
    // A task about a term that is over says what the term says.
    if (vanDatum > simulatie.vanafDatum && !id.startsWith('verstreken/')) {
      op(vanDatum, { soort: 'taak', tekst: `Taak voor ${rol}: ${omschrijving}.` });
    }
  }
  return perJaar(perDag);
}

function voegBriefToe(
  { omschrijving, kanaal, klaarzetDatum, verzendDatum, status }: Simulatie['brieven'][number],
  vanaf: string,
  op: (datum: string, regel: Tijdregel) => void,
): void {
  const brief = (tekst: string): Tijdregel => ({ soort: 'brief', tekst });
  if (verzendDatum) op(verzendDatum, brief(`Brief weg per ${kanaal}: ${omschrijving}.`));
  else if (status === 'vervallen') op(dagOf(klaarzetDatum, vanaf), brief(`Brief gaat niet meer weg: ${omschrijving}.`));
  else op(dagOf(klaarzetDatum, vanaf), brief(`Brief klaar, wacht op verzending per ${kanaal}: ${omschrijving}.`));
}

/** What was there before the first day is told on the first day. */
const dagOf = (dag: string, vanaf: string) => (dag < vanaf ? vanaf : dag);

function regelsoort(soort: string): Regelsoort {
  if (soort === 'HerinneringVerzonden') return 'herinnering';
  return soort === 'TermijnVerstreken' ? 'verstreken' : 'vanzelf';
}

function perJaar(perDag: ReadonlyMap<string, readonly Tijdregel[]>): Tijdjaar[] {
  const jaren = new Map<string, Tijddag[]>();
  for (const [datum, regels] of [...perDag].sort(([a], [b]) => a.localeCompare(b))) {
    const jaar = datum.slice(0, 4);
    const gesorteerd = [...regels].sort((a, b) => VOLGORDE.indexOf(a.soort) - VOLGORDE.indexOf(b.soort));
    jaren.set(jaar, [...(jaren.get(jaar) ?? []), { datum, regels: gesorteerd }]);
  }
  return [...jaren].map(([jaar, dagen]) => ({ jaar, dagen }));
}

/** Without the reminders; a day on which nothing else happens goes with them. */
export function zonderHerinneringen(jaren: readonly Tijdjaar[]): Tijdjaar[] {
  return jaren
    .map(({ jaar, dagen }) => ({
      jaar,
      dagen: dagen
        .map(({ datum, regels }) => ({ datum, regels: regels.filter((r) => r.soort !== 'herinnering') }))
        .filter(({ regels }) => regels.length > 0),
    }))
    .filter(({ dagen }) => dagen.length > 0);
}
