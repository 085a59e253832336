/** From the choice of a month to the answer of the school; and a round that is brought forward. */
import { inWoorden } from '../../termijn/index.ts';
import { type Opdrachtsoort, weiger, type Weigering } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';
import { bezoekGeweest, controleerDagen, controleerLocaties, eisRonde, magIn, vensterzin } from './eisen.ts';
import type { StreefmaandKiezen, ToezichtUitnodigen, ToezichtVervroegen, UitnodigingBeantwoorden } from './feiten.ts';
import type { HuidigeRonde } from './ronde.ts';
import { antwoordtermijn, maandInVenster } from './termijnen.ts';

const MEESTE_VOORSTELLEN = 3;
const MEESTE_ANTWOORDEN = 5;

const staatAl: Weigering = {
  code: 'BEZOEK_STAAT_AL',
  tekst: 'Het bezoek is al gepland. Verplaats het of zeg het af.',
  regel: 'N-9',
};

const voorHetPlannen = ({ stand }: HuidigeRonde): Weigering | null =>
  stand.gehoudenOp ? bezoekGeweest : stand.bezoek ? staatAl : null;

export const streefmaandKiezen: Opdrachtsoort<StreefmaandKiezen> = {
  omschrijving: 'Maand voor Toezicht in de Klas kiezen',
  rollen: ['planner', 'servicedesk'],
  mag: magIn(voorHetPlannen),
  besluit(dossier, { maand, reden }, context) {
    const { fouten, fout, tekst } = veldcontrole();
    const ronde = eisRonde(dossier, context);
    if (typeof maand !== 'string' || !/^\d{4}-(0[1-9]|1[0-2])$/.test(maand)) {
      fout('MAAND_ONGELDIG', 'A10', 'maand', 'Kies een maand, zoals 2027-03.');
    } else if (maand < context.vandaag.slice(0, 7)) {
      fout('MAAND_VOORBIJ', 'TK-1', 'maand', 'Kies deze maand of een latere.');
    } else if (reden === null && !maandInVenster(maand, ronde.venster)) {
      fout('REDEN_VERPLICHT', 'TK-1', 'reden', `${vensterzin(ronde)} Geef een reden voor een andere maand.`);
    }
    if (reden !== null) tekst('reden', reden);
    if (fouten.length > 0) return weiger(...fouten);
    return {
      gebeurtenissen: [{ soort: 'StreefmaandGekozen', datum: context.vandaag, ronde: ronde.id, maand, reden }],
    };
  },
};

export const uitnodigen: Opdrachtsoort<ToezichtUitnodigen> = {
  omschrijving: 'School uitnodigen voor Toezicht in de Klas',
  rollen: ['planner', 'servicedesk'],
  mag: magIn(voorHetPlannen),
  besluit(dossier, { dagen }, context) {
    const velden = veldcontrole();
    const { vandaag } = context;
    const ronde = eisRonde(dossier, context);
    controleerDagen(velden, dagen, MEESTE_VOORSTELLEN, ronde, context);
    if (velden.fouten.length > 0) return weiger(...velden.fouten);
    const { van: vensterVan, totEnMet: vensterTotEnMet } = ronde.venster;
    const uitgenodigd = { op: vandaag, verzondenOp: null, dagen };
    const antwoord = antwoordtermijn({ ...ronde, stand: { ...ronde.stand, uitgenodigd } }, context);
    const gegevens = {
      soort: ronde.soort,
      dagen,
      vensterVan,
      vensterTotEnMet,
      antwoordUiterlijk: antwoord?.laatsteDag ?? vandaag,
    };
    return {
      gebeurtenissen: [{ soort: 'ToezichtUitgenodigd', datum: vandaag, ronde: ronde.id, dagen }],
      brieven: [{ sjabloon: 'tidk-uitnodiging', rechtsgevolg: false, gegevens }],
    };
  },
};

export const beantwoorden: Opdrachtsoort<UitnodigingBeantwoorden> = {
  omschrijving: 'Uitnodiging voor Toezicht in de Klas beantwoorden',
  rollen: ['school', 'servicedesk'],
  mag: magIn((ronde) => {
    const reden = voorHetPlannen(ronde);
    if (reden || ronde.stand.uitgenodigd) return reden;
    return { code: 'NIET_UITGENODIGD', tekst: 'De school is nog niet uitgenodigd.', regel: 'N-9' };
  }),
  besluit(dossier, { dagen, aantalLocaties, locaties }, context) {
    const velden = veldcontrole();
    const ronde = eisRonde(dossier, context);
    controleerDagen(velden, dagen, MEESTE_ANTWOORDEN, ronde, context);
    controleerLocaties(velden, aantalLocaties, dossier, ronde);
    velden.tekst('locaties', locaties);
    if (velden.fouten.length > 0) return weiger(...velden.fouten);
    const { vandaag: datum } = context;
    return {
      gebeurtenissen: [{ soort: 'UitnodigingBeantwoord', datum, ronde: ronde.id, dagen, aantalLocaties, locaties }],
    };
  },
};

export const vervroegen: Opdrachtsoort<ToezichtVervroegen> = {
  omschrijving: 'Toezicht in de Klas vervroegen',
  rollen: ['beslisser', 'servicedesk'],
  mag: magIn(({ stand }) => (stand.gehoudenOp ? bezoekGeweest : null)),
  besluit(dossier, { uiterlijk, signaal, reden }, context) {
    const { fouten, fout, datum, getal, tekst } = veldcontrole();
    const { vandaag } = context;
    const ronde = eisRonde(dossier, context);
    if (datum('uiterlijk', uiterlijk)) {
      if (uiterlijk <= vandaag) fout('DATUM_VOORBIJ', 'AP-3', 'uiterlijk', 'Kies een dag na vandaag.');
      else if (uiterlijk >= ronde.venster.totEnMet) {
        const laatste = inWoorden(ronde.venster.totEnMet);
        fout('NIET_EERDER', 'AP-3', 'uiterlijk', `Het bezoek is al uiterlijk op ${laatste}. Kies een eerdere dag.`);
      }
    }
    if (signaal !== null) getal('signaal', signaal, 1, 10_000);
    tekst('reden', reden);
    if (fouten.length > 0) return weiger(...fouten);
    return {
      gebeurtenissen: [{ soort: 'ToezichtVervroegd', datum: vandaag, ronde: ronde.id, uiterlijk, signaal, reden }],
      // The school is told that the visit is sooner, not who asked for it: the source stays confidential.
      brieven: [{ sjabloon: 'tidk-vervroegd', rechtsgevolg: false, gegevens: { uiterlijk } }],
    };
  },
};
