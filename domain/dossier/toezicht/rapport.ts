/** From the draft report to its publication: scores, outcome, zienswijze (TK-3, TK-8, N-11, N-12). */
import { bowkitlijst, bowkitversieOp } from '../../regels/bowkit.ts';
import { type Datum, inWoorden } from '../../termijn/index.ts';
import type { Dossier } from '../dossier.ts';
import { type Context, type Opdrachtsoort, weiger, type Weigering } from '../procedure.ts';
import { type Veldcontrole, veldcontrole } from '../velden.ts';
import { eisRonde, magIn } from './eisen.ts';
import {
  type ConceptrapportUitbrengen,
  type RapportPubliceren,
  type RapportVaststellen,
  RAPPORTZIENSWIJZEN,
  type RapportzienswijzeVastleggen,
  type Scores,
  UITKOMSTEN,
} from './feiten.ts';
import type { HuidigeRonde } from './ronde.ts';
import { publicatie, rapporttermijn, zienswijzetermijn } from './termijnen.ts';

const bezoekNietGehouden: Weigering = {
  code: 'BEZOEK_NIET_GEHOUDEN',
  tekst: 'Het bezoek is nog niet vastgelegd.',
  regel: 'TK-1',
};

const geenConcept: Weigering = {
  code: 'GEEN_CONCEPTRAPPORT',
  tekst: 'Er is nog geen conceptrapport.',
  regel: 'N-11',
};

/** N-12, TK-3: without the criteria and the scale of the version of that day no score can be given. */
function bowkitOntbreekt({ stand }: HuidigeRonde, { instellingen }: Context): Weigering | null {
  const { versie } = bowkitversieOp(stand.gehoudenOp ?? '');
  if (bowkitlijst(instellingen, versie)) return null;
  const tekst = `De criteria en scores van BOWKIT ${versie} zijn niet ingesteld.`;
  return { code: 'BOWKIT_ONTBREEKT', tekst, regel: 'TK-3' };
}

/** Every criterium gets one of the scores of the scale, and nothing else does. */
function controleerScores({ fout }: Veldcontrole, scores: Scores, versie: string, { instellingen }: Context): void {
  const lijst = bowkitlijst(instellingen, versie);
  if (!lijst) return;
  if (typeof scores !== 'object' || scores === null) {
    fout('SCORES_VERPLICHT', 'TK-3', 'scores', 'Geef elk criterium een score.');
    return;
  }
  const bekend = new Set(lijst.criteria.map((c) => c.code));
  for (const { code, omschrijving } of lijst.criteria) {
    const score = Object.hasOwn(scores, code) ? scores[code] : undefined;
    if (score !== undefined && lijst.scores.includes(score)) continue;
    fout('SCORE_ONGELDIG', 'TK-3', `scores.${code}`, `Geef ${omschrijving} een score: ${lijst.scores.join(', ')}.`);
  }
  for (const code of Object.keys(scores).filter((c) => !bekend.has(c))) {
    fout('CRITERIUM_ONBEKEND', 'TK-3', `scores.${code}`, `BOWKIT ${versie} kent dit criterium niet.`);
  }
}

/** What a draft and a final report have in common. Gives the BOWKIT version by which both are scored. */
function controleerRapport(
  velden: Veldcontrole,
  { scores, uitkomst, rapport }: Pick<ConceptrapportUitbrengen, 'scores' | 'uitkomst' | 'rapport'>,
  gehoudenOp: Datum,
  context: Context,
): string {
  const { versie } = bowkitversieOp(gehoudenOp);
  controleerScores(velden, scores, versie, context);
  velden.keuze('uitkomst', uitkomst, UITKOMSTEN);
  velden.tekst('rapport', rapport);
  return versie;
}

export const conceptUitbrengen: Opdrachtsoort<ConceptrapportUitbrengen> = {
  omschrijving: 'Conceptrapport van Toezicht in de Klas uitbrengen',
  rollen: ['inspecteur'],
  mag: magIn((ronde, context) => {
    if (!ronde.stand.gehoudenOp) return bezoekNietGehouden;
    if (!ronde.stand.concept) return bowkitOntbreekt(ronde, context);
    return { code: 'CONCEPTRAPPORT_IS_ER_AL', tekst: 'Het conceptrapport is er al.', regel: 'N-11' };
  }),
  besluit(dossier, opdracht, context) {
    const velden = veldcontrole();
    const ronde = eisRonde(dossier, context);
    const { scores, uitkomst, rapport } = opdracht;
    const gehoudenOp = ronde.stand.gehoudenOp ?? context.vandaag;
    const bowkit = controleerRapport(velden, opdracht, gehoudenOp, context);
    if (velden.fouten.length > 0) return weiger(...velden.fouten);
    const { aantal: weken } = ronde.regels.zienswijze;
    return {
      gebeurtenissen: [
        {
          soort: 'ConceptrapportUitgebracht',
          datum: context.vandaag,
          ronde: ronde.id,
          bowkit,
          scores: { ...scores },
          uitkomst,
          rapport,
        },
      ],
      // No besluit, but it starts the term for the zienswijze.
      brieven: [
        { sjabloon: 'tidk-conceptrapport', rechtsgevolg: true, gegevens: { gehoudenOp, uitkomst, rapport, weken } },
      ],
    };
  },
};

export const zienswijzeVastleggen: Opdrachtsoort<RapportzienswijzeVastleggen> = {
  omschrijving: 'Zienswijze op het conceptrapport vastleggen',
  rollen: ['school', 'servicedesk', 'inspecteur'],
  mag: magIn(({ stand }) => {
    if (!stand.concept) return geenConcept;
    if (!stand.zienswijzeOp) return null;
    return { code: 'ZIENSWIJZE_IS_ER_AL', tekst: 'De zienswijze van de school is er al.', regel: 'N-11' };
  }),
  besluit(dossier, { ontvangenOp, wijze, inhoud }, context) {
    const { fouten, fout, datum, keuze, tekst } = veldcontrole();
    const { vandaag } = context;
    const ronde = eisRonde(dossier, context);
    const { concept } = ronde.stand;
    const vroegst = concept?.verzondenOp ?? concept?.op ?? vandaag;
    if (datum('ontvangenOp', ontvangenOp) && (ontvangenOp > vandaag || ontvangenOp < vroegst)) {
      const zin = `De zienswijze is ontvangen van ${inWoorden(vroegst)} tot en met vandaag.`;
      fout('VOLGORDE', 'N-11', 'ontvangenOp', zin);
    }
    if (keuze('wijze', wijze, RAPPORTZIENSWIJZEN) && wijze !== 'geen') tekst('inhoud', inhoud);
    if (fouten.length > 0) return weiger(...fouten);
    return {
      gebeurtenissen: [
        { soort: 'RapportzienswijzeVastgelegd', datum: vandaag, ronde: ronde.id, ontvangenOp, wijze, inhoud },
      ],
    };
  },
};

export const rapportVaststellen: Opdrachtsoort<RapportVaststellen> = {
  omschrijving: 'Eindrapport van Toezicht in de Klas vaststellen',
  rollen: ['inspecteur'],
  mag: magIn((ronde, context) => {
    const { gehoudenOp, concept } = ronde.stand;
    if (!gehoudenOp) return bezoekNietGehouden;
    if (!concept) return geenConcept;
    if (rapporttermijn(ronde, context)) return bowkitOntbreekt(ronde, context);
    const einde = zienswijzetermijn(ronde, context)?.laatsteDag;
    const tekst = einde
      ? `De school kan haar zienswijze nog geven tot en met ${inWoorden(einde)}.`
      : 'De school kan haar zienswijze nog geven: het conceptrapport is nog niet weg.';
    return { code: 'HOORTERMIJN_LOOPT', tekst, regel: 'N-11' };
  }),
  besluit(dossier, opdracht, context) {
    const velden = veldcontrole();
    const ronde = eisRonde(dossier, context);
    const { scores, uitkomst, rapport, motivering } = opdracht;
    const gehoudenOp = ronde.stand.gehoudenOp ?? context.vandaag;
    const bowkit = controleerRapport(velden, opdracht, gehoudenOp, context);
    if (motivering !== null) velden.tekst('motivering', motivering);
    else if (uitkomst !== ronde.stand.concept?.uitkomst) {
      const zin = 'De uitkomst is anders dan in het conceptrapport. Leg uit waarom.';
      velden.fout('MOTIVERING_VERPLICHT', 'N-11', 'motivering', zin);
    }
    if (velden.fouten.length > 0) return weiger(...velden.fouten);
    const gevolg = gevolgVan(dossier, uitkomst);
    return {
      gebeurtenissen: [
        {
          soort: 'RapportVastgesteld',
          datum: context.vandaag,
          ronde: ronde.id,
          soortRonde: ronde.soort,
          gehoudenOp,
          bowkit,
          scores: { ...scores },
          uitkomst,
          rapport,
          motivering,
        },
      ],
      brieven: [
        {
          sjabloon: 'tidk-rapport',
          rechtsgevolg: true,
          gegevens: { gehoudenOp, uitkomst, rapport, motivering, gevolg },
        },
      ],
    };
  },
};

/** What follows for the school: nothing, a herinspectie, or a voornemen tot intrekking. */
function gevolgVan({ keurmerk }: Dossier, uitkomst: RapportVaststellen['uitkomst']): string {
  if (uitkomst === 'voldoende') return 'geen';
  return keurmerk.soort === 'bepaalde tijd' ? 'voornemen' : 'herinspectie';
}

export const publiceren: Opdrachtsoort<RapportPubliceren> = {
  omschrijving: 'Rapport van Toezicht in de Klas publiceren',
  rollen: ['planner', 'servicedesk'],
  mag(dossier, context) {
    const { laatste } = dossier.toezicht;
    if (!laatste?.vastgesteldOp) {
      return { code: 'GEEN_EINDRAPPORT', tekst: 'Er is geen eindrapport om te publiceren.', regel: 'TK-8' };
    }
    if (laatste.gepubliceerdOp) {
      return { code: 'RAPPORT_IS_OPENBAAR', tekst: 'Het rapport is al gepubliceerd.', regel: 'TK-8' };
    }
    const dagen = publicatie(laatste, context);
    if (!dagen) return { code: 'RAPPORT_NOG_NIET_WEG', tekst: 'Het eindrapport is nog niet verzonden.', regel: 'TK-8' };
    if (context.vandaag >= dagen.nietVoor) return null;
    const tekst = `De school kan zich eerst tot de rechter wenden: publiceer op ${inWoorden(dagen.nietVoor)} of later.`;
    return { code: 'PUBLICATIE_TE_VROEG', tekst, regel: 'TK-8' };
  },
  besluit(dossier, { gepubliceerdOp }, context) {
    const { fouten, fout, datum } = veldcontrole();
    const { vandaag } = context;
    const { laatste } = dossier.toezicht;
    const nietVoor = (laatste && publicatie(laatste, context)?.nietVoor) ?? vandaag;
    if (datum('gepubliceerdOp', gepubliceerdOp) && (gepubliceerdOp > vandaag || gepubliceerdOp < nietVoor)) {
      fout('VOLGORDE', 'TK-8', 'gepubliceerdOp', `De dag ligt van ${inWoorden(nietVoor)} tot en met vandaag.`);
    }
    if (fouten.length > 0) return weiger(...fouten);
    const ronde = laatste?.ronde ?? '';
    return { gebeurtenissen: [{ soort: 'RapportGepubliceerd', datum: vandaag, ronde, gepubliceerdOp }] };
  },
};
