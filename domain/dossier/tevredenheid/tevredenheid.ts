/**
 * The satisfaction survey by Panteia (CL-1 to CL-6): that the school delivered its learners, and what came out. Too few
 * answers is an outcome of its own (CL-5): it is neither sufficient nor insufficient.
 */
import { inWoorden } from '../../termijn/index.ts';
import { handleiding } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import { bewaar, naGoedkeuring } from '../meetjaar/bewaren.ts';
import { bezwaarTegenElkMeetjaar, gekozenMeetjaar } from '../meetjaar/keuze.ts';
import { type Meetjaar, openMeetjaren } from '../meetjaar/meetjaar.ts';
import { normenOntbreken, normenVan } from '../meetjaar/normen.ts';
import { dagVoorAudit } from '../planning/auditdag.ts';
import { eisVan } from '../eis.ts';
import {
  type Context,
  type Deadline,
  type Opdrachtsoort,
  type Procedure,
  type Taak,
  weiger,
  type Weigering,
} from '../procedure.ts';
import {
  bezwaarNaAdvies,
  controleerUitsluitingen,
  leverherinneringen,
  leverplicht,
  MEESTE_CURSISTEN,
} from '../resultatenaudit/gegevens.ts';
import { geenKeurmerk } from '../resultatenaudit/leveren.ts';
import { veldcontrole } from '../velden.ts';
import type {
  DeelnemersLeveren,
  TevredenheidDeel,
  TevredenheidGebeurtenis,
  TevredenheidOpdracht,
  Tevredenheidronde,
  Tevredenheiduitkomst,
  TevredenheidVastleggen,
} from './feiten.ts';

const rondeVan = ({ tevredenheid: deel }: Dossier, meetjaar: number): Tevredenheidronde =>
  deel.perMeetjaar.find((r) => r.meetjaar === meetjaar) ?? leeg(meetjaar);

const leeg = (meetjaar: number): Tevredenheidronde => ({
  meetjaar,
  geleverdOp: null,
  cijfer: null,
  uitkomst: null,
  goedgekeurdOp: null,
});

const deelnemersLeveren: Opdrachtsoort<DeelnemersLeveren> = {
  omschrijving: 'Levering van deelnemers aan Panteia vastleggen',
  rollen: ['school', 'servicedesk'],
  mag: (dossier) => bezwaarTegenElkMeetjaar(dossier, geenKeurmerk, bezwaarNaAdvies(dossier)),
  besluit(dossier, { meetjaar, geleverdOp, aantal, uitgesloten }, { vandaag }) {
    const velden = veldcontrole();
    const { fouten, fout, datum, getal } = velden;
    const ronde = gekozenMeetjaar(dossier, meetjaar, velden, 'CL-1', bezwaarNaAdvies(dossier));
    if (datum('geleverdOp', geleverdOp) && ronde && (geleverdOp < ronde.van || geleverdOp > vandaag)) {
      const tekst = `De dag van levering ligt van ${inWoorden(ronde.van)} tot en met vandaag.`;
      fout('VOLGORDE', 'CL-1', 'geleverdOp', tekst);
    }
    getal('aantal', aantal, 0, MEESTE_CURSISTEN);
    controleerUitsluitingen(velden, 'uitgesloten', uitgesloten, ronde, 'tevredenheid');
    if (fouten.length > 0) return weiger(...fouten);
    const uit = uitgesloten.map((u) => ({ grond: u.grond, aantal: u.aantal }));
    return {
      gebeurtenissen: [{ soort: 'DeelnemersGeleverd', datum: vandaag, meetjaar, geleverdOp, aantal, uitgesloten: uit }],
    };
  },
};

const bezwaarTegenUitkomst =
  (dossier: Dossier) =>
  (ronde: Meetjaar): Weigering | null => {
    const gegeven = bezwaarNaAdvies(dossier)(ronde);
    if (gegeven || rondeVan(dossier, ronde.jaar).geleverdOp) return gegeven;
    const tekst = `Voor meetjaar ${ronde.jaar} zijn nog geen deelnemers aan Panteia geleverd.`;
    return { code: 'DEELNEMERS_ONTBREKEN', tekst, regel: 'CL-2' };
  };

const uitkomstVastleggen: Opdrachtsoort<TevredenheidVastleggen> = {
  omschrijving: 'Uitkomst van het tevredenheidsonderzoek vastleggen',
  rollen: ['servicedesk'],
  mag: (dossier) => bezwaarTegenElkMeetjaar(dossier, geenKeurmerk, bezwaarTegenUitkomst(dossier)),
  besluit(dossier, { meetjaar, vastgesteldOp, uitgenodigd, respons, cijfer }, { vandaag, instellingen }) {
    const velden = veldcontrole();
    const { fouten, fout, datum, decimaal, getal } = velden;
    const ronde = gekozenMeetjaar(dossier, meetjaar, velden, 'CL-5', bezwaarTegenUitkomst(dossier));
    const geleverdOp = ronde && rondeVan(dossier, meetjaar).geleverdOp;
    if (
      datum('vastgesteldOp', vastgesteldOp) &&
      geleverdOp &&
      (vastgesteldOp < geleverdOp || vastgesteldOp > vandaag)
    ) {
      const tekst = `De dag van de uitkomst ligt van ${inWoorden(geleverdOp)} tot en met vandaag.`;
      fout('VOLGORDE', 'CL-5', 'vastgesteldOp', tekst);
    }
    const aantallen = [
      getal('uitgenodigd', uitgenodigd, 0, MEESTE_CURSISTEN),
      getal('respons', respons, 0, MEESTE_CURSISTEN),
    ];
    if (!aantallen.includes(false) && respons > uitgenodigd) {
      fout('TE_VEEL_RESPONS', 'CL-5', 'respons', 'Er kunnen niet meer antwoorden zijn dan uitnodigingen.');
    }
    if (cijfer !== null) decimaal('cijfer', cijfer, 1, 10);
    else if (respons > 0) fout('CIJFER_VERPLICHT', 'N-7', 'cijfer', 'Vul het cijfer in: er zijn antwoorden.');
    const normen = ronde ? normenVan(ronde, instellingen) : null;
    if (ronde && !normen) fouten.push(normenOntbreken(ronde));
    if (!ronde || !normen || fouten.length > 0) return weiger(...fouten);
    const { minsteRespons } = handleiding(ronde.handleiding).tevredenheid;
    const { tevredenheid: norm } = normen;
    const uitkomst = beoordeel(respons, cijfer, minsteRespons, norm);
    return {
      gebeurtenissen: [
        {
          soort: 'TevredenheidVastgelegd',
          datum: vandaag,
          meetjaar,
          vastgesteldOp,
          uitgenodigd,
          respons,
          cijfer,
          norm,
          minsteRespons,
          uitkomst,
        },
      ],
    };
  },
};

/** CL-5, N-7. */
function beoordeel(respons: number, cijfer: number | null, minste: number, norm: number): Tevredenheiduitkomst {
  if (cijfer === null || respons < minste) return 'onvoldoende respons';
  return cijfer >= norm ? 'voldoende' : 'onvoldoende';
}

export const tevredenheid: Procedure<TevredenheidDeel, TevredenheidOpdracht, TevredenheidGebeurtenis> = {
  begin: { perMeetjaar: [] },

  opdrachten: { DeelnemersLeveren: deelnemersLeveren, TevredenheidVastleggen: uitkomstVastleggen },

  evolve(deel, g) {
    switch (g.soort) {
      case 'DeelnemersGeleverd':
        return wijzig(deel, g.meetjaar, { geleverdOp: g.geleverdOp });
      case 'TevredenheidVastgelegd':
        return wijzig(deel, g.meetjaar, { cijfer: g.cijfer, uitkomst: g.uitkomst });
      case 'MeetperiodeGoedgekeurd':
        return { perMeetjaar: naGoedkeuring(deel.perMeetjaar, g.meetjaar, g.datum) };
      case 'KeurmerkGeeindigd':
        return tevredenheid.begin;
      default:
        return deel;
    }
  },

  deadlines(dossier, context) {
    return openMeetjaren(dossier).flatMap((ronde): Deadline[] => {
      const plicht = deelnemersplicht(dossier, ronde, context);
      const uitkomst = uitkomstplicht(dossier, ronde, context);
      return [plicht, uitkomst].filter((d) => d !== null);
    });
  },

  taken(dossier, context) {
    return openMeetjaren(dossier).flatMap((ronde): Taak[] => {
      const plicht = uitkomstplicht(dossier, ronde, context);
      if (!plicht) return [];
      const { laatsteDag: uiterlijk } = plicht;
      const id = `tevredenheid/${ronde.jaar}/vastleggen`;
      const omschrijving = `Leg de uitkomst van het tevredenheidsonderzoek over meetjaar ${ronde.jaar} vast`;
      return [{ id, rol: 'servicedesk', omschrijving, uiterlijk }];
    });
  },

  herinneringen(dossier, context) {
    return openMeetjaren(dossier).flatMap((ronde) => {
      const plicht = deelnemersplicht(dossier, ronde, context);
      return plicht ? [leverherinneringen(plicht, ronde, context)] : [];
    });
  },
};

function wijzig(
  { perMeetjaar }: TevredenheidDeel,
  meetjaar: number,
  nieuw: Partial<Tevredenheidronde>,
): TevredenheidDeel {
  const oud = perMeetjaar.find((r) => r.meetjaar === meetjaar) ?? leeg(meetjaar);
  return { perMeetjaar: bewaar(perMeetjaar, { ...oud, ...nieuw }) };
}

function deelnemersplicht(dossier: Dossier, ronde: Meetjaar, context: Context): Deadline | null {
  const { jaar } = ronde;
  if (rondeVan(dossier, jaar).geleverdOp) return null;
  const id = `tevredenheid/${jaar}/deelnemers`;
  const omschrijving = `Deelnemers voor het tevredenheidsonderzoek over meetjaar ${jaar}`;
  const doet = `levert de deelnemers voor het tevredenheidsonderzoek over meetjaar ${jaar} aan Panteia`;
  return leverplicht(dossier, ronde, { id, omschrijving, doet }, context);
}

/** CL-1, RA-1: once the learners are delivered, the outcome has to be there before the audit. */
function uitkomstplicht(dossier: Dossier, ronde: Meetjaar, { kalender }: Context): Deadline | null {
  const { jaar } = ronde;
  const { geleverdOp, uitkomst } = rondeVan(dossier, jaar);
  if (!geleverdOp || uitkomst || bezwaarNaAdvies(dossier)(ronde)) return null;
  return eisVan(
    {
      id: `tevredenheid/${jaar}/uitkomst`,
      omschrijving: `Uitkomst van het tevredenheidsonderzoek over meetjaar ${jaar}`,
      wie: 'servicedesk',
      doet: `legt de uitkomst van het tevredenheidsonderzoek over meetjaar ${jaar} vast`,
    },
    dagVoorAudit(dossier, ronde, 'RA-1', kalender),
  );
}
