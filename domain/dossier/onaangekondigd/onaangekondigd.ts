/**
 * Unannounced visits: planned without the school seeing it, held, and the outcome told afterwards (SG-1, LG-4). That
 * entry was refused is a fact of `medewerking`.
 */
import { type Datum, inWoorden, plusMaanden, redenKantoorGesloten } from '../../termijn/index.ts';
import { handleidingOp } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import { eisVan } from '../eis.ts';
import { type Context, type Deadline, type Procedure, type Taak, weiger, type Weigering } from '../procedure.ts';
import { openSignaal } from '../signalen/open.ts';
import { controleerInspecteur } from '../toezicht/eisen.ts';
import { veldcontrole } from '../velden.ts';
import {
  BEZOEKUITKOMSTEN,
  type Onaangekondigdbezoek,
  type OnaangekondigdDeel,
  type OnaangekondigdGebeurtenis,
  type OnaangekondigdOpdracht,
} from './feiten.ts';

const LAATSTE_GEHOUDEN = 20;

const geenKeurmerk: Weigering = {
  code: 'GEEN_KEURMERK',
  tekst: 'Een onaangekondigd bezoek is er alleen bij een school met het keurmerk.',
  regel: 'SG-1',
};

const nietsGepland: Weigering = {
  code: 'GEEN_BEZOEK_GEPLAND',
  tekst: 'Er is geen onaangekondigd bezoek gepland.',
  regel: 'SG-1',
};

const bezoekVan = ({ onaangekondigd }: Dossier, nummer: number): Onaangekondigdbezoek | undefined =>
  onaangekondigd.gepland.find((b) => b.nummer === nummer);

const onbekend = { code: 'BEZOEK_ONBEKEND', tekst: 'Er is geen gepland bezoek met dit nummer.' } as const;

/** SG-1: the visits of the twelve months up to and including a day. */
export function bezoekenInJaar({ onaangekondigd }: Dossier, vandaag: Datum): number {
  const vanaf = plusMaanden(vandaag, -12);
  return onaangekondigd.gehouden.filter(({ op }) => op > vanaf).length;
}

export const onaangekondigd: Procedure<OnaangekondigdDeel, OnaangekondigdOpdracht, OnaangekondigdGebeurtenis> = {
  begin: { laatste: 0, gepland: [], gehouden: [] },

  /** What is planned; the outcome of a visit that was held is told to the school. */
  intern: ['OnaangekondigdBezoekGepland', 'OnaangekondigdBezoekGeschrapt'],

  opdrachten: {
    OnaangekondigdBezoekPlannen: {
      omschrijving: 'Onaangekondigd bezoek plannen',
      rollen: ['planner', 'servicedesk'],
      mag: (dossier) => (dossier.keurmerk.soort ? null : geenKeurmerk),
      besluit(dossier, { dag, inspecteur, signaal, reden }, context) {
        const velden = veldcontrole();
        const { fout } = velden;
        const { vandaag, kalender } = context;
        if (velden.datum('dag', dag)) {
          const gesloten = redenKantoorGesloten(dag, kalender);
          if (dag < vandaag) fout('DATUM_VOORBIJ', 'SG-1', 'dag', 'Kies vandaag of een latere dag.');
          if (gesloten) fout('GEEN_KANTOORDAG', 'T8', 'dag', `${inWoorden(dag)} is geen kantoordag: ${gesloten}.`);
        }
        controleerInspecteur(velden, dossier, inspecteur, dag, context);
        if (signaal !== null && !openSignaal(dossier, signaal)) {
          fout('SIGNAAL_ONBEKEND', 'SG-1', 'signaal', 'Er is geen open signaal met dit nummer.');
        }
        velden.tekst('reden', reden);
        if (velden.fouten.length > 0) return weiger(...velden.fouten);
        const nummer = dossier.onaangekondigd.laatste + 1;
        return {
          gebeurtenissen: [
            { soort: 'OnaangekondigdBezoekGepland', datum: vandaag, nummer, dag, inspecteur, signaal, reden },
          ],
        };
      },
    },
    OnaangekondigdBezoekVastleggen: {
      omschrijving: 'Uitkomst van een onaangekondigd bezoek vastleggen',
      rollen: ['inspecteur'],
      mag: magVastleggen,
      besluit(dossier, { nummer, gehoudenOp, uitkomst, bevindingen }, { vandaag }) {
        const { fouten, fout, datum, keuze, tekst } = veldcontrole();
        const bezoek = bezoekVan(dossier, nummer);
        if (!bezoek) fout(onbekend.code, 'SG-1', 'nummer', onbekend.tekst);
        if (datum('gehoudenOp', gehoudenOp) && bezoek && (gehoudenOp < bezoek.dag || gehoudenOp > vandaag)) {
          const zin = `Het bezoek is gehouden van ${inWoorden(bezoek.dag)} tot en met vandaag.`;
          fout('VOLGORDE', 'SG-1', 'gehoudenOp', zin);
        }
        if (keuze('uitkomst', uitkomst, BEZOEKUITKOMSTEN) && (uitkomst === 'bevindingen' || bevindingen !== null)) {
          tekst('bevindingen', bevindingen);
        }
        if (fouten.length > 0) return weiger(...fouten);
        return {
          gebeurtenissen: [
            { soort: 'OnaangekondigdBezoekVastgelegd', datum: vandaag, nummer, gehoudenOp, uitkomst, bevindingen },
          ],
          brieven: [
            { sjabloon: 'bezoek-uitkomst', rechtsgevolg: false, gegevens: { gehoudenOp, uitkomst, bevindingen } },
          ],
        };
      },
    },
    OnaangekondigdBezoekSchrappen: {
      omschrijving: 'Onaangekondigd bezoek schrappen',
      rollen: ['planner', 'servicedesk'],
      mag: (dossier) => (dossier.onaangekondigd.gepland.length > 0 ? null : nietsGepland),
      besluit(dossier, { nummer, reden }, { vandaag }) {
        const { fouten, fout, tekst } = veldcontrole();
        if (!bezoekVan(dossier, nummer)) fout(onbekend.code, 'SG-1', 'nummer', onbekend.tekst);
        tekst('reden', reden);
        if (fouten.length > 0) return weiger(...fouten);
        return { gebeurtenissen: [{ soort: 'OnaangekondigdBezoekGeschrapt', datum: vandaag, nummer, reden }] };
      },
    },
  },

  evolve(deel, g) {
    const zonder = (nummer: number) => deel.gepland.filter((b) => b.nummer !== nummer);
    const gehouden = (op: Datum, uitkomst: OnaangekondigdDeel['gehouden'][number]['uitkomst']) =>
      [...deel.gehouden, { op, uitkomst }].slice(-LAATSTE_GEHOUDEN);
    switch (g.soort) {
      case 'OnaangekondigdBezoekGepland': {
        const { nummer, dag, inspecteur, signaal } = g;
        return { ...deel, laatste: nummer, gepland: [...deel.gepland, { nummer, dag, inspecteur, signaal }] };
      }
      case 'OnaangekondigdBezoekVastgelegd':
        return { ...deel, gepland: zonder(g.nummer), gehouden: gehouden(g.gehoudenOp, g.uitkomst) };
      case 'OnaangekondigdBezoekGeschrapt':
        return { ...deel, gepland: zonder(g.nummer) };
      case 'ToegangGeweigerd':
        return g.bezoek === 'onaangekondigd'
          ? { ...deel, gepland: zonder(g.nummer ?? 0), gehouden: gehouden(g.geweigerdOp, 'geweigerd') }
          : deel;
      case 'KeurmerkGeeindigd':
        return { ...deel, gepland: [] };
      default:
        return deel;
    }
  },

  deadlines(dossier): Deadline[] {
    return dossier.onaangekondigd.gepland.map(({ nummer, dag }) =>
      eisVan(
        {
          id: `onaangekondigd/${nummer}/bezoek`,
          omschrijving: 'Onaangekondigd bezoek',
          wie: 'inspecteur',
          doet: 'bezoekt de school onaangekondigd',
        },
        {
          laatsteDag: dag,
          toelichting: [{ regel: 'SG-1', tekst: `Het bezoek is gepland op ${inWoorden(dag)}.`, datum: dag }],
        },
      ),
    );
  },

  taken(dossier, context): Taak[] {
    return dossier.onaangekondigd.gepland.flatMap((bezoek) => [
      ...taakVan(bezoek, context),
      ...opDeDag(bezoek, context),
    ]);
  },
};

function magVastleggen(dossier: Dossier, { vandaag }: Context): Weigering | null {
  const { gepland } = dossier.onaangekondigd;
  if (gepland.length === 0) return nietsGepland;
  if (gepland.some((b) => b.dag <= vandaag)) return null;
  return { code: 'BEZOEK_NOG_NIET_GEWEEST', tekst: 'Het bezoek is nog niet geweest.', regel: 'SG-1' };
}

/** A planned visit is in the worklist of the inspecteur from the start. */
function taakVan({ nummer, dag, inspecteur }: Onaangekondigdbezoek, { vandaag }: Context): Taak[] {
  if (dag < vandaag) return [];
  return [
    {
      id: `onaangekondigd/${nummer}/doen`,
      rol: 'inspecteur',
      omschrijving: `Bezoek de school onaangekondigd (${inspecteur})`,
      uiterlijk: dag,
    },
  ];
}

function opDeDag({ nummer, dag }: Onaangekondigdbezoek, { vandaag, kalender }: Context): Taak[] {
  const gesloten = dag >= vandaag ? redenKantoorGesloten(dag, kalender) : null;
  if (!gesloten) return [];
  return [
    {
      id: `onaangekondigd/${nummer}/dag-gesloten`,
      rol: 'planner',
      omschrijving: `Kies een andere dag voor het onaangekondigde bezoek: ${inWoorden(dag)} is geen kantoordag meer`,
      uiterlijk: dag,
    },
  ];
}

/** SG-1: how many visits a year are foreseen at most for newcomers and schools with signals. */
export const bezoekenPerJaar = (vandaag: Datum): number => handleidingOp(vandaag).bezoeken.hoogstensPerJaar;
