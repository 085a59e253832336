import { type Datum, inWoordenMetWeekdag, KALENDER, type Kalender } from '../../domain/termijn/index.ts';
import { SJABLONEN, type Sjabloonnaam } from './sjablonen/index.ts';
import { alsHtml, alsTekst, type Opmaakvraag } from './sjablonen/opmaak.ts';

export interface Berichtvraag {
  sjabloon: string;
  /** The facts of the message, as recorded. */
  gegevens: unknown;
  kanaal: string;
  /** The date of the letter. */
  datum: Datum;
  /** See `kenmerkVan`. */
  kenmerk: string;
  school: { naam: string; plaats: string };
  /** The texts that the facts refer to, by their reference. */
  teksten: Readonly<Record<string, string>>;
  /** The system works with example settings, and every letter says so. */
  voorbeeld: boolean;
  /** The day on which the message really leaves. Null or left out: not known, and then no last day is named. */
  verzondenOp?: Datum | null;
  kalender?: Kalender;
}

export interface Bericht {
  /** With the reference at the end. */
  onderwerp: string;
  tekst: string;
  /** A whole page; printed it is the letter for the post. */
  html: string;
  /** Messages of one school with the same procedure form one conversation. */
  procedure: string;
}

/** A message that cannot be made from what is recorded: a defect, not something that passes by waiting. */
export class BerichtOnmogelijk extends Error {}

/**
 * Writes the letter or mail of a recorded step. Pure.
 *
 * @throws BerichtOnmogelijk when the template does not exist, or when a fact or a text is missing
 */
export function maakBericht(vraag: Berichtvraag): Bericht {
  const { gegevens, kanaal, datum, kenmerk, school, teksten, voorbeeld, verzondenOp, kalender = KALENDER } = vraag;
  if (!isSjabloon(vraag.sjabloon)) throw new BerichtOnmogelijk(`Sjabloon ${vraag.sjabloon} bestaat niet`);
  const tekst = (ref: string) => {
    const gevonden = teksten[ref]?.replaceAll('\r\n', '\n').trim();
    if (!gevonden) throw new BerichtOnmogelijk('Een tekst van dit bericht ontbreekt');
    return gevonden;
  };
  const perPost = kanaal === 'post';
  try {
    const schrijf = SJABLONEN[vraag.sjabloon];
    const brief = schrijf({ gegevens, kenmerk, verzondenOp: perPost ? null : (verzondenOp ?? null), kalender, tekst });
    const { onderwerp, procedure, blokken, namens } = brief;
    const dag = inWoordenMetWeekdag(datum);
    const opmaak: Opmaakvraag = { onderwerp, kenmerk, datum: dag, school, blokken, namens, perPost, voorbeeld };
    return { onderwerp: `${onderwerp} [${kenmerk}]`, tekst: alsTekst(opmaak), html: alsHtml(opmaak), procedure };
  } catch (fout) {
    if (fout instanceof BerichtOnmogelijk) throw fout;
    throw new BerichtOnmogelijk(`Sjabloon ${vraag.sjabloon} klopt niet met de gegevens`, { cause: fout });
  }
}

function isSjabloon(naam: string): naam is Sjabloonnaam {
  return Object.hasOwn(SJABLONEN, naam);
}
