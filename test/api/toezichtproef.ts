/** A school before the API with a round of Toezicht in de Klas to come, and what the tests of it ask. */
import type { Rol } from '../../domain/dossier/procedure.ts';
import { momentVan } from '../../domain/termijn/index.ts';
import { BRONNEN } from '../domein/bronnen.ts';
import { Opstelling, type Proefschool, STAND } from '../traject/opstelling.ts';
import { Klant } from './klant.ts';

interface Probleem {
  code: string;
  fouten?: { veld: string; regel: string }[];
  redenen?: { code: string; regel: string; veld?: string }[];
}
interface Rapport {
  uitkomst: string;
  rapport: string;
  motivering: string | null;
  bowkit: string;
  scores: { code: string; omschrijving: string; score: string }[];
}
export interface School {
  versie: number;
  aanZet: string;
  mogelijkheden: { opdracht: string; toegestaan: boolean; reden: { code: string; regel: string } | null }[];
  termijnen: { id: string; wie: string | null; laatsteDag: string; toelichting: { regel: string }[] }[];
  toezicht: {
    ronde: {
      id: string;
      venster: { vanDatum: string; totEnMetDatum: string; toelichting: { regel: string }[] };
      maand: string | null;
      bezoek: { bezoekDatum: string; inspecteur: string } | null;
      locaties: { minste: number; meeste: number };
    } | null;
    laatste: { bezoekDatum: string; uitkomst: string; publicatieDatum: string | null } | null;
    bowkit: { versie: string; voorbeeld: boolean; criteria: unknown[] } | null;
    inspecteurs: string[];
    verslagen: {
      ronde: string;
      bezoekDatum: string;
      inspecteur: string;
      concept: Rapport;
      zienswijze: { wijze: string; inhoud: string };
      eindrapport: Rapport | null;
      publicatieDatum: string | null;
    }[];
  };
}

interface Feit {
  soort: string;
  waarom: string | null;
  gegevens: object;
}

/** The product's clock starts on Monday 23 November 2026. */
export class Toezichtproef {
  readonly op: Opstelling;
  readonly klant: Klant;
  readonly school: Proefschool;
  readonly pad: string;

  private constructor(op: Opstelling, klant: Klant, school: Proefschool) {
    this.op = op;
    this.klant = klant;
    this.school = school;
    this.pad = `/v1/scholen/${school.id}`;
  }

  /** A school of which the last visit was sufficient. */
  static async maak(laatsteTidkOp: string): Promise<Toezichtproef> {
    const op = await Opstelling.maak('2026-11-23');
    await op.zetOpDeLijst(...BRONNEN.inspecteurs);
    const klant = await Klant.maak(op);
    await op.start();
    const school = await op.nieuweSchool();
    await school.geef({ soort: 'SchoolImporteren', stand: { ...STAND, laatsteTidkOp, tidkUitkomst: 'voldoende' } });
    return new Toezichtproef(op, klant, school);
  }

  async sluit(): Promise<void> {
    await this.klant.sluit();
    await this.op.sluit();
  }

  /** Moves the school and the clock of the API to noon of a day. */
  async naar(dag: string): Promise<void> {
    await this.school.naar(dag);
    await this.op.prisma.klok.updateMany({ data: { verschuivingMs: momentVan(dag, '12:00') - Date.now() } });
  }

  async beeld(rol: Rol = 'planner'): Promise<School> {
    return (await this.klant.lees<School>(this.pad, { rol })).inhoud;
  }

  geef<T = Probleem>(bron: string, inhoud: object, rol: Rol) {
    return this.klant.geef<T>(`${this.pad}/${bron}`, inhoud, { rol });
  }

  /** Refused, and nothing recorded: the status, and of every reason its code, rule and field. */
  async geweigerd(bron: string, inhoud: object, rol: Rol): Promise<[number, string[]]> {
    const { versie } = await this.beeld();
    const antwoord = await this.geef(bron, inhoud, rol);
    expect((await this.beeld()).versie).toBe(versie);
    const redenen = antwoord.inhoud.redenen ?? [];
    return [antwoord.status, redenen.map((r) => [r.code, r.regel, r.veld].filter(Boolean).join(' '))];
  }

  /** Not taken in, because of its form: the fields. */
  async vormfouten(bron: string, inhoud: object, rol: Rol): Promise<[number, string[]]> {
    const antwoord = await this.geef(bron, inhoud, rol);
    return [antwoord.status, (antwoord.inhoud.fouten ?? []).map((f) => f.veld).sort()];
  }

  /** Recorded, and read back where `Location` says. */
  async gelukt(bron: string, inhoud: object, rol: Rol): Promise<Feit> {
    const { status, koppen, inhoud: antwoord } = await this.geef<object>(bron, inhoud, rol);
    expect([status, antwoord]).toMatchObject([201, { schoolId: this.school.id }]);
    return (await this.klant.lees<Feit>(String(koppen['location']))).inhoud;
  }
}
