/** The deadlines, reminders and tasks of Toezicht in de Klas. */
import { inWoorden, redenKantoorGesloten } from '../../termijn/index.ts';
import { bezwaarTegenInspecteur } from '../../regels/inspecteurs.ts';
import type { Dossier } from '../dossier.ts';
import { eisVan } from '../eis.ts';
import { herinneringsdagen } from '../herinneringen/herinneringsdagen.ts';
import type { Context, Deadline, Herinneringsreeks, Rol, Taak } from '../procedure.ts';
import { type HuidigeRonde, huidigeRonde } from './ronde.ts';
import {
  antwoordtermijn,
  concepttermijn,
  planbaarSinds,
  planningstermijn,
  publicatie,
  rapporttermijn,
  uitnodigingstermijn,
  voorbereiding,
  voornementermijn,
  vraagtVoornemen,
  zelfbeoordelingstermijn,
  zienswijzetermijn,
} from './termijnen.ts';

const idVan = ({ id }: HuidigeRonde, wat?: string) => `toezicht/${id}${wat ? `/${wat}` : ''}`;

type Dag = Pick<Deadline, 'laatsteDag' | 'toelichting'>;

const termijn = (id: string, omschrijving: string, wie: Rol, doet: string, dag: Dag | null): Deadline[] =>
  dag ? [eisVan({ id, omschrijving, wie, doet }, dag)] : [];

export function deadlines(dossier: Dossier, context: Context): Deadline[] {
  const ronde = huidigeRonde(dossier, context.kalender);
  return [
    ...(ronde ? (ronde.stand.gehoudenOp ? naHetBezoek(dossier, ronde, context) : totHetBezoek(ronde, context)) : []),
    ...naHetRapport(dossier, context),
  ];
}

const NAMEN = {
  eerste: 'Eerste Toezicht in de Klas',
  vierjaarlijks: 'Volgend Toezicht in de Klas',
  herinspectie: 'Herinspectie na Toezicht in de Klas',
} as const;

function totHetBezoek(ronde: HuidigeRonde, context: Context): Deadline[] {
  const { stand, venster, soort } = ronde;
  const { bezoek, uitgenodigd, antwoord } = stand;
  const venstereinde = { laatsteDag: venster.totEnMet, toelichting: venster.toelichting };
  const gevonden = termijn(
    idVan(ronde),
    NAMEN[soort],
    'inspecteur',
    soort === 'herinspectie'
      ? 'doet de herinspectie na Toezicht in de Klas'
      : `doet ${soort === 'eerste' ? 'het eerste' : 'het volgende'} Toezicht in de Klas`,
    venstereinde,
  );
  if (bezoek) {
    const tekst = `Het bezoek is gepland op ${inWoorden(bezoek.dag)}.`;
    const dag = { laatsteDag: bezoek.dag, toelichting: [{ regel: 'N-9', tekst, datum: bezoek.dag }] };
    const zelf = stand.zelfbeoordelingOp ? null : zelfbeoordelingstermijn(ronde, context);
    return [
      ...gevonden,
      ...termijn(idVan(ronde, 'bezoek'), 'Bezoek voor Toezicht in de Klas', 'inspecteur', 'bezoekt de school', dag),
      ...termijn(
        idVan(ronde, 'zelfbeoordeling'),
        'Zelfbeoordeling voor Toezicht in de Klas',
        'school',
        'levert de zelfbeoordeling voor Toezicht in de Klas in',
        zelf,
      ),
    ];
  }
  if (uitgenodigd) {
    return [
      ...gevonden,
      ...termijn(
        idVan(ronde, 'antwoord'),
        'Antwoord op de uitnodiging voor Toezicht in de Klas',
        'school',
        'antwoordt op de uitnodiging voor Toezicht in de Klas',
        antwoord ? null : antwoordtermijn(ronde, context),
      ),
      ...termijn(
        idVan(ronde, 'planning'),
        'Dag van Toezicht in de Klas vaststellen',
        'planner',
        'stelt de dag van Toezicht in de Klas vast',
        planningstermijn(ronde, context),
      ),
    ];
  }
  const uiterlijk = uitnodigingstermijn(ronde, context);
  const vooraf = voorbereiding(uiterlijk.laatsteDag, ronde, context);
  if (vooraf.moment > context.moment) {
    gevonden.push({
      id: idVan(ronde, 'voorbereiding'),
      soort: 'moment',
      omschrijving: 'Begin van de voorbereiding van Toezicht in de Klas',
      wie: null,
      doet: null,
      laatsteDag: vooraf.dag,
      vervaltOp: vooraf.moment,
      toelichting: uiterlijk.toelichting,
    });
  }
  return [
    ...gevonden,
    ...termijn(
      idVan(ronde, 'uitnodiging'),
      'Uitnodiging voor Toezicht in de Klas',
      'planner',
      'nodigt de school uit voor Toezicht in de Klas',
      uiterlijk,
    ),
  ];
}

function naHetBezoek({ termijnbewaking }: Dossier, ronde: HuidigeRonde, context: Context): Deadline[] {
  const { concept, zienswijzeOp } = ronde.stand;
  if (!concept) {
    const dag = concepttermijn(ronde, context);
    const doet = 'brengt het conceptrapport van Toezicht in de Klas uit';
    return termijn(idVan(ronde, 'concept'), 'Conceptrapport van Toezicht in de Klas', 'inspecteur', doet, dag);
  }
  // Once its term has been recorded as over it is gone: a zienswijze is a right, not a duty.
  const id = idVan(ronde, 'zienswijze');
  const zienswijze = zienswijzeOp ? null : zienswijzetermijn(ronde, context);
  const loopt = zienswijze && termijnbewaking.verstreken[id] !== zienswijze.laatsteDag ? zienswijze : null;
  return [
    ...termijn(
      id,
      'Zienswijze op het conceptrapport van Toezicht in de Klas',
      'school',
      'geeft haar zienswijze op het conceptrapport van Toezicht in de Klas',
      loopt,
    ).map((d) => ({ ...d, recht: true as const })),
    ...termijn(
      idVan(ronde, 'rapport'),
      'Eindrapport van Toezicht in de Klas',
      'inspecteur',
      'stelt het eindrapport van Toezicht in de Klas vast',
      rapporttermijn(ronde, context),
    ),
  ];
}

function naHetRapport(dossier: Dossier, context: Context): Deadline[] {
  const { laatste } = dossier.toezicht;
  if (!laatste || !dossier.keurmerk.soort) return [];
  return [
    ...termijn(
      `toezicht/publicatie/${laatste.gehoudenOp}`,
      'Publicatie van het rapport van Toezicht in de Klas',
      'planner',
      'publiceert het rapport van Toezicht in de Klas',
      publicatie(laatste, context)?.uiterlijk ?? null,
    ),
    ...termijn(
      `toezicht/${laatste.gehoudenOp}/voornemen`,
      'Voornemen tot intrekking na een onvoldoende Toezicht in de Klas',
      'beslisser',
      'brengt een voornemen tot intrekking uit na het onvoldoende Toezicht in de Klas',
      voornementermijn(dossier, context),
    ),
  ];
}

export function herinneringen(dossier: Dossier, context: Context): Herinneringsreeks[] {
  const ronde = huidigeRonde(dossier, context.kalender);
  if (!ronde || ronde.stand.gehoudenOp) return [];
  const { stand, regels } = ronde;
  const reeks = (wat: string, onderwerp: string, dag: Dag | null, stappen: typeof regels.antwoordherinneringen) =>
    dag
      ? [
          {
            id: idVan(ronde, wat),
            onderwerp,
            laatsteDag: dag.laatsteDag,
            stappen: herinneringsdagen(dag.laatsteDag, stappen, context.kalender),
          },
        ]
      : [];
  const antwoord = stand.antwoord || stand.bezoek ? null : antwoordtermijn(ronde, context);
  const zelf = stand.zelfbeoordelingOp ? null : zelfbeoordelingstermijn(ronde, context);
  return [
    ...reeks('antwoord', 'Antwoord op de uitnodiging voor Toezicht in de Klas', antwoord, regels.antwoordherinneringen),
    ...reeks('zelfbeoordeling', 'Zelfbeoordeling voor Toezicht in de Klas', zelf, regels.zelfbeoordelingherinneringen),
  ];
}

export function taken(dossier: Dossier, context: Context): Taak[] {
  const ronde = huidigeRonde(dossier, context.kalender);
  return [
    ...(ronde ? rondetaken(ronde, context) : []),
    ...publiceren(dossier, context),
    ...onvoldoende(dossier, context),
  ];
}

function rondetaken(ronde: HuidigeRonde, context: Context): Taak[] {
  const { stand } = ronde;
  const taak = (wat: string, omschrijving: string, uiterlijk: string | null, rol: Rol = 'planner'): Taak[] => [
    { id: idVan(ronde, wat), rol, omschrijving, uiterlijk },
  ];
  if (stand.gehoudenOp) return verslagtaak(ronde, context, taak);
  if (stand.bezoek) {
    const { dag, inspecteur } = stand.bezoek;
    const bezoeken = taak(
      'bezoeken',
      `Bezoek de school voor Toezicht in de Klas op ${inWoorden(dag)} (${inspecteur}) en leg daarna vast dat het is gehouden`,
      dag,
      'inspecteur',
    );
    // From the day after it on the term of the visit is over, and that is the task.
    if (dag < context.vandaag) return bezoeken;
    const bezwaar = bezwaarTegenInspecteur(inspecteur, dag, context.inspecteurs);
    const gesloten = redenKantoorGesloten(dag, context.kalender);
    return [
      ...bezoeken,
      ...(bezwaar ? taak('inspecteur', `Kies een andere inspecteur: ${bezwaar.replace(/\.$/, '')}`, dag) : []),
      ...(gesloten
        ? taak('dag-gesloten', `Verplaats het bezoek: ${inWoorden(dag)} is geen kantoordag meer (${gesloten})`, dag)
        : []),
    ];
  }
  if (!stand.uitgenodigd) {
    const { laatsteDag } = uitnodigingstermijn(ronde, context);
    if (voorbereiding(laatsteDag, ronde, context).moment > context.moment) return [];
    return taak('uitnodigen', 'Nodig de school uit voor Toezicht in de Klas', laatsteDag);
  }
  if (!planbaarSinds(ronde, context)) return [];
  const uiterlijk = planningstermijn(ronde, context)?.laatsteDag ?? null;
  const omschrijving = stand.antwoord
    ? 'Plan het bezoek voor Toezicht in de Klas'
    : 'De school antwoordde niet: kies zelf een dag voor Toezicht in de Klas';
  return taak('plannen', omschrijving, uiterlijk);
}

/** N-11: the report, first as a draft; the final one waits for the zienswijze or for the end of its term. */
function verslagtaak(
  ronde: HuidigeRonde,
  context: Context,
  taak: (wat: string, omschrijving: string, uiterlijk: string | null, rol: Rol) => Taak[],
): Taak[] {
  if (!ronde.stand.concept) {
    const uiterlijk = concepttermijn(ronde, context)?.laatsteDag ?? null;
    return taak('concept-uitbrengen', 'Breng het conceptrapport van Toezicht in de Klas uit', uiterlijk, 'inspecteur');
  }
  const uiterlijk = rapporttermijn(ronde, context)?.laatsteDag;
  if (uiterlijk === undefined) return [];
  return taak('rapport-vaststellen', 'Stel het eindrapport van Toezicht in de Klas vast', uiterlijk, 'inspecteur');
}

/** N-13: a final report that is not public yet. */
function publiceren(dossier: Dossier, context: Context): Taak[] {
  const { laatste } = dossier.toezicht;
  const uiterlijk = laatste && dossier.keurmerk.soort ? publicatie(laatste, context)?.uiterlijk.laatsteDag : undefined;
  if (!laatste || uiterlijk === undefined) return [];
  return [
    {
      id: `toezicht/publicatie/${laatste.gehoudenOp}/doen`,
      rol: 'planner',
      omschrijving: 'Publiceer het rapport van Toezicht in de Klas',
      uiterlijk,
    },
  ];
}

/** An insufficient visit in the bepaalde tijd asks for a voornemen, until there is one. */
function onvoldoende(dossier: Dossier, context: Context): Taak[] {
  const laatste = vraagtVoornemen(dossier);
  if (!laatste) return [];
  return [
    {
      id: `toezicht/${laatste.gehoudenOp}/onvoldoende`,
      rol: 'beslisser',
      omschrijving: 'Toezicht in de Klas is onvoldoende in de bepaalde tijd: breng een voornemen tot intrekking uit',
      uiterlijk: voornementermijn(dossier, context)?.laatsteDag ?? null,
    },
  ];
}
