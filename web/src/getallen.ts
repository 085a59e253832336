/** Numbers as people read them: a comma, and no more figures than there are. */
const metKomma = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

export const inGetal = (getal: number) => metKomma.format(getal);

/** `72.5` as `72,5 %`. */
export const inPercent = (getal: number) => `${metKomma.format(getal)} %`;

/** `telling(1, 'school', 'scholen')` as `1 school`. */
export const telling = (aantal: number, een: string, meer: string) => `${aantal} ${aantal === 1 ? een : meer}`;
