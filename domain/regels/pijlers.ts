/** The pillars on which the auditor advises (RA-1, RA-11); Toezicht in de Klas is a procedure of its own. */
export const PIJLERS = ['organisatie', 'resultaten', 'tevredenheid', 'financieel'] as const;
export type Pijler = (typeof PIJLERS)[number];
