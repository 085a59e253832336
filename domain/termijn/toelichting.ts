import { tekstVan } from './dagnummer.ts';
import type { Datum } from './datum.ts';
import { dagnummer, nummerInWoorden, weekdagInWoorden } from './datum.ts';
import type { Termijninstellingen } from './instellingen.ts';
import type { Kalender } from './kalender.ts';
import { isBesluitBekend, redenVanNummer } from './kalender.ts';
import type { Pauze } from './pauze.ts';
import type { Etappe, Uitkomst } from './rekenen.ts';
import type { Duur, Eenheid, Opschorting, Stap, Termijnvraag } from './vraag.ts';

const ENKELVOUD: Record<Eenheid, string> = {
  dagen: 'dag',
  werkdagen: 'werkdag',
  weken: 'week',
  maanden: 'maand',
  jaren: 'jaar',
};

/** `6 weken`, `1 dag`, `2 jaar` */
export function duurInWoorden(duur: Duur): string {
  const naam = duur.aantal === 1 || duur.eenheid === 'jaren' ? ENKELVOUD[duur.eenheid] : duur.eenheid;
  return `${duur.aantal} ${naam}`;
}

/** The explanation of a computed term: start, count, pauses, every skipped day by name, last day. */
export function licht(
  vraag: Termijnvraag,
  uitkomst: Uitkomst,
  pauzes: readonly Pauze[],
  instellingen: Termijninstellingen,
  k: Kalender,
): Stap[] {
  const stappen: Stap[] = [];
  const terug = vraag.richting === 'terug';
  for (const etappe of uitkomst.etappes) {
    if (etappe.verdaging === -1) stappen.push(begin(vraag, etappe, terug), telling(vraag, etappe, terug));
    else stappen.push(verdaging(vraag, etappe, instellingen));
    pauzestappen(vraag, etappe, stappen);
    if (!terug) verschuivingsstappen(vraag, etappe, pauzes, k, stappen);
    else if (etappe.laatste !== etappe.nominaal) stappen.push(artikel2(etappe, 'Atw 2'));
  }
  for (const index of uitkomst.geweigerd) stappen.push(geweigerd(vraag, index));
  const laatste = uitkomst.etappes[uitkomst.etappes.length - 1] as Etappe;
  overgeslagenPauzes(vraag, uitkomst, laatste, stappen);
  if (
    !terug &&
    (laatste.verschuiving === 'atw' || laatste.verschuiving === 'als-atw') &&
    !isBesluitBekend(laatste.laatste, k)
  ) {
    stappen.push(besluitOnbekend(laatste.laatste));
  }
  stappen.push(terug ? slotTerug(vraag, laatste.laatste) : slot(laatste.laatste));
  return stappen;
}

/** While a pause is open: the end with the latest end of the pause (T6). */
export function stapUiterlijk(dag: Datum | null): Stap {
  if (dag === null) {
    return {
      regel: 'T6',
      tekst: 'Zolang een pauze open is zonder uiterste einde, is de uiterste laatste dag niet bekend.',
    };
  }
  const tekst = `Duurt de open pauze zo lang als zij kan, dan is de laatste dag uiterlijk ${inWoorden(dagnummer(dag))}.`;
  return { regel: 'T6', tekst, datum: dag };
}

/** T10: the earlier date that another reading of the adjournment gives. */
export function stapAlarm(dag: Datum): Stap {
  const tekst = `De wet kan ook zo worden gelezen dat de verlenging telt vanaf de laatste dag zonder verschuiving. Dan is de laatste dag ${inWoorden(dagnummer(dag))}. Wie zeker wil zijn, houdt die dag aan.`;
  return { regel: 'TM-10', tekst, datum: dag };
}

function begin(vraag: Termijnvraag, etappe: Etappe, terug: boolean): Stap {
  const regel = vraag.regel ?? 'T2';
  const dag = inWoorden(dagnummer(vraag.begindatum));
  const na = vraag.gebeurtenis === undefined ? dag : `${vraag.gebeurtenis} op ${dag}`;
  if (vraag.begin === 'eerste-dag') {
    const tekst = `De termijn ${terug ? 'telt terug en begint' : 'begint'} op ${dag}. Die dag telt mee.`;
    return { regel, tekst, datum: vraag.begindatum };
  }
  const eerste = inWoorden(etappe.eerste);
  const tekst = terug
    ? `De termijn telt terug vanaf de dag voor ${na}. De eerste dag die telt is ${eerste}.`
    : `De termijn begint op de dag na ${na}. De eerste dag is ${eerste}.`;
  return { regel, tekst, datum: tekstVan(etappe.eerste) };
}

function telling(vraag: Termijnvraag, etappe: Etappe, terug: boolean): Stap {
  const dag = inWoorden(etappe.kaal);
  const tekst = terug
    ? `De termijn is ${duurInWoorden(vraag.duur)}. Teruggeteld komt dat uit op ${dag}.`
    : `De termijn is ${duurInWoorden(vraag.duur)}. Zonder pauzes en verschuivingen is de laatste dag ${dag}.`;
  return { regel: vraag.regel ?? telregel(vraag.duur), tekst, datum: tekstVan(etappe.kaal) };
}

function telregel(duur: Duur): string {
  return duur.eenheid === 'maanden' || duur.eenheid === 'jaren' ? 'T7' : 'T2';
}

function verdaging(vraag: Termijnvraag, etappe: Etappe, instellingen: Termijninstellingen): Stap {
  const bron = vraag.verdagingen?.[etappe.verdaging];
  const vanaf = instellingen.verdagingVanaf === 'nominaal' ? 'de laatste dag zonder verschuiving' : 'de laatste dag';
  return {
    regel: bron?.regel ?? 'T10',
    tekst: `De termijn is verlengd met ${duurInWoorden(etappe.duur)}, geteld vanaf ${vanaf}. Dat komt uit op ${inWoorden(etappe.kaal)}.`,
    datum: tekstVan(etappe.kaal),
  };
}

function pauzestappen(vraag: Termijnvraag, etappe: Etappe, stappen: Stap[]): void {
  if (etappe.delen.length === 0) return;
  const soort = etappe.duur.eenheid === 'werkdagen' ? 'werkdag' : 'dag';
  for (const deel of etappe.delen) {
    const o = vraag.opschortingen?.[deel.index] as Opschorting;
    const dagen = `${deel.dagen} ${soort}${deel.dagen === 1 ? '' : 'en'}`;
    const staat = o.totEnMet === null ? 'staat' : 'stond';
    stappen.push({
      regel: 'T6',
      tekst: `De termijn ${staat} stil van ${nummerInWoorden(deel.van)} tot en met ${nummerInWoorden(deel.totEnMet)}: ${dagen}. Reden: ${o.grond}.${bijzonderheden(o)}`,
      datum: tekstVan(deel.van),
    });
  }
  stappen.push({
    regel: 'T6',
    tekst: `Met de pauzes komt de laatste dag uit op ${inWoorden(etappe.nominaal)}.`,
    datum: tekstVan(etappe.nominaal),
  });
}

/** What else there is to know of a pause: still open, planned otherwise, shortened by the caller. */
function bijzonderheden(o: Opschorting): string {
  const gepland = o.verwachtTotEnMet ?? o.uiterlijkTotEnMet;
  const zinnen: string[] = [];
  if (o.totEnMet === null) {
    zinnen.push(
      gepland === undefined
        ? 'Deze pauze is nog open en haar einde is niet bekend. Alleen de eerste dag is nu meegeteld.'
        : 'Deze pauze is nog open. Het einde is een verwachting.',
    );
  } else if (gepland !== undefined && gepland !== o.totEnMet) {
    zinnen.push(`Gepland was tot en met ${nummerInWoorden(dagnummer(gepland))}.`);
  }
  if (o.opmerking !== undefined) zinnen.push(o.opmerking);
  return zinnen.map((zin) => ` ${zin}`).join('');
}

function verschuivingsstappen(
  vraag: Termijnvraag,
  etappe: Etappe,
  pauzes: readonly Pauze[],
  k: Kalender,
  stappen: Stap[],
): void {
  switch (etappe.verschuiving) {
    case 'handleiding':
      stappen.push({
        regel: 'N-32',
        tekst: 'Deze termijn staat in de Handleiding en niet in een wet. De laatste dag schuift niet op.',
      });
      return;
    case 'jaren':
    case 'te-lang':
      stappen.push({
        regel: 'Atw 4',
        tekst: `De Algemene termijnenwet geldt niet voor een termijn van ${duurInWoorden(etappe.duur)}. De laatste dag schuift niet op.`,
      });
      return;
    case 'atw':
    case 'als-atw':
      dagVoorDag(vraag, etappe, pauzes, k, stappen);
  }
}

function dagVoorDag(vraag: Termijnvraag, etappe: Etappe, pauzes: readonly Pauze[], k: Kalender, stappen: Stap[]): void {
  if (etappe.laatste === etappe.nominaal) return;
  const wet = etappe.verschuiving === 'atw';
  if (!wet) {
    stappen.push({
      regel: 'N-32',
      tekst: 'Deze termijn staat in de Handleiding. De laatste dag schuift op alsof de Algemene termijnenwet geldt.',
    });
  }
  for (let dag = etappe.nominaal; dag < etappe.naArtikel1; dag += 1) {
    stappen.push({
      regel: wet ? 'Atw 1' : 'N-32',
      tekst: `${waaromNiet(vraag, dag, pauzes, k)} en kan niet de laatste dag zijn.`,
      datum: tekstVan(dag),
    });
  }
  if (etappe.laatste !== etappe.naArtikel1) stappen.push(artikel2(etappe, wet ? 'Atw 2' : 'N-32'));
}

/** `18 april 2026 is een zaterdag`, `Vrijdag 15 mei 2026 is gelijkgesteld bij KB voor 2026-2028` */
function waaromNiet(vraag: Termijnvraag, dag: number, pauzes: readonly Pauze[], k: Kalender): string {
  const reden = redenVanNummer(dag, k);
  const weekdag = weekdagInWoorden(dag);
  if (reden === weekdag) return `${nummerInWoorden(dag)} is een ${weekdag}`;
  const voluit = metHoofdletter(inWoorden(dag));
  if (reden !== null) return `${voluit} is ${reden}`;
  const pauze = pauzes.find((p) => p.van <= dag && dag <= p.totEnMet);
  const grond = pauze === undefined ? undefined : vraag.opschortingen?.[pauze.index]?.grond;
  return `${voluit} valt in een pauze (${grond ?? ''})`;
}

function artikel2(etappe: Etappe, regel: string): Stap {
  return {
    regel,
    tekst: `In een termijn van drie dagen of meer zitten ten minste twee gewone werkdagen. Daarom loopt de termijn door tot en met ${inWoorden(etappe.laatste)}.`,
    datum: tekstVan(etappe.laatste),
  };
}

function geweigerd(vraag: Termijnvraag, index: number): Stap {
  const bron = vraag.verdagingen?.[index];
  const datum = bron?.mededelingDatum;
  return {
    regel: bron?.regel ?? 'T10',
    tekst: `De verlenging${datum === undefined ? '' : ` van ${nummerInWoorden(dagnummer(datum))}`} telt niet mee: zij is meegedeeld na het einde van de termijn.`,
    ...(datum === undefined ? {} : { datum }),
  };
}

function overgeslagenPauzes(vraag: Termijnvraag, uitkomst: Uitkomst, laatste: Etappe, stappen: Stap[]): void {
  for (const [index, o] of (vraag.opschortingen ?? []).entries()) {
    if (uitkomst.etappes.some((e) => e.delen.some((d) => d.index === index))) continue;
    const waarom =
      dagnummer(o.van) > laatste.laatste
        ? 'zij begint na de laatste dag'
        : 'al haar dagen tellen al in een andere pauze, of vallen op dagen die voor deze termijn niet tellen';
    stappen.push({
      regel: 'T6',
      tekst: `De pauze vanaf ${nummerInWoorden(dagnummer(o.van))} verlengt de termijn niet: ${waarom}. Reden van de pauze: ${o.grond}.`,
      datum: o.van,
    });
  }
}

function besluitOnbekend(nummer: number): Stap {
  return {
    regel: 'TM-5',
    tekst: `Wij kennen niet alle koninklijke besluiten die dagen gelijkstellen met een feestdag rond ${nummerInWoorden(nummer)}. De laatste dag kan daardoor later zijn.`,
    datum: tekstVan(nummer),
  };
}

function slot(nummer: number): Stap {
  return { regel: 'TM-12', tekst: `De laatste dag is ${inWoorden(nummer)}, tot 24.00 uur.`, datum: tekstVan(nummer) };
}

function slotTerug(vraag: Termijnvraag, nummer: number): Stap {
  return {
    regel: vraag.grondslag === 'handleiding' ? 'TM-2' : 'Atw 1 lid 2',
    tekst: `De uitkomst is ${inWoorden(nummer)}. Een termijn die terugtelt schuift niet op door een weekend of feestdag.`,
    datum: tekstVan(nummer),
  };
}

function inWoorden(nummer: number): string {
  return `${weekdagInWoorden(nummer)} ${nummerInWoorden(nummer)}`;
}

function metHoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
