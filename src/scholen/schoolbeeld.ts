import { Injectable } from '@nestjs/common';
import { contextOp, type Dossier, isIntern, possibilities, taken } from '../../domain/dossier/dossier.ts';
import { overzicht } from '../../domain/dossier/overzicht.ts';
import type { Context, Rol, Taak } from '../../domain/dossier/procedure.ts';
import { bekendeVerbanden } from '../../domain/dossier/verbanden/kennis.ts';
import { Bronnenlezer } from '../bronnen/bronnenlezer.ts';
import { PrismaClient } from '../../prisma/client/client.ts';
import { Klok } from '../klok.ts';
import { Personen } from '../personen/personen.ts';
import { toonAanvraag } from './aanvraag-schema.ts';
import { Berichten } from './berichten.ts';
import {
  toonBestuurders,
  toonBestuurVolledig,
  toonHerstel,
  toonMedewerkers,
  toonStop,
  toonVerbanden,
  toonVoornemens,
} from './betrokkenen-schema.ts';
import { Dossiers } from './dossiers.ts';
import { toonDocentenuitzonderingen, toonJaarregels, toonMeetjaar } from './jaar-schema.ts';
import { toonPlichten } from './plichten-schema.ts';
import { toonSignalen } from './signalen-schema.ts';
import { toonOmzetting } from './omzetting-schema.ts';
import { toelatingteksten, toonToelating } from './toelating-schema.ts';
import { toonToezicht } from './toezicht-schema.ts';
import { Toezichtrapporten } from './toezichtrapporten.ts';
import { type Teksten, vogteksten } from './vog-schema.ts';

const AANTAL_BERICHTEN = 100;

/** One school with all that a screen shows: where it stands, what is due and why, and what this role may do now. */
@Injectable()
export class Schoolbeeld {
  readonly #dossiers: Dossiers;
  readonly #berichten: Berichten;
  readonly #klok: Klok;
  readonly #bronnen: Bronnenlezer;
  readonly #personen: Personen;
  readonly #toezichtrapporten: Toezichtrapporten;
  readonly #prisma: PrismaClient;

  constructor(
    dossiers: Dossiers,
    berichten: Berichten,
    klok: Klok,
    bronnen: Bronnenlezer,
    personen: Personen,
    toezichtrapporten: Toezichtrapporten,
    prisma: PrismaClient,
  ) {
    this.#dossiers = dossiers;
    this.#berichten = berichten;
    this.#klok = klok;
    this.#bronnen = bronnen;
    this.#personen = personen;
    this.#toezichtrapporten = toezichtrapporten;
    this.#prisma = prisma;
  }

  async van(schoolId: string, rol: Rol) {
    const { school, versie, gewijzigdOp, dossier } = await this.#dossiers.lees(schoolId);
    const [moment, bronnen, berichten] = await Promise.all([
      this.#klok.nu(),
      this.#bronnen.lees(schoolId),
      this.#berichten.laatste(schoolId, AANTAL_BERICHTEN),
    ]);
    const context = contextOp(moment, bronnen);
    const { status, termijnen: alleTermijnen, wachtOp } = overzicht(dossier, context);
    const termijnen = alleTermijnen.filter(zichtbaarVoor(rol));
    const openTaken = taken(dossier, context).filter(zichtbaarVoor(rol));
    const [[personen, scholen, actoren], verslagen, teksten] = await Promise.all([
      this.#namen(dossier, context, openTaken),
      this.#toezichtrapporten.van(schoolId, bronnen.instellingen),
      this.#teksten(schoolId, [...vogteksten(dossier), ...toelatingteksten(dossier)]),
    ]);
    const { id, kvkNummer, naam, straatEnNummer, postcode, plaats, contactEmail } = school;
    const { omvang, aantalVestigingen, samenwerkingsgemeenten } = dossier.inschrijving;
    const { elektronischBereikbaar } = dossier.contact;
    return {
      ...{ id, kvkNummer, naam, straatEnNummer, postcode, plaats, contactEmail },
      ...{ omvang, aantalVestigingen, elektronischBereikbaar, samenwerkingsgemeenten },
      inschrijfDatum: dossier.inschrijving.ingeschrevenOp,
      versie,
      gewijzigdOp: gewijzigdOp.toISOString(),
      vandaag: context.vandaag,
      voorbeeldinstellingen: bronnen.instellingen.voorbeeld,
      aanZet: wachtOp,
      keurmerk: toonKeurmerk(dossier, status),
      termijnen: termijnen.map(({ vervaltOp: _vervaltOp, recht: _recht, ...termijn }) => termijn),
      mogelijkheden: possibilities(dossier, rol, context).map(({ opdracht, omschrijving, reden }) => ({
        opdracht,
        omschrijving,
        toegestaan: reden === null,
        reden,
      })),
      taken: openTaken.map(({ opgepaktDoor, ...taak }) => ({ ...taak, opgepaktDoor: metNaam(actoren, opgepaktDoor) })),
      berichten,
      meetjaren: dossier.meetjaar.begonnen.map((ronde) => toonMeetjaar(dossier, ronde, context, teksten)),
      docentenuitzonderingen: toonDocentenuitzonderingen(dossier),
      regels: toonJaarregels(context),
      toezicht: toonToezicht(dossier, context, verslagen),
      bezoekenEnSignalen: rol === 'school' ? null : toonSignalen(dossier, context),
      plichten: toonPlichten(dossier, context),
      aanvragen: dossier.aanvraag.aanvragen.map(toonAanvraag),
      bestuurders: toonBestuurders(dossier, personen),
      bestuurVolledig: toonBestuurVolledig(dossier),
      medewerkers: toonMedewerkers(dossier, context, personen, teksten),
      // What happened to another school is not for this one.
      verbanden: rol === 'school' ? [] : toonVerbanden(dossier, context, personen, scholen, teksten),
      toelating: rol === 'school' ? null : toonToelating(dossier, context, scholen, teksten),
      omzetting: toonOmzetting(dossier, context),
      voornemens: toonVoornemens(dossier),
      stop: toonStop(dossier, context),
      herstelpunten: toonHerstel(dossier, context),
    };
  }

  async #teksten(schoolId: string, ids: readonly string[]): Promise<Teksten> {
    if (ids.length === 0) return new Map();
    const rijen = await this.#prisma.tekst.findMany({ where: { schoolId, id: { in: [...ids] } } });
    return new Map(rijen.map(({ id, inhoud }) => [id, inhoud]));
  }

  /** The names of the persons, schools and actors that the dossier knows by id only (P2). */
  async #namen(dossier: Dossier, context: Context, openTaken: readonly Taak[]) {
    const personen = [...dossier.bestuur.bestuurders, ...dossier.vog.medewerkers].map((p) => p.persoonId);
    const scholen = bekendeVerbanden(dossier, context).map((v) => v.andereSchoolId);
    const actoren = openTaken.flatMap((taak) => taak.opgepaktDoor ?? []);
    const select = { id: true, naam: true } as const;
    const bijId = (rijen: { id: string; naam: string }[]) => new Map(rijen.map(({ id, naam }) => [id, naam]));
    return Promise.all([
      this.#personen.namen(personen),
      this.#prisma.school.findMany({ where: { id: { in: scholen } }, select }).then(bijId),
      this.#prisma.actor.findMany({ where: { id: { in: actoren } }, select }).then(bijId),
    ]);
  }
}

/** What is planned or pending that the school must not see. */
const zichtbaarVoor =
  (rol: Rol) =>
  ({ id }: { id: string }) =>
    rol !== 'school' || !isIntern(id);

function toonKeurmerk({ keurmerk }: Dossier, status: string) {
  const { soort, verleendOp, statusSinds, statusTotEnMet, duoNummer, handleiding } = keurmerk;
  return { soort, status, verleningDatum: verleendOp, statusSinds, statusTotEnMet, duoNummer, handleiding };
}

const metNaam = (actoren: ReadonlyMap<string, string>, id: string | undefined) =>
  id === undefined ? null : { naam: actoren.get(id) ?? 'onbekend' };
