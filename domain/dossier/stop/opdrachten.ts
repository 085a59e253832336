/** The commands of a voluntary stop: report it, take it back, tick off a point of the closure list. */
import { inWoorden, plusMaanden } from '../../termijn/index.ts';
import { handleidingOp } from '../../regels/handleiding.ts';
import { type Opdrachtsoort, type Rol, weiger, type Weigering } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';
import type { SluitingspuntAfronden, StopDeel, StopIntrekken, StopMelden } from './feiten.ts';
import { sluitingslijst, teHerstellen } from './lijst.ts';
import { sluitdag, vroegsteDag } from './sluitdag.ts';

const rollen: readonly Rol[] = ['school', 'servicedesk'];

/** Ten years, as far as the what-if looks: a later day is a typing error. */
const HOOGSTENS_MAANDEN_VOORUIT = 120;

const geenStop: Weigering = {
  code: 'GEEN_STOPMELDING',
  tekst: 'Deze school heeft niet gemeld dat zij stopt.',
  regel: 'SN-5',
};

const geenLijst: Weigering = {
  code: 'GEEN_SLUITINGSLIJST',
  tekst: 'Er is geen sluitingslijst waarvan nog iets moet gebeuren.',
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
        ? 'De sluitingslijst van een eerder keurmerk is nog niet klaar.'
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
    if (!stop.lopend || stop.lopend.reden !== 'gestopt') return geenStop;
    if (!stop.lopend.geeindigd) return null;
    return { code: 'KEURMERK_GEEINDIGD', tekst: 'Het keurmerk is al geëindigd. Vraag het opnieuw aan.', regel: 'AP-1' };
  },
  besluit({ stop: { lopend } }, _opdracht, { vandaag }) {
    if (!lopend) return weiger(geenStop);
    const punten = teHerstellen(lopend);
    const feit = { soort: 'StopIngetrokken', datum: vandaag } as const;
    return {
      gebeurtenissen: [punten.length === 0 ? feit : { ...feit, herstel: { handleiding: lopend.handleiding, punten } }],
      brieven: [{ sjabloon: 'stop-ingetrokken', rechtsgevolg: false, gegevens: { punten } }],
    };
  },
};

export const afronden: Opdrachtsoort<SluitingspuntAfronden> = {
  omschrijving: 'Punt van de sluitingslijst afronden',
  rollen,
  mag: ({ stop }) => (stop.lopend || stop.herstel.length > 0 ? null : geenLijst),
  besluit({ stop: deel }, { punt, afgerondOp }, { vandaag }, { rol }) {
    const { fouten, fout, datum } = veldcontrole();
    const regel = afTeRonden(deel, punt);
    if (!regel) {
      fout('PUNT_ONBEKEND', 'SN-5', 'punt', 'Dit punt staat niet op de sluitingslijst.');
    } else if (regel.afgerond) {
      fout('PUNT_AL_AFGEROND', 'SN-5', 'punt', 'Dit punt is al afgerond.');
    } else if (rol === 'school' && regel.wie !== 'school') {
      fout('PUNT_VAN_ANDER', 'N-28', 'punt', 'Dit punt rondt de servicedesk af.');
    } else if (regel.vanaf > vandaag) {
      const tekst = `Dit kan pas op ${inWoorden(regel.vanaf)}: tot en met die dag heeft de school het keurmerk.`;
      fout('PUNT_TE_VROEG', 'N-28', 'punt', tekst);
    }
    if (datum('afgerondOp', afgerondOp) && regel && regel.vanaf <= vandaag) {
      if (afgerondOp < regel.vanaf || afgerondOp > vandaag) {
        const tekst = `De dag van afronden ligt van ${inWoorden(regel.vanaf)} tot en met vandaag.`;
        fout('VOLGORDE', 'SN-5', 'afgerondOp', tekst);
      }
    }
    if (fouten.length > 0) return weiger(...fouten);
    return { gebeurtenissen: [{ soort: 'SluitingspuntAfgerond', datum: vandaag, punt, afgerondOp }] };
  },
};

/** A point of the list or of the repair: who does it, from which day, and whether that was done. */
function afTeRonden({ lopend, herstel }: StopDeel, punt: string) {
  const terug = herstel.find((h) => h.punt === punt);
  if (terug) return { wie: 'servicedesk', vanaf: terug.ingetrokkenOp, afgerond: false };
  const regel = lopend && sluitingslijst(lopend).find((r) => r.punt === punt);
  return regel
    ? { wie: regel.wie, vanaf: vroegsteDag(lopend, regel), afgerond: lopend.afgerond.includes(regel.punt) }
    : null;
}
