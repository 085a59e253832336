/** The forms of a task: which task it is stands in the address. */
import { ROLLEN } from '../aanmelding.tsx';
import type { School } from '../api/client.ts';
import { type Formuliermaker, opties, type Veld } from './velden.ts';

const taak = (school: School, doel: string | null, welke: (t: School['taken'][number]) => boolean): Veld => ({
  naam: 'taakId',
  label: 'Taak',
  soort: 'keuze',
  verplicht: true,
  begin: doel ?? '',
  opties: school.taken.filter(welke).map(({ id, omschrijving }) => ({ waarde: id, label: omschrijving })),
});

export const TAAKFORMULIEREN: Readonly<Record<string, Formuliermaker>> = {
  TaakOppakken: (school, doel) => ({
    titel: 'Taak oppakken',
    knop: 'Pak op',
    pad: `/scholen/${school.id}/taken/_pak-op`,
    velden: [taak(school, doel, (t) => t.opgepaktDoor === null)],
  }),
  TaakVrijgeven: (school, doel) => ({
    titel: 'Taak teruggeven',
    knop: 'Geef terug',
    pad: `/scholen/${school.id}/taken/_geef-vrij`,
    velden: [taak(school, doel, (t) => t.opgepaktDoor !== null)],
  }),
  TaakToewijzen: (school, doel) => ({
    titel: 'Taak aan een andere rol toewijzen',
    knop: 'Wijs toe',
    pad: `/scholen/${school.id}/taken/_wijs-toe`,
    velden: [
      taak(school, doel, () => true),
      { naam: 'naar', label: 'Aan welke rol?', soort: 'keuze', verplicht: true, opties: opties(...ROLLEN) },
      { naam: 'reden', label: 'Waarom?', soort: 'lange-tekst', verplicht: true },
    ],
  }),
};
