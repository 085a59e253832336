/**
 * The CSS of the components that we use, and of no others (all of Utrecht's is 400 kB). The candidate components of NL
 * Design System ship theirs as a script that adds a `<style>` to the page, which our Content-Security-Policy forbids:
 * here it is taken out of that script when the application is built.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const NAAM = 'virtual:onderdelen.css';

const KANDIDATEN = ['button', 'data-badge', 'heading', 'link', 'number-badge', 'skip-link'];

const VAN_UTRECHT = ['form-label', 'table', 'textarea', 'textbox'];

export function onderdelenCss(): Plugin {
  return {
    name: 'onderdelen-css',
    resolveId: (id) => (id === NAAM ? `\0${NAAM}` : null),
    load: (id) =>
      id === `\0${NAAM}`
        ? `@layer nlds {\n${[...KANDIDATEN.map(kandidaat), ...VAN_UTRECHT.map(vanUtrecht)].join('\n')}\n}\n`
        : null,
  };
}

function kandidaat(onderdeel: string): string {
  const script = fileURLToPath(import.meta.resolve(`@nl-design-system-candidate/${onderdeel}-react/css`));
  const css = /^var css_\w+ = (".*");$/m.exec(readFileSync(script, 'utf8'))?.[1];
  if (!css) throw new Error(`In ${script} staat geen CSS: de vorm van het pakket is veranderd`);
  return JSON.parse(css) as string;
}

function vanUtrecht(onderdeel: string): string {
  return readFileSync(fileURLToPath(import.meta.resolve(`@utrecht/${onderdeel}-css/dist/index.css`)), 'utf8');
}
