/**
 * A name as it is compared: without case, accents and signs, so that `J. de Vriès` and `j de Vries` are the same person
 * when they were born on the same day. Empty when there is no letter in it.
 */
export function naamsleutel(naam: string): string {
  return naam
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
}
