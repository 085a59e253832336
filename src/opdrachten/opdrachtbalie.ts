/** Where every route hands in its command: the actor, the refusals as problems, the answer as the client sees it. */
import { Injectable } from '@nestjs/common';
import type { Opdracht } from '../../domain/dossier/dossier.ts';
import type { TekstRef, Weigering } from '../../domain/dossier/procedure.ts';
import { PrismaClient } from '../../prisma/client/client.ts';
import { Actoren } from '../aanmelding/actoren.ts';
import type { Beller } from '../aanmelding/beller.ts';
import { geweigerd, nietGevonden } from '../problemen/probleem.ts';
import { type Antwoord, GeenTraject, Opdrachtgever, tekstRef } from '../trajecten/opdrachtgever.ts';

export interface Opdrachtverzoek {
  schoolId: string;
  sleutel: string;
  beller: Beller;
  /** Makes the command. `bewaar` stores a free text with it and gives the reference to put in its place (P2). */
  opdracht(bewaar: (veld: string, inhoud: string) => TekstRef, actorId: string): Opdracht;
  /** Names of fields in the API, where they differ from those in the command. */
  velden?: Readonly<Record<string, string>>;
  /** Start the traject when it does not run yet. */
  starten?: boolean;
  /** What went into the register with it: a repeat under the same key has the same (A8). */
  registergegevens?: Readonly<Record<string, string | null>>;
}

export interface Opdrachtantwoord {
  schoolId: string;
  versie: number;
  gebeurtenissen: Antwoord['gebeurtenissen'];
}

@Injectable()
export class Opdrachtbalie {
  readonly #opdrachtgever: Opdrachtgever;
  readonly #actoren: Actoren;
  readonly #prisma: PrismaClient;

  constructor(opdrachtgever: Opdrachtgever, actoren: Actoren, prisma: PrismaClient) {
    this.#opdrachtgever = opdrachtgever;
    this.#actoren = actoren;
    this.#prisma = prisma;
  }

  /** Gives the command and waits until it is recorded. Throws a problem with every reason when it is refused. */
  async geef({
    schoolId,
    sleutel,
    beller,
    velden = {},
    starten = false,
    registergegevens = {},
    ...verzoek
  }: Opdrachtverzoek): Promise<Opdrachtantwoord> {
    const actor = await this.#actoren.van(beller);
    const teksten: Record<string, string> = {};
    const opdracht = verzoek.opdracht((veld, inhoud) => {
      teksten[veld] = inhoud;
      return tekstRef(sleutel, veld);
    }, actor.id);
    if (Object.keys(teksten).length > 0) await this.eisTraject(schoolId);
    const antwoord = await this.#opdrachtgever
      .geef({ schoolId, sleutel, opdracht, teksten, registergegevens, actor, starten })
      .catch((fout: unknown) => {
        throw fout instanceof GeenTraject ? schoolOnbekend() : fout;
      });
    if (antwoord.geweigerd.length > 0) throw geweigerd(antwoord.geweigerd.map((w) => metVeld(w, velden)));
    return { schoolId, versie: antwoord.versie, gebeurtenissen: antwoord.gebeurtenissen };
  }

  /** Texts and persons are stored before the command is sent: not for a school that does not exist. */
  async eisTraject(schoolId: string): Promise<void> {
    if ((await this.#prisma.traject.count({ where: { schoolId } })) === 0) throw schoolOnbekend();
  }
}

export const schoolOnbekend = () => nietGevonden('Deze school bestaat niet.', 'SCHOOL_ONBEKEND', 'AP-1');

function metVeld(weigering: Weigering, velden: Readonly<Record<string, string>>): Weigering {
  const naam = weigering.veld === undefined ? undefined : velden[weigering.veld];
  return naam === undefined ? weigering : { ...weigering, veld: naam };
}
