/**
 * Who does which task: taken up by somebody, given back, or passed on to another role with a reason. The tasks
 * themselves are derived from the dossier and vanish with their cause; here stands only who has one in hand.
 */
import { type Inzicht, type Opdrachtsoort, type Procedure, type Rol, ROLLEN, type Taak, weiger } from '../procedure.ts';
import { type Veldcontrole, veldcontrole } from '../velden.ts';
import type {
  TaakOppakken,
  TaakToewijzen,
  TaakVrijgeven,
  WerkvoorraadDeel,
  WerkvoorraadGebeurtenis,
  WerkvoorraadOpdracht,
} from './feiten.ts';

type Mag = Opdrachtsoort<WerkvoorraadOpdracht>['mag'];

const mag: Mag = (_dossier, _context, { taken }) =>
  taken().length > 0 ? null : { code: 'GEEN_TAKEN', tekst: 'Er is voor deze school nu niets te doen.', regel: 'A10' };

/** The open task of this id; notes in the field when there is none, or when it is another role's. */
function eigenTaak({ fout }: Veldcontrole, taakId: string, { rol, taken }: Inzicht): Taak | undefined {
  const taak = taken().find((t) => t.id === taakId);
  if (!taak) fout('TAAK_ONBEKEND', 'A10', 'taakId', 'Deze taak is er niet, of niet meer.');
  else if (taak.rol !== rol) fout('TAAK_VAN_ANDERE_ROL', 'S3', 'taakId', `Deze taak is voor de rol ${taak.rol}.`);
  return taak;
}

const oppakken: Opdrachtsoort<TaakOppakken> = {
  omschrijving: 'Taak oppakken',
  rollen: ROLLEN,
  mag,
  besluit(_dossier, { taakId, door }, { vandaag }, inzicht) {
    const velden = veldcontrole();
    const { fouten, fout, tekst } = velden;
    tekst('door', door);
    const taak = eigenTaak(velden, taakId, inzicht);
    if (taak?.opgepaktDoor !== undefined) {
      const eigen = taak.opgepaktDoor === door;
      fout('TAAK_AL_OPGEPAKT', 'A10', 'taakId', eigen ? 'U heeft deze taak al.' : 'Iemand anders heeft deze taak al.');
    }
    if (fouten.length > 0) return weiger(...fouten);
    return { gebeurtenissen: [{ soort: 'TaakOpgepakt', datum: vandaag, taakId, door }] };
  },
};

const vrijgeven: Opdrachtsoort<TaakVrijgeven> = {
  omschrijving: 'Taak teruggeven',
  rollen: ROLLEN,
  mag,
  besluit(_dossier, { taakId }, { vandaag }, inzicht) {
    const velden = veldcontrole();
    const { fouten, fout } = velden;
    const taak = eigenTaak(velden, taakId, inzicht);
    if (taak && taak.opgepaktDoor === undefined) {
      fout('TAAK_NIET_OPGEPAKT', 'A10', 'taakId', 'Niemand heeft deze taak opgepakt.');
    }
    if (fouten.length > 0) return weiger(...fouten);
    return { gebeurtenissen: [{ soort: 'TaakVrijgegeven', datum: vandaag, taakId }] };
  },
};

const toewijzen: Opdrachtsoort<TaakToewijzen> = {
  omschrijving: 'Taak aan een andere rol toewijzen',
  rollen: ['servicedesk', 'beslisser', 'beheerder'],
  mag,
  besluit(_dossier, { taakId, naar, reden }, { vandaag }, { taken, rollen }) {
    const { fouten, fout, keuze, tekst } = veldcontrole();
    tekst('reden', reden);
    const taak = taken().find((t) => t.id === taakId);
    if (!taak) fout('TAAK_ONBEKEND', 'A10', 'taakId', 'Deze taak is er niet, of niet meer.');
    if (keuze('naar', naar, ROLLEN) && taak?.rol === naar) {
      fout('TAAK_HEEFT_DEZE_ROL', 'A10', 'naar', `Deze taak is al voor de rol ${naar}.`);
    } else if (naar === 'school' || (ROLLEN.includes(naar) && !rollen.includes(naar))) {
      fout('ROL_NIET_BEVOEGD', 'S3', 'naar', `De rol ${naar} kan deze taak niet doen.`);
    }
    if (!taak || fouten.length > 0) return weiger(...fouten);
    return { gebeurtenissen: [{ soort: 'TaakToegewezen', datum: vandaag, taakId, van: taak.rol, naar, reden }] };
  },
};

export const werkvoorraad: Procedure<WerkvoorraadDeel, WerkvoorraadOpdracht, WerkvoorraadGebeurtenis> = {
  begin: { perTaak: {} },

  opdrachten: { TaakOppakken: oppakken, TaakVrijgeven: vrijgeven, TaakToewijzen: toewijzen },

  evolve(deel, g) {
    switch (g.soort) {
      case 'TaakOpgepakt':
        return noteer(deel, g.taakId, { door: g.door });
      case 'TaakVrijgegeven':
        return noteer(deel, g.taakId, { door: null });
      case 'TaakToegewezen':
        return noteer(deel, g.taakId, { rol: g.naar, door: null });
      case 'TaakVerdwenen':
        return { perTaak: zonder(deel, g.taakId) };
      default:
        return deel;
    }
  },

  volgt({ werkvoorraad: { perTaak } }, _gebeurtenis, { vandaag }, { taken }) {
    const bekend = Object.keys(perTaak);
    if (bekend.length === 0) return { gebeurtenissen: [] };
    const open = new Set(taken().map(({ id }) => id));
    return {
      gebeurtenissen: bekend
        .filter((id) => !open.has(id))
        .map((taakId) => ({ soort: 'TaakVerdwenen', datum: vandaag, taakId })),
    };
  },
};

/** The task as it is now: for the role to which it was passed on, and with who has it in hand. */
export function toegewezen({ perTaak }: WerkvoorraadDeel, taak: Taak): Taak {
  const bekend = perTaak[taak.id];
  if (!bekend) return taak;
  const { rol, door } = bekend;
  return { ...taak, ...(rol ? { rol } : {}), ...(door ? { opgepaktDoor: door } : {}) };
}

function noteer(
  deel: WerkvoorraadDeel,
  taakId: string,
  { rol, door }: { rol?: Rol; door: string | null },
): WerkvoorraadDeel {
  const rij = { rol: rol ?? deel.perTaak[taakId]?.rol ?? null, door };
  const andere = zonder(deel, taakId);
  return { perTaak: rij.rol === null && door === null ? andere : { ...andere, [taakId]: rij } };
}

const zonder = ({ perTaak }: WerkvoorraadDeel, taakId: string): WerkvoorraadDeel['perTaak'] =>
  Object.fromEntries(Object.entries(perTaak).filter(([id]) => id !== taakId));
