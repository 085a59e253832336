/** For which meetjaar a command is meant: one that is open, and in which the command can be given now. */
import type { Dossier } from '../dossier.ts';
import type { Weigering } from '../procedure.ts';
import type { Veldcontrole } from '../velden.ts';
import { type Meetjaar, meetjaarWacht, openMeetjaren } from './meetjaar.ts';

/** Why a command cannot be given for this meetjaar now; null when it can. */
type Bezwaar = (ronde: Meetjaar) => Weigering | null;

/** Why no meetjaar asks for anything now; null when one does. */
export function geenOpenMeetjaar(dossier: Dossier, zonderKeurmerk: Weigering): Weigering | null {
  if (openMeetjaren(dossier).length > 0) return null;
  return dossier.keurmerk.soort ? meetjaarWacht : zonderKeurmerk;
}

/**
 * Why a command can be given for no meetjaar at all; null when it can for at least one. Of every open meetjaar it tells
 * why, oldest first: for which one the command is meant is not known here.
 */
export function bezwaarTegenElkMeetjaar(
  dossier: Dossier,
  zonderKeurmerk: Weigering,
  bezwaar: Bezwaar,
): Weigering | null {
  const geen = geenOpenMeetjaar(dossier, zonderKeurmerk);
  if (geen) return geen;
  const bezwaren: Weigering[] = [];
  for (const ronde of openMeetjaren(dossier)) {
    const reden = bezwaar(ronde);
    if (!reden) return null;
    bezwaren.push(reden);
  }
  const [eerste] = bezwaren;
  return eerste ? { ...eerste, tekst: bezwaren.map(({ tekst }) => tekst).join(' ') } : null;
}

/** The open meetjaar of this year; notes in the field `meetjaar` when there is none, or why it cannot be chosen. */
export function gekozenMeetjaar(
  dossier: Dossier,
  jaar: number,
  { fout }: Veldcontrole,
  regel: string,
  bezwaar: Bezwaar,
): Meetjaar | null {
  const open = openMeetjaren(dossier);
  const ronde = open.find((m) => m.jaar === jaar);
  if (!ronde) {
    const keuzes = open.map((m) => m.jaar).join(' of ');
    fout('MEETJAAR_LOOPT_NIET', regel, 'meetjaar', `Dit meetjaar is niet begonnen of al afgerond. Kies ${keuzes}.`);
    return null;
  }
  const reden = bezwaar(ronde);
  if (reden) fout(reden.code, reden.regel, 'meetjaar', reden.tekst);
  return ronde;
}
