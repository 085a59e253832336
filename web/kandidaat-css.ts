/**
 * The candidate components of NL Design System ship their CSS as a script that adds a `<style>` to the page, which our
 * Content-Security-Policy forbids. This takes the CSS out of those scripts when the application is built.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const NAAM = 'virtual:kandidaat.css';

/** @param onderdelen names of components, such as `button` */
export function kandidaatCss(onderdelen: readonly string[]): Plugin {
  return {
    name: 'kandidaat-css',
    resolveId: (id) => (id === NAAM ? `\0${NAAM}` : null),
    load: (id) => (id === `\0${NAAM}` ? `@layer nlds {\n${onderdelen.map(cssVan).join('\n')}}\n` : null),
  };
}

function cssVan(onderdeel: string): string {
  const script = fileURLToPath(import.meta.resolve(`@nl-design-system-candidate/${onderdeel}-react/css`));
  const css = /^var css_\w+ = (".*");$/m.exec(readFileSync(script, 'utf8'))?.[1];
  if (!css) throw new Error(`In ${script} staat geen CSS: de vorm van het pakket is veranderd`);
  return JSON.parse(css) as string;
}
