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
  const tabellen = metOpdrachten.map((naam) => tabelVan(naam, redenen));
  return `${[
    '# Mogelijkheden',
    'Welke opdracht mag in welke toestand? Deze pagina is gemaakt uit de regels in `domain/dossier`. Een test vergelijkt',
    'haar met de regels. Opnieuw maken: `MOGELIJKHEDEN_SCHRIJVEN=1 npm test -- test/domein/mogelijkheden`.',
    '',
    'Hier staat alleen wat de toestand toelaat. De inhoud van een opdracht wordt daarna nog beoordeeld, veld voor veld.',
    '',
    '## Wie mag wat',
    '',
    ...rollentabel(),
    '',
    ...tabellen.flatMap((tabel) => [...tabel, '']),
    '## Waarom niet',
    '',
    '| code | regel | uitleg |',
    '|---|---|---|',
    ...[...redenen.values()]
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code, regel, tekst }) => `| ${code} | ${regel} | ${tekst} |`),
  ]
    .join('\n')
    .trimEnd()}\n`;
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

function tabelVan(naam: string, redenen: Map<string, Weigering>): string[] {
  const opdrachten = opdrachtenVan(naam);
  return [
    `## ${naam.charAt(0).toUpperCase()}${naam.slice(1)}`,
    '',
    `| toestand | ${opdrachten.map(([, { omschrijving }]) => omschrijving).join(' | ')} |`,
    `|---|${opdrachten.map(() => '---').join('|')}|`,
    ...Object.entries(TOESTANDEN).map(([toestand, maak]) => {
      const { dossier, context } = maak();
      const cellen = opdrachten.map(([soort, { rollen }]) => {
        const [rol = 'servicedesk'] = rollen;
        const reden = possibilities(dossier, rol, context).find((m) => m.opdracht === soort)?.reden ?? null;
        if (reden && !redenen.has(reden.code)) redenen.set(reden.code, reden);
        return reden ? reden.code : '**ja**';
      });
      return `| ${toestand} | ${cellen.join(' | ')} |`;
    }),
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
