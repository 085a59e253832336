/** What the acceptance tests of Toezicht in de Klas share: a school of long standing, and a command that has to succeed. */
import type { Opdracht } from '../../domain/dossier/dossier.ts';
import type { Rol } from '../../domain/dossier/procedure.ts';
import { STAND } from '../domein/feiten.ts';
import type { Opstelling, Proefschool } from '../traject/opstelling.ts';

/** A school that holds the keurmerk since 2015, with its last visit on Tuesday 14 May 2024. */
export async function geimporteerd(op: Opstelling): Promise<Proefschool> {
  const school = await op.nieuweSchool();
  await school.geef({ soort: 'SchoolImporteren', stand: STAND });
  return school;
}

export async function gelukt(school: Proefschool, rol: Rol, opdracht: Opdracht): Promise<void> {
  expect((await school.geef(opdracht, { rol })).geweigerd).toEqual([]);
}

export const toezichttermijnen = async (school: Proefschool) =>
  Object.fromEntries(Object.entries(await school.termijnen()).filter(([id]) => id.startsWith('toezicht/')));
