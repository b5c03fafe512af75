// @ts-check
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extensionId } from './paths.mjs';

/** @typedef {Record<string, string | number | boolean | readonly string[] | Record<string, string>>} Settings As in settings.json. */

/** @typedef {'node' | 'web'} Host Which extension host runs the extension. */

const quietWindow = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  // Not false, as it was once: the editor would rewrite the file at its start, and save other files beside that.
  'extensions.autoUpdate': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.enabled': false,
  'files.simpleDialog.enable': true,
  'window.autoDetectColorScheme': false,
};

/**
 * Writes the settings of a window without welcome page, chat or updates.
 * @param {string} userFolder
 * @param {{ host?: Host, theme?: string | undefined, more?: Settings }} [options]
 */
export async function writeSettings(userFolder, { host = 'node', theme, more = {} } = {}) {
  const settings = {
    ...quietWindow,
    // With both a Node and a browser entry the server takes Node; only this setting makes it take the web worker.
    ...(host === 'web' ? { 'remote.extensionKind': { [extensionId]: ['web'] } } : {}),
    ...(theme === undefined ? {} : { 'workbench.colorTheme': theme }),
    ...more,
  };
  const folder = join(userFolder, 'User');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings, null, 2));
}
