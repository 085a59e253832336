import type { School } from '../api/client.ts';
import { inCijfers, inWoorden } from '../datums.ts';
import { telling } from '../getallen.ts';
import { Handelingknop } from '../onderdelen/handelingknop.tsx';
import { Deelkop, Tussenkop } from '../onderdelen/kop.tsx';
import { Merkteken } from '../onderdelen/merkteken.tsx';
import { Tabel } from '../onderdelen/tabel.tsx';

type Inzicht = NonNullable<School['bezoekenEnSignalen']>;

/** What is planned and pending that the school does not see: unannounced visits, refused entry and signals. */
export function Signalen({ school }: { school: School }) {
  const inzicht = school.bezoekenEnSignalen;
  if (!inzicht) return <p className="stil paneelinhoud">Dit is niet voor de school.</p>;
  return (
    <div className="paneelinhoud">
      <Tussenkop>Signalen en bezoeken</Tussenkop>
      <p className="stil">De school ziet signalen en geplande bezoeken niet.</p>
      <Signaallijst school={school} signalen={inzicht.signalen} />
      <Bezoeken school={school} bezoeken={inzicht.bezoeken} />
      <Weigeringen school={school} inzicht={inzicht} />
    </div>
  );
}

function Signaallijst({ school, signalen }: { school: School; signalen: Inzicht['signalen'] }) {
  const doe = (opdracht: string, tekst: string) => (
    <Handelingknop school={school} opdracht={opdracht}>
      {tekst}
    </Handelingknop>
  );
  return (
    <section className="onderdeel" aria-labelledby="signalen">
      <div className="termijn__kop">
        <Deelkop id="signalen">Signalen</Deelkop>
        {doe('SignaalVastleggen', 'Leg een signaal vast')} {doe('SignaalBevestigen', 'Bevestig')}{' '}
        {doe('SignaalBeoordelen', 'Beoordeel')} {doe('SignaalDoorgeven', 'Geef door')}{' '}
        {doe('SignaalAfhandelen', 'Besluit')} {doe('InformatieDelen', 'Deel met een gemeente')}
      </div>
      {signalen.length === 0 ? (
        <p className="stil">Er zijn geen signalen.</p>
      ) : (
        <Tabel naam="Signalen over deze school" koppen={['Nr', 'Bron', 'Ontvangen', 'Oordeel', 'Besluit', 'Stand']}>
          {signalen.map((signaal) => (
            <tr key={signaal.nummer}>
              <td>{signaal.nummer}</td>
              <td>{signaal.gemeente ?? signaal.bron}</td>
              <td>{inCijfers(signaal.ontvangstDatum)}</td>
              <td>
                {signaal.ernst ?? 'nog niet'}
                {signaal.fraudeAanwijzing && ', aanwijzing van fraude'}
              </td>
              <td>
                {signaal.besluit ?? 'nog niet'}
                {signaal.gevolgen.length > 0 &&
                  ` (gevolgd op ${signaal.gevolgen.map(({ datum }) => inCijfers(datum)).join(', ')})`}
              </td>
              <td>
                <Merkteken toon={signaal.open ? 'wacht' : 'goed'}>{signaal.open ? 'Open' : 'Klaar'}</Merkteken>
              </td>
            </tr>
          ))}
        </Tabel>
      )}
    </section>
  );
}

function Bezoeken({ school, bezoeken }: { school: School; bezoeken: Inzicht['bezoeken'] }) {
  const { gepland, gehouden, inTwaalfMaanden, hoogstensPerJaar } = bezoeken;
  return (
    <section className="onderdeel" aria-labelledby="bezoeken">
      <div className="termijn__kop">
        <Deelkop id="bezoeken">Onaangekondigde bezoeken</Deelkop>
        <Handelingknop school={school} opdracht="OnaangekondigdBezoekPlannen">
          Plan een bezoek
        </Handelingknop>
        <Handelingknop school={school} opdracht="OnaangekondigdBezoekVastleggen">
          Leg de uitkomst vast
        </Handelingknop>
        <Handelingknop school={school} opdracht="OnaangekondigdBezoekSchrappen">
          Schrap
        </Handelingknop>
      </div>
      <p>
        {telling(inTwaalfMaanden, 'bezoek', 'bezoeken')} in de laatste twaalf maanden. Bij een nieuwe school of na
        signalen zijn het er hoogstens {hoogstensPerJaar}.
      </p>
      <ul>
        {gepland.map(({ nummer, bezoekDatum, inspecteur, signaal }) => (
          <li key={nummer}>
            Bezoek {nummer}: gepland op {inWoorden(bezoekDatum)}, door {inspecteur}
            {signaal !== null && `, na signaal ${signaal}`}.
          </li>
        ))}
        {gehouden.map(({ bezoekDatum, uitkomst }) => (
          <li key={`${bezoekDatum} ${uitkomst}`}>
            {inWoorden(bezoekDatum)}: {uitkomst}.
          </li>
        ))}
      </ul>
    </section>
  );
}

function Weigeringen({ school, inzicht }: { school: School; inzicht: Inzicht }) {
  return (
    <section className="onderdeel" aria-labelledby="weigeringen">
      <div className="termijn__kop">
        <Deelkop id="weigeringen">Geweigerde bezoeken</Deelkop>
        {inzicht.herhaaldelijk && <Merkteken toon="fout">Herhaaldelijk geen medewerking</Merkteken>}
        <Handelingknop school={school} opdracht="ToegangWeigeringVastleggen">
          Leg een weigering vast
        </Handelingknop>
        <Handelingknop school={school} opdracht="HerhaaldelijkAfdoen">
          Geen voornemen
        </Handelingknop>
      </div>
      <p>
        {inzicht.weigeringen.length === 0
          ? 'De school weigerde geen bezoek.'
          : `Geweigerd op ${inzicht.weigeringen.map((dag) => inWoorden(dag)).join(', ')}.`}
      </p>
    </section>
  );
}
