/** The application as resources: every command on it below `/v1/scholen/{schoolId}/aanvragen/{nummer}` (AP-1 to AP-11). */
import { z } from 'zod';
import { AFWIJZINGSGRONDEN, OPSCHORTINGSGRONDEN } from '../../domain/dossier/aanvraag/feiten.ts';
import type { Opdracht } from '../../domain/dossier/dossier.ts';
import { datum, duoNummer, tekst } from '../invoer/velden.ts';
import { alsBron, leeg } from '../opdrachten/bron.ts';

const onderwerp = 'Aanvragen';

const aanvullingsverzoeken = alsBron({
  pad: 'aanvragen/:nummer/aanvullingsverzoeken',
  naam: 'Aanvullingsverzoek',
  samenvatting: 'Aanvulling vragen',
  onderwerp,
  opdrachten: ['AanvullingVragen'],
  invoer: z
    .strictObject({
      ontbreekt: tekst().meta({ description: 'Wat er ontbreekt, zoals het in de brief komt.' }),
      dagen: z
        .int()
        .min(1)
        .max(90)
        .nullish()
        .meta({ description: 'Dagen om aan te vullen; leeg neemt de termijn van de Handleiding.' }),
    })
    .meta({ id: 'Aanvullingsverzoek' }),
  opdracht: ({ ontbreekt, dagen }, _pad, bewaar) => ({
    soort: 'AanvullingVragen',
    ontbreekt: bewaar('ontbreekt', ontbreekt),
    dagen: dagen ?? null,
  }),
  feiten: ['AanvullingGevraagd'],
});

const aanvullingen = alsBron({
  pad: 'aanvragen/:nummer/aanvullingen',
  naam: 'Aanvulling',
  samenvatting: 'Aanvulling ontvangen',
  onderwerp,
  opdrachten: ['AanvullingOntvangen'],
  invoer: z
    .strictObject({
      ontvangstDatum: datum(),
      volledig: z
        .boolean()
        .nullish()
        .meta({ description: 'Het oordeel van Blik op Werk of de aanvraag nu volledig is. Leeg: dat volgt later.' }),
    })
    .meta({ id: 'Aanvulling' }),
  opdracht: ({ ontvangstDatum, volledig }) => ({
    soort: 'AanvullingOntvangen',
    ontvangenOp: ontvangstDatum,
    volledig: volledig ?? null,
  }),
  velden: { ontvangenOp: 'ontvangstDatum' },
  feiten: ['AanvullingOntvangen'],
});

const aanvullingoordelen = alsBron({
  pad: 'aanvragen/:nummer/aanvullingoordelen',
  naam: 'Aanvullingoordeel',
  samenvatting: 'Beoordelen of de aanvraag volledig is',
  onderwerp,
  opdrachten: ['AanvullingBeoordelen'],
  invoer: z
    .strictObject({
      volledig: z.boolean(),
      ontbreekt: tekst()
        .nullish()
        .meta({ description: 'Wat er nog ontbreekt, zoals het in de brief komt. Leeg als de aanvraag volledig is.' }),
    })
    .meta({ id: 'Aanvullingoordeel' }),
  opdracht: ({ volledig, ontbreekt }, _pad, bewaar) => ({
    soort: 'AanvullingBeoordelen',
    volledig,
    ontbreekt: ontbreekt ? bewaar('ontbreekt', ontbreekt) : null,
  }),
  feiten: ['AanvullingBeoordeeld'],
});

const verlengingen = alsBron({
  pad: 'aanvragen/:nummer/verlengingen',
  naam: 'Verlenging',
  samenvatting: 'Beslistermijn verlengen',
  onderwerp,
  opdrachten: ['BeslistermijnVerlengen'],
  invoer: z.strictObject({ weken: z.int().min(1).max(26), motivering: tekst() }).meta({ id: 'Verlenging' }),
  opdracht: ({ weken, motivering }, _pad, bewaar) => ({
    soort: 'BeslistermijnVerlengen',
    weken,
    motivering: bewaar('motivering', motivering),
  }),
  feiten: ['BeslistermijnVerlengd'],
});

const opschortingen = alsBron({
  pad: 'aanvragen/:nummer/opschortingen',
  naam: 'Opschorting',
  samenvatting: 'Beslistermijn opschorten',
  onderwerp,
  opdrachten: ['BeslistermijnOpschorten'],
  invoer: z
    .strictObject({
      grond: z.enum(OPSCHORTINGSGRONDEN),
      van: datum(),
      totEnMet: datum().nullish().meta({ description: 'Leeg als het einde nog niet bekend is.' }),
      verwachtTotEnMet: datum().nullish().meta({
        description:
          'Wanneer het einde wordt verwacht, als het nog niet bekend is. Leeg neemt de termijn van de Handleiding.',
      }),
    })
    .meta({ id: 'Opschorting' }),
  opdracht: ({ grond, van, totEnMet, verwachtTotEnMet }) => ({
    soort: 'BeslistermijnOpschorten',
    grond,
    van,
    totEnMet: totEnMet ?? null,
    verwachtTotEnMet: verwachtTotEnMet ?? null,
  }),
  feiten: ['BeslistermijnOpgeschort'],
});

const eindeVanOpschorting = alsBron({
  pad: 'aanvragen/:nummer/opschortingen',
  actie: '_beeindig',
  naam: 'EindeVanOpschorting',
  samenvatting: 'Opschorting beëindigen',
  onderwerp,
  opdrachten: ['OpschortingBeeindigen'],
  invoer: z.strictObject({ totEnMet: datum() }).meta({ id: 'EindeVanOpschorting' }),
  opdracht: ({ totEnMet }) => ({ soort: 'OpschortingBeeindigen', totEnMet }),
  feiten: ['OpschortingBeeindigd'],
});

const Toekenning = z
  .strictObject({
    soort: z.literal('toekenning'),
    duoNummer: duoNummer(),
    motivering: tekst().nullish().meta({
      description:
        'Nodig als een verband bezwaarlijk is gevonden of het vorige keurmerk tijdens een maatregel eindigde.',
    }),
  })
  .meta({ id: 'Toekenning' });

const Afwijzing = z
  .strictObject({
    soort: z.literal('afwijzing'),
    gronden: z.array(z.enum(AFWIJZINGSGRONDEN)).max(AFWIJZINGSGRONDEN.length),
    motivering: tekst(),
    afwijkendeFeiten: z
      .boolean()
      .default(false)
      .meta({ description: 'Steunt de afwijzing op andere feiten dan de school gaf (Awb 4:7)?' }),
    hoorDatum: datum().nullish().meta({ description: 'De dag waarop de school is gehoord.' }),
    feitenNietNieuw: tekst().nullish().meta({
      description: 'Waarom de feiten die de school nieuw noemt, niet nieuw zijn (Awb 4:6).',
    }),
  })
  .meta({ id: 'Afwijzing' });

const BuitenBehandeling = z
  .strictObject({ soort: z.literal('buiten-behandeling'), motivering: tekst() })
  .meta({ id: 'BuitenBehandeling' });

const Besluit = z
  .discriminatedUnion('soort', [Toekenning, Afwijzing, BuitenBehandeling], {
    error: ({ code }) =>
      code === 'invalid_union' ? 'Kies uit: toekenning, afwijzing, buiten-behandeling.' : undefined,
  })
  .meta({ id: 'Besluit', discriminator: { propertyName: 'soort' } });

const besluiten = alsBron({
  pad: 'aanvragen/:nummer/besluiten',
  naam: 'Besluit',
  samenvatting: 'Besluiten op de aanvraag',
  onderwerp,
  opdrachten: ['AanvraagToekennen', 'AanvraagAfwijzen', 'AanvraagBuitenBehandelingStellen'],
  invoer: Besluit,
  opdracht: (besluit, _pad, bewaar) => besluitopdracht(besluit, bewaar),
  velden: { gehoordOp: 'hoorDatum' },
  feiten: ['AanvraagToegekend', 'AanvraagAfgewezen', 'AanvraagBuitenBehandelingGesteld'],
});

function besluitopdracht(besluit: z.infer<typeof Besluit>, bewaar: (veld: string, inhoud: string) => string): Opdracht {
  const bewaarAls = (veld: string, inhoud: string | null | undefined) => (inhoud ? bewaar(veld, inhoud) : null);
  switch (besluit.soort) {
    case 'toekenning':
      return {
        soort: 'AanvraagToekennen',
        duoNummer: besluit.duoNummer,
        motivering: bewaarAls('motivering', besluit.motivering),
      };
    case 'afwijzing': {
      const { gronden, motivering, afwijkendeFeiten, hoorDatum } = besluit;
      const gehoordOp = hoorDatum ?? null;
      return {
        ...{ soort: 'AanvraagAfwijzen', gronden, afwijkendeFeiten, gehoordOp },
        motivering: bewaar('motivering', motivering),
        feitenNietNieuw: bewaarAls('feitenNietNieuw', besluit.feitenNietNieuw),
      };
    }
    case 'buiten-behandeling':
      return { soort: 'AanvraagBuitenBehandelingStellen', motivering: bewaar('motivering', besluit.motivering) };
  }
}

const intrekkingen = alsBron({
  pad: 'aanvragen/:nummer/intrekkingen',
  naam: 'Intrekking',
  samenvatting: 'Aanvraag intrekken',
  onderwerp,
  opdrachten: ['AanvraagIntrekken'],
  invoer: leeg(),
  opdracht: () => ({ soort: 'AanvraagIntrekken' }),
  feiten: ['AanvraagIngetrokken'],
});

export const aanvraagbronnen = [
  aanvullingsverzoeken,
  aanvullingen,
  aanvullingoordelen,
  verlengingen,
  opschortingen,
  eindeVanOpschorting,
  besluiten,
  intrekkingen,
];
