/** The table of docs/mogelijkheden.md, made from the rules themselves. */
import { type Opdracht, OPDRACHTSOORTEN, possibilities, procedures } from '../../domain/dossier/dossier.ts';
import { type Rol, ROLLEN, type Weigering } from '../../domain/dossier/procedure.ts';
import { TOESTANDEN } from './toestanden.ts';

type Soort = Opdracht['soort'];

interface Opdrachtregel {
  omschrijving: string;
  rollen: readonly Rol[];
}

const opdrachtenVan = (naam: string) =>
  Object.entries((procedures as Record<string, { opdrachten: object }>)[naam]?.opdrachten ?? {}) as [
    Soort,
    Opdrachtregel,
  ][];

const alle = Object.keys(procedures).flatMap(opdrachtenVan);
const metOpdrachten = Object.keys(procedures).filter((naam) => opdrachtenVan(naam).length > 0);

/** The whole page, as Markdown. */
export function mogelijkhedenpagina(): string {
  const redenen = new Map<string, Weigering>();
  const tabellen = metOpdrachten.flatMap((naam) => tabelVan(naam, redenen));
  const regels = [
    '# Mogelijkheden',
    '',
    'Welke opdracht mag in welke toestand? Deze pagina is gemaakt uit de regels in `domain/dossier`. Een test vergelijkt',
    'haar met de regels. Opnieuw maken: `MOGELIJKHEDEN_SCHRIJVEN=1 npm test -- --testPathPatterns mogelijkheden`.',
    '',
    'Hier staat alleen wat de toestand toelaat, voor iemand met de juiste rol. De inhoud van een opdracht wordt daarna',
    'nog beoordeeld, veld voor veld. Toestanden met dezelfde uitkomst staan bij elkaar.',
    '',
    '## De toestanden',
    '',
    ...Object.keys(TOESTANDEN).map((toestand) => `- ${toestand}`),
    '',
    '<!-- prettier-ignore-start -->',
    '',
    '## Wie mag wat',
    '',
    ...rollentabel(),
    '',
    ...tabellen,
    '## Waarom niet',
    '',
    '| code | regel | uitleg, met een voorbeeld van een dag |',
    '|---|---|---|',
    ...[...redenen]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { code, regel, tekst }]) => `| ${code} | ${regel} | ${tekst} |`),
    '',
    '<!-- prettier-ignore-end -->',
  ];
  return `${regels.join('\n')}\n`;
}

function rollentabel(): string[] {
  const rollen = ROLLEN.filter((rol) => alle.some(([, o]) => o.rollen.includes(rol)));
  return [
    `| opdracht | ${rollen.join(' | ')} |`,
    `|---|${rollen.map(() => '---').join('|')}|`,
    ...alle.map(
      ([soort, { omschrijving, rollen: bevoegd }]) =>
        `| ${omschrijving} (\`${soort}\`) | ${rollen.map((rol) => (bevoegd.includes(rol) ? 'ja' : '')).join(' | ')} |`,
    ),
  ];
}

/** One row per outcome, with all states that have it. A long row of states is told as all others, and comes last. */
function tabelVan(naam: string, redenen: Map<string, Weigering>): string[] {
  const opdrachten = opdrachtenVan(naam);
  const perUitkomst = new Map<string, string[]>();
  for (const [toestand, maak] of Object.entries(TOESTANDEN)) {
    const { dossier, context } = maak();
    const cellen = opdrachten.map(([soort, { rollen }]) => {
      const [rol = 'servicedesk'] = rollen;
      const reden = possibilities(dossier, rol, context).find((m) => m.opdracht === soort)?.reden ?? null;
      if (!reden) return '**ja**';
      const sleutel = `${reden.code} ${reden.regel}`;
      if (!redenen.has(sleutel)) redenen.set(sleutel, reden);
      return reden.code;
    });
    const uitkomst = cellen.join(' | ');
    perUitkomst.set(uitkomst, [...(perUitkomst.get(uitkomst) ?? []), toestand]);
  }
  const rijen = [...perUitkomst];
  const [langste] = rijen.toSorted(([, a], [, b]) => b.length - a.length);
  return [
    `## ${naam.charAt(0).toUpperCase()}${naam.slice(1)}`,
    '',
    `| toestand | ${opdrachten.map(([, { omschrijving }]) => omschrijving).join(' | ')} |`,
    `|---|${opdrachten.map(() => '---').join('|')}|`,
    ...rijen
      .filter((rij) => rij !== langste)
      .map(([uitkomst, toestanden]) => `| ${toestanden.join('<br>')} | ${uitkomst} |`),
    ...(langste ? [`| alle andere toestanden | ${langste[0]} |`] : []),
    '',
  ];
}

/** The commands of which no state shows that they are allowed, and those of which none shows a refusal. */
export function eenzijdig(): { nooitToegestaan: Soort[]; nooitGeweigerd: Soort[] } {
  const standen = Object.values(TOESTANDEN).map((maak) => maak());
  const mag = (soort: Soort) =>
    standen.map(({ dossier, context }) => {
      const [rol = 'servicedesk'] = alle.find(([naam]) => naam === soort)?.[1].rollen ?? [];
      return possibilities(dossier, rol, context).some((m) => m.opdracht === soort && m.reden === null);
    });
  return {
    nooitToegestaan: OPDRACHTSOORTEN.filter((soort) => !mag(soort).includes(true)),
    nooitGeweigerd: OPDRACHTSOORTEN.filter((soort) => !mag(soort).includes(false)),
  };
}
