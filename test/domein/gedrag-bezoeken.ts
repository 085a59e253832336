/** In some years: an unannounced visit, a signal that leads to one, a change that the school tells. */
import type { Dossier, Gebeurtenis, Opdracht } from '../../domain/dossier/dossier.ts';
import { openSignalen } from '../../domain/dossier/signalen/open.ts';
import { type Datum, eersteKantoordag, plusDagen } from '../../domain/termijn/index.ts';
import { BRONNEN } from './bronnen.ts';
import type { Voorgenomen } from './gedrag.ts';
import { afstandMelden, wijzigingBeoordelen, wijzigingMelden } from './plichten.ts';

const kantoordag = (dag: Datum) => eersteKantoordag(dag, BRONNEN.kalender);

/** Only while the school has the keurmerk. */
const metKeurmerk =
  (maak: (dossier: Dossier) => Opdracht | null): Voorgenomen['opdracht'] =>
  (dossier) =>
    dossier.keurmerk.soort ? maak(dossier) : null;

/** Planned on one day, held on another. */
function bezoek(gepland: Datum, dag: Datum, signaal: (dossier: Dossier) => number | null): Voorgenomen[] {
  const plan = metKeurmerk((dossier) => ({
    soort: 'OnaangekondigdBezoekPlannen',
    dag,
    inspecteur: 'ITTA-02',
    signaal: signaal(dossier),
    reden: 'tekst-80',
  }));
  const gehouden = metKeurmerk((dossier) => {
    const nummer = dossier.onaangekondigd.gepland.find((b) => b.dag === dag)?.nummer;
    if (nummer === undefined) return null;
    const uitkomst = { uitkomst: 'bevindingen' as const, bevindingen: 'tekst-81' };
    return { soort: 'OnaangekondigdBezoekVastleggen', nummer, gehoudenOp: dag, ...uitkomst };
  });
  return [
    { dag: gepland, rol: 'planner', opdracht: plan },
    { dag, rol: 'inspecteur', opdracht: gehouden },
  ];
}

/** The open signal that came last. */
const laatste = (dossier: Dossier) => openSignalen(dossier).at(-1)?.nummer ?? null;

/** Received, confirmed and judged within days; it leads to a visit. */
function signaal(dag: Datum): Voorgenomen[] {
  const op = (dagen: number) => plusDagen(dag, dagen);
  const over = (maak: (nummer: number) => Opdracht) => (dossier: Dossier) => {
    const nummer = laatste(dossier);
    return nummer === null ? null : maak(nummer);
  };
  return [
    {
      dag,
      rol: 'servicedesk',
      opdracht: metKeurmerk(() => ({
        soort: 'SignaalVastleggen',
        bron: 'gemeente',
        gemeente: 'Tiel',
        ontvangenOp: dag,
        inhoud: 'tekst-82',
      })),
    },
    {
      dag: op(1),
      rol: 'servicedesk',
      opdracht: over((nummer) => ({ soort: 'SignaalBevestigen', nummer, bevestigdOp: op(1) })),
    },
    {
      dag: op(3),
      rol: 'servicedesk',
      opdracht: over((nummer) => ({
        soort: 'SignaalBeoordelen',
        nummer,
        ernst: 'licht',
        fraudeAanwijzing: false,
        toelichting: 'tekst-83',
      })),
    },
    {
      dag: op(5),
      rol: 'beslisser',
      opdracht: over((nummer) => ({
        soort: 'SignaalAfhandelen',
        nummer,
        besluit: 'onaangekondigd bezoek',
        motivering: 'tekst-84',
      })),
    },
    ...bezoek(op(6), kantoordag(op(20)), laatste),
  ];
}

/** A new owner, told in time and looked at; some weeks of lessons at a distance. */
function meldingen(dag: Datum): Voorgenomen[] {
  const beoordeel = metKeurmerk((dossier) => {
    const nummer = dossier.wijzigingen.teBeoordelen.at(-1)?.nummer;
    return nummer === undefined ? null : wijzigingBeoordelen(nummer);
  });
  return [
    {
      dag,
      rol: 'school',
      opdracht: metKeurmerk(() => wijzigingMelden({ ingangsdatum: plusDagen(dag, -3), gemeldOp: dag })),
    },
    { dag: plusDagen(dag, 5), rol: 'servicedesk', opdracht: beoordeel },
    {
      dag: plusDagen(dag, 30),
      rol: 'school',
      opdracht: metKeurmerk(() => afstandMelden({ van: plusDagen(dag, 31), totEnMet: plusDagen(dag, 60) })),
    },
  ];
}

/** By the meetjaar that begins: every third year a visit, every fourth a signal, every fifth changes. */
export function bezoekenNa(g: Gebeurtenis, vandaag: Datum): Voorgenomen[] {
  if (g.soort !== 'MeetjaarBegonnen') return [];
  const na = (dagen: number) => plusDagen(vandaag, dagen);
  return [
    ...(g.meetjaar % 3 === 0 ? bezoek(na(100), kantoordag(na(110)), () => null) : []),
    ...(g.meetjaar % 4 === 1 ? signaal(na(150)) : []),
    ...(g.meetjaar % 5 === 2 ? meldingen(na(200)) : []),
  ];
}
