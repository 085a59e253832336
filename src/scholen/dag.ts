import type { Datum } from '../../domain/termijn/index.ts';

/** The calendar day of a `date` column, which the driver gives as midnight UTC. */
export const dagVanRij = (waarde: Date): Datum => waarde.toISOString().slice(0, 10);
