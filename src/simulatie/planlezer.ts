/**
 * Makes the commands of a plan as the API makes real ones, and keeps nothing: a text gets a reference under which nothing
 * stands, and a person who is not in the register one that nobody has.
 */
import { Injectable } from '@nestjs/common';
import { aanstaandeBanden } from '../../activities/bronnen.ts';
import { geenAanvraag, lopendeAanvraag } from '../../domain/dossier/aanvraag/lopend.ts';
import type { Dossier, Opdracht } from '../../domain/dossier/dossier.ts';
import type { Rol, TekstRef, Weigering } from '../../domain/dossier/procedure.ts';
import type { Verbinding } from '../../domain/dossier/verbanden/feiten.ts';
import type { GeplandeOpdracht } from '../../domain/simulatie/simulatie.ts';
import { dagVan, type Datum, inWoorden, momentVan, plusJaren } from '../../domain/termijn/index.ts';
import { PrismaClient } from '../../prisma/client/client.ts';
import { Bronnenlezer } from '../bronnen/bronnenlezer.ts';
import { Personen } from '../personen/personen.ts';
import type { Persoonsgegevens } from '../personen/persoon-schema.ts';
import { naamsleutel } from '../personen/naamsleutel.ts';
import { type Invoerfout, OngeldigeInvoer } from '../problemen/probleem.ts';
import { type Adres, zoekBron } from './adressen.ts';
import { alInRegister } from './register.ts';
import type { Naamgeving } from './simulatiebeeld.ts';
import type { Simulatievraag } from './simulatievraag.ts';

const MEESTE_JAREN = 10;
const GEWONE_TIJD = '12:00';

/** The actor of every planned command: nobody. */
const NIEMAND = '00000000-0000-4000-8000-000000000000';

/** Who is not in the register: named by the place of the first command that is about this person, from 1. */
const onbekende = (plaats: number) => `00000000-0000-4000-8000-${String(plaats + 1).padStart(12, '0')}`;

type Gevraagd = Simulatievraag['opdrachten'][number];

/** A planned command with its address and its contents, as the schema of the real command made them. */
interface Gelezen extends Gevraagd {
  plaats: number;
  adres: Adres;
  invoer: unknown;
}

export interface Planregel extends Naamgeving {
  gepland: GeplandeOpdracht;
}

export interface GelezenPlan {
  /** In order of moment. */
  regels: Planregel[];
  /** The texts of its commands that say what the register of schools says already (M5). */
  alInRegister: readonly TekstRef[];
}

@Injectable()
export class Planlezer {
  readonly #prisma: PrismaClient;
  readonly #personen: Personen;
  readonly #bronnen: Bronnenlezer;

  constructor(prisma: PrismaClient, personen: Personen, bronnen: Bronnenlezer) {
    this.#prisma = prisma;
    this.#personen = personen;
    this.#bronnen = bronnen;
  }

  /**
   * @throws OngeldigeInvoer with everything that the schema could not know: days, persons and schools that do not fit
   */
  async lees(
    schoolId: string,
    { totEnMet, opdrachten }: Simulatievraag,
    begin: number,
    rol: Rol,
  ): Promise<GelezenPlan> {
    const gelezen = opdrachten.map(leesAdres);
    const fouten = [
      ...foutenInDagen(totEnMet, opdrachten, begin),
      ...gelezen.flatMap(foutenInPersoon),
      ...(rol === 'school' ? gelezen.flatMap(nietVanDeSchool) : []),
      ...(await this.#foutenInScholen(schoolId, gelezen)),
    ];
    if (fouten.length > 0) throw new OngeldigeInvoer(fouten);
    const persoonIds = await this.#persoonIds(gelezen);
    const teksten = new Map<TekstRef, string>();
    const plan = gelezen.map((g) => maakOpdracht(schoolId, g, persoonIds.get(g.plaats) ?? '', teksten));
    const ongeordend = await Promise.all(
      plan.map(async (opdracht, i): Promise<Planregel> => {
        const { datum, tijd, rol: gever, plaats, adres } = gelezen[i] as Gelezen;
        const { nummer } = adres.parameters;
        const gepland: GeplandeOpdracht = {
          moment: Math.max(begin, momentVan(datum, tijd ?? GEWONE_TIJD)),
          rol: gever,
          opdracht,
          verbindingen: await this.#nieuweBanden(schoolId, opdracht),
          ...(nummer === undefined ? {} : { eis: (dossier: Dossier) => eisLopend(dossier, nummer) }),
        };
        return { plaats, velden: adres.bron.velden ?? {}, gepland };
      }),
    );
    const regels = ongeordend.sort((a, b) => a.gepland.moment - b.gepland.moment || a.plaats - b.plaats);
    return { regels, alInRegister: await this.#alInRegister(schoolId, regels, teksten) };
  }

  async #alInRegister(schoolId: string, regels: readonly Planregel[], teksten: ReadonlyMap<TekstRef, string>) {
    if (teksten.size === 0) return [];
    const school = await this.#prisma.school.findUniqueOrThrow({ where: { id: schoolId } });
    return alInRegister(
      school,
      regels.map(({ gepland }) => gepland.opdracht),
      teksten,
    );
  }

  async #foutenInScholen(schoolId: string, gelezen: readonly Gelezen[]): Promise<Invoerfout[]> {
    const genoemd = gelezen.flatMap(({ plaats, adres, invoer }) =>
      adres.bron.andereSchoolId ? [{ plaats, id: adres.bron.andereSchoolId(invoer) }] : [],
    );
    if (genoemd.length === 0) return [];
    const rijen = await this.#prisma.school.findMany({
      where: { id: { in: genoemd.map(({ id }) => id) } },
      select: { id: true },
    });
    const bestaat = new Set(rijen.map(({ id }) => id));
    return genoemd.flatMap(({ plaats, id }) => {
      if (id !== schoolId && bestaat.has(id)) return [];
      const tekst = id === schoolId ? 'Kies een andere school dan deze.' : 'Deze school bestaat niet.';
      return [{ veld: `opdrachten[${plaats}].inhoud.andereSchoolId`, regel: 'N-26', tekst }];
    });
  }

  /** By the place of the command that names the person. The same unknown person is the same in the whole plan. */
  async #persoonIds(gelezen: readonly Gelezen[]): Promise<ReadonlyMap<number, string>> {
    const gevonden = new Map<number, string>();
    const bekend = new Map<string, string>();
    for (const regel of gelezen) {
      const persoon = persoonVan(regel);
      if (!persoon) continue;
      const sleutel = `${persoon.geboorteDatum} ${naamsleutel(persoon.naam)}`;
      const id = bekend.get(sleutel) ?? (await this.#personen.zoekId(persoon)) ?? onbekende(regel.plaats);
      bekend.set(sleutel, id);
      gevonden.set(regel.plaats, id);
    }
    return gevonden;
  }

  async #nieuweBanden(schoolId: string, opdracht: Opdracht): Promise<readonly Verbinding[]> {
    const { personen, verwantschappen } = aanstaandeBanden([opdracht]);
    if (personen.length + verwantschappen.length === 0) return [];
    return (await this.#bronnen.lees(schoolId, [opdracht])).verbindingen;
  }
}

function leesAdres(gevraagd: Gevraagd, plaats: number): Gelezen {
  const adres = zoekBron(gevraagd.pad);
  // The schema has refused every other address.
  if (!adres) throw new Error(`Geen opdracht op ${gevraagd.pad}`);
  return { ...gevraagd, plaats, adres, invoer: adres.bron.invoer.parse(gevraagd.inhoud) };
}

const persoonVan = ({ adres, invoer }: Gelezen): Persoonsgegevens | undefined => adres.bron.persoon?.(invoer);

function maakOpdracht(
  schoolId: string,
  { adres, invoer, plaats }: Gelezen,
  persoonId: string,
  teksten: Map<TekstRef, string>,
): Opdracht {
  const bewaar = (veld: string, inhoud: string) => {
    const ref = `simulatie/${plaats}/${veld}`;
    teksten.set(ref, inhoud);
    return ref;
  };
  return adres.bron.opdracht(invoer, { schoolId, ...adres.parameters }, bewaar, { persoonId, actorId: NIEMAND });
}

/** The address of a command names an application: it must be there by then, and be the one that runs. */
function eisLopend(dossier: Dossier, nummer: number): Weigering | null {
  if (lopendeAanvraag(dossier)?.nummer === nummer) return null;
  if (dossier.aanvraag.aanvragen.some((a) => a.nummer === nummer)) return geenAanvraag;
  const tekst = `De school heeft dan geen aanvraag met nummer ${nummer}.`;
  return { code: 'AANVRAAG_ONBEKEND', tekst, regel: 'AP-1' };
}

function foutenInDagen(totEnMet: Datum, opdrachten: readonly Gevraagd[], begin: number): Invoerfout[] {
  const vandaag = dagVan(begin);
  const uiterlijk = plusJaren(vandaag, MEESTE_JAREN);
  const fouten: Invoerfout[] = [];
  if (totEnMet < vandaag || totEnMet > uiterlijk) {
    const tekst = `Kies een dag van vandaag tot en met ${inWoorden(uiterlijk)}.`;
    fouten.push({ veld: 'totEnMet', regel: 'A10', tekst });
  }
  for (const [plaats, { datum, tijd }] of opdrachten.entries()) {
    if (datum < vandaag || datum > totEnMet) {
      const tekst = 'Kies een dag van vandaag tot en met de laatste dag van de simulatie.';
      fouten.push({ veld: `opdrachten[${plaats}].datum`, regel: 'A10', tekst });
    } else if (tijd !== undefined && momentVan(datum, tijd) < begin) {
      fouten.push({ veld: `opdrachten[${plaats}].tijd`, regel: 'A10', tekst: 'Dit tijdstip is al voorbij.' });
    }
  }
  return fouten;
}

function foutenInPersoon(gelezen: Gelezen): Invoerfout[] {
  const persoon = persoonVan(gelezen);
  if (!persoon || persoon.geboorteDatum < gelezen.datum) return [];
  const veld = `opdrachten[${gelezen.plaats}].inhoud.persoon.geboorteDatum`;
  return [{ veld, regel: 'A11', tekst: 'Deze geboortedatum ligt dan in de toekomst.' }];
}

/** S3: what a planned command of another role is refused for could tell a school what it must not see. */
function nietVanDeSchool({ plaats, rol }: Gelezen): Invoerfout[] {
  if (rol === 'school') return [];
  const tekst = 'Een school kan alleen vooruitkijken met wat zij zelf kan doen.';
  return [{ veld: `opdrachten[${plaats}].rol`, regel: 'S3', tekst }];
}
