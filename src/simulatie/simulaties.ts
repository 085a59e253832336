/**
 * Runs a school ahead with planned commands. Everything is read and nothing is written: texts get a reference that
 * nothing stands under, and a person who is not in the register gets one that nobody has.
 */
import { Injectable } from '@nestjs/common';
import { aanstaandeBanden } from '../../activities/bronnen.ts';
import { geenAanvraag, lopendeAanvraag } from '../../domain/dossier/aanvraag/lopend.ts';
import type { Dossier, Opdracht } from '../../domain/dossier/dossier.ts';
import type { Weigering } from '../../domain/dossier/procedure.ts';
import type { Verbinding } from '../../domain/dossier/verbanden/feiten.ts';
import { type GeplandeOpdracht, simulate } from '../../domain/simulatie/simulatie.ts';
import { dagVan, type Datum, eindeVan, inWoorden, momentVan, plusJaren } from '../../domain/termijn/index.ts';
import { Bronnenlezer } from '../bronnen/bronnenlezer.ts';
import { Klok } from '../klok.ts';
import { type Invoerfout, OngeldigeInvoer } from '../problemen/probleem.ts';
import { Dossiers } from '../scholen/dossiers.ts';
import { zoekBron } from './adressen.ts';
import { type Naamgeving, toonSimulatie } from './simulatiebeeld.ts';
import type { Simulatieantwoord } from './simulatie-schema.ts';
import type { Simulatievraag } from './simulatievraag.ts';

const MEESTE_JAREN = 10;
const GEWONE_TIJD = '12:00';

type Gevraagd = Simulatievraag['opdrachten'][number];

@Injectable()
export class Simulaties {
  readonly #dossiers: Dossiers;
  readonly #bronnen: Bronnenlezer;
  readonly #klok: Klok;

  constructor(dossiers: Dossiers, bronnen: Bronnenlezer, klok: Klok) {
    this.#dossiers = dossiers;
    this.#bronnen = bronnen;
    this.#klok = klok;
  }

  /** @throws OngeldigeInvoer with every day that does not fit, and a 404 when the school has no traject */
  async simuleer(schoolId: string, { totEnMet, opdrachten }: Simulatievraag): Promise<Simulatieantwoord> {
    const { dossier } = await this.#dossiers.lees(schoolId);
    const [begin, bronnen] = await Promise.all([this.#klok.nu(), this.#bronnen.lees(schoolId)]);
    eisDagen(totEnMet, opdrachten, begin);
    const plan = await Promise.all(opdrachten.map((o, plaats) => this.#plan(schoolId, o, plaats, begin)));
    plan.sort((a, b) => a.gepland.moment - b.gepland.moment || a.plaats - b.plaats);
    const uitkomst = simulate(
      dossier,
      plan.map(({ gepland }) => gepland),
      eindeVan(totEnMet) - 1,
      begin,
      bronnen,
    );
    return {
      schoolId,
      vanafDatum: dagVan(begin),
      totEnMet,
      voorbeeldinstellingen: bronnen.instellingen.voorbeeld,
      ...toonSimulatie(uitkomst, plan),
    };
  }

  async #plan(
    schoolId: string,
    { datum, tijd, rol, pad, inhoud }: Gevraagd,
    plaats: number,
    begin: number,
  ): Promise<Naamgeving & { gepland: GeplandeOpdracht }> {
    const adres = zoekBron(pad);
    if (!adres) throw new Error(`Geen opdracht op ${pad}`);
    const { bron, parameters } = adres;
    const opdracht = bron.opdracht(
      bron.invoer.parse(inhoud),
      { schoolId, ...parameters },
      (veld) => `simulatie/${plaats}/${veld}`,
    );
    const { nummer } = parameters;
    const gepland: GeplandeOpdracht = {
      moment: Math.max(begin, momentVan(datum, tijd ?? GEWONE_TIJD)),
      rol,
      opdracht,
      verbindingen: await this.#nieuweBanden(schoolId, opdracht),
      ...(nummer === undefined ? {} : { eis: (dossier: Dossier) => eisLopend(dossier, nummer) }),
    };
    return { plaats, velden: bron.velden ?? {}, gepland };
  }

  async #nieuweBanden(schoolId: string, opdracht: Opdracht): Promise<readonly Verbinding[]> {
    const { personen, verwantschappen } = aanstaandeBanden([opdracht]);
    if (personen.length + verwantschappen.length === 0) return [];
    return (await this.#bronnen.lees(schoolId, [opdracht])).verbindingen;
  }
}

/** The address of a command names an application: it must be there by then, and be the one that runs. */
function eisLopend(dossier: Dossier, nummer: number): Weigering | null {
  if (lopendeAanvraag(dossier)?.nummer === nummer) return null;
  if (dossier.aanvraag.aanvragen.some((a) => a.nummer === nummer)) return geenAanvraag;
  const tekst = `De school heeft dan geen aanvraag met nummer ${nummer}.`;
  return { code: 'AANVRAAG_ONBEKEND', tekst, regel: 'AP-1' };
}

function eisDagen(totEnMet: Datum, opdrachten: readonly Gevraagd[], begin: number): void {
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
  if (fouten.length > 0) throw new OngeldigeInvoer(fouten);
}
