/** The sizes of a school (TK-7). */
export const OMVANGEN = ['klein', 'middel', 'groot', 'zeer groot'] as const;
export type Omvang = (typeof OMVANGEN)[number];
