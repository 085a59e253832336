import { Button } from '@nl-design-system-candidate/button-react';
import { FormLabel, Textbox } from '@utrecht/component-library-react';
import {
  BEGIN,
  EENHEID,
  GROND,
  GRONDSLAG,
  idVan,
  NIEUWE_OPSCHORTING,
  NIEUWE_VERDAGING,
  type Opschortingrij,
  RICHTING,
  type Verdagingrij,
  type Vorm,
} from './vraag.ts';

interface Props {
  vorm: Vorm;
  zet: (vorm: Vorm) => void;
  /** Per field of the API what is wrong with it. */
  fouten: ReadonlyMap<string, string>;
  bereken: () => void;
  bezig: boolean;
}

export function Termijnformulier({ vorm, zet, fouten, bereken, bezig }: Props) {
  const tekst = (veld: string, label: string, waarde: string, verander: (waarde: string) => void, uitleg?: string) => (
    <Tekstveld veld={veld} label={label} waarde={waarde} verander={verander} fout={fouten.get(veld)} uitleg={uitleg} />
  );
  const datum = (veld: string, label: string, waarde: string, verander: (waarde: string) => void) =>
    tekst(veld, label, waarde, verander, 'dd-mm-jjjj');
  const wissel = <R,>(rijen: readonly R[], index: number, anders: Partial<R>) =>
    rijen.map((rij, i) => (i === index ? { ...rij, ...anders } : rij));
  const zetPauze = (index: number, anders: Partial<Opschortingrij>) =>
    zet({ ...vorm, opschortingen: wissel(vorm.opschortingen, index, anders) });
  const zetVerdaging = (index: number, anders: Partial<Verdagingrij>) =>
    zet({ ...vorm, verdagingen: wissel(vorm.verdagingen, index, anders) });

  return (
    <form
      className="termijnvraag"
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        bereken();
      }}
    >
      <div className="veldrij">
        {datum('begindatum', 'Begindatum', vorm.begindatum, (begindatum) => zet({ ...vorm, begindatum }))}
        <Keuze
          veld="begin"
          label="Eerste dag die telt"
          opties={BEGIN}
          waarde={vorm.begin}
          kies={(begin) => zet({ ...vorm, begin })}
        />
      </div>
      <div className="veldrij">
        {tekst('duur.aantal', 'Lengte', vorm.aantal, (aantal) => zet({ ...vorm, aantal }), 'Een heel getal')}
        <Keuze
          veld="duur.eenheid"
          label="Eenheid"
          opties={EENHEID}
          waarde={vorm.eenheid}
          kies={(eenheid) => zet({ ...vorm, eenheid })}
        />
      </div>
      <div className="veldrij">
        <Keuze
          veld="richting"
          label="Richting"
          opties={RICHTING}
          waarde={vorm.richting}
          kies={(richting) => zet({ ...vorm, richting })}
        />
        <Keuze
          veld="grondslag"
          label="Waar staat de termijn?"
          opties={GRONDSLAG}
          waarde={vorm.grondslag}
          kies={(grondslag) => zet({ ...vorm, grondslag })}
        />
      </div>

      <fieldset className="rijen" id={idVan('opschortingen')} tabIndex={-1}>
        <legend>Pauzes (opschorting)</legend>
        <p className="velduitleg">
          Dagen waarop de termijn stilstaat. Laat de laatste dag leeg als de pauze nog loopt.
        </p>
        {vorm.opschortingen.map((rij, i) => (
          <div className="veldrij" key={i} role="group" aria-label={`Pauze ${i + 1}`}>
            {datum(`opschortingen[${i}].van`, 'Eerste dag', rij.van, (van) => zetPauze(i, { van }))}
            {datum(`opschortingen[${i}].totEnMet`, 'Laatste dag', rij.totEnMet, (totEnMet) =>
              zetPauze(i, { totEnMet }),
            )}
            <Keuze
              veld={`opschortingen[${i}].grond`}
              label="Reden"
              opties={GROND}
              waarde={rij.grond}
              kies={(grond) => zetPauze(i, { grond })}
            />
            <Weghalen
              wat={`pauze ${i + 1}`}
              fieldset="opschortingen"
              haalWeg={() => zet({ ...vorm, opschortingen: vorm.opschortingen.filter((_, j) => j !== i) })}
            />
          </div>
        ))}
        <Button
          purpose="secondary"
          onClick={() => zet({ ...vorm, opschortingen: [...vorm.opschortingen, NIEUWE_OPSCHORTING] })}
        >
          Voeg een pauze toe
        </Button>
      </fieldset>

      <fieldset className="rijen" id={idVan('verdagingen')} tabIndex={-1}>
        <legend>Verlengingen (verdaging)</legend>
        <p className="velduitleg">Verdagingen en verder uitstel, in de volgorde van de besluiten.</p>
        {vorm.verdagingen.map((rij, i) => (
          <div className="veldrij" key={i} role="group" aria-label={`Verlenging ${i + 1}`}>
            {tekst(
              `verdagingen[${i}].aantal`,
              'Lengte',
              rij.aantal,
              (aantal) => zetVerdaging(i, { aantal }),
              'Een heel getal',
            )}
            <Keuze
              veld={`verdagingen[${i}].eenheid`}
              label="Eenheid"
              opties={EENHEID}
              waarde={rij.eenheid}
              kies={(eenheid) => zetVerdaging(i, { eenheid })}
            />
            <Weghalen
              wat={`verlenging ${i + 1}`}
              fieldset="verdagingen"
              haalWeg={() => zet({ ...vorm, verdagingen: vorm.verdagingen.filter((_, j) => j !== i) })}
            />
          </div>
        ))}
        <Button
          purpose="secondary"
          onClick={() => zet({ ...vorm, verdagingen: [...vorm.verdagingen, NIEUWE_VERDAGING] })}
        >
          Voeg een verlenging toe
        </Button>
      </fieldset>

      <div className="knoppen">
        <Button type="submit" purpose="primary" busy={bezig}>
          {bezig ? 'Bezig …' : 'Bereken'}
        </Button>
      </div>
    </form>
  );
}

interface Tekstprops {
  veld: string;
  label: string;
  waarde: string;
  verander: (waarde: string) => void;
  fout: string | undefined;
  uitleg: string | undefined;
}

function Tekstveld({ veld, label, waarde, verander, fout, uitleg }: Tekstprops) {
  const id = idVan(veld);
  const beschrijving = [uitleg && `${id}-uitleg`, fout && `${id}-fout`].filter(Boolean).join(' ') || undefined;
  return (
    <div className="veld">
      <FormLabel htmlFor={id}>{label}</FormLabel>
      {uitleg && (
        <span className="velduitleg" id={`${id}-uitleg`}>
          {uitleg}
        </span>
      )}
      {fout && (
        <span className="veldfout" id={`${id}-fout`}>
          {fout}
        </span>
      )}
      <Textbox
        id={id}
        value={waarde}
        inputMode="numeric"
        autoComplete="off"
        maxLength={12}
        invalid={fout !== undefined}
        aria-describedby={beschrijving}
        onChange={(e) => verander(e.target.value)}
      />
    </div>
  );
}

interface Keuzeprops {
  veld: string;
  label: string;
  opties: readonly (readonly [waarde: string, label: string])[];
  waarde: string;
  kies: (waarde: string) => void;
}

function Keuze({ veld, label, opties, waarde, kies }: Keuzeprops) {
  const id = idVan(veld);
  return (
    <div className="veld">
      <FormLabel htmlFor={id}>{label}</FormLabel>
      <select id={id} value={waarde} onChange={(e) => kies(e.target.value)}>
        {opties.map(([mogelijk, naam]) => (
          <option key={mogelijk} value={mogelijk}>
            {naam}
          </option>
        ))}
      </select>
    </div>
  );
}

/** After a row is gone its button is too: the focus goes to the group it was in. */
function Weghalen({ wat, fieldset, haalWeg }: { wat: string; fieldset: string; haalWeg: () => void }) {
  return (
    <Button
      purpose="secondary"
      onClick={() => {
        haalWeg();
        document.getElementById(idVan(fieldset))?.focus();
      }}
    >
      Haal {wat} weg
    </Button>
  );
}
