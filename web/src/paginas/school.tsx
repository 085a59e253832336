import { NumberBadge } from '@nl-design-system-candidate/number-badge-react';
import type { ReactNode } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { School as SchoolBeeld } from '../api/client.ts';
import { inWoorden } from '../datums.ts';
import { Tussenkop } from '../onderdelen/kop.tsx';
import { Koppeling } from '../onderdelen/koppeling.tsx';
import { Bezig, Melding, Mislukt } from '../onderdelen/melding.tsx';
import { Status } from '../onderdelen/merkteken.tsx';
import { Titel } from '../onderdelen/titel.tsx';
import { Berichten } from './school-berichten.tsx';
import { Betrokkenen, Verbandwaarschuwing } from './school-betrokkenen.tsx';
import { Geschiedenis } from './school-geschiedenis.tsx';
import { Handelingen } from './school-handelingen.tsx';
import { Jaren } from './school-jaren.tsx';
import { Taken } from './school-taken.tsx';
import { Termijnen } from './school-termijnen.tsx';
import { Vooruitkijken } from './school-vooruit.tsx';
import { useSchool } from './school-vraag.ts';

const TABBLADEN = [
  { naam: 'termijnen', label: 'Termijnen', toon: (school: SchoolBeeld) => <Termijnen school={school} /> },
  { naam: 'jaren', label: 'Meetjaren', toon: (school: SchoolBeeld) => <Jaren school={school} /> },
  { naam: 'betrokkenen', label: 'Betrokkenen', toon: (school: SchoolBeeld) => <Betrokkenen school={school} /> },
  { naam: 'taken', label: 'Taken', toon: (school: SchoolBeeld) => <Taken school={school} /> },
  { naam: 'handelingen', label: 'Handelingen', toon: (school: SchoolBeeld) => <Handelingen school={school} /> },
  { naam: 'vooruit', label: 'Vooruitkijken', toon: (school: SchoolBeeld) => <Vooruitkijken school={school} /> },
  { naam: 'berichten', label: 'Berichten', toon: (school: SchoolBeeld) => <Berichten school={school} /> },
  {
    naam: 'geschiedenis',
    label: 'Geschiedenis',
    toon: (school: SchoolBeeld) => <Geschiedenis schoolId={school.id} versie={school.versie} />,
  },
] as const;

export function School() {
  const { schoolId = '' } = useParams();
  const [adres] = useSearchParams();
  const { data: school, error, refetch } = useSchool(schoolId);
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (!school) return <Bezig />;
  const gekozen = TABBLADEN.find((t) => t.naam === adres.get('deel')) ?? TABBLADEN[0];

  return (
    <div className="pagina">
      <p>
        <Koppeling to="/">Scholen</Koppeling>
      </p>
      <div className="paginakop">
        <div className="schoolkop">
          <Titel>{school.naam}</Titel>
          <span className="nummer">KvK {school.kvkNummer}</span>
          <Status status={school.keurmerk.status} />
        </div>
      </div>
      {school.voorbeeldinstellingen && (
        <Melding soort="let-op">
          <strong>Voorbeeldwaarden.</strong> Dit systeem werkt met voorbeelden voor de normen, niet met vastgestelde
          normen.
        </Melding>
      )}
      <AanZet school={school} />
      <Verbandwaarschuwing school={school} />
      <div className="kolommen">
        <section className="paneel">
          <nav className="tabbladen" aria-label="Onderdelen van de school">
            {TABBLADEN.map(({ naam, label }) => (
              <Link
                key={naam}
                to={`?deel=${naam}`}
                replace
                preventScrollReset
                aria-current={naam === gekozen.naam ? 'page' : undefined}
              >
                {label}
                {naam === 'taken' && school.taken.length > 0 && (
                  <NumberBadge value={school.taken.length} label={`${school.taken.length} open`}>
                    {school.taken.length}
                  </NumberBadge>
                )}
              </Link>
            ))}
          </nav>
          {gekozen.toon(school)}
        </section>
        <Kerngegevens school={school} />
      </div>
    </div>
  );
}

/** Who must act first, in one sentence. */
function AanZet({ school }: { school: SchoolBeeld }) {
  return <Melding soort={school.aanZet.startsWith('Te laat') ? 'fout' : 'goed'}>{school.aanZet}</Melding>;
}

function Kerngegevens({ school }: { school: SchoolBeeld }) {
  const { keurmerk } = school;
  const dag = (datum: string | null) => (datum ? inWoorden(datum) : '–');
  const rijen: [string, ReactNode][] = [
    ['Plaats', school.plaats],
    ['Omvang', school.omvang ?? '–'],
    ['Vestigingen', school.aantalVestigingen],
    ['E-mail', school.contactEmail],
    ['Besluiten per', school.elektronischBereikbaar ? 'e-mail' : 'post'],
    ['Keurmerk', keurmerk.soort ?? 'geen'],
    ['Verleend op', dag(keurmerk.verleningDatum)],
    ['Status sinds', dag(keurmerk.statusSinds)],
    ['Status tot en met', dag(keurmerk.statusTotEnMet)],
    ['DUO-nummer', keurmerk.duoNummer ?? '–'],
    ['Handleiding', keurmerk.handleiding ?? '–'],
    ...school.meetjaren.map((m): [string, ReactNode] => [
      `Meetjaar ${m.jaar}`,
      m.resultatenaudit
        ? `audit ${inWoorden(m.resultatenaudit.auditDatum)}, ${m.resultatenaudit.certificerendeInstelling}`
        : 'audit niet gepland',
    ]),
    ['Vandaag is', dag(school.vandaag)],
  ];
  return (
    <aside className="paneel paneel--ruim" aria-labelledby="kerngegevens">
      <Tussenkop id="kerngegevens">Kerngegevens</Tussenkop>
      <dl className="gegevens">
        {rijen.map(([naam, waarde]) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
