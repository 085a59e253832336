/** Taking up, giving back and passing on a task of a school, as resources. */
import { z } from 'zod';
import { ROLLEN } from '../../domain/dossier/procedure.ts';
import { regel, tekst } from '../invoer/velden.ts';
import { alsBron } from '../opdrachten/bron.ts';

const onderwerp = 'Taken';
const pad = 'taken';
const taakId = () => regel(300).meta({ description: 'Het id van de taak binnen deze school.' });

const Taakkeuze = z.strictObject({ taakId: taakId() }).meta({ id: 'Taakkeuze' });

const oppakken = alsBron({
  pad,
  actie: '_pak-op',
  naam: 'OpgepakteTaak',
  samenvatting: 'Taak oppakken',
  onderwerp,
  opdrachten: ['TaakOppakken'],
  invoer: Taakkeuze,
  opdracht: (invoer, _pad, _bewaar, { actorId }) => ({ soort: 'TaakOppakken', taakId: invoer.taakId, door: actorId }),
  feiten: ['TaakOpgepakt'],
});

const vrijgeven = alsBron({
  pad,
  actie: '_geef-vrij',
  naam: 'VrijgegevenTaak',
  samenvatting: 'Taak teruggeven',
  onderwerp,
  opdrachten: ['TaakVrijgeven'],
  invoer: Taakkeuze,
  opdracht: (invoer) => ({ soort: 'TaakVrijgeven', taakId: invoer.taakId }),
  feiten: ['TaakVrijgegeven'],
});

const Taaktoewijzing = z
  .strictObject({ taakId: taakId(), naar: z.enum(ROLLEN), reden: tekst() })
  .meta({ id: 'Taaktoewijzing' });

const toewijzen = alsBron({
  pad,
  actie: '_wijs-toe',
  naam: 'ToegewezenTaak',
  samenvatting: 'Taak aan een andere rol toewijzen',
  onderwerp,
  opdrachten: ['TaakToewijzen'],
  invoer: Taaktoewijzing,
  opdracht: (invoer, _pad, bewaar) => ({
    soort: 'TaakToewijzen',
    taakId: invoer.taakId,
    naar: invoer.naar,
    reden: bewaar('reden', invoer.reden),
  }),
  feiten: ['TaakToegewezen'],
});

export const werkvoorraadbronnen = [oppakken, vrijgeven, toewijzen];
