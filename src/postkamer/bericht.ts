import { type Datum, KALENDER, type Kalender } from '../../domain/termijn/index.ts';
import { isSjabloon, SJABLONEN } from './sjablonen/index.ts';
import { alsHtml, alsTekst } from './sjablonen/opmaak.ts';
import type { Geadresseerde, Opmaakvraag } from './sjablonen/opmaakvraag.ts';

export interface Berichtvraag {
  sjabloon: string;
  /** The facts of the message, as recorded. */
  gegevens: unknown;
  kanaal: string;
  /** The date of the letter. */
  datum: Datum;
  /** See `kenmerkVan`. */
  kenmerk: string;
  school: Geadresseerde;
  /** The texts that the facts refer to, by their reference. */
  teksten: Readonly<Record<string, string>>;
  /** The system works with example settings, and every letter says so. */
  voorbeeld: boolean;
  /** Made to be looked at and not to be sent, and the letter says so. */
  proef?: boolean;
  /** The day on which the message really leaves. Null or left out: not known, and then no last day is named. */
  verzondenOp?: Datum | null;
  kalender?: Kalender;
}

/** What the reader of a letter gets. This is kept with a letter that was sent. */
export interface Brieftekst {
  /** With the reference at the end. */
  onderwerp: string;
  tekst: string;
  /** A whole page. */
  html: string;
  /** The same letter before it got its form, for `alsPdf`. */
  opmaak: Opmaakvraag;
  /** The e-mail address that it was sent to; left out when it was posted or did not leave yet. */
  naar?: string;
}

export interface Bericht extends Brieftekst {
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
  const {
    gegevens,
    kanaal,
    datum,
    kenmerk,
    school,
    teksten,
    voorbeeld,
    proef,
    verzondenOp,
    kalender = KALENDER,
  } = vraag;
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
    const aan = geadresseerde(school, perPost);
    const opmaak = { onderwerp, kenmerk, datum, school: aan, blokken, namens, perPost, voorbeeld, proef };
    const vormen = { tekst: alsTekst(opmaak), html: alsHtml(opmaak) };
    return { onderwerp: `${onderwerp} [${kenmerk}]`, ...vormen, procedure, opmaak };
  } catch (fout) {
    if (fout instanceof BerichtOnmogelijk) throw fout;
    throw new BerichtOnmogelijk(`Sjabloon ${vraag.sjabloon} klopt niet met de gegevens`, { cause: fout });
  }
}

/** What a letter needs of the school, and keeps with it when it has left: a mail no postal address. */
function geadresseerde({ naam, straatEnNummer, postcode, plaats }: Geadresseerde, perPost: boolean): Geadresseerde {
  return perPost && straatEnNummer && postcode ? { naam, straatEnNummer, postcode, plaats } : { naam, plaats };
}
