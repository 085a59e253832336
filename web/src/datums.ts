/** Days as people read and type them. No arithmetic: the API computes every date. */

export const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const metWeekdag = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', timeZone: 'UTC' });
const inUren = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });
const dagInAmsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** `2027-03-03` as `3 maart 2027`. */
export function inWoorden(dag: string): string {
  const [jaar, maand, dagnummer] = dag.split('-').map(Number);
  return `${dagnummer} ${MAANDEN[(maand ?? 1) - 1]} ${jaar}`;
}

/** `2027-03` as `maart 2027`. */
export const maandInWoorden = (maand: string): string => inWoorden(`${maand}-01`).slice('1 '.length);

/** `2027-03-03` as `woensdag 3 maart 2027`, for legal dates (U3). */
export function inWoordenMetWeekdag(dag: string): string {
  return `${metWeekdag.format(new Date(`${dag}T12:00:00Z`))} ${inWoorden(dag)}`;
}

/** `2027-03-03` as `03-03-2027`, for tables. */
export function inCijfers(dag: string): string {
  return dag.split('-').reverse().join('-');
}

/** An instant as `3 maart 2027, 14.30 uur`. */
export function momentInWoorden(moment: string): string {
  const tijdstip = new Date(moment);
  return `${inWoorden(dagInAmsterdam.format(tijdstip))}, ${inUren.format(tijdstip).replace(':', '.')} uur`;
}

/** A typed day `dd-mm-jjjj` as `jjjj-mm-dd`; null when that day does not exist. */
export function leesDatum(getypt: string): string | null {
  const delen = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(getypt.trim());
  if (!delen) return null;
  const [, dag = '', maand = '', jaar = ''] = delen;
  const iso = `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`;
  const datum = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(datum.getTime()) && datum.toISOString().startsWith(iso) ? iso : null;
}
