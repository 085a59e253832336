import { FormLabel, Textarea, Textbox } from '@utrecht/component-library-react';
import { Schoolkeuze } from './schoolkeuze.tsx';
import type { Invoer, Veld } from './velden.ts';

interface Veldprops {
  veld: Veld;
  invoer: Invoer;
  fout: string | undefined;
  zet: (waarde: string | readonly string[]) => void;
}

const DATUMVORM = 'dd-mm-jjjj, bijvoorbeeld 01-08-2027';

/** One field with its label, its explanation and what is wrong with it. */
export function Invoerveld({ veld, invoer, fout, zet }: Veldprops) {
  const id = `veld-${veld.naam}`;
  const waarde = invoer[veld.naam] ?? '';
  const uitleg = [veld.uitleg, veld.soort === 'datum' && DATUMVORM].filter(Boolean).join(' ');
  const beschrijving = [uitleg && `${id}-uitleg`, fout && `${id}-fout`].filter(Boolean).join(' ') || undefined;
  const gedeeld = { id, 'aria-describedby': beschrijving };
  const invalid = fout !== undefined;
  const required = veld.verplicht ?? false;
  const extra = (
    <>
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
    </>
  );
  const label = (
    <>
      {veld.label}
      {!veld.verplicht && <span className="velduitleg"> (niet verplicht)</span>}
    </>
  );

  if (veld.soort === 'school') {
    return (
      <fieldset className={fout ? 'veld veld--fout' : 'veld'} id={id} tabIndex={-1} aria-describedby={beschrijving}>
        <legend>{label}</legend>
        {extra}
        <Schoolkeuze id={id} gekozen={String(waarde)} kies={zet} />
      </fieldset>
    );
  }

  if (veld.soort === 'meerkeuze' || veld.soort === 'ja-nee') {
    const meer = veld.soort === 'meerkeuze';
    const mogelijk = meer
      ? veld.opties
      : [
          { waarde: 'ja', label: 'Ja' },
          { waarde: 'nee', label: 'Nee' },
        ];
    const gekozen = typeof waarde === 'string' ? [waarde] : waarde;
    const kies = (optie: string, aan: boolean) =>
      zet(meer ? (aan ? [...gekozen, optie] : gekozen.filter((g) => g !== optie)) : optie);
    return (
      <fieldset className={fout ? 'veld veld--fout' : 'veld'} id={id} tabIndex={-1} aria-describedby={beschrijving}>
        <legend>{label}</legend>
        {extra}
        {mogelijk.map((optie) => (
          <label key={optie.waarde} className="keuze">
            <input
              type={meer ? 'checkbox' : 'radio'}
              name={veld.naam}
              checked={gekozen.includes(optie.waarde)}
              onChange={(e) => kies(optie.waarde, e.target.checked)}
            />
            {optie.label}
          </label>
        ))}
      </fieldset>
    );
  }

  return (
    <div className={fout ? 'veld veld--fout' : 'veld'}>
      <FormLabel htmlFor={id}>{label}</FormLabel>
      {extra}
      {veld.soort === 'keuze' ? (
        <select
          {...gedeeld}
          aria-invalid={invalid}
          aria-required={required}
          value={String(waarde)}
          onChange={(e) => zet(e.target.value)}
        >
          <option value="">Kies …</option>
          {veld.opties.map((optie) => (
            <option key={optie.waarde} value={optie.waarde}>
              {optie.label}
            </option>
          ))}
        </select>
      ) : veld.soort === 'lange-tekst' ? (
        <Textarea
          {...gedeeld}
          invalid={invalid}
          required={required}
          rows={6}
          maxLength={4000}
          value={String(waarde)}
          onChange={(e) => zet(e.target.value)}
        />
      ) : (
        <Textbox
          {...gedeeld}
          invalid={invalid}
          required={required}
          {...(veld.soort === 'tekst'
            ? {}
            : { className: 'kort', inputMode: veld.soort === 'decimaal' ? 'decimal' : 'numeric' })}
          autoComplete="off"
          value={String(waarde)}
          onChange={(e) => zet(e.target.value)}
        />
      )}
    </div>
  );
}
