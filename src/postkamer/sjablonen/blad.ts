/** The paper of a printed letter: pages, type and tags. What stands on it is up to `brief-pdf.ts`. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Pdf from 'pdfkit';
import type { Blok } from './brief.ts';

/** Millimetres in the unit of a PDF, 1/72 inch. */
export const mm = (lengte: number) => (lengte * 72) / 25.4;

const LINKS = mm(25);
const RECHTS = mm(22);
const BOVEN = mm(25);
const ONDER = mm(27);
const BREEDTE = mm(210) - LINKS - RECHTS;
const VOET_OP = mm(297 - 17);

const LETTER = 11;
const KOP = 11.5;
const TITEL = 14;
const KLEIN = 8;
const REGELWIT = 2.5;
const NA_ALINEA = 7;
const VOOR_KOP = 6;
const NA_KOP = 2;
const INSPRINGING = mm(6);
const KOLOM = mm(38);
const RAND = mm(2);
/** A written paragraph of at most this height is not broken over two pages. */
const HOOGSTE_HELE_ALINEA = mm(60);

const ZWART = '#1a1a1a';
const GRIJS = '#3d4550';

const GEWOON = 'gewoon';
const VET = 'vet';

const zoek = createRequire(import.meta.url);
const leesLetter = (bestand: string) => readFileSync(zoek.resolve(`@expo-google-fonts/source-sans-3/${bestand}`));
let letters: Readonly<Record<typeof GEWOON | typeof VET, Buffer>> | null = null;

/** Read when the first letter is printed, and kept. */
const letterbestanden = () =>
  (letters ??= {
    [GEWOON]: leesLetter('400Regular/SourceSans3_400Regular.ttf'),
    [VET]: leesLetter('700Bold/SourceSans3_700Bold.ttf'),
  });

interface Stijl {
  letter: typeof GEWOON | typeof VET;
  grootte: number;
  kleur: string;
}

const TEKST: Stijl = { letter: GEWOON, grootte: LETTER, kleur: ZWART };
const TEKST_VET: Stijl = { ...TEKST, letter: VET };
const KOPSTIJL: Stijl = { ...TEKST_VET, grootte: KOP };
const TITELSTIJL: Stijl = { ...TEKST_VET, grootte: TITEL };
const KLEINSTE_ADRES: Stijl = { ...TEKST, grootte: KLEIN };
const ADRESSTIJLEN: readonly Stijl[] = [TEKST, { ...TEKST, grootte: 9.5 }, KLEINSTE_ADRES];
const KLEINSTIJL: Stijl = { ...TEKST, grootte: KLEIN, kleur: GRIJS };

export class Blad {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #wortel: PDFKit.PDFStructureElement;
  readonly #klaar: Promise<Buffer>;

  constructor({ titel, auteur, moment }: { titel: string; auteur: string; moment: number }) {
    const bestanden = letterbestanden();
    this.#pdf = new Pdf({
      size: 'A4',
      margins: { top: BOVEN, bottom: ONDER, left: LINKS, right: RECHTS },
      bufferPages: true,
      pdfVersion: '1.7',
      // To be kept for long, and tagged for screen readers.
      subset: 'PDF/A-2a',
      tagged: true,
      displayTitle: true,
      lang: 'nl-NL',
      // The date of the letter and not of the printing: the same letter gives the same bytes.
      info: { Title: schoon(titel), Author: auteur, Creator: 'keurmerkregie', CreationDate: new Date(moment) },
      // Not a font of the reader's own machine: every letter carries its fonts.
      font: '',
    });
    const delen: Uint8Array[] = [];
    this.#pdf.on('data', (deel: Uint8Array) => delen.push(deel));
    this.#klaar = new Promise((klaar, mislukt) => {
      this.#pdf.once('end', () => klaar(Buffer.concat(delen)));
      this.#pdf.once('error', mislukt);
    });
    this.#pdf.registerFont(GEWOON, bestanden[GEWOON]);
    this.#pdf.registerFont(VET, bestanden[VET]);
    this.#wortel = this.#pdf.struct('Document');
    this.#pdf.addStructure(this.#wortel);
  }

  /** The bytes; nothing can be added after it. */
  async klaar(): Promise<Buffer> {
    this.#wortel.end();
    this.#pdf.end();
    return await this.#klaar;
  }

  /** Goes to this height on the page. */
  ga(hoogte: number): void {
    this.#pdf.y = hoogte;
  }

  wit(hoogte: number): void {
    this.#pdf.y += hoogte;
  }

  /** Goes on to a new page when what follows does not fit on this one, but does on an empty one. */
  houdBijeen(hoogten: readonly number[]): void {
    const nodig = hoogten.reduce((som, hoogte) => som + hoogte, 0);
    if (nodig > this.#ruimte && nodig <= mm(297) - BOVEN - ONDER) this.#pdf.addPage();
  }

  get #ruimte(): number {
    return mm(297) - ONDER - this.#pdf.y;
  }

  /** A remark about the letter itself, in a box. */
  melding(tekst: string): void {
    const top = this.#pdf.y;
    const hoogte = this.#meet(tekst, TEKST_VET, BREEDTE - 2 * RAND);
    this.#versiering(() =>
      this.#pdf
        .rect(LINKS, top, BREEDTE, hoogte + RAND)
        .lineWidth(1)
        .stroke(ZWART),
    );
    this.#voegToe('P', () => this.#schrijf(tekst, TEKST_VET, LINKS + RAND, top + RAND / 2, BREEDTE - 2 * RAND));
    this.ga(top + hoogte + 2 * RAND);
  }

  afzender(naam: string, afdeling: string): void {
    this.#voegToe('P', () => this.#schrijf(naam, TITELSTIJL));
    this.#voegToe('P', () => this.#schrijf(afdeling, TEKST));
  }

  klein(tekst: string): void {
    this.#voegToe('P', () => this.#schrijf(tekst, KLEINSTIJL));
  }

  titel(tekst: string): void {
    this.wit(NA_ALINEA);
    this.#voegToe('H1', () => this.#schrijf(tekst, TITELSTIJL));
    this.wit(NA_ALINEA);
  }

  alinea(tekst: string): void {
    this.regels([tekst]);
  }

  /** Lines right below each other. */
  regels(regels: readonly string[], breedte = BREEDTE): void {
    this.houdBijeen([this.#som(regels, TEKST, breedte)]);
    for (const regel of regels) this.#voegToe('P', () => this.#schrijf(regel, TEKST, LINKS, this.#pdf.y, breedte));
    this.wit(NA_ALINEA);
  }

  /** Lines right below each other, in a smaller type when they would take more than this height. */
  adres(regels: readonly string[], breedte: number, hoogte: number): void {
    const past = (stijl: Stijl) => this.#som(regels, stijl, breedte) <= hoogte;
    const stijl = ADRESSTIJLEN.find(past) ?? KLEINSTE_ADRES;
    for (const regel of regels) this.#voegToe('P', () => this.#schrijf(regel, stijl, LINKS, this.#pdf.y, breedte));
  }

  lijn(): void {
    this.wit(NA_ALINEA);
    const { y } = this.#pdf;
    this.#versiering(() =>
      this.#pdf
        .moveTo(LINKS, y)
        .lineTo(LINKS + BREEDTE, y)
        .lineWidth(0.5)
        .stroke(GRIJS),
    );
    this.wit(NA_ALINEA);
  }

  blok(blok: Blok): void {
    switch (blok.soort) {
      case 'kop':
        this.wit(VOOR_KOP);
        this.#voegToe('H2', () => this.#schrijf(blok.tekst, KOPSTIJL));
        return this.wit(NA_KOP);
      case 'alinea':
        return this.alinea(blok.tekst);
      case 'geschreven':
        return this.#geschreven(blok.tekst);
      case 'lijst':
        return this.#lijst(blok.punten);
      case 'gegevens':
        return this.#gegevens(blok.rijen);
    }
  }

  /** The height of a block with the space around it. */
  hoogteVan(blok: Blok): number {
    switch (blok.soort) {
      case 'kop':
        return VOOR_KOP + this.#meet(blok.tekst, KOPSTIJL, BREEDTE) + NA_KOP;
      case 'alinea':
      case 'geschreven':
        return this.#meet(blok.tekst, TEKST, BREEDTE) + NA_ALINEA;
      case 'lijst':
        return this.#som(blok.punten, TEKST, BREEDTE - INSPRINGING) + NA_ALINEA;
      case 'gegevens':
        return (
          this.#som(
            blok.rijen.map(([, waarde]) => waarde),
            TEKST,
            BREEDTE - KOLOM,
          ) + NA_ALINEA
        );
    }
  }

  /** Words of a person: each of their own paragraphs may run over to the next page. */
  #geschreven(tekst: string): void {
    for (const alinea of tekst.trim().split('\n')) {
      if (alinea.trim() === '') {
        this.wit(NA_ALINEA);
        continue;
      }
      const hoogte = this.#meet(alinea, TEKST, BREEDTE);
      if (hoogte <= HOOGSTE_HELE_ALINEA) this.houdBijeen([hoogte]);
      this.#voegToe('P', () => this.#schrijf(alinea, TEKST));
    }
    this.wit(NA_ALINEA);
  }

  #lijst(punten: readonly string[]): void {
    const lijst = this.#pdf.struct('L');
    this.#wortel.add(lijst);
    for (const punt of punten) {
      this.houdBijeen([this.#meet(punt, TEKST, BREEDTE - INSPRINGING)]);
      const { y } = this.#pdf;
      const deel = this.#pdf.struct('LI');
      lijst.add(deel);
      deel.add(this.#pdf.struct('Lbl', {}, () => this.#schrijf('•', TEKST, LINKS + mm(1.5), y, INSPRINGING)));
      deel.add(this.#pdf.struct('LBody', {}, () => this.#schrijf(punt, TEKST, LINKS + INSPRINGING, y)));
      deel.end();
    }
    lijst.end();
    this.wit(NA_ALINEA);
  }

  #gegevens(rijen: readonly (readonly [string, string])[]): void {
    for (const [naam, waarde] of rijen) {
      this.houdBijeen([this.#meet(waarde, TEKST, BREEDTE - KOLOM)]);
      const { y } = this.#pdf;
      this.#voegToe('P', () => {
        this.#schrijf(`${naam}:`, TEKST_VET, LINKS, y, KOLOM);
        this.#schrijf(waarde, TEKST, LINKS + KOLOM, y);
      });
    }
    this.wit(NA_ALINEA);
  }

  /** The foot of every page, left and right. No part of the text: a screen reader skips it. */
  voet(maak: (nummer: number, aantal: number) => [string, string]): void {
    const { count } = this.#pdf.bufferedPageRange();
    for (let nummer = 1; nummer <= count; nummer += 1) {
      this.#pdf.switchToPage(nummer - 1);
      // Below the margin pdfkit would begin a new page.
      this.#pdf.page.margins.bottom = 0;
      const [links, rechts] = maak(nummer, count);
      this.#versiering(() => {
        this.#zet(KLEINSTIJL);
        this.#pdf.text(links, LINKS, VOET_OP, { width: BREEDTE, lineBreak: false });
        this.#pdf.text(rechts, LINKS, VOET_OP, { width: BREEDTE, align: 'right' });
      });
    }
  }

  #voegToe(soort: string, teken: () => void): void {
    this.#wortel.add(this.#pdf.struct(soort, {}, teken));
  }

  #versiering(teken: () => void): void {
    this.#pdf.markContent('Artifact');
    teken();
    this.#pdf.endMarkedContent();
  }

  #schrijf(tekst: string, stijl: Stijl, x = LINKS, y = this.#pdf.y, breedte = LINKS + BREEDTE - x): void {
    this.#zet(stijl);
    this.#pdf.text(schoon(tekst), x, y, { width: breedte, lineGap: REGELWIT });
  }

  #meet(tekst: string, stijl: Stijl, breedte: number): number {
    this.#zet(stijl);
    return this.#pdf.heightOfString(schoon(tekst), { width: breedte, lineGap: REGELWIT });
  }

  #som(teksten: readonly string[], stijl: Stijl, breedte: number): number {
    return teksten.reduce((som, tekst) => som + this.#meet(tekst, stijl, breedte), 0);
  }

  #zet({ letter, grootte, kleur }: Stijl): void {
    this.#pdf.font(letter).fontSize(grootte).fillColor(kleur);
  }
}

/** Without control characters, which have no shape on paper; line breaks stay. */
const schoon = (tekst: string) => tekst.normalize('NFC').replace(/[^\P{Cc}\n]/gu, ' ');
