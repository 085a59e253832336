/** Asks the API what would happen: nothing is recorded. */
import { antwoord, api, type School } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import type { Rol } from '../aanmelding.tsx';
import { type Verschil, verschilTussen } from './verschil.ts';

export type Simulatie = components['schemas']['Simulatie'];
export type Simulatievraag = components['schemas']['Simulatievraag'];

export async function simuleer(schoolId: string, vraag: Simulatievraag): Promise<Simulatie> {
  return antwoord(await api.POST('/scholen/{schoolId}/_simuleer', { params: { path: { schoolId } }, body: vraag }));
}

/** The address of a command below its school, as the what-if wants it. */
export const onderSchool = (schoolId: string, pad: string) => pad.replace(`/scholen/${schoolId}/`, '');

/** How far a look beforehand goes: to the end of the next year, so that the whole of a meetjaar is in it. */
export const eindeVolgendJaar = (vandaag: string) => `${Number(vandaag.slice(0, 4)) + 1}-12-31`;

/** What one command, given today, would change in what is to come. */
export async function bekijkVooraf(
  school: School,
  rol: Rol,
  pad: string,
  inhoud: Record<string, unknown>,
): Promise<Verschil> {
  const totEnMet = eindeVolgendJaar(school.vandaag);
  const opdracht = { datum: school.vandaag, rol, pad: onderSchool(school.id, pad), inhoud };
  const [zonder, met] = await Promise.all([
    simuleer(school.id, { totEnMet, opdrachten: [] }),
    simuleer(school.id, { totEnMet, opdrachten: [opdracht] }),
  ]);
  return verschilTussen(zonder, met);
}
