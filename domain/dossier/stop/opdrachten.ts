/** The commands of a voluntary stop: report it, take it back, tick off a point of the closure list. */
import { inWoorden, plusMaanden } from '../../termijn/index.ts';
import { handleiding, handleidingOp } from '../../regels/handleiding.ts';
import { type Opdrachtsoort, type Rol, weiger, type Weigering } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';
import type { SluitingspuntAfronden, StopIntrekken, StopMelden } from './feiten.ts';
import { sluitdag } from './sluitdag.ts';

const rollen: readonly Rol[] = ['school', 'servicedesk'];

/** Ten years, as far as the what-if looks: a later day is a typing error. */
const HOOGSTENS_MAANDEN_VOORUIT = 120;

const geenStop: Weigering = {
  code: 'GEEN_STOPMELDING',
  tekst: 'Deze school heeft niet gemeld dat zij stopt.',
  regel: 'SN-5',
};

export const melden: Opdrachtsoort<StopMelden> = {
  omschrijving: 'Melden dat de school stopt',
  rollen,
  mag({ keurmerk, stop }) {
    if (!keurmerk.soort) {
      return { code: 'GEEN_KEURMERK', tekst: 'Deze school heeft geen keurmerk om mee te stoppen.', regel: 'SN-5' };
    }
    if (!stop.lopend) return null;
    return {
      code: 'STOP_LOOPT_AL',
      tekst: stop.lopend.geeindigd
        ? 'De sluitingslijst van een eerdere stop is nog niet klaar.'
        : `De school heeft al gemeld dat zij stopt, met ${inWoorden(stop.lopend.perDatum)} als laatste dag.`,
      regel: 'SN-5',
    };
  },
  besluit(_dossier, { gemeldOp, perDatum, toelichting }, context) {
    const { vandaag } = context;
    const { fouten, fout, datum, tekst } = veldcontrole();
    if (datum('gemeldOp', gemeldOp) && gemeldOp > vandaag) {
      fout('DATUM_IN_TOEKOMST', 'SN-5', 'gemeldOp', 'De melding kan niet na vandaag gedaan zijn.');
    }
    if (datum('perDatum', perDatum)) {
      const laatst = plusMaanden(vandaag, HOOGSTENS_MAANDEN_VOORUIT);
      if (perDatum < vandaag) {
        fout('DATUM_VOORBIJ', 'SN-5', 'perDatum', 'De laatste dag met het keurmerk kan niet voor vandaag liggen.');
      } else if (perDatum > laatst) {
        fout('DATUM_TE_VER', 'SN-5', 'perDatum', `De laatste dag met het keurmerk is uiterlijk ${inWoorden(laatst)}.`);
      }
    }
    if (toelichting !== null) tekst('toelichting', toelichting);
    if (fouten.length > 0) return weiger(...fouten);
    const { versie, sluiting } = handleidingOp(vandaag);
    const uiterlijk = sluiting.map((regel) => sluitdag({ perDatum, vastgelegdOp: vandaag }, regel, context).laatsteDag);
    const gegevens = { perDatum, punten: sluiting.map(({ punt }) => punt), uiterlijk };
    return {
      gebeurtenissen: [{ soort: 'StopGemeld', datum: vandaag, gemeldOp, perDatum, handleiding: versie, toelichting }],
      brieven: [{ sjabloon: 'stop-bevestigd', rechtsgevolg: false, gegevens }],
    };
  },
};

export const intrekken: Opdrachtsoort<StopIntrekken> = {
  omschrijving: 'Melding dat de school stopt intrekken',
  rollen,
  mag({ stop }) {
    if (!stop.lopend) return geenStop;
    if (!stop.lopend.geeindigd) return null;
    return { code: 'KEURMERK_GEEINDIGD', tekst: 'Het keurmerk is al geëindigd. Vraag het opnieuw aan.', regel: 'AP-1' };
  },
  besluit: (_dossier, _opdracht, { vandaag }) => ({
    gebeurtenissen: [{ soort: 'StopIngetrokken', datum: vandaag }],
    brieven: [{ sjabloon: 'stop-ingetrokken', rechtsgevolg: false, gegevens: {} }],
  }),
};

export const afronden: Opdrachtsoort<SluitingspuntAfronden> = {
  omschrijving: 'Punt van de sluitingslijst afronden',
  rollen,
  mag: ({ stop }) => (stop.lopend ? null : geenStop),
  besluit({ stop: { lopend } }, { punt, afgerondOp }, { vandaag }, { rol }) {
    if (!lopend) return weiger(geenStop);
    const { fouten, fout, datum } = veldcontrole();
    const regel = handleiding(lopend.handleiding).sluiting.find((r) => r.punt === punt);
    if (!regel) {
      fout('PUNT_ONBEKEND', 'SN-5', 'punt', 'Dit punt staat niet op de sluitingslijst.');
    } else if (lopend.afgerond.includes(punt)) {
      fout('PUNT_AL_AFGEROND', 'SN-5', 'punt', 'Dit punt is al afgerond.');
    } else if (rol === 'school' && regel.wie !== 'school') {
      fout('PUNT_VAN_ANDER', 'N-28', 'punt', 'Dit punt rondt de servicedesk af.');
    }
    if (datum('afgerondOp', afgerondOp) && (afgerondOp < lopend.gemeldOp || afgerondOp > vandaag)) {
      const tekst = `De dag van afronden ligt van ${inWoorden(lopend.gemeldOp)} tot en met vandaag.`;
      fout('VOLGORDE', 'SN-5', 'afgerondOp', tekst);
    }
    if (fouten.length > 0) return weiger(...fouten);
    return { gebeurtenissen: [{ soort: 'SluitingspuntAfgerond', datum: vandaag, punt, afgerondOp }] };
  },
};
