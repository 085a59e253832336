/** The besluiten on a keurmerk voor bepaalde tijd, as a resource (AP-4, N-1). */
import { z } from 'zod';
import type { Opdracht } from '../../domain/dossier/dossier.ts';
import { GRONDEN } from '../../domain/dossier/voornemen/feiten.ts';
import { tekst } from '../invoer/velden.ts';
import { alsBron } from '../opdrachten/bron.ts';

const Omzetting = z.strictObject({ soort: z.literal('omzetting') }).meta({ id: 'Omzetting' });

const WeigeringVanOmzetting = z
  .strictObject({
    soort: z.literal('weigering-omzetting'),
    gronden: z.array(z.enum(GRONDEN)).max(GRONDEN.length),
    motivering: tekst(),
  })
  .meta({ id: 'WeigeringVanOmzetting' });

const VerlengingVanKeurmerk = z
  .strictObject({ soort: z.literal('verlenging'), maanden: z.int().min(1).max(120), motivering: tekst() })
  .meta({ id: 'VerlengingVanKeurmerk' });

const Keurmerkbesluit = z
  .discriminatedUnion('soort', [Omzetting, WeigeringVanOmzetting, VerlengingVanKeurmerk], {
    error: ({ code }) =>
      code === 'invalid_union' ? 'Kies uit: omzetting, weigering-omzetting, verlenging.' : undefined,
  })
  .meta({ id: 'Keurmerkbesluit', discriminator: { propertyName: 'soort' } });

const besluiten = alsBron({
  pad: 'keurmerkbesluiten',
  naam: 'Keurmerkbesluit',
  samenvatting: 'Besluiten over het keurmerk voor bepaalde tijd',
  onderwerp: 'Keurmerk',
  opdrachten: ['KeurmerkOmzetten', 'OmzettingWeigeren', 'BepaaldeTijdVerlengen'],
  invoer: Keurmerkbesluit,
  opdracht: (besluit, _pad, bewaar) => besluitopdracht(besluit, (t) => bewaar('motivering', t)),
  feiten: [
    'KeurmerkVerleend',
    'OmzettingBesloten',
    'KeurmerkOmgezet',
    'OmzettingGeweigerd',
    'BepaaldeTijdVerlengd',
    'KeurmerkGeeindigd',
  ],
});

function besluitopdracht(besluit: z.infer<typeof Keurmerkbesluit>, bewaar: (motivering: string) => string): Opdracht {
  switch (besluit.soort) {
    case 'omzetting':
      return { soort: 'KeurmerkOmzetten' };
    case 'weigering-omzetting':
      return { soort: 'OmzettingWeigeren', gronden: besluit.gronden, motivering: bewaar(besluit.motivering) };
    case 'verlenging':
      return { soort: 'BepaaldeTijdVerlengen', maanden: besluit.maanden, motivering: bewaar(besluit.motivering) };
  }
}

export const keurmerkbronnen = [besluiten];
