/** A Dutch postcode as it is kept, `1234 AB`; null when the text is none. */
export function leesPostcode(tekst: string): string | null {
  const [, cijfers, letters] = /^([1-9]\d{3})\s*([a-z]{2})$/i.exec(tekst.trim()) ?? [];
  return cijfers && letters ? `${cijfers} ${letters.toUpperCase()}` : null;
}

export const GEEN_POSTCODE = 'Een postcode heeft 4 cijfers en 2 letters, bijvoorbeeld 1234 AB.';
