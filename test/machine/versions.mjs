// @ts-check
// Every download is pinned, so that a run next year tests against the same editor as a run today.

/** @typedef {{ name: string, version: string }} Package */

/** @typedef {'newest' | 'oldest'} Edition */

/**
 * VS Code, built as a server with its workbench, and the version of Node that it needs. Of the package only the folder
 * lib/vscode is used.
 * @type {Record<Edition, { vscode: string, server: Package, node: string }>}
 */
export const editions = {
  newest: { vscode: '1.139.1', server: { name: 'code-server', version: '4.139.1' }, node: '24.21.0' },
  // The version that `engines` in package.json promises.
  oldest: { vscode: '1.100.3', server: { name: 'code-server', version: '4.100.3' }, node: '20.19.6' },
};

/** A Chromium that needs no installer; it is only built for this one platform. */
const chromiumPackages = new Map([['linux-x64', { name: '@sparticuz/chromium', version: '153.0.0' }]]);

/** The platforms for which npm has Node as a plain package of that name with all versions named above. */
const nodePlatforms = ['linux-x64', 'linux-arm64'];

export const platform = `${process.platform}-${process.arch}`;

/**
 * @param {string} version
 * @returns {Package}
 */
export const nodePackage = (version) => ({ name: `node-${platform}`, version });

export const chromiumPackage = chromiumPackages.get(platform);

/** Why the served VS Code cannot run on this computer, or undefined when it can. */
export const servedUnsupported = nodePlatforms.includes(platform)
  ? undefined
  : `The served VS Code runs on ${nodePlatforms.join(' and ')}; this computer is ${platform}. ` +
    'Use "npm run test:desktop" for the same suite in the desktop VS Code.';
