// @ts-check
// Runs the editor suite in a desktop VS Code, which @vscode/test-electron downloads: npm run test:desktop
import { ensureDependencies } from './dependencies.mjs';
import { verdict } from './summary.mjs';

async function main() {
  await ensureDependencies();
  // Loaded only now, because it reaches for the dependencies.
  const { desktopLayers, runLayer } = await import('./layers.mjs');
  const results = [];
  for (const layer of desktopLayers) results.push((await runLayer(layer)).result);
  console.log(`\n${verdict(results)}`);
  return results.every(({ failed }) => failed === 0) ? 0 : 1;
}

process.exitCode = await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
