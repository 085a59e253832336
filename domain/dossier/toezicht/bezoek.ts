/** The visit: planned, moved, called off, prepared with a zelfbeoordeling, held (N-9, N-10, TK-2, TK-7, TK-10). */
import { inWoorden } from '../../termijn/index.ts';
import { type Brief, type Context, type Opdrachtsoort, weiger, type Weigering } from '../procedure.ts';
import { veldcontrole, type Veldcontrole } from '../velden.ts';
import {
  bezoekGeweest,
  controleerBezoekdag,
  controleerInspecteur,
  controleerLocaties,
  eisRonde,
  magIn,
  nietGepland,
  vensterzin,
} from './eisen.ts';
import {
  type BezoekAfzeggen,
  type BezoekPlannen,
  type BezoekVastleggen,
  type BezoekVerplaatsen,
  type GeplandBezoek,
  type InspecteurWijzigen,
  OORZAKEN,
  type ZelfbeoordelingInleveren,
} from './feiten.ts';
import type { HuidigeRonde } from './ronde.ts';
import {
  antwoordtermijn,
  buitenVenster,
  planbaarSinds,
  verplaatsbaarTot,
  zelfbeoordelingstermijn,
} from './termijnen.ts';

function magPlannen(ronde: HuidigeRonde, context: Context): Weigering | null {
  const { stand } = ronde;
  if (stand.gehoudenOp) return bezoekGeweest;
  if (stand.bezoek) {
    const tekst = 'Het bezoek is al gepland. Verplaats het of zeg het af.';
    return { code: 'BEZOEK_STAAT_AL', tekst, regel: 'N-9' };
  }
  if (!stand.uitgenodigd) {
    return { code: 'NIET_UITGENODIGD', tekst: 'De school is nog niet uitgenodigd.', regel: 'N-9' };
  }
  if (planbaarSinds(ronde, context)) return null;
  const einde = antwoordtermijn(ronde, context)?.laatsteDag ?? context.vandaag;
  const tekst = `De school kan nog antwoorden tot en met ${inWoorden(einde)}.`;
  return { code: 'ANTWOORDTERMIJN_LOOPT', tekst, regel: 'N-9' };
}

const metBezoek = magIn(({ stand }) => (stand.gehoudenOp ? bezoekGeweest : stand.bezoek ? null : nietGepland));

/** Outside the window only with a reason, and said so. */
function eisReden({ fout, tekst }: Veldcontrole, reden: string | null, dag: string, ronde: HuidigeRonde): void {
  if (reden !== null) tekst('reden', reden);
  else if (buitenVenster(dag, ronde.venster)) {
    fout('REDEN_VERPLICHT', 'TK-1', 'reden', `${vensterzin(ronde)} Geef een reden voor een andere dag.`);
  }
}

/** What a new day means for the school: by when its zelfbeoordeling is in, and how often and until when it can move. */
function rondDeDag(ronde: HuidigeRonde, bezoek: GeplandBezoek, verplaatst: number, context: Context) {
  const zelf = zelfbeoordelingstermijn({ ...ronde, stand: { ...ronde.stand, bezoek } }, context);
  return {
    // Null: it is in already.
    zelfbeoordelingUiterlijk: ronde.stand.zelfbeoordelingOp ? null : (zelf?.laatsteDag ?? bezoek.dag),
    verplaatsenTotEnMet: verplaatsbaarTot(bezoek.dag, ronde, context),
    nogTeVerplaatsen: Math.max(0, ronde.regels.verplaatsen.hoogstens - verplaatst),
  };
}

function geplandBrief(ronde: HuidigeRonde, bezoek: GeplandBezoek, context: Context): Brief {
  const { dag, aantalLocaties } = bezoek;
  const gegevens = { dag, aantalLocaties, ...rondDeDag(ronde, bezoek, ronde.stand.verplaatstOpVerzoek, context) };
  return { sjabloon: 'tidk-bezoek-gepland', rechtsgevolg: false, gegevens };
}

export const plannen: Opdrachtsoort<BezoekPlannen> = {
  omschrijving: 'Bezoek voor Toezicht in de Klas plannen',
  rollen: ['planner', 'servicedesk'],
  mag: magIn(magPlannen),
  besluit(dossier, { dag, aantalLocaties, inspecteur, reden }, context) {
    const velden = veldcontrole();
    const { vandaag } = context;
    const ronde = eisRonde(dossier, context);
    if (controleerBezoekdag(velden, 'dag', dag, ronde, context)) eisReden(velden, reden, dag, ronde);
    controleerLocaties(velden, aantalLocaties, dossier, ronde);
    controleerInspecteur(velden, dossier, inspecteur, dag, context);
    if (velden.fouten.length > 0) return weiger(...velden.fouten);
    const buiten = buitenVenster(dag, ronde.venster);
    const bezoek = { dag, aantalLocaties, inspecteur, geplandOp: vandaag, buitenVenster: buiten };
    return {
      gebeurtenissen: [
        {
          soort: 'BezoekGepland',
          datum: vandaag,
          ronde: ronde.id,
          dag,
          aantalLocaties,
          inspecteur,
          reden,
          buitenVenster: buiten,
        },
      ],
      brieven: [geplandBrief(ronde, bezoek, context)],
    };
  },
};

export const verplaatsen: Opdrachtsoort<BezoekVerplaatsen> = {
  omschrijving: 'Bezoek voor Toezicht in de Klas verplaatsen',
  rollen: ['planner', 'servicedesk'],
  mag: metBezoek,
  besluit(dossier, { dag, inspecteur, oorzaak, reden }, context) {
    const velden = veldcontrole();
    const { fout, keuze, tekst } = velden;
    const { vandaag } = context;
    const ronde = eisRonde(dossier, context);
    const { bezoek, verplaatstOpVerzoek } = ronde.stand;
    if (!bezoek) return weiger(nietGepland);
    if (controleerBezoekdag(velden, 'dag', dag, ronde, context) && dag === bezoek.dag) {
      fout('ZELFDE_DAG', 'N-9', 'dag', `Het bezoek is al op ${inWoorden(dag)}.`);
    }
    if (keuze('oorzaak', oorzaak, OORZAKEN) && oorzaak === 'verzoek van de school') {
      const { hoogstens } = ronde.regels.verplaatsen;
      if (verplaatstOpVerzoek >= hoogstens) {
        const zin = `Het bezoek is al ${hoogstens} keer verplaatst op verzoek van de school.`;
        fout('VERPLAATSEN_TE_VAAK', 'N-9', 'oorzaak', zin);
      }
      const tot = verplaatsbaarTot(bezoek.dag, ronde, context);
      if (vandaag > tot) {
        const zin = `De school kon tot en met ${inWoorden(tot)} om een andere dag vragen.`;
        fout('VERPLAATSEN_TE_LAAT', 'N-9', 'oorzaak', zin);
      }
    }
    tekst('reden', reden);
    controleerInspecteur(velden, dossier, inspecteur, dag, context);
    if (velden.fouten.length > 0) return weiger(...velden.fouten);
    const { dag: van } = bezoek;
    const nieuw = { ...bezoek, dag, inspecteur, geplandOp: vandaag };
    const verplaatst = verplaatstOpVerzoek + Number(oorzaak === 'verzoek van de school');
    return {
      gebeurtenissen: [
        {
          soort: 'BezoekVerplaatst',
          datum: vandaag,
          ronde: ronde.id,
          van,
          naar: dag,
          inspecteur,
          oorzaak,
          reden,
          buitenVenster: buitenVenster(dag, ronde.venster),
        },
      ],
      brieven: [
        {
          sjabloon: 'tidk-bezoek-verplaatst',
          rechtsgevolg: false,
          gegevens: { van, naar: dag, oorzaak, reden, ...rondDeDag(ronde, nieuw, verplaatst, context) },
        },
      ],
    };
  },
};

export const afzeggen: Opdrachtsoort<BezoekAfzeggen> = {
  omschrijving: 'Bezoek voor Toezicht in de Klas afzeggen',
  rollen: ['planner', 'servicedesk'],
  mag: metBezoek,
  besluit(dossier, { oorzaak, reden }, context) {
    const { fouten, keuze, tekst } = veldcontrole();
    const ronde = eisRonde(dossier, context);
    keuze('oorzaak', oorzaak, OORZAKEN);
    tekst('reden', reden);
    const { bezoek } = ronde.stand;
    if (!bezoek || fouten.length > 0) return weiger(...fouten);
    const { dag } = bezoek;
    return {
      gebeurtenissen: [{ soort: 'BezoekAfgezegd', datum: context.vandaag, ronde: ronde.id, dag, oorzaak, reden }],
      brieven: [{ sjabloon: 'tidk-bezoek-afgezegd', rechtsgevolg: false, gegevens: { dag, oorzaak, reden } }],
    };
  },
};

export const inspecteurWijzigen: Opdrachtsoort<InspecteurWijzigen> = {
  omschrijving: 'Andere inspecteur aanwijzen',
  rollen: ['planner', 'servicedesk'],
  mag: metBezoek,
  besluit(dossier, { inspecteur }, context) {
    const velden = veldcontrole();
    const ronde = eisRonde(dossier, context);
    const { bezoek } = ronde.stand;
    if (!bezoek) return weiger(nietGepland);
    controleerInspecteur(velden, dossier, inspecteur, bezoek.dag, context);
    if (bezoek.inspecteur === inspecteur) {
      velden.fout('ZELFDE_INSPECTEUR', 'TK-10', 'inspecteur', 'Deze inspecteur doet het bezoek al.');
    }
    if (velden.fouten.length > 0) return weiger(...velden.fouten);
    return {
      gebeurtenissen: [{ soort: 'InspecteurGewijzigd', datum: context.vandaag, ronde: ronde.id, inspecteur }],
    };
  },
};

export const zelfbeoordelingInleveren: Opdrachtsoort<ZelfbeoordelingInleveren> = {
  omschrijving: 'Zelfbeoordeling inleveren',
  rollen: ['school', 'servicedesk'],
  mag: magIn(({ stand }) => {
    if (stand.gehoudenOp) return bezoekGeweest;
    if (!stand.bezoek) return nietGepland;
    if (!stand.zelfbeoordelingOp) return null;
    return { code: 'ZELFBEOORDELING_IS_ER_AL', tekst: 'De zelfbeoordeling is al ingeleverd.', regel: 'N-10' };
  }),
  besluit(dossier, { ingeleverdOp }, context) {
    const { fouten, fout, datum } = veldcontrole();
    const { vandaag } = context;
    const ronde = eisRonde(dossier, context);
    const vroegst = ronde.stand.uitgenodigd?.op ?? vandaag;
    if (datum('ingeleverdOp', ingeleverdOp) && (ingeleverdOp > vandaag || ingeleverdOp < vroegst)) {
      const zin = `De zelfbeoordeling is ingeleverd van ${inWoorden(vroegst)} tot en met vandaag.`;
      fout('VOLGORDE', 'N-10', 'ingeleverdOp', zin);
    }
    if (fouten.length > 0) return weiger(...fouten);
    return {
      gebeurtenissen: [{ soort: 'ZelfbeoordelingIngeleverd', datum: vandaag, ronde: ronde.id, ingeleverdOp }],
    };
  },
};

export const vastleggen: Opdrachtsoort<BezoekVastleggen> = {
  omschrijving: 'Vastleggen dat het bezoek is gehouden',
  rollen: ['inspecteur'],
  mag: magIn(({ stand }, { vandaag }) => {
    if (stand.gehoudenOp) return bezoekGeweest;
    if (!stand.bezoek) return nietGepland;
    if (stand.bezoek.dag <= vandaag) return null;
    const tekst = `Het bezoek is pas op ${inWoorden(stand.bezoek.dag)}.`;
    return { code: 'BEZOEK_NOG_NIET_GEWEEST', tekst, regel: 'TK-1' };
  }),
  besluit(dossier, { gehoudenOp }, context) {
    const { fouten, fout, datum } = veldcontrole();
    const { vandaag } = context;
    const ronde = eisRonde(dossier, context);
    const { bezoek } = ronde.stand;
    if (!bezoek) return weiger(nietGepland);
    if (datum('gehoudenOp', gehoudenOp) && (gehoudenOp < bezoek.dag || gehoudenOp > vandaag)) {
      const zin = `Het bezoek is gehouden van ${inWoorden(bezoek.dag)} tot en met vandaag.`;
      fout('VOLGORDE', 'TK-1', 'gehoudenOp', zin);
    }
    if (fouten.length > 0) return weiger(...fouten);
    const { inspecteur } = bezoek;
    return {
      gebeurtenissen: [{ soort: 'BezoekVastgelegd', datum: vandaag, ronde: ronde.id, gehoudenOp, inspecteur }],
    };
  },
};
