/** A browser from npm, and what the tests of the web application ask of every page. */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium as playwright, type Page } from '@playwright/test';
import { pakketversies } from '../repo/bestanden.ts';

/** The package unpacks into the temporary folder and trusts what lies there: each version gets a folder of its own. */
export async function startBrowser(): Promise<Browser> {
  const map = join(
    tmpdir(),
    `keurmerkregie-chromium-${pakketversies()['@sparticuz/chromium']}-${process.getuid?.() ?? 0}`,
  );
  mkdirSync(map, { recursive: true, mode: 0o700 });
  const eerder = process.env['TMPDIR'];
  process.env['TMPDIR'] = map;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    // Not the arguments of the package: its --single-process ends the browser when a context closes.
    return await playwright.launch({
      executablePath,
      args: ['--no-sandbox', '--font-render-hinting=none', '--disable-gpu'],
    });
  } finally {
    if (eerder === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = eerder;
  }
}

/** What axe finds wrong on the page as it is now (WCAG 2.2 AA), each as rule and place. */
export async function bezwaren(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Presses Tab until a link, button or field with this text has the focus: what a keyboard cannot reach fails. */
export async function tabNaar(page: Page, tekst: string): Promise<void> {
  for (let keer = 0; keer < 80; keer += 1) {
    await page.keyboard.press('Tab');
    const hier = await page.locator(':focus').evaluate((element) => {
      const label = element.id
        ? element.ownerDocument.querySelector(`label[for="${element.id}"]`)
        : element.closest('label');
      return (label ?? element).textContent.trim();
    });
    if (hier.startsWith(tekst)) return;
  }
  throw new Error(`Met de Tab-toets is "${tekst}" niet te bereiken`);
}
