// Renders the plugin's icon and logo from their drawings: node src/build/render-images.mjs. Needs Chromium (or names it in CHROMIUM).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const images = [
  { from: 'plugin-icon.svg', to: 'pluginIcon.png', size: 16 },
  { from: 'plugin-logo.svg', to: 'pluginLogo.png', size: 144 },
];

for (const { from, to, size } of images) {
  const profile = mkdtempSync(join(tmpdir(), 'longview-images-'));
  const { status, error, stderr } = spawnSync(
    process.env.CHROMIUM ?? 'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--force-color-profile=srgb',
      '--force-device-scale-factor=1',
      '--default-background-color=00000000',
      `--user-data-dir=${profile}`,
      `--window-size=${size},${size}`,
      `--screenshot=${join(root, 'src/main/resources/images', to)}`,
      pathToFileURL(join(root, 'docs/images', from)).href,
    ],
    { encoding: 'utf8' },
  );
  rmSync(profile, { recursive: true, force: true });
  if (error || status !== 0) {
    console.error(`${from} could not be rendered: ${error?.message ?? stderr}`);
    process.exit(1);
  }
}
