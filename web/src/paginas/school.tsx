import { NumberBadge } from '@nl-design-system-candidate/number-badge-react';
import type { ReactNode } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { School as SchoolBeeld } from '../api/client.ts';
import { inWoorden, inWoordenMetWeekdag } from '../datums.ts';
import { telling } from '../getallen.ts';
import { Handelingknop } from '../onderdelen/handelingknop.tsx';
import { Tussenkop } from '../onderdelen/kop.tsx';
import { Knopkoppeling, Koppeling } from '../onderdelen/koppeling.tsx';
import { Bezig, Melding } from '../onderdelen/melding.tsx';
import { Paginafout } from '../onderdelen/paginafout.tsx';
import { Status } from '../onderdelen/merkteken.tsx';
import { Titel } from '../onderdelen/titel.tsx';
import { Berichten } from './school-berichten.tsx';
import { Besluiten } from './school-besluiten.tsx';
import { Betrokkenen } from './school-betrokkenen.tsx';
import { Geschiedenis } from './school-geschiedenis.tsx';
import { Handelingen } from './school-handelingen.tsx';
import { Meetjaren } from './school-meetjaren.tsx';
import { Plichten } from './school-plichten.tsx';
import { Signalen } from './school-signalen.tsx';
import { Taken } from './school-taken.tsx';
import { Termijnen } from './school-termijnen.tsx';
import { Toezicht } from './school-toezicht.tsx';
import { Vooruitkijken } from './school-vooruitkijken.tsx';
import { useSchool } from './school-vraag.ts';

const TABBLADEN = [
  { naam: 'termijnen', label: 'Termijnen', toon: (school: SchoolBeeld) => <Termijnen school={school} /> },
  { naam: 'taken', label: 'Taken', toon: (school: SchoolBeeld) => <Taken school={school} /> },
  { naam: 'jaren', label: 'Meetjaren', toon: (school: SchoolBeeld) => <Meetjaren school={school} /> },
  { naam: 'toezicht', label: 'Toezicht', toon: (school: SchoolBeeld) => <Toezicht school={school} /> },
  { naam: 'besluiten', label: 'Besluiten', toon: (school: SchoolBeeld) => <Besluiten school={school} /> },
  { naam: 'betrokkenen', label: 'Betrokkenen', toon: (school: SchoolBeeld) => <Betrokkenen school={school} /> },
  { naam: 'plichten', label: 'Plichten', toon: (school: SchoolBeeld) => <Plichten school={school} /> },
  { naam: 'signalen', label: 'Signalen en bezoeken', toon: (school: SchoolBeeld) => <Signalen school={school} /> },
  { naam: 'handelingen', label: 'Handelingen', toon: (school: SchoolBeeld) => <Handelingen school={school} /> },
  { naam: 'berichten', label: 'Berichten', toon: (school: SchoolBeeld) => <Berichten school={school} /> },
  {
    naam: 'geschiedenis',
    label: 'Geschiedenis',
    toon: (school: SchoolBeeld) => <Geschiedenis schoolId={school.id} versie={school.versie} />,
  },
  { naam: 'vooruit', label: 'Vooruitkijken', toon: (school: SchoolBeeld) => <Vooruitkijken school={school} /> },
] as const;

export function School() {
  const { schoolId = '' } = useParams();
  const [adres] = useSearchParams();
  const { data: school, error, refetch } = useSchool(schoolId);
  if (error) return <Paginafout fout={error} opnieuw={() => void refetch()} />;
  if (!school) return <Bezig />;
  const gekozen = TABBLADEN.find((t) => t.naam === adres.get('deel')) ?? TABBLADEN[0];
  // Years need room.
  const breed = gekozen.naam === 'vooruit';

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
      <Verbandmelding school={school} />
      <Stopmelding school={school} />
      <div className={breed ? undefined : 'kolommen'}>
        <section className="paneel">
          <nav className="tabbladen" aria-label="Onderdelen van de school">
            {TABBLADEN.filter(({ naam }) => naam !== 'signalen' || school.bezoekenEnSignalen).map(({ naam, label }) => (
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
        {!breed && <Kerngegevens school={school} />}
      </div>
    </div>
  );
}

/** Who must act first, in the sentence of the API: `Wacht op: …` or `Te laat: …`. */
function AanZet({ school: { aanZet } }: { school: SchoolBeeld }) {
  const [, kop = '', rest = aanZet] = /^(Wacht op:|Te laat:)(.*)$/.exec(aanZet) ?? [];
  return (
    <Melding soort={kop.startsWith('Te laat') ? 'fout' : 'goed'}>
      <strong>{kop}</strong>
      {rest}
    </Melding>
  );
}

/** Ties that nobody has looked at stand in the way of the keurmerk (AP-5). */
function Verbandmelding({ school }: { school: SchoolBeeld }) {
  const onbeoordeeld = school.verbanden.filter((v) => v.oordeel === null);
  if (onbeoordeeld.length === 0 || !school.aanvragen.some((a) => a.stand === 'loopt')) return null;
  const scholen = [...new Map(onbeoordeeld.map((v) => [v.andereSchoolId, v.naam]))];
  return (
    <Melding soort="let-op">
      <p>
        <strong>Verband met {telling(scholen.length, 'andere school', 'andere scholen')}.</strong> Het keurmerk kan pas
        worden verleend als dit is beoordeeld:{' '}
        {scholen.map(([id, naam], i) => (
          <span key={id}>
            {i > 0 && ', '}
            <Koppeling to={`/scholen/${id}`}>{naam}</Koppeling>
          </span>
        ))}
        .
      </p>
      <Knopkoppeling to="?deel=betrokkenen">Bekijk het verband</Knopkoppeling>
    </Melding>
  );
}

function Stopmelding({ school: { stop } }: { school: SchoolBeeld }) {
  if (!stop) return null;
  const { length: klaar } = stop.punten.filter((p) => p.afgerond);
  return (
    <Melding soort="let-op">
      <strong>De school {stop.geeindigd ? 'is gestopt' : 'stopt'}.</strong> De laatste dag met het keurmerk{' '}
      {stop.geeindigd ? 'was' : 'is'} {inWoordenMetWeekdag(stop.laatsteDatum)}. Van de sluitingslijst{' '}
      {klaar === 1 ? 'is' : 'zijn'} {klaar} van {telling(stop.punten.length, 'punt', 'punten')} klaar.{' '}
      <Koppeling to="?deel=besluiten">Bekijk de lijst</Koppeling>
    </Melding>
  );
}

/** As it stands on a letter by post; when it is not known, only the place is. */
function Postadres({ school: { straatEnNummer, postcode, plaats } }: { school: SchoolBeeld }) {
  if (straatEnNummer === null || postcode === null) {
    return (
      <>
        {plaats}
        <br />
        <span className="stil">straat en postcode niet bekend</span>
      </>
    );
  }
  return (
    <>
      {straatEnNummer}
      <br />
      {postcode} {plaats}
    </>
  );
}

function Kerngegevens({ school }: { school: SchoolBeeld }) {
  const { keurmerk } = school;
  const dag = (datum: string | null) => (datum ? inWoorden(datum) : '–');
  const rijen: [string, ReactNode][] = [
    ['Postadres', <Postadres key="postadres" school={school} />],
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
      <p>
        <Handelingknop school={school} opdracht="ContactgegevensWijzigen">
          Wijzig de contactgegevens
        </Handelingknop>
      </p>
    </aside>
  );
}
