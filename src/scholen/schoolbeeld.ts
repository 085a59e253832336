import { Injectable } from '@nestjs/common';
import { contextOp, type Dossier, possibilities, taken } from '../../domain/dossier/dossier.ts';
import { overzicht } from '../../domain/dossier/overzicht.ts';
import type { Rol } from '../../domain/dossier/procedure.ts';
import { Bronnenlezer } from '../bronnen/bronnenlezer.ts';
import { Klok } from '../klok.ts';
import { toonAanvraag } from './aanvraag-schema.ts';
import { Berichten } from './berichten.ts';
import { Dossiers } from './dossiers.ts';

const AANTAL_BERICHTEN = 100;

/** One school with all that a screen shows: where it stands, what is due and why, and what this role may do now. */
@Injectable()
export class Schoolbeeld {
  readonly #dossiers: Dossiers;
  readonly #berichten: Berichten;
  readonly #klok: Klok;
  readonly #bronnen: Bronnenlezer;

  constructor(dossiers: Dossiers, berichten: Berichten, klok: Klok, bronnen: Bronnenlezer) {
    this.#dossiers = dossiers;
    this.#berichten = berichten;
    this.#klok = klok;
    this.#bronnen = bronnen;
  }

  async van(schoolId: string, rol: Rol) {
    const { school, versie, gewijzigdOp, dossier } = await this.#dossiers.lees(schoolId);
    const [moment, bronnen, berichten] = await Promise.all([
      this.#klok.nu(),
      this.#bronnen.lees(schoolId),
      this.#berichten.laatste(schoolId, AANTAL_BERICHTEN),
    ]);
    const context = contextOp(moment, bronnen);
    const { status, termijnen } = overzicht(dossier, context);
    const { id, kvkNummer, naam, plaats, contactEmail } = school;
    const { omvang, aantalVestigingen, elektronischBereikbaar, samenwerkingsgemeenten } = dossier.inschrijving;
    return {
      ...{ id, kvkNummer, naam, plaats, contactEmail },
      ...{ omvang, aantalVestigingen, elektronischBereikbaar, samenwerkingsgemeenten },
      inschrijfDatum: dossier.inschrijving.ingeschrevenOp,
      versie,
      gewijzigdOp: gewijzigdOp.toISOString(),
      vandaag: context.vandaag,
      voorbeeldinstellingen: bronnen.instellingen.voorbeeld,
      keurmerk: toonKeurmerk(dossier, status),
      termijnen: termijnen.map(({ vervaltOp: _vervaltOp, ...termijn }) => termijn),
      mogelijkheden: possibilities(dossier, rol, context).map(({ opdracht, omschrijving, reden }) => ({
        opdracht,
        omschrijving,
        toegestaan: reden === null,
        reden,
      })),
      taken: taken(dossier, context),
      berichten,
      meetjaren: dossier.meetjaar.begonnen.map((ronde) => toonMeetjaar(dossier, ronde)),
      aanvragen: dossier.aanvraag.aanvragen.map(toonAanvraag),
    };
  }
}

function toonKeurmerk({ keurmerk }: Dossier, status: string) {
  const { soort, verleendOp, statusSinds, statusTotEnMet, duoNummer, handleiding } = keurmerk;
  return { soort, status, verleningDatum: verleendOp, statusSinds, statusTotEnMet, duoNummer, handleiding };
}

function toonMeetjaar(dossier: Dossier, ronde: Dossier['meetjaar']['begonnen'][number]) {
  const plan = dossier.planning.gepland.find((p) => p.meetjaar === ronde.jaar);
  const vog = dossier.vog.geregistreerd.findLast((v) => v.meetjaar === ronde.jaar);
  return {
    ...ronde,
    resultatenaudit: plan ? { certificerendeInstelling: plan.certificerendeInstelling, auditDatum: plan.datum } : null,
    directieVog: vog ? { afgifteDatum: vog.afgegevenOp, overhandigDatum: vog.overhandigdOp } : null,
  };
}
